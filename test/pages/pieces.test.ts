import assert from 'node:assert/strict';
import { articleFromHtml, articleFromText, decodePage } from '@attache/pages';

const SENTENCE =
  'The two presidents met in the capital, signed three agreements, and spoke of a partnership that both sides want to deepen in the coming years.';
const PROSE = `<p>${SENTENCE}</p>`.repeat(3);

describe('a piece of a page', () => {
  it('gives its lines as a reader sees them', () => {
    const body = [
      '<p>One&nbsp;two&shy;three &lt;b&gt; &amp;amp; four.</p>',
      '<p>A line<br>and the next,<wbr> with <b>bo</b>ld and <q>quoted</q> words.</p>',
      '<ul><li>first</li><li><p>second</p><ol start=3><li>inner</li></ol></li></ul>',
      '<table><tr><th>Year</th><th>Trade</th></tr><tr><td>2024</td><td>5 million</td></tr></table>',
      '<pre>kept\nas lines</pre>',
      '<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby> beside it',
    ];
    assert.deepEqual(linesOf(`<article>${PROSE}${body.join('')}</article>`).slice(3), [
      'One twothree <b> &amp; four.',
      'A line',
      'and the next, with bold and “quoted” words.',
      '- first',
      '- second',
      '1. inner',
      'Year | Trade',
      '2024 | 5 million',
      'kept',
      'as lines',
      '漢 beside it',
    ]);
  });

  it('leaves out paragraphs that only lead to another article, and says which', () => {
    const others = [
      '<p>Baca juga: <a href="/1">Presiden Widodo tiba di Hanoi</a></p>',
      '<p><strong>Read also:&nbsp;</strong><a href="/2">The king in Jakarta</a></p>',
      '<p><b>Xem thêm: <a href="/3">Chủ tịch nước thăm Lào</a></b></p>',
      '<p><a href="/4">SEE ALSO: A visit in pictures</a></p>',
      '<ul><li>Baca juga: <a href="/5">Satu</a></li></ul>',
      `<p>${SENTENCE}<br>Lihat juga: <a href="/6">Dua</a><br>${SENTENCE}</p>`,
      '<p>» Related: <a href="/7">One</a>, <a href="/8">two</a></p>',
    ].join('');
    const { article } = articleFromHtml(`<article>${PROSE}${others}${PROSE}</article>`);
    assert.doesNotMatch(article?.text ?? '', /Baca|Read also|Xem|SEE|Lihat|Related/u);
    assert.equal(article?.text.split(SENTENCE).length, 9);
    assert.deepEqual(article?.crossReferences, [
      'Baca juga: Presiden Widodo tiba di Hanoi',
      'Read also: The king in Jakarta',
      'Xem thêm: Chủ tịch nước thăm Lào',
      'SEE ALSO: A visit in pictures',
      '- Baca juga: Satu',
      'Lihat juga: Dua',
      '» Related: One, two',
    ]);
  });

  it('keeps what says more than where to read on, or leads nowhere', () => {
    const own = [
      '<p>Read also the letter that <a href="/1">the minister</a> wrote to the parliament.</p>',
      '<p>See also: Annex II of the agreement.</p>',
      '<p>Baca juga pernyataan lengkapnya di <a href="/2">situs kementerian</a>, kata juru bicara.</p>',
      '<p>Xem thêm: số liệu của Bộ trong <a href="/3">báo cáo</a> tháng này.</p>',
      '<p><a href="/4">Related parties met in Vienna to speak of gas</a></p>',
      '<p>Sumber: <a href="/5">Kementerian Luar Negeri</a></p>',
      '<p><a href="/6">The full text of the joint statement</a></p>',
    ];
    const { article } = articleFromHtml(`<article>${PROSE}${own.join('')}${PROSE}</article>`);
    for (const paragraph of own)
      assert.ok(article?.text.includes(paragraph.replace(/<[^>]*>/gu, '')), paragraph);
    assert.deepEqual(article?.crossReferences, []);
  });

  it('keeps letters as they are, composed or not', () => {
    const text = `To\u0302 La\u0302m and Tô Lâm met, and the meeting was long, warm and of good use.`;
    assert.ok(linesOf(`<article><p>${text}</p>${PROSE}</article>`).includes(text));
  });

  it('gives only text: nothing of scripts, styles, forms and what is embedded', () => {
    const evil = [
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '<svg onload=alert(1)><text>drawn</text></svg>',
      '<iframe srcdoc="<p>framed</p>"></iframe>',
      '<style>p { content: "styled" }</style>',
      '<a href="javascript:alert(1)">a link that one could press</a>',
      '<noscript><p>unseen</p></noscript><template><p>unseen</p></template>',
      '<textarea>typed</textarea><object data="x">embedded</object>',
      '<scr<script>ipt>alert(1)</scr</script>ipt>',
      '<![CDATA[<script>alert(1)</script>]]><!-- <p>hidden</p> -->',
    ];
    const text = textOf(`<article>${PROSE}${evil.join('')}${PROSE}</article>`);
    assert.match(text, /a link that one could press/u);
    assert.doesNotMatch(
      text,
      /onerror|onload|javascript|styled|framed|drawn|unseen|typed|embedded|hidden/u,
    );
    assert.doesNotMatch(text, /<script/u);
  });

  it('takes an address of the web for its source, and nothing else', () => {
    const source = (href: string) =>
      articleFromHtml(`<link rel=canonical href="${href}"><article>${PROSE}</article>`).article
        ?.origin.address;
    assert.equal(source('https://ana:secret@a.example/b'), 'https://a.example/b');
    for (const href of ['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', '/b', ''])
      assert.equal(source(href), undefined);
  });

  it('is dated by what it says, as a day of its own place', () => {
    for (const [said, day] of [
      [
        '<meta property="article:published_time" content="2025-12-01T23:30:00-05:00">',
        '2025-12-01',
      ],
      ['<meta name="pubdate" content="Mon, 01 Dec 2025 08:00:00 GMT">', '2025-12-01'],
      ['<meta name="date" content="December 1, 2025">', '2025-12-01'],
      ['<meta itemprop="datePublished" content="20251201">', '2025-12-01'],
      ['<time datetime="2025-12-01">yesterday</time>', '2025-12-01'],
      ['<meta name="date" content="13/12/2025">', '2025-12-13'],
      ['<meta name="date" content="01/12/2025">', undefined],
      ['<meta name="date" content="2025-02-30">', undefined],
      [
        '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-12-01"}</script>',
        '2025-12-01',
      ],
      [
        '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":</script>',
        undefined,
      ],
      ['<link rel=canonical href="https://a.example/2025/12/01/b.html">', '2025-12-01'],
    ] as const) {
      const html = `<html lang="en"><head>${said}</head><body><article>${PROSE}</article></body></html>`;
      assert.equal(articleFromHtml(html).article?.origin.date, day, said);
    }
    const vietnamese = `<html lang="vi"><meta name="date" content="01/12/2025"><article>${PROSE}</article>`;
    assert.equal(articleFromHtml(vietnamese).article?.origin.date, '2025-12-01');
  });

  it('gets a file name of letters, digits and hyphens, wherever its title would lead', () => {
    const nameOf = (title: string) =>
      articleFromHtml(`<title>${title}</title><article>${PROSE}</article>`).article?.fileName;
    assert.equal(nameOf('../../etc/passwd'), 'etc-passwd.txt');
    assert.equal(nameOf('C:\\Windows\\system32'), 'c-windows-system32.txt');
    assert.equal(nameOf('Đối tác: “Việt – Lào”'), 'doi-tac-viet-lao.txt');
    assert.equal(nameOf('CON'), 'article-con.txt');
    assert.equal(nameOf('日本'), 'article.txt');
    assert.ok((nameOf('long word '.repeat(100)) ?? '').length <= 64);
  });

  it('is nothing where there is nothing to read', () => {
    assert.equal(articleFromHtml(' \n').fault, 'empty');
    assert.equal(articleFromText('\u200b \n').fault, 'empty');
    assert.equal(
      articleFromHtml('<ul><li><a href=a>Home</a><li><a href=b>News</a></ul>').fault,
      'no-article',
    );
  });
});

describe('a text that was copied', () => {
  it('has its headline in the first line, and a paragraph a line', () => {
    const { article } = articleFromText(
      '\ufeffTo Lam in Jakarta\r\n\r\nA  first\u00a0one.\u2028A second.\n',
      {
        address: 'https://a.example/b',
        date: '2025-03-09',
        language: 'vi',
      },
    );
    assert.equal(
      article?.text,
      'To Lam in Jakarta\n\n2025-03-09\n\nNguồn: https://a.example/b\n\nA first one.\n\nA second.\n',
    );
    assert.equal(article.fileName, '2025-03-09-to-lam-in-jakarta.txt');
  });
});

describe('the bytes of a page', () => {
  it('are read in the encoding that they state, or that they have', () => {
    const vietnamese = Buffer.from([0x54, 0xf4, 0x20, 0x4c, 0xe2, 0x6d, 0x20, 0xea, 0xec]);
    const page = (meta: string, bytes: Buffer) =>
      decodePage(Buffer.concat([Buffer.from(meta), bytes]));
    assert.match(page('<meta charset="windows-1258">', vietnamese), /Tô Lâm ế$/u);
    assert.match(page('<html lang="vi">', vietnamese), /Tô Lâm ế$/u);
    assert.match(
      page('<META content="text/html; charset=iso-8859-1">', Buffer.from([0x93, 0xe9, 0x94])),
      /“é”$/u,
    );
    assert.match(page('', Buffer.from([0x80, 0x35])), /€5$/u);
    assert.match(page('<meta charset=utf-16>', Buffer.from('Tô')), /Tô$/u);
    assert.match(page('<meta charset=nothing>', Buffer.from('Tô')), /Tô$/u);
    assert.equal(decodePage(Buffer.from('\ufeffTô')), 'Tô');
    assert.equal(decodePage(Buffer.from('\ufeffTô', 'utf16le')), 'Tô');
    assert.equal(decodePage(Buffer.from('\ufeffTô', 'utf16le').swap16()), 'Tô');
  });
});

function textOf(html: string): string {
  return articleFromHtml(html).article?.text ?? '';
}

function linesOf(html: string): string[] {
  return textOf(html).trim().split('\n\n');
}

import assert from 'node:assert/strict';
import { articleFromHtml, articleFromText, decodePage } from '@attache/pages';
import fc from 'fast-check';

const PROSE =
  '<p>The two presidents met in the capital, signed three agreements, and spoke of a partnership that both sides want to deepen in the coming years.</p>';

describe('a page that nobody meant to be read', () => {
  it('is no page where it is too large, and that is known at once', () => {
    assert.equal(articleFromHtml(PROSE.repeat(350_000)).fault, 'too-large');
    assert.equal(articleFromHtml('<i>a</i>'.repeat(100_000)).fault, 'too-large');
    assert.equal(articleFromHtml('<div>'.repeat(100_000) + PROSE).fault, 'too-large');
  });

  it('is read in good time, however deep, long or torn it is', () => {
    for (const html of [
      '<div>'.repeat(100_000) + PROSE.repeat(3),
      '<b>'.repeat(100_000) + PROSE.repeat(3),
      `${'<ul><li>'.repeat(100_000)}${PROSE.repeat(3)}`,
      `<a href="${'<'.repeat(1_000_000)}`,
      `${'line<br>'.repeat(100_000)}${PROSE}`,
      `<p>${'&amp;'.repeat(200_000)} ${PROSE}`,
      `<!--${'-'.repeat(1_000_000)}${PROSE}`,
      `<script type="application/ld+json">${'['.repeat(100_000)}</script>${PROSE}`,
    ]) {
      const { article, fault } = articleFromHtml(html);
      assert.ok(article ?? fault);
    }
    const deep = articleFromHtml('<div>'.repeat(4000) + PROSE.repeat(3)).article;
    assert.match(deep?.text ?? '', /signed three agreements/u);
  }).timeout(60_000);

  it('never throws, and gives well-formed lines alone, whatever bytes it has', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...[
          '<p>',
          '</p>',
          '<div class="article">',
          '<br>',
          '<table><tr><td>',
          '</table>',
          '<li>',
          '&#0;',
        ],
        ...[
          '&#xD800;',
          '<title>',
          '<meta property="__proto__" content="x">',
          '<script>',
          '</script>',
        ],
        ...[
          '<meta name="constructor" content="2025-01-01">',
          '<time datetime="9">',
          '<html lang="',
          '<!--',
          ']]>',
        ],
        ...[
          '<script type="application/ld+json">{"@type":"Article","author":{"name":[1]}}</script>',
          PROSE,
        ],
        ...[
          '\u0000',
          '\ud800',
          '\u202e',
          '<a href="javascript:x">',
          '<p id="constructor">',
          '<toString>',
        ],
      ),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { article } = articleFromHtml(pieces.join(''));
        if (article) assertWellFormed(article);
        const copied = articleFromText(pieces.join('')).article;
        if (copied) assertWellFormed(copied);
      }),
      { numRuns: 400 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        articleFromHtml(decodePage(bytes));
      }),
      { numRuns: 400 },
    );
  }).timeout(60_000);
});

function assertWellFormed({ text, fileName }: { text: string; fileName: string }): void {
  assert.equal(Buffer.from(text).toString(), text);
  assert.doesNotMatch(text, /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069\u00a0\u00ad]/u);
  assert.match(fileName, /^[a-z0-9-]{1,80}\.txt$/u);
  assert.match(text, /\S\n$/u);
}

import assert from 'node:assert/strict';
import { articleReader, recognize } from '@attache/core';
import fc from 'fast-check';

const PARAGRAPHS = [
  'JAKARTA, 10 November 2024 - Presiden Prabowo Subianto bertemu Presiden Xi Jinping, kata Menteri Luar Negeri Retno Marsudi.',
  'Prabowo said that trade would reach US$5 billion by 2030, and $3 million on Friday.',
  'Thủ tướng Phạm Minh Chính thăm Lào từ ngày 2 đến 3/12, kim ngạch đạt 5 tỷ USD.',
  'The two sides hailed their comprehensive strategic partnership. Foreign Minister Penny Wong spoke on 3/4.',
  'Wong then left; King James stayed. Menteri Agus datang kemarin.',
  // Lines of prose that are cut before names.
  'Other officials — including Administrator Jim Zoe, and also Secretary\nButtigieg, EXIM Chair Rita Joe Lewis, DFC CEO Scott Nathan, and Deputy\nAssistant to the President Amos Hochstein, and also the Ambassador of\nAngola, Foreign Minister Penny Wong, Governor Jane Roe of Kansas, and\nPrime Minister Anwar Ibrahim of Malaysia, who have met with officials\nthis year and will meet again on Friday.',
  // Signatures, and lines of a post and a name: what they say hangs on their neighbours.
  'For the Government of Fiji:\n\nJane Zoe\nMinister for Foreign Affairs\n\nAmir Zasan\nPrime Minister',
  'Foreign Minister: Rashad Zubaydi\nMinister of Trade: Amel Zorbexi',
  '',
];
const PIECES = [
  'Presiden ',
  'Prime Minister Fumio Kishida ',
  '\n',
  '\n\n',
  ' 12/25/2024 ',
  'a',
  '.',
  ' Kishida',
  '€3 ',
  'ngày 5',
  ' 👍 ',
  'Thủ tướng Chính ',
  'went home with ',
];

describe('a reader of an article that is edited', () => {
  it('finds after any edits what a new reading of the text finds', () => {
    const edit = fc.record({
      at: fc.nat(),
      length: fc.nat({ max: 120 }),
      inserted: fc.array(fc.constantFrom(...PIECES), { maxLength: 3 }),
    });
    const start = fc.array(fc.constantFrom(...PARAGRAPHS), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(start, fc.array(edit, { minLength: 1, maxLength: 6 }), (paragraphs, edits) => {
        let text = paragraphs.join('\n');
        const reader = articleReader({ name: 'a.txt', text });
        for (const { at, length, inserted } of edits) {
          const from = text.length === 0 ? 0 : at % (text.length + 1);
          const to = Math.min(text.length, from + length);
          const more = inserted.join('');
          text = text.slice(0, from) + more + text.slice(to);
          reader.edit(from, to, more);
          assert.deepEqual(reader.recognition(), recognize({ name: 'a.txt', text }));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('takes a name for a signature as long as a post stands under it', () => {
    const text = 'For Fiji:\n\nJane Zoe\nMinister for Foreign Affairs\n\nThe end.';
    const reader = articleReader({ name: 'a.txt', text });
    const named = () =>
      reader.recognition().mentions.map(({ quote, office }) => [quote, office].join(', '));
    assert.deepEqual(named(), ['Jane Zoe, Minister for Foreign Affairs']);
    const at = text.indexOf('Minister');
    reader.edit(at, at + 'Minister'.length, 'Reporter');
    assert.deepEqual(named(), []);
    reader.edit(at, at + 'Reporter'.length, 'Minister');
    assert.deepEqual(named(), ['Jane Zoe, Minister for Foreign Affairs']);
    reader.edit(at, at, 'Kind regards\n');
    assert.deepEqual(named(), []);
  });

  it('answers for a part of the text with the mentions of the blocks it touches', () => {
    const text = PARAGRAPHS.join('\n');
    const reader = articleReader({ name: 'a.txt', text });
    const at = text.indexOf('5 tỷ USD');
    const quotes = reader.mentionsIn({ start: at, end: at + 8 }).map(({ quote }) => quote);
    assert.deepEqual(quotes, ['Phạm Minh Chính', 'ngày 2 đến 3/12', '5 tỷ USD']);
  });

  it('gives findings that later edits leave as they are, of the whole text or of a part', () => {
    const edit = fc.record({ at: fc.nat(), inserted: fc.constantFrom(...PIECES) });
    const start = fc.array(fc.constantFrom(...PARAGRAPHS), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(start, edit, edit, fc.nat(), (paragraphs, first, second, place) => {
        let text = paragraphs.join('\n');
        const reader = articleReader({ name: 'a.txt', text });
        const insert = ({ at, inserted }: typeof first) => {
          const from = at % (text.length + 1);
          reader.edit(from, from, inserted);
          text = text.slice(0, from) + inserted + text.slice(from);
        };
        insert(first);
        const findings = reader.findings();
        const whole = recognize({ name: 'a.txt', text });
        const at = place % (text.length + 1);
        insert(second);
        const part = findings.mentionsIn({ start: at, end: at });
        const touched = whole.mentions.filter(({ span }) => span.start <= at && at <= span.end);
        const kept = part.filter(({ span }) => span.start <= at && at <= span.end);
        assert.deepEqual(kept, touched);
        const { language, documentDate, mentions } = findings;
        assert.deepEqual({ language, documentDate, mentions }, whole);
      }),
      { numRuns: 150 },
    );
  });

  it('gives spans whose text is the quote', () => {
    const text = PARAGRAPHS.join('\r\n');
    const reader = articleReader({ name: 'a.txt', text });
    reader.edit(0, 0, '😀 ');
    for (const { span, quote } of reader.recognition().mentions)
      assert.equal(`😀 ${text}`.slice(span.start, span.end), quote);
  });
});

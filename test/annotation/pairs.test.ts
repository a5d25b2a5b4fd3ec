import assert from 'node:assert/strict';
import { anchorAnnotations, annotationAt, baseView } from '@attache/core';
import fc from 'fast-check';

/** Signs of one, two and more UTF-16 code units, halves of pairs among them: what cuts badly. */
const sign = fc.constantFrom(
  ...[
    '😀',
    '👩‍👩‍👧',
    '🇻🇳',
    '🇮🇩',
    '𝒯',
    'ế',
    'e\u0302\u0301',
    '\ud83d',
    '\ude00',
    '\u200d',
    'a',
    ' ',
    '\r\n',
    '. ',
  ],
);
const signs = (most: number) => fc.array(sign, { maxLength: most }).map((found) => found.join(''));

const WORDS =
  'President Prabowo met Tô Lâm in Hanoi 😀 on Thursday 🇻🇳 and signed five documents on rice 𝒯. ';

describe('pairs of code units at the edges of annotations and of edits', () => {
  it('are never cut by a place that is settled, nor by one that is proposed', () => {
    fc.assert(
      fc.property(
        signs(12),
        signs(6),
        signs(12),
        signs(4),
        fc.nat(),
        fc.nat(),
        fc.boolean(),
        fc.boolean(),
        (head, quote, tail, edit, one, other, isBefore, isKnown) => {
          const before = `${WORDS}${head}`;
          const text = `${before}${quote || '😀'}${tail}${WORDS}`;
          const start = before.length + (one % (quote.length || 2));
          const end = Math.min(text.length, start + 1 + (other % 9));
          const record = annotationAt({ name: 'a.txt', text }, { start, end }, 'LEADER');
          assertWhole(baseView(text).text, record.selector);
          // Put in, in the middle of a pair perhaps, right beside the annotation.
          const at = isBefore ? start : end;
          const now = text.slice(0, at) + edit + text.slice(at);
          const olds = new Map(isKnown ? [[record.version, baseView(text).text]] : []);
          const found = anchorAnnotations([record], { name: 'a.txt', text: now }, olds).get(
            record.id,
          );
          if (!found?.span) return;
          assertWhole(now, found.span);
          if (found.anchor === 'review') return;
          assert.equal(
            plain(now.slice(found.span.start, found.span.end)),
            plain(record.selector.exact),
          );
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

function assertWhole(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): void {
  for (const at of [start, end])
    assert.ok(
      !(/[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at))),
      `cut at ${at}`,
    );
}

/** As it is compared: composed, without what is invisible, one space for many. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200d]/gu, '')
    .replace(/\s+/gu, ' ');
}

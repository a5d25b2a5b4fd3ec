import assert from 'node:assert/strict';
import { anchorAnnotations, annotationAt, baseView } from '@attache/core';
import fc from 'fast-check';

/** What a text folds to, character by character, with where each unit comes from. Slow, and plain to read. */
function foldedSlowly(text: string) {
  const units: { unit: string; start: number; end: number; isLast: boolean; isFirst: boolean }[] =
    [];
  let start = 0;
  for (const [character] of text.matchAll(/[\s\S][\p{M}\u1160-\u11ff]*/gu)) {
    const end = start + character.length;
    const folded = foldedCharacter(character.normalize('NFC'));
    const last = units.at(-1);
    if (folded === ' ' && last?.unit === ' ') last.end = end;
    else
      for (const [index, unit] of folded.split('').entries())
        units.push({ unit, start, end, isFirst: index === 0, isLast: index === folded.length - 1 });
    start = end;
  }
  return units;
}

function foldedCharacter(character: string): string {
  if (/^\s+$/u.test(character)) return ' ';
  if (/^[‘’‚‛ʼ′´]$/u.test(character)) return "'";
  if (/^[“”„‟«»″]$/u.test(character)) return '"';
  if (/^[‐‑‒–—―−]$/u.test(character)) return '-';
  return INVISIBLE.includes(character) ? '' : character;
}

const INVISIBLE = ['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060'];

describe('the folded view of a text', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(' ', '  ', '\n', '\t', '\u00a0', '\u2003', 'a', 'Tô', '~', '\x7f', 'ʰ'),
      fc.constantFrom('e\u0301', '\u0301', 'ế', '\u200b', '\u00ad', '“', '’', '—', '-', "'", '"'),
      fc.constantFrom('👍', '🇻🇳', '\u0958', '\u1100\u1161\u11a8', '\ud83d', 'ﬁ', '´', '\u024f'),
    ),
    { maxLength: 24 },
  );

  it('is what it folds to character by character, and leads back as that does', () => {
    fc.assert(
      fc.property(pieces, (some) => {
        const text = some.join('');
        const units = foldedSlowly(text);
        const view = baseView(text).folded();
        assert.equal(view.text, units.map(({ unit }) => unit).join(''));
        for (let offset = 0; offset <= text.length; offset += 1) {
          const behind = units.findIndex(({ start }) => start >= offset);
          assert.equal(view.fold(offset), behind < 0 ? units.length : behind);
        }
        for (let start = 0; start <= units.length; start += 1) {
          for (let end = 0; end <= units.length + 1; end += 1) {
            const [first, last] = [units[start], units[end - 1]];
            const isWhole = start < end && first?.isFirst && last?.isLast;
            const span = isWhole ? { start: first.start, end: last.end } : undefined;
            assert.deepEqual(view.unfold({ start, end }), span, `${start} ${end}`);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('what lies farther than 48 characters from the one change', () => {
  const [head, tail] = ['Lam '.repeat(100), ' Lam'.repeat(100)];
  const old = `${head}left${tail}`;
  const now = `${head}came back${tail}`;
  const behind = head.length + 4;

  for (const { title, start, end, to } of [
    { title: 'in front of it', start: 348, end: 352, to: 348 },
    { title: 'not quite in front of it', start: 349, end: 353, to: undefined },
    { title: 'behind it', start: behind + 48, end: behind + 52, to: behind + 53 },
    { title: 'not quite behind it', start: behind + 47, end: behind + 51, to: undefined },
  ])
    it(`${to === undefined ? 'is not taken to have' : 'has'} stayed or moved with its text: ${title}`, () => {
      const record = annotationAt({ name: 'a.txt', text: old }, { start, end }, 'LEADER');
      const texts = new Map([[record.version, old]]);
      const found = anchorAnnotations([record], { name: 'a.txt', text: now }, texts).get(record.id);
      if (to === undefined) assert.equal(found?.anchor, 'lost');
      else
        assert.deepEqual(found, {
          anchor: to === start ? 'exact' : 'shifted',
          span: { start: to, end: to + end - start },
        });
    });
});

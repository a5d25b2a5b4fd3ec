import assert from 'node:assert/strict';
import { annotationAt } from '@attache/core';
import fc from 'fast-check';

/**
 * How alike two places of the same words are is what a rival is remembered by. It is compared with a slow and simple
 * way to say the same: of all ways to align two strings, the best.
 */
describe('how alike the surroundings of a rival are', () => {
  it('is what the best alignment says, however they were edited', () => {
    fc.assert(
      fc.property(side, edits, side, edits, (before, editsBefore, after, editsAfter) => {
        const [one, other] = [edited(before, editsBefore), edited(after, editsAfter)];
        const { prefix, suffix } = placeOf(before, after);
        const rival = placeOf(one, other);
        const found = rivalOf(`${prefix} Lam ${suffix}.`, `${rival.prefix} Lam ${rival.suffix}`);
        assert.deepEqual(found, {
          before: share(bestOf(` ${before}`, ` ${one}`)),
          after: share(bestOf(` ${after}`, ` ${other}`)),
        });
      }),
      { numRuns: 300 },
    );
  });

  it('goes on behind what was put in twice, which together is more than what is compared at once', () => {
    const before = LETTERS.slice(0, 47);
    const put = '?'.repeat(10);
    const other = `${before.slice(0, 4)}${put}${before.slice(4, 26)}${put}${before.slice(26)}`;
    const one = placeOf(before, AFTER);
    const two = placeOf(other, AFTER);
    const found = rivalOf(`${one.prefix} Lam ${one.suffix}.`, `${two.prefix} Lam ${two.suffix}`);
    assert.deepEqual(found, {
      before: share(bestOf(` ${before}`, ` ${other}`.slice(0, 64))),
      after: 1,
    });
  });

  for (const { title, junk, say } of [
    { title: 'goes on behind eight other characters', junk: 8, say: 48 - 8 - 8 * 1.5 },
    { title: 'does not go on behind nine', junk: 9, say: 16 },
  ])
    it(title, () => {
      const before = LETTERS.slice(0, 47);
      const other = before.slice(0, 15) + '?'.repeat(junk) + before.slice(15 + junk);
      const one = placeOf(before, AFTER);
      const two = placeOf(other, AFTER);
      const found = rivalOf(`${one.prefix} Lam ${one.suffix}.`, `${two.prefix} Lam ${two.suffix}`);
      assert.deepEqual(found, { before: share(say), after: 1 });
    });
});

const LETTERS = Array.from({ length: 60 }, (_, index) => String.fromCharCode(0x0430 + index)).join(
  '',
);
const AFTER = LETTERS.slice(0, 47);

/** What stands beside the space at the quote, leading away from it: of many letters, or of few that come again and again. */
const side = fc
  .constantFrom(LETTERS, LETTERS.slice(0, 12), LETTERS.slice(0, 3))
  .chain((letters) => fc.array(fc.constantFrom(...letters), { minLength: 47, maxLength: 47 }))
  .map((all) => all.join(''));

interface Edit {
  readonly at: number;
  readonly how: 'replace' | 'add' | 'leave out' | 'exchange';
  readonly count: number;
  /** What is put there. */
  readonly words: string;
}

/** Two of them at most, with as much between them that both are worth aligning. */
const edits: fc.Arbitrary<readonly Edit[]> = fc
  .tuple(edit(2, 8), edit(24, 36))
  .chain((both) => fc.subarray(both));

function edit(min: number, max: number): fc.Arbitrary<Edit> {
  return fc.record({
    at: fc.integer({ min, max }),
    how: fc.constantFrom('replace', 'add', 'leave out', 'exchange'),
    count: fc.integer({ min: 1, max: 4 }),
    words: fc.constantFrom('?????', 'ааааа', 'абвав', 'вбавб'),
  });
}

function edited(text: string, changes: readonly Edit[]): string {
  return changes.toReversed().reduce((before, { at, how, count, words: put }) => {
    const [head, words, tail] = [
      before.slice(0, at),
      before.slice(at, at + count),
      before.slice(at + count),
    ];
    if (how === 'replace') return `${head}${put.slice(0, count)}${tail}`;
    if (how === 'add') return `${head}${put.slice(0, count)}${words}${tail}`;
    if (how === 'leave out') return head + tail;
    return head + reversed(words) + tail;
  }, text);
}

/** The two sides of a place as they stand in a text; both are given leading away from it. */
function placeOf(before: string, after: string) {
  return { prefix: `${'x'.repeat(20)}${reversed(before)}`, suffix: `${after}${'y'.repeat(20)}` };
}

function rivalOf(place: string, other: string) {
  const text = `${place}\n${other}`;
  const start = text.indexOf('Lam');
  return annotationAt({ name: 'a.txt', text }, { start, end: start + 3 }, 'LEADER').selector.rival;
}

function share(say: number): number {
  return Math.min(1, Math.ceil((100 * say) / 48) / 100);
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}

/**
 * The best that any alignment says that begins at the beginning of both, wherever it ends: an equal character is 1,
 * another one −1.5; left out or put in, the first costs 3 and each more a half.
 */
function bestOf(remembered: string, found: string): number {
  type Cell = { readonly same: number; readonly out: number; readonly put: number };
  const never: Cell = { same: -1e9, out: -1e9, put: -1e9 };
  let row: Cell[] = Array.from({ length: found.length + 1 }, (_, column) =>
    column === 0 ? { ...never, same: 0 } : { ...never, put: -3 - (column - 1) / 2 },
  );
  let best = 0;
  for (const [line, letter] of [...remembered].entries()) {
    const next: Cell[] = [{ ...never, out: -3 - line / 2 }];
    for (const [column, other] of [...found].entries()) {
      const [corner = never, above = never, left = never] = [
        row[column],
        row[column + 1],
        next[column],
      ];
      const same = Math.max(...Object.values(corner)) + (letter === other ? 1 : -1.5);
      const out = Math.max(Math.max(...Object.values(above)) - 3, above.out - 0.5);
      const put = Math.max(Math.max(...Object.values(left)) - 3, left.put - 0.5);
      best = Math.max(best, same);
      next.push({ same, out, put });
    }
    row = next;
  }
  return best;
}

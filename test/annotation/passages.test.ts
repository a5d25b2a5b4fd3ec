import assert from 'node:assert/strict';
import { type AnnotationRecord, anchorAnnotations, annotationAt } from '@attache/core';
import fc from 'fast-check';

/** What an index finds, a search through the whole text finds too: slower, and beyond doubt. */
describe('what is remembered of a passage', () => {
  it('reaches on each side as far as it takes for one place only, in steps', () => {
    fc.assert(
      fc.property(repetitive, fc.nat(), fc.integer({ min: 1, max: 12 }), (text, place, length) => {
        const start = place % (text.length - length);
        const { prefix, suffix } = remembered(text, start, start + length);
        const quote = text.slice(start, start + length);
        const sides = {
          prefix: (reach: number) => text.slice(Math.max(0, start - reach), start),
          suffix: (reach: number) => text.slice(start + length, start + length + reach),
        };
        const tells = {
          prefix: (words: string) => countOf(text, words + quote) === 1,
          suffix: (words: string) => countOf(text, quote + words) === 1,
        };
        const expected = (side: 'prefix' | 'suffix') =>
          sides[side](REACHES.find((reach) => tells[side](sides[side](reach))) ?? 160);
        assert.deepEqual(
          { prefix, suffix },
          { prefix: expected('prefix'), suffix: expected('suffix') },
        );
      }),
      { numRuns: 300 },
    );
  });

  it('knows of a rival where the same words stand elsewhere as words of their own, and of none where not', () => {
    fc.assert(
      fc.property(repetitive, fc.nat(), (text, place) => {
        const words = [...text.matchAll(/[a-z]+/gu)];
        const { 0: word, index: start } = words[place % words.length] ?? assert.fail();
        const others = words.filter((other) => other[0] === word && other.index !== start);
        // What a hyphen joins to another word is no word of its own.
        const isJoined = (at: number) => [text[at - 1], text[at + word.length]].includes('-');
        if (isJoined(start)) return;
        const { rival } = remembered(text, start, start + word.length);
        assert.equal(
          rival !== undefined,
          others.some(({ index }) => !isJoined(index)),
          word,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('leads to its one place wherever the text has moved it', () => {
    fc.assert(
      fc.property(repetitive, repetitive, fc.nat(), (text, more, place) => {
        const start = place % (text.length - 12);
        const record = annotationAt({ name: 'a.txt', text }, { start, end: start + 12 }, 'LEADER');
        const { prefix, exact, suffix } = record.selector;
        const now = `${more} ${text} ${more}`;
        const whole = prefix + exact + suffix;
        const { anchor, span } = anchored(record, now);
        if (countOf(now, whole) !== 1) return;
        assert.equal(anchor, 'shifted');
        assert.equal(span?.start, now.indexOf(whole) + prefix.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('words that stand in more places than can be compared', () => {
  const often = (count: number) => 'The rice was sold. '.repeat(count);
  const own =
    'On Monday morning the delegation from Surabaya said that the rice had come by sea, and left.';

  for (const { count, isKnown } of [
    { count: 99, isKnown: true },
    { count: 100, isKnown: false },
  ])
    it(`have ${isKnown ? 'the rival that is most alike' : 'a rival of which little is known'} at ${count + 1} places`, () => {
      const text = `${own} ${often(count)}`;
      const start = text.indexOf('rice');
      const { rival } = remembered(text, start, start + 4);
      // "the " before it, less than 20 characters a side where not all were seen.
      assert.deepEqual(
        rival,
        isKnown ? { before: 0.07, after: 0.03 } : { before: 0.42, after: 0.42 },
      );
    });

  it('are found all the same where rows of words around them lead there', () => {
    const text = `${own} ${often(300)}`;
    const start = text.indexOf('rice');
    const record = annotationAt({ name: 'a.txt', text }, { start, end: start + 4 }, 'LEADER');
    const now = `${often(200)}${own.replace('On Monday', 'On that Monday').replace('and left', 'and went')} ${often(200)}`;
    assert.deepEqual(anchored(record, now), {
      anchor: 'shifted',
      span: { start: now.indexOf('rice had'), end: now.indexOf('rice had') + 4 },
    });
  });
});

const REACHES = [64, 96, 128, 160];

/** Few words in rows of many, so that much stands in several places. */
const repetitive: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        'a',
        'go',
        'sea',
        'port',
        'ricefield',
        'x'.repeat(63),
        'x'.repeat(64),
        'x'.repeat(65),
        'y'.repeat(130),
      ),
      fc.constantFrom(' ', ' ', ' ', ', ', '-', '. '),
      fc.integer({ min: 1, max: 6 }),
    ),
    { minLength: 10, maxLength: 40 },
  )
  .map((rows) =>
    rows
      .map(([word, end, count]) => `${word}${end}`.repeat(count))
      .join('')
      .trim(),
  );

function countOf(text: string, words: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) count += 1;
  return count;
}

function remembered(text: string, start: number, end: number) {
  return annotationAt({ name: 'a.txt', text }, { start, end }, 'LEADER').selector;
}

function anchored(record: AnnotationRecord, text: string) {
  return anchorAnnotations([record], { name: 'a.txt', text }).get(record.id) ?? assert.fail();
}

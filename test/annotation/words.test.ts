import assert from 'node:assert/strict';
import { baseView, effortFor, wordsOf } from '@attache/core';
import fc from 'fast-check';

describe('the words of a passage', () => {
  it('are letters, digits and marks of every script, unit by unit', () => {
    for (let unit = 0; unit < 0x1_0000; unit += 1) {
      const character = String.fromCharCode(unit);
      const isWord = /[\p{L}\p{N}\p{M}]/u.test(character);
      assert.equal(wordsOf(character).length, isWord ? 1 : 0, unit.toString(16));
    }
  });

  it('are as long as they are, and in pieces of 64 where they are longer', () => {
    const rows = fc.array(fc.constantFrom('a', 'é', ' ', '.', 'b'.repeat(63), 'c'.repeat(64)));
    fc.assert(
      fc.property(rows, (pieces) => {
        const text = pieces.join('');
        const expected = [...text.matchAll(/[\p{L}]{1,64}/gu)].map(({ 0: word, index }) => [
          index,
          index + word.length,
        ]);
        assert.deepEqual(
          wordsOf(text).map(({ start, end }) => [start, end]),
          expected,
        );
      }),
    );
  });

  it('are told apart by what they are made of, wherever they stand', () => {
    const words = ['a', 'b', 'ab', 'ba', 'aa', 'lam', 'mal', 'Lam', 'a'.repeat(63), 'a'.repeat(64)];
    const hashes = words.map((word) => wordsOf(word)[0]?.hash);
    assert.equal(new Set(hashes).size, words.length);
    assert.deepEqual(
      wordsOf(`- ${words.join(', ')}.`).map(({ hash }) => hash),
      hashes,
    );
  });
});

describe('the index of a text', () => {
  it('has every place of a word, ascending, and counts as many as it has', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'ab', 'Lam', 'ế', '.')), (words) => {
        const text = words.join(' ');
        const index = baseView(text).folded().words();
        for (const { start, hash } of wordsOf(text)) {
          const places = index.words.places(hash);
          assert.ok(places.includes(start));
          assert.deepEqual(
            places,
            places.toSorted((one, other) => one - other),
          );
          assert.equal(index.words.count(hash), places.length);
        }
        const strange = wordsOf('strange')[0]?.hash ?? 0;
        assert.equal(index.words.count(strange), index.words.places(strange).length);
        assert.equal(baseView('').folded().words().words.count(strange), 0);
      }),
    );
  });
});

describe('how much is done for one annotation', () => {
  for (const { count, looks, compared, scanned, findsReplacements } of [
    { count: 1, looks: 10_000, compared: 100, scanned: 2e9, findsReplacements: true },
    { count: 4_000, looks: 5_000, compared: 100, scanned: 500_000, findsReplacements: true },
    { count: 20_000, looks: 1_000, compared: 20, scanned: 100_000, findsReplacements: true },
    { count: 20_001, looks: 999, compared: 19, scanned: 2e9 / 20_001, findsReplacements: false },
    { count: 1_000_000, looks: 100, compared: 4, scanned: 2_000, findsReplacements: false },
  ])
    it(`is less the more there are: ${count}`, () => {
      assert.deepEqual(effortFor(count), { looks, compared, scanned, findsReplacements });
    });
});

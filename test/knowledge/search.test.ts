import assert from 'node:assert/strict';
import { searchByName, shippedKnowledge } from '@attache/core';

describe('searching by name', () => {
  const found = (query: string, names: readonly string[]) =>
    searchByName(names, (name) => [name], query);

  it('needs neither diacritics nor the end of a word, but all words', () => {
    const names = ['Tô Lâm', 'Tô Huy Rứa', 'Lâm Thị Phương Thanh'];
    assert.deepEqual(found('to lam', names), ['Tô Lâm']);
    assert.deepEqual(found('LA', names), ['Tô Lâm', 'Lâm Thị Phương Thanh']);
    assert.deepEqual(found('lam x', names), []);
    assert.deepEqual(found(' - ', names), []);
  });

  it('puts the whole name before a longer one, and a first word before a later one', () => {
    assert.deepEqual(found('trump', ['Donald Trump Jr.', 'Trump Tower', 'Trump']), [
      'Trump',
      'Trump Tower',
      'Donald Trump Jr.',
    ]);
  });

  it('puts a name that begins with the words before one that has them later', () => {
    assert.deepEqual(found('anh', ['Minh Anh', 'Anh Minh']), ['Anh Minh', 'Minh Anh']);
  });

  it('finds people by any of their names', () => {
    const { people } = shippedKnowledge();
    const [first] = searchByName(people, ({ names }) => names.map(({ text }) => text), 'jokowi');
    assert.equal(first?.id, 'joko-widodo');
  });
});

import assert from 'node:assert/strict';
import { type ArticleReader, articleReader, recognize } from '@attache/core';

/** As many blocks as an article of a hundred pages has: places in it are found by way of sums over many of them. */
const COUNT = 514;

const PLACES = [0, 1, 255, 256, 257, 511, 512, 513] as const;

const block = (number: number): string => `Loan ${number} is of $${number + 1}.`;

const blocks = (): string[] => Array.from({ length: COUNT }, (_, number) => block(number));

const startOf = (all: readonly string[], index: number): number =>
  all.slice(0, index).reduce((sum, { length }) => sum + length + 2, 0);

describe('a reader of hundreds of blocks', () => {
  it('finds what a part of the text holds', () => {
    const all = blocks();
    const reader = articleReader({ name: 'a.txt', text: all.join('\n\n') });
    for (const place of PLACES) {
      const start = startOf(all, place);
      for (const at of [start, start + 5, start + block(place).length - 1])
        assert.deepEqual(quotesAt(reader, at), [`$${place + 1}`], `${at} in block ${place}`);
    }
  });

  for (const [title, change] of [
    ['changed', (old: string) => old.replace('$', '$5')],
    ['split', (old: string) => old.replace(' is', '\n\nIt is')],
    ['taken out', () => ''],
  ] as const)
    it(`finds everything where it stands behind blocks that were ${title}`, () => {
      const all = blocks();
      const reader = articleReader({ name: 'a.txt', text: all.join('\n\n') });
      for (const place of PLACES) {
        const old = all[place] ?? '';
        const start = startOf(all, place);
        all[place] = change(old);
        reader.edit(start, start + old.length, all[place]);
        const last = startOf(all, COUNT) - 4;
        assert.deepEqual(quotesAt(reader, last).slice(-1), quotesAt(reader, last - 1).slice(-1));
      }
      const text = all.join('\n\n');
      assert.deepEqual(reader.recognition(), recognize({ name: 'a.txt', text }));
    });

  it('keeps the order of people through many edits at one place', () => {
    const opening = 'President Lara Novak spoke.\n\n';
    const closing = 'Minister Petra Novak spoke.\n\nNovak left.';
    const reader = articleReader({ name: 'a.txt', text: opening + closing });
    let text = opening + closing;
    for (let count = 0; count < 60; count++) {
      const more = `Governor ${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.charAt(count % 26)}na Novak spoke.\n\n`;
      reader.edit(opening.length, opening.length, more);
      text = text.slice(0, opening.length) + more + text.slice(opening.length);
    }
    assert.deepEqual(reader.recognition(), recognize({ name: 'a.txt', text }));
    reader.edit(0, opening.length, '');
    text = text.slice(opening.length);
    assert.deepEqual(reader.recognition(), recognize({ name: 'a.txt', text }));
  });
});

function quotesAt(reader: ArticleReader, at: number): string[] {
  return reader.mentionsIn({ start: at, end: at }).map(({ quote }) => quote);
}

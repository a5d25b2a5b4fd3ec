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
    const opening = 'President Lara Novak spoke.\n\nNovak left.\n\n';
    let text = `${opening}Minister Petra Novak spoke.\n\nNovak left.`;
    const reader = articleReader({ name: 'a.txt', text });
    for (let count = 0; count < 40; count++) {
      const letter = 'BCDFGHJKLM'.charAt(count % 10);
      const name = `${letter}${'aeio'.charAt(count / 10)}na`;
      // Whoever stands there by the family name alone is the one who was named in full last.
      const more = `Governor ${name} Novak spoke.\n\nNovak left.\n\n`;
      reader.edit(opening.length, opening.length, more);
      text = opening + more + text.slice(opening.length);
    }
    assert.deepEqual(reader.recognition(), recognize({ name: 'a.txt', text }));
    assert.equal(new Set(reader.recognition().mentions.map(({ value }) => value)).size, 42);
  });

  it('knows where somebody is named first when that comes, goes, or is written earlier', () => {
    const blocks = ['Minister Petra Novak spoke.', 'Governor Lara Novak spoke.', 'Novak left.'];
    let text = blocks.join('\n\n');
    const reader = articleReader({ name: 'a.txt', text });
    for (const [at, old, more] of [
      [text.length, 0, '\n\nMinister Petra Novak returned.\n\nNovak stayed.'],
      [0, 0, 'Governor Lara Novak came first.\n\nNovak waited.\n\n'],
      [0, 33, ''],
      [0, 15, 'Minister Petra Novak and Governor Lara Novak came.\n\n'],
    ] as const) {
      reader.edit(at, at + old, more);
      text = text.slice(0, at) + more + text.slice(at + old);
      assert.deepEqual(reader.recognition(), recognize({ name: 'a.txt', text }), text);
    }
  });
});

function quotesAt(reader: ArticleReader, at: number): string[] {
  return reader.mentionsIn({ start: at, end: at }).map(({ quote }) => quote);
}

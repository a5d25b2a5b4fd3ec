import assert from 'node:assert/strict';
import { recognize } from '@attache/core';

/** A line that stops short, and what would go on with it: in the line before, it stands at just that place. */
const UNFINISHED = [
  ['The cost was 5', 'million US dollars'],
  ['They met on 5', 'May 2025'],
  ['A loan of USD', '5 million'],
  ['It was signed on 3/4', '/2025'],
  ['It grew from 2020', 'to 2024'],
  ['They have a comprehensive', 'strategic partnership'],
] as const;

describe('blocks of an article', () => {
  for (const [line, rest] of UNFINISHED) {
    it(`leave nothing behind for the next one: ${line}`, () => {
      const before = `${line.replace(/\w+/g, 'word')} ${rest}`;
      const start = before.length + 2;
      const behind = found(`${before}\n\n${line}`)
        .filter(({ at }) => at >= start)
        .map(({ at, words }) => ({ at: at - start, words }));
      assert.deepEqual(behind, found(line));
      assert.notDeepEqual(found(`${line} ${rest}`), found(line));
    });
  }
});

function found(text: string): { at: number; words: string }[] {
  return recognize({ name: 'a.txt', text }, { language: 'en', date: '2025-12-03' }).mentions.map(
    ({ span, quote }) => ({ at: span.start, words: quote }),
  );
}

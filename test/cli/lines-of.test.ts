import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { linesOf } from '@attache/cli';

const CASES = [
  {
    title: 'ends lines at line feeds, with or without a return',
    text: 'a\r\nb\n',
    lines: ['a', 'b'],
  },
  { title: 'gives empty lines', text: '\n\na', lines: ['', '', 'a'] },
  { title: 'gives a last line that nothing ends', text: 'a\nb', lines: ['a', 'b'] },
  { title: 'gives nothing for nothing', text: '', lines: [] },
  {
    title: 'ends no line at U+2028, U+2029 or U+0085',
    text: 'a\u2028b\u2029c\u0085d\n',
    lines: ['a\u2028b\u2029c\u0085d'],
  },
];

describe('the lines of a stream', () => {
  for (const { title, text, lines } of CASES) {
    it(title, async () => {
      assert.deepEqual(await all(linesOf(Readable.from([Buffer.from(text)]))), lines);
    });
  }

  it('do not depend on where the stream was cut, inside a letter or between return and line feed', async () => {
    const bytes = [...Buffer.from('Việt\r\nđối tác 😀\n')].map((byte) => Buffer.from([byte]));
    assert.deepEqual(await all(linesOf(Readable.from(bytes))), ['Việt', 'đối tác 😀']);
  });
});

async function all(lines: AsyncIterable<string>): Promise<string[]> {
  const found: string[] = [];
  for await (const line of lines) found.push(line);
  return found;
}

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { recognize } from '@attache/core';
import { readCases } from '../languages/marked-text.ts';

const FOLDER = new URL('../../languages/', import.meta.url);

/** What may stand behind the end of a text that was read before. */
const BEHIND = ['th', '/2025', ' May', ', 2025', ' million', '-5', '% of', ' Lam', '’s'];

describe('a text that ends with a mention', () => {
  for (const language of ['en', 'id', 'vi'] as const) {
    it(`is read as if nothing had been read before: ${language}`, () => {
      const folder = new URL(`${language}/`, FOLDER);
      // Of lines that differ in one word, the first.
      const cases = readdirSync(folder).flatMap((name) =>
        readCases(`${language}/${name}`, readFileSync(new URL(name, folder), 'utf8')).filter(
          ({ line }, index, all) => line !== all[index - 1]?.line,
        ),
      );
      let count = 0;
      for (const { text, name, date } of cases) {
        const about = { language, ...(date !== undefined && { date }) };
        const read = (words: string) => recognize({ name, text: words }, about).mentions;
        const end = read(text)[0]?.span.end;
        if (end === undefined || text.includes('\n')) continue;
        const cut = text.slice(0, end);
        read(`${cut} . . . .`);
        const alone = read(cut);
        const behind = BEHIND[count % BEHIND.length] ?? '';
        read(cut + behind);
        assert.deepEqual(read(cut), alone, `${cut} behind ${behind}`);
        count += 1;
      }
      assert.ok(count > 200, String(count));
    });
  }
});

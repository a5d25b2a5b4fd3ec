import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { recognize } from '@attache/core';
import { markText, readCases } from './marked-text.ts';

const FOLDER = new URL('../../languages/', import.meta.url);

describe('recognition, by marked text', () => {
  for (const language of ['en', 'id', 'vi'] as const) {
    for (const name of readdirSync(new URL(`${language}/`, FOLDER)).sort()) {
      const file = `${language}/${name}`;
      describe(file, () => {
        for (const { line, marked, text, date, label } of readCases(
          file,
          readFileSync(new URL(file, FOLDER), 'utf8'),
        )) {
          it(`${line}: ${marked.slice(0, 90)}`, () => {
            const { mentions } = recognize(
              { name: 'case.txt', text },
              { language, ...(date !== undefined && { date }) },
            );
            assert.equal(markText(text, mentions, label), marked);
          });
        }
      });
    }
  }
});

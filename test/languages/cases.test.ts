import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { recognize } from '@attache/core';
import { markText, readCases } from './marked-text.ts';

const FOLDER = new URL('../../languages/', import.meta.url);

describe('recognition, by marked text', () => {
  for (const folder of ['en', 'id', 'vi']) {
    for (const cases of readdirSync(new URL(`${folder}/`, FOLDER)).sort()) {
      const file = `${folder}/${cases}`;
      describe(file, () => {
        for (const { line, marked, text, name, date, language, label } of readCases(
          file,
          readFileSync(new URL(file, FOLDER), 'utf8'),
        )) {
          it(`${line}: ${marked.slice(0, 90)}`, () => {
            const { mentions } = recognize(
              { name, text },
              { ...(language !== undefined && { language }), ...(date !== undefined && { date }) },
            );
            assert.equal(markText(text, mentions, label), marked);
          });
        }
      });
    }
  }
});

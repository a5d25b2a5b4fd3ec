import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { recognize, shippedKnowledge } from '@attache/core';
import { markText, readCases } from './marked-text.ts';

const FOLDER = new URL('../../languages/', import.meta.url);

describe('recognition, by marked text', () => {
  for (const folder of ['en', 'id', 'vi']) {
    for (const cases of readdirSync(new URL(`${folder}/`, FOLDER)).sort()) {
      const file = `${folder}/${cases}`;
      const content = readFileSync(new URL(file, FOLDER), 'utf8');
      describe(file, () => {
        if (cases.startsWith('partnerships.'))
          it('expects terms that the vocabulary has', () => {
            assert.deepEqual(unknownTerms(content), []);
          });
        for (const { line, marked, text, name, date, language, label } of readCases(
          file,
          content,
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

function unknownTerms(content: string): string[] {
  const { conceptById } = shippedKnowledge();
  const terms = [...content.matchAll(/\[\[.*? = ([^\]]*?)\]\]/g)].map(([, term = '']) => term);
  assert.notEqual(terms.length, 0);
  return terms.filter((term) => conceptById(term) === undefined);
}

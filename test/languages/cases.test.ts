import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { recognize, shippedKnowledge } from '@attache/core';
import { type MarkedCase, markText, readCases } from './marked-text.ts';

const FOLDER = new URL('../../languages/', import.meta.url);

describe('recognition, by marked text', () => {
  for (const folder of ['en', 'id', 'vi']) {
    for (const name of readdirSync(new URL(`${folder}/`, FOLDER)).sort()) {
      const file = `${folder}/${name}`;
      const content = readFileSync(new URL(file, FOLDER), 'utf8');
      describe(file, () => {
        if (name.startsWith('partnerships.'))
          it('expects terms that the vocabulary has', () => {
            assert.deepEqual(unknownTerms(content), []);
          });
        for (const [line, cases] of byLine(readCases(file, content))) {
          it(`${line}: ${cases[0]?.marked.slice(0, 90)}`, () => {
            for (const { marked, text, name, date, language, label } of cases) {
              const { mentions } = recognize(
                { name, text },
                {
                  ...(language !== undefined && { language }),
                  ...(date !== undefined && { date }),
                },
              );
              assert.equal(markText(text, mentions, label), marked);
            }
          });
        }
      });
    }
  }
});

function byLine(cases: readonly MarkedCase[]): Map<number, MarkedCase[]> {
  const lines = new Map<number, MarkedCase[]>();
  for (const one of cases) lines.set(one.line, [...(lines.get(one.line) ?? []), one]);
  return lines;
}

function unknownTerms(content: string): string[] {
  const { conceptById } = shippedKnowledge();
  const terms = [...content.matchAll(/\[\[.*? = ([^\]]*?)\]\]/g)].map(([, term = '']) => term);
  assert.notEqual(terms.length, 0);
  return terms.filter((term) => conceptById(term) === undefined);
}

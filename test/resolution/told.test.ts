import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeValue, type Mention, recognize } from '@attache/core';
import { LANGUAGES, readParagraphs } from '../negatives/paragraphs.ts';

/**
 * All that is told of the mentions in whole texts: the sample articles, and the paragraphs of other domains with their
 * few prices and dates. What a change of a rule does to them is a diff to be read: `UPDATE=1 npx mocha
 * test/out/resolution/told.test.js` writes it.
 */
const TOLD: string = join(import.meta.dirname, '../../resolution/told');

const TEXTS: readonly (readonly [name: string, texts: readonly string[]])[] = [
  ...readdirSync('seeds/articles').map(
    (name) => [name, [readFileSync(join('seeds/articles', name), 'utf8')]] as const,
  ),
  ...LANGUAGES.map(
    (language) => [`${language}.txt`, readParagraphs(language).map(({ text }) => text)] as const,
  ),
];

describe('what is told of the mentions in whole texts', () => {
  for (const [name, texts] of TEXTS) {
    it(`is what it was when somebody last read it: ${name}`, () => {
      const lines = texts.flatMap((text) => {
        const { language, documentDate, mentions } = recognize({ name, text });
        const opening = text.slice(0, 40).replaceAll('\n', ' ');
        return [`${language} ${documentDate ?? '-'} ${opening}`, ...mentions.map(told), ''];
      });
      const file = join(TOLD, name.replace(/\.txt$/, '.told.txt'));
      if (process.env['UPDATE']) writeFileSync(file, lines.join('\n'));
      assert.equal(lines.join('\n'), readFileSync(file, 'utf8'));
    });
  }

  it('is kept of each text, and of nothing else', () => {
    const names = TEXTS.map(([name]) => name.replace(/\.txt$/, '.told.txt'));
    assert.deepEqual(readdirSync(TOLD).toSorted(), names.toSorted());
  });
});

function told({
  span,
  quote,
  value,
  rule,
  certainty,
  evidence,
  implied,
  readings,
  office,
}: Mention) {
  return [
    `${span.start} ${quote} = ${describeValue(value)}`,
    `${rule} ${certainty.toFixed(3)}`,
    ...evidence.map(({ kind, text }) => `${kind} ${text}`),
    ...(implied ? [`implied ${implied.join(', ')}`] : []),
    ...(readings ? [`or ${readings.map(describeValue).join(', ')}`] : []),
    ...(office ? [`office ${office}`] : []),
  ].join('; ');
}

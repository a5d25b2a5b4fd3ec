import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeValue, type LanguageId, type Mention, recognize } from '@attache/core';
import { LANGUAGES, readParagraphs } from '../negatives/paragraphs.ts';

/**
 * All that is told of the mentions in whole texts: the sample articles, the paragraphs of other domains with their
 * few prices and dates, and scraps of text as they stand while somebody types. What a change of a rule does to them is a
 * diff to be read: `UPDATE=1 npx mocha test/out/resolution/told.test.js` writes it.
 */
const TOLD: string = join(import.meta.dirname, '../../resolution/told');

interface Text {
  readonly text: string;
  readonly settings?: { readonly language: LanguageId; readonly date?: string };
}

const TEXTS: readonly (readonly [name: string, texts: readonly Text[]])[] = [
  ...readdirSync('seeds/articles').map(
    (name) => [name, [{ text: readFileSync(join('seeds/articles', name), 'utf8') }]] as const,
  ),
  ...LANGUAGES.map((language) => [`${language}.txt`, readParagraphs(language)] as const),
  ...LANGUAGES.map((language) => [`${language}.scraps.txt`, readScraps(language)] as const),
];

/** One a line, with `\\n` for a line end; `# date:` sets the document date for those behind it, `none` leaves it open. */
function readScraps(language: LanguageId): Text[] {
  const file = join(import.meta.dirname, `../../resolution/scraps/${language}.txt`);
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  let date: string | undefined;
  return lines.flatMap((line) => {
    const [setting, value] = /^# date: (\S+)$/.exec(line) ?? [];
    if (setting !== undefined) date = value === 'none' ? undefined : value;
    if (line.startsWith('#')) return [];
    const settings = { language, ...(date !== undefined && { date }) };
    return [{ text: line.replaceAll('\\n', '\n'), settings }];
  });
}

describe('what is told of the mentions in whole texts', () => {
  for (const [name, texts] of TEXTS) {
    it(`is what it was when somebody last read it: ${name}`, () => {
      const lines = texts.flatMap(({ text, settings }) => {
        const { language, documentDate, mentions } = recognize({ name, text }, settings);
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

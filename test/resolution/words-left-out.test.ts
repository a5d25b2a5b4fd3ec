import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeValue, type LanguageId, recognize } from '@attache/core';
import { LANGUAGES } from '../negatives/paragraphs.ts';

/**
 * Sentences from which one word or mark after the other is left out, as they stand while somebody edits: which mentions go, come or mean something else
 * without it. It shows what each rule rests on. What a change of a rule does to them is a diff to be read: `UPDATE=1 npx mocha test/out/resolution/words-left-out.test.js`
 * writes it.
 */
const FOLDER: string = join(import.meta.dirname, '../../resolution/words-left-out');

describe('what is told without one word or mark', () => {
  for (const language of LANGUAGES) {
    it(`is what it was when somebody last read it: ${language}`, () => {
      const sentences = readFileSync(join(FOLDER, `${language}.txt`), 'utf8')
        .trimEnd()
        .split('\n');
      const lines = sentences.flatMap((line) => told(line.replaceAll('\\n', '\n'), language));
      const file = join(FOLDER, `${language}.told.txt`);
      if (process.env['UPDATE']) writeFileSync(file, lines.join('\n'));
      assert.equal(lines.join('\n'), readFileSync(file, 'utf8'));
    });
  }
});

/** The sentence with its mentions, and a line for each word or mark without which these are others. */
function told(text: string, language: LanguageId): string[] {
  const whole = mentionsIn(text, language);
  const lines = [text.replaceAll('\n', '\\n'), `= ${whole.join('; ')}`];
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu)) {
    const rest = text.slice(0, index) + text.slice(index + word.length);
    const left = mentionsIn(rest.replaceAll('  ', ' '), language);
    const changes = [
      ...minus(whole, left).map((mention) => `- ${mention}`),
      ...minus(left, whole).map((mention) => `+ ${mention}`),
    ];
    if (changes.length > 0) lines.push(`  ${word} @${index}: ${changes.join(' ')}`);
  }
  return [...lines, ''];
}

/** Each mention with its value, its rule and its office. */
function mentionsIn(text: string, language: LanguageId): string[] {
  const { mentions } = recognize({ name: 'a.txt', text }, { language, date: '2025-12-03' });
  return mentions.map(({ quote, value, rule, office }) =>
    [`${quote} = ${describeValue(value)}`, rule.replace(/^\w+\//u, ''), ...(office ? [office] : [])]
      .join(', ')
      .replaceAll('\n', '\\n'),
  );
}

/** What the first list has more than the second, as often as it has it. */
function minus(all: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return all.filter((one) => {
    const index = left.indexOf(one);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

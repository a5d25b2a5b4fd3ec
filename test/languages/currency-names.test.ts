import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type LanguageId, recognize } from '@attache/core';

/** `CODE|English|Indonesian|Vietnamese`: what CLDR calls each currency, in English of 150 of them. */
const NAMES: readonly string[] = readFileSync(
  new URL('../../languages/currency-names.txt', import.meta.url),
  'utf8',
)
  .trimEnd()
  .split('\n');

const SENTENCES: readonly (readonly [LanguageId, (amount: string) => string, string])[] = [
  ['en', (amount) => `They paid ${amount} for it.`, 'million'],
  ['id', (amount) => `Mereka membayar ${amount} untuk itu.`, 'juta'],
  ['vi', (amount) => `Họ trả ${amount} cho việc đó.`, 'triệu'],
];

describe('every currency', () => {
  for (const [column, [language, sentence, million]] of SENTENCES.entries()) {
    it(`is read by its code and by its name: ${language}`, () => {
      for (const line of NAMES) {
        const [code = '', ...names] = line.split('|');
        const name = names[column] ?? '';
        const amounts = [`${code} 150 ${million}`, `150 ${million} ${code}`];
        if (name !== '') amounts.push(`150 ${million} ${name}`);
        for (const amount of amounts)
          assert.deepEqual(amountsIn(sentence(amount), language), [[amount, code, 150_000_000]]);
      }
    });
  }
});

function amountsIn(text: string, language: LanguageId): unknown[] {
  const { mentions } = recognize({ name: 'a.txt', text }, { language });
  return mentions.map(({ quote, value }) =>
    typeof value === 'object' && 'currency' in value
      ? [quote, value.currency, value.amount]
      : value,
  );
}

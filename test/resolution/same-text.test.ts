import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, describeValue, recognize } from '@attache/core';
import { LANGUAGES } from '../negatives/paragraphs.ts';
import { absenceOf, goldArticles } from './gold-articles.ts';

/**
 * The same text as programs store it: with spaces that may not be broken, letters and their marks apart, marks where a
 * word may be broken. What is told of it must be the same, at the same words.
 */
const WAYS: readonly (readonly [name: string, change: Change])[] = [
  ['with line ends of two characters', (unit) => (unit === '\n' ? '\r\n' : unit)],
  ['with letters and their marks apart', (unit) => unit.normalize('NFD')],
  ['with spaces that may not be broken', (unit) => (unit === ' ' ? '\u00a0' : unit)],
  [
    'with hyphens that may not be broken',
    (unit, at, text) =>
      unit === '-' && isLetter(text, at - 1) && isLetter(text, at + 1) ? '\u2011' : unit,
  ],
  [
    'with soft hyphens in its words',
    (unit, at, text) =>
      at % 7 === 3 && [at - 1, at, at + 1].every((place) => /[a-z]/.test(text.charAt(place)))
        ? `${unit}\u00ad`
        : unit,
  ],
  ['behind the mark of a byte order', (unit, at) => (at === 0 ? `\ufeff${unit}` : unit)],
  ['with blanks before its line ends', (unit) => (unit === '\n' ? '  \n' : unit)],
  ['with the dash of a typewriter', (unit) => (unit === '–' ? '--' : unit)],
  ['with quotes of typesetters', (unit) => (unit === "'" ? '’' : unit)],
  [
    'with marks of the direction of reading before its words',
    (unit, at, text) => (unit === ' ' && at % 5 === 0 && isLetter(text, at + 1) ? ' \u200e' : unit),
  ],
  [
    'with the marks of Vietnamese tones on the other one of two vowels',
    (unit, at, text) =>
      otherVowel(text, at).charAt(0) || otherVowel(text, at - 1).charAt(1) || unit,
  ],
];

/** `oà` where `òa` ends a word; empty elsewhere. */
function otherVowel(text: string, at: number): string {
  const [first = '', tone = ''] = text.charAt(at).normalize('NFD');
  const second = text.charAt(at + 1);
  const ends = !isLetter(text, at + 2) && /[\u0300\u0301\u0303\u0309\u0323]/u.test(tone);
  const isPair = /^(?:o[ae]|uy)$/iu.test(first + second) && !/q/iu.test(text.charAt(at - 1));
  return ends && isPair ? first + `${second}${tone}`.normalize('NFC') : '';
}

type Change = (unit: string, at: number, text: string) => string;

function isLetter(text: string, at: number): boolean {
  return /\p{L}/u.test(text.charAt(at));
}

const SENTENCES: readonly Article[] = LANGUAGES.flatMap((language) =>
  readFileSync(join(import.meta.dirname, `../../resolution/words-left-out/${language}.txt`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line, index) => ({
      name: `${language}-${index + 1}.txt`,
      text: line.replaceAll('\\n', '\n'),
    })),
);

const SAMPLES: readonly Article[] = readdirSync('seeds/articles').map((name) => ({
  name,
  text: readFileSync(join('seeds/articles', name), 'utf8'),
}));

describe('the same text, stored in another way', () => {
  const articles = [...SENTENCES, ...SAMPLES, ...goldArticles('seeds'), ...goldArticles('dev')];
  const stored = articles.map((article) => ({ article, told: toldOf(article) }));
  for (const [name, change] of WAYS) {
    it(`has the same mentions ${name}${absenceOf('seeds')}`, () => {
      for (const { article, told } of stored) {
        const { text, places } = changed(article.text, change);
        const now = toldOf({ name: article.name, text }, places);
        assert.deepEqual(now, told, article.text.slice(0, 200));
      }
    });
  }
});

/** A line a mention; its span where the first text has it. */
function toldOf(article: Article, places?: readonly number[]): string[] {
  const placeOf = (at: number) => (places === undefined ? at : places[at]) ?? 0;
  return recognize(article).mentions.map(
    ({ span, label, value }) =>
      `${label} ${placeOf(span.start)}-${placeOf(span.end - 1) + 1} ${describeValue(value)}`,
  );
}

/** The changed text, and for each of its code units the one of the first text that it came from. */
function changed(text: string, change: Change): { text: string; places: number[] } {
  const places: number[] = [];
  let other = '';
  for (let at = 0; at < text.length; at++) {
    const units = change(text.charAt(at), at, text);
    for (let unit = 0; unit < units.length; unit++) places.push(at);
    other += units;
  }
  return { text: other, places };
}

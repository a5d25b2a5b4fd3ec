import assert from 'node:assert/strict';
import { CORE_LABELS, type Mention, overlap, recognize } from '@attache/core';
import { LANGUAGES, type Paragraph, readParagraphs } from './paragraphs.ts';

/** False suggestions per 1,000 words that each language may have. The aim is 0.3; the figures only go down. */
const MOST = { en: 0.6, id: 0.4, vi: 0.1 };

/**
 * Paragraphs about sports, cooking, software, law, prices, weather, medicine, travel and school, written for
 * this test. `[[…]]` marks what may be suggested (a price, a date); every other suggestion is a false one.
 */
describe('texts of other domains', () => {
  for (const language of LANGUAGES) {
    it(`get at most ${MOST[language]} false suggestions per 1,000 words: ${language}`, () => {
      const paragraphs = readParagraphs(language);
      const words = paragraphs.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
      const found = paragraphs.flatMap(falseSuggestions);
      const figures = CORE_LABELS.map((label) => {
        const count = found.filter(({ mention }) => mention.label === label).length;
        return `${label} ${perThousand(count, words)}`;
      });
      process.stdout.write(
        `      ${language}: ${perThousand(found.length, words)} (${figures.join(', ')})\n`,
      );
      assert.ok((found.length * 1000) / words <= MOST[language], found.map(inContext).join('\n'));
    });

    it(`stand in sixty paragraphs of 40 to 80 words: ${language}`, () => {
      const counts = readParagraphs(language).map(({ text }) => text.split(/\s+/u).length);
      assert.equal(counts.length, 60);
      assert.deepEqual(
        counts.filter((count) => count < 40 || count > 80),
        [],
      );
    });
  }
});

interface FalseSuggestion {
  readonly text: string;
  readonly mention: Mention;
}

function falseSuggestions({ text, allowed }: Paragraph): FalseSuggestion[] {
  return recognize({ name: 'paragraph.txt', text })
    .mentions.filter(({ span }) => !allowed.some((other) => overlap(other, span)))
    .map((mention) => ({ text, mention }));
}

/** `leaders/title-name «Gate»: …Start at King's Gate, walk…` */
function inContext({ text, mention: { span, rule, quote } }: FalseSuggestion): string {
  return `${rule} «${quote}»: …${text.slice(Math.max(0, span.start - 40), span.end + 40)}…`;
}

function perThousand(count: number, words: number): string {
  return ((count * 1000) / words).toFixed(2);
}

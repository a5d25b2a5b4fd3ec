import { SENTENCES, WORDS } from './sentences.mjs';

const LANGUAGES = ['en', 'id', 'vi'];

/**
 * Articles as news sites print them: headline, dateline, paragraphs. English, Indonesian and Vietnamese take
 * turns; every fifth article has a paragraph in another language. Same seed, same articles.
 */
export function* generateArticles(seed = 1) {
  const random = randomFrom(seed);
  for (let number = 0; ; number++) {
    const language = LANGUAGES[number % LANGUAGES.length];
    const paragraphs = Array.from({ length: 6 + pickIndex(random, 9) }, () =>
      paragraph(language, random),
    );
    if (number % 5 === 4)
      paragraphs.push(paragraph(LANGUAGES[(number + 1) % LANGUAGES.length], random));
    const [opening, ...rest] = paragraphs;
    const head = `${sentence('headlines', language, random)}\n\n`;
    const dateline = sentence('datelines', language, random);
    yield `${head}${dateline} ${opening}\n\n${rest.join('\n\n')}\n\n${sentence('footers', language, random)}\n`;
  }
}

function paragraph(language, random) {
  return Array.from({ length: 2 + pickIndex(random, 4) }, () =>
    sentence(random() < 0.56 ? 'plain' : 'news', language, random),
  ).join(' ');
}

function sentence(kind, language, random) {
  const template = pick(random, SENTENCES[language][kind]);
  return template.replace(/\{(\w+)\}/g, (_, slot) => fill(slot, language, random));
}

function fill(slot, language, random) {
  if (slot === 'day') return String(1 + pickIndex(random, 28));
  if (slot === 'year') return String(1995 + pickIndex(random, 36));
  if (slot === 'number') return String(2 + pickIndex(random, 900));
  if (slot === 'monthNumber') return String(1 + pickIndex(random, 12));
  if (slot === 'decimal') {
    return `${1 + pickIndex(random, 90)}${language === 'en' ? '.' : ','}${1 + pickIndex(random, 9)}`;
  }
  return pick(random, WORDS[language][slot]);
}

function pick(random, list) {
  return list[pickIndex(random, list.length)];
}

function pickIndex(random, length) {
  return Math.floor(random() * length);
}

/** Mulberry32 (Tommy Ettinger): small, and the same on every machine. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

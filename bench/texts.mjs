import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateArticles } from './generate.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Folders with articles, as far as they are there. */
const SAMPLES = ['seeds/articles', '../shared/seeds', '../shared/dev'].map((folder) =>
  join(ROOT, folder),
);

/** Articles of `bytes` (UTF-8) in all: see `textOf`. */
export function articlesOf(bytes) {
  return textOf(bytes).articles;
}

/** One text out of many, for those that are asked about one big document. */
export function documentOf(bytes) {
  return articlesOf(bytes).join('\n');
}

/**
 * Articles of `bytes` (UTF-8) in all: those of the sample folders once, at most half of the text, then generated
 * ones; the last one is cut short.
 */
export function textOf(bytes) {
  const articles = [];
  let left = bytes;
  const take = (text) => {
    articles.push(text);
    left -= Buffer.byteLength(text);
  };
  for (const text of samples()) {
    if (left - Buffer.byteLength(text) >= bytes / 2) take(text);
  }
  const count = articles.length;
  for (const text of generateArticles()) {
    if (left <= 0) return { articles, samples: count };
    take(Buffer.byteLength(text) <= left ? text : cut(text, left));
  }
}

function samples() {
  return SAMPLES.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .map((name) => join(folder, String(name)))
      .filter((file) => file.endsWith('.txt'))
      .sort()
      .map((file) => readFileSync(file, 'utf8')),
  );
}

/** The head of a text, `bytes` long, never inside a character. */
function cut(text, bytes) {
  const head = Buffer.from(text)
    .subarray(0, bytes)
    .toString('utf8')
    .replace(/\ufffd+$/u, '');
  return head + ' '.repeat(bytes - Buffer.byteLength(head));
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AnnotationRecord, annotationAt, baseView, recognize } from '@attache/core';
import { type Original, sentencesOf } from './edit-models.ts';

/** An article with annotations, to be edited and annotated again. */
export interface Sample extends Original {
  readonly name: string;
  readonly records: readonly AnnotationRecord[];
}

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** The articles of others, beside the project; where they are not, only the project's own are left. */
export const SEEDS: string = join(
  process.env['ATTACHE_SHARED'] ?? join(ROOT, '../shared'),
  'seeds',
);

export function hasSeeds(): boolean {
  return existsSync(SEEDS);
}

export function samples(): Sample[] {
  const texts = [join(ROOT, 'seeds/articles'), SEEDS]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .sort()
        .map((name) => join(folder, name)),
    )
    .filter((path) => path.endsWith('.txt'))
    .map((path) => ({ name: path, text: baseView(readFileSync(path, 'utf8')).text }));
  const sentences = texts.map(({ text }) =>
    sentencesOf(text).map(({ start, end }) => text.slice(start, end)),
  );
  return texts.map(({ name, text }, index) => ({
    ...sampleOf(name, text),
    strangers: sentences.filter((_, other) => other !== index).flat(),
  }));
}

/**
 * What the recogniser finds, and names and numbers that it does not know: people annotate those as well.
 * Of more than `most`, so many from all over the text.
 */
export function sampleOf(
  name: string,
  text: string,
  most: number = Number.POSITIVE_INFINITY,
): Sample {
  const article = { name, text };
  const base = baseView(text);
  const found = recognize(article, {}).mentions.map(({ span, label }) => ({ span, label }));
  const taken = new Uint8Array(text.length);
  for (const { span } of found) taken.fill(1, span.start, span.end);
  const others = [...text.matchAll(NAMES)]
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
    .filter(({ start, end }) => !taken.subarray(start, end).includes(1))
    .map((span) => ({ span, label: 'NAME' }));
  const all = fromAllOver(
    [...found, ...others].sort((a, b) => a.span.start - b.span.start),
    most,
  );
  return {
    name,
    text,
    mentions: all.map(({ span }) => span),
    strangers: [],
    records: all.map(({ span, label }) => annotationAt(article, span, label, base)),
  };
}

const NAMES = /\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*|\d{4}/gu;

function fromAllOver<T>(list: readonly T[], most: number): readonly T[] {
  if (list.length <= most) return list;
  return Array.from({ length: most }, (_, index) =>
    list.at(Math.floor((index * list.length) / most)),
  ).filter((item) => item !== undefined);
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Article, Value } from '@attache/core';

/** Articles of others with their right annotations; they do not ship. */
const SHARED =
  process.env['ATTACHE_SHARED'] ?? fileURLToPath(new URL('../../../../shared', import.meta.url));

/** Folders: articles, gold files. */
const COLLECTIONS = { seeds: ['seeds', 'gold'], dev: ['dev', 'dev'] } as const;

export type Collection = keyof typeof COLLECTIONS;

export interface GoldArticle extends Article {
  readonly annotations: readonly Gold[];
}

export interface Gold {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly value?: Value;
  readonly optional?: boolean;
}

/** Said behind a test's name where the collection is not here. */
export function absenceOf(collection: Collection): string {
  const [, gold] = COLLECTIONS[collection];
  return existsSync(join(SHARED, gold))
    ? ''
    : ' (left out: they are not here; ATTACHE_SHARED says where)';
}

/** None where the collection is not here. */
export function goldArticles(collection: Collection): GoldArticle[] {
  const [articles, gold] = COLLECTIONS[collection];
  if (absenceOf(collection) !== '') return [];
  return readdirSync(join(SHARED, gold))
    .filter((name) => name.endsWith('.gold.json'))
    .map((name) => {
      const { document, annotations } = JSON.parse(readFileSync(join(SHARED, gold, name), 'utf8'));
      const text = readFileSync(join(SHARED, articles, document), 'utf8');
      return { name: document, text, annotations };
    });
}

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CORE_LABELS, overlap, recognize } from '@attache/core';

/** Articles of others with their right annotations; they do not ship. Each folder: articles, gold files. */
const SHARED =
  process.env['ATTACHE_SHARED'] ?? fileURLToPath(new URL('../../../../shared', import.meta.url));
const COLLECTIONS = [
  ['seeds', 'gold'],
  ['dev', 'dev'],
] as const;
/** Exact F1 and values, each label: what may not be lost again. */
const FLOOR = 0.98;

interface Gold {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly optional?: boolean;
}

describe('recognition on annotated articles of others', () => {
  for (const [articles, gold] of COLLECTIONS) {
    const present = existsSync(join(SHARED, gold));
    const note = present ? '' : ' (left out: they are not here; ATTACHE_SHARED says where)';
    it(`finds the mentions of ${articles}, exactly, for every label${note}`, () => {
      if (!present) return;
      for (const label of CORE_LABELS) {
        const { right, found, wanted } = score(join(SHARED, articles), join(SHARED, gold), label);
        assert.ok(
          (2 * right) / (found + wanted) >= FLOOR,
          `${label}: ${right} right of ${found} found and ${wanted} wanted`,
        );
      }
    });
  }
});

function score(
  articles: string,
  gold: string,
  label: string,
): { right: number; found: number; wanted: number } {
  const total = { right: 0, found: 0, wanted: 0 };
  for (const file of readdirSync(gold).filter((name) => name.endsWith('.gold.json'))) {
    const { document, annotations }: { document: string; annotations: Gold[] } = JSON.parse(
      readFileSync(join(gold, file), 'utf8'),
    );
    const { mentions } = recognize({
      name: document,
      text: readFileSync(join(articles, document), 'utf8'),
    });
    const own = annotations.filter((one) => one.label === label);
    const required = own.filter(({ optional }) => !optional);
    const isRight = (span: { start: number; end: number }): boolean =>
      required.some(({ start, end }) => start === span.start && end === span.end);
    const counted = mentions.filter(
      (mention) =>
        mention.label === label &&
        (isRight(mention.span) || !own.some((one) => one.optional && overlap(one, mention.span))),
    );
    total.right += counted.filter(({ span }) => isRight(span)).length;
    total.found += counted.length;
    total.wanted += required.length;
  }
  return total;
}

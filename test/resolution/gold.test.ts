import assert from 'node:assert/strict';
import { CORE_LABELS, recognize } from '@attache/core';
import { absenceOf, type GoldArticle, goldArticles } from './gold-articles.ts';
import { judge } from './judge.ts';

/** Exact F1 and values, each label: what may not be lost again. */
const FLOOR = 0.98;

describe('recognition on annotated articles of others', () => {
  for (const collection of ['seeds', 'dev'] as const) {
    const absence = absenceOf(collection);
    it(`finds the mentions of ${collection}, exactly, for every label${absence}`, () => {
      if (absence !== '') return;
      const articles = goldArticles(collection);
      assert.ok(articles.length >= 5);
      for (const label of CORE_LABELS) {
        const { right, found, wanted } = score(articles, label);
        assert.ok(
          (2 * right) / (found + wanted) >= FLOOR,
          `${label}: ${right} right of ${found} found and ${wanted} wanted`,
        );
      }
    });
  }
});

function score(
  articles: readonly GoldArticle[],
  label: string,
): { right: number; found: number; wanted: number } {
  const total = { right: 0, found: 0, wanted: 0 };
  for (const article of articles) {
    const judged = judge(article, recognize(article).mentions).filter(
      ({ mention }) => mention.label === label,
    );
    total.right += judged.filter(({ isRight }) => isRight).length;
    total.found += judged.length;
    total.wanted += article.annotations.filter(
      (one) => one.label === label && !one.optional,
    ).length;
  }
  return total;
}

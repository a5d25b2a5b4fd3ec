import {
  type Article,
  type ReviewedArticle as CoreReviewedArticle,
  EMPTY_SIDECAR,
  type RecognitionSettings,
  type Reviewed,
  readSidecar,
  recognize,
  review,
  type Sidecar,
} from '@attache/core';
import { diskSidecars, sidecarPath } from '@attache/disk';
import type { Terminal } from './terminal.ts';

/** With the sidecar it was read from. */
export interface ReviewedArticle extends CoreReviewedArticle {
  readonly sidecar: Sidecar;
}

/** An article with what is found in it now and what people have decided. */
export async function reviewArticle(
  article: Article,
  terminal: Terminal | undefined,
  settings: RecognitionSettings = {},
): Promise<ReviewedArticle> {
  const sidecar = await sidecarOf(article, terminal);
  const recognition = recognize(article, settings);
  return { article, recognition, sidecar, items: review(article, recognition.mentions, sidecar) };
}

/** What people have decided, without looking for anything new. */
export async function decisionsOn(article: Article, terminal: Terminal): Promise<Reviewed[]> {
  const items = review(article, [], await sidecarOf(article, terminal));
  return items.filter(({ decisions }) => decisions.length > 0);
}

/** What is wrong with the sidecar is said on the terminal, if one is given: whoever exports a torn one must know. */
export async function sidecarOf(
  article: Article,
  terminal: Terminal | undefined,
): Promise<Sidecar> {
  const file = article.name === '-' ? undefined : await diskSidecars().read(article.name);
  const sidecar = file ? readSidecar(file.text) : EMPTY_SIDECAR;
  for (const { line, column = 1, message } of sidecar.problems) {
    terminal?.problem({ path: sidecarPath(article.name), line, column }, message);
  }
  return sidecar;
}

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
import { diskSidecars } from '@attache/disk';

/** With the sidecar it was read from. */
export interface ReviewedArticle extends CoreReviewedArticle {
  readonly sidecar: Sidecar;
}

/** An article with what is found in it now and what people have decided. */
export async function reviewArticle(
  article: Article,
  settings: RecognitionSettings = {},
): Promise<ReviewedArticle> {
  const sidecar = await sidecarOf(article);
  const recognition = recognize(article, settings);
  return { article, recognition, sidecar, items: review(article, recognition.mentions, sidecar) };
}

/** What people have decided, without looking for anything new. */
export async function decisionsOn(article: Article): Promise<Reviewed[]> {
  const items = review(article, [], await sidecarOf(article));
  return items.filter(({ decisions }) => decisions.length > 0);
}

export async function sidecarOf(article: Article): Promise<Sidecar> {
  const file = article.name === '-' ? undefined : await diskSidecars().read(article.name);
  return file ? readSidecar(file.text) : EMPTY_SIDECAR;
}

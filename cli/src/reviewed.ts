import {
  type Article,
  baseView,
  type ReviewedArticle as CoreReviewedArticle,
  describeSidecarProblem,
  EMPTY_SIDECAR,
  FAULT_WORDS,
  type Mention,
  type RecognitionSettings,
  type Reviewed,
  readSidecar,
  recognize,
  review,
  type Sidecar,
  textVersionsIn,
} from '@attache/core';
import { baseTexts, diskSidecars, sidecarPath } from '@attache/disk';
import { placeText } from './place.ts';
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
  const items = await itemsIn(article, recognition.mentions, sidecar);
  return { article, recognition, sidecar, items };
}

/** What people have decided, without looking for anything new. */
export async function decisionsOn(article: Article, terminal: Terminal): Promise<Reviewed[]> {
  return decidedIn(article, await sidecarOf(article, terminal));
}

/** Likewise, of a sidecar that is at hand. */
export async function decidedIn(article: Article, sidecar: Sidecar): Promise<Reviewed[]> {
  const items = await itemsIn(article, [], sidecar);
  return items.filter(({ decisions }) => decisions.length > 0);
}

/** With the help of the texts that decisions were made in, where git has them and they are not the one at hand. */
export async function itemsIn(
  article: Article,
  mentions: readonly Mention[],
  sidecar: Sidecar,
): Promise<Reviewed[]> {
  const versions = textVersionsIn(sidecar);
  const base = baseView(article.text);
  const others = versions.filter((version) => version !== base.version());
  const texts = article.name === '-' ? new Map() : await baseTexts(article.name, others);
  return review(article, mentions, sidecar, { baseTexts: texts, base });
}

/** What is wrong with the sidecar is said on the terminal, if one is given: whoever exports a torn one must know. */
export async function sidecarOf(
  article: Article,
  terminal: Terminal | undefined,
): Promise<Sidecar> {
  const file = article.name === '-' ? undefined : await diskSidecars().read(article.name);
  const sidecar = file ? readSidecar(file.text) : EMPTY_SIDECAR;
  if (terminal) tellSidecar(article, sidecar, terminal);
  return sidecar;
}

/** Says what is wrong with a sidecar, each at its line, and gives back what was said. */
export function tellSidecar(
  article: Article,
  { problems }: Sidecar,
  terminal: Terminal,
): readonly string[] {
  return problems.map((problem) => {
    const place = { path: sidecarPath(article.name), line: problem.line, column: 1 };
    const message = describeSidecarProblem(problem, FAULT_WORDS[terminal.words.language]);
    terminal.problem(place, message);
    return `${placeText(place)}: ${message}`;
  });
}

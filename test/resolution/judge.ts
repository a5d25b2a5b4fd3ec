import { type Mention, overlap } from '@attache/core';
import type { GoldArticle } from './gold-articles.ts';

export interface Judged {
  readonly mention: Mention;
  /** Its span and label are those of a mention that has to be found. */
  readonly isRight: boolean;
}

/** What was found, against what is right. What overlaps an optional mention is not counted. */
export function judge({ annotations }: GoldArticle, mentions: readonly Mention[]): Judged[] {
  return mentions.flatMap((mention) => {
    const own = annotations.filter(({ label }) => label === mention.label);
    const isRight = own.some(
      ({ start, end, optional }) =>
        !optional && start === mention.span.start && end === mention.span.end,
    );
    const isFree = own.some((one) => one.optional && overlap(one, mention.span));
    return isRight || !isFree ? [{ mention, isRight }] : [];
  });
}

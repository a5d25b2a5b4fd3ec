import type { DecisionRecord, Mention, Reviewed, ReviewedArticle, Value } from '@attache/core';
import { marked } from '../exchange/marked.ts';

/**
 * An article with its items written into its text: `[Lam|LEADER to-lam]` is suggested, `[Lam|LEADER to-lam +ana -ben]`
 * confirmed by Ana, and rejected by Ben before her. An amount is `USD 500`. Without a suggestion behind it: `!`.
 */
export function reviewed(
  text: string,
  { name = 'a.txt', date }: { readonly name?: string; readonly date?: string } = {},
): ReviewedArticle {
  const document = marked(text, { name });
  return {
    article: { name, text: document.text },
    recognition: { language: 'en', documentDate: date, mentions: [] },
    items: document.annotations.map(({ span, label, quote, value }, index) => {
      const words = String(value ?? '').split(' ');
      const meaning = meaningFrom(words.filter((word) => !/^[-+!]/u.test(word)));
      const decisions = words.flatMap((word) => decisionOf(word, meaning));
      const item: Reviewed = {
        id: `${name}#${index}`,
        span,
        quote,
        label,
        value: meaning,
        state:
          decisions[0]?.status === 'rejected'
            ? 'rejected'
            : decisions.length > 0
              ? 'confirmed'
              : 'suggested',
        anchor: 'exact',
        rule: undefined,
        office: undefined,
        mention: words.includes('!') ? undefined : mentionOf(span, quote, label, meaning),
        annotation: undefined,
        decisions,
      };
      return item;
    }),
  };
}

function meaningFrom([first, second]: readonly string[]): Value | undefined {
  if (second !== undefined && first !== undefined)
    return { amount: Number(second), currency: first };
  return first === '' ? undefined : first;
}

function decisionOf(word: string, value: Value | undefined): DecisionRecord[] {
  const by = word.slice(1);
  if (!/^[-+]/u.test(word)) return [];
  const status = word.startsWith('+') ? 'confirmed' : 'rejected';
  return [
    {
      kind: 'decision',
      id: 'x',
      by,
      clock: 1,
      at: '2026-01-02T03:04:05Z',
      status,
      ...(value !== undefined && { value }),
    },
  ];
}

function mentionOf(
  span: Mention['span'],
  quote: string,
  label: string,
  value: Value | undefined,
): Mention {
  const core = (['LEADER', 'DATE', 'MONEY', 'PARTNERSHIP'] as const).find((one) => one === label);
  return {
    span,
    quote,
    label: core ?? 'LEADER',
    value: value ?? quote,
    rule: 'tests/table',
    certainty: 1,
    evidence: [],
  };
}

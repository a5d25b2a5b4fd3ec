import { meaningOfItem, type Placed } from '@attache/core';
import type { ListedMention } from './protocol.ts';
import { visible } from './safe-text.ts';
import type { Snapshot } from './snapshot.ts';
import { rangeOf } from './to-lsp.ts';

/** A mention in its sentence, for a list of mentions of many articles. `name` is the article's, for people. */
export function listedMention(article: Snapshot, item: Placed, name: string): ListedMention {
  const range = rangeOf(article, item.span);
  const { label, quote } = item;
  return {
    uri: article.uri,
    range,
    label,
    quote,
    place: `${name}:${range.start.line + 1}`,
    ...surroundings(article, item),
    meaning: meaningOfItem(item, article),
    state: item.anchor === 'review' ? 'review' : item.state,
  };
}

const REACH = 40;

/** A few words on both sides, within the paragraph. */
function surroundings({ article: { text } }: Snapshot, { span }: Placed) {
  const before = text.slice(Math.max(0, span.start - REACH), span.start).split(/[\r\n]/u);
  const after = text.slice(span.end, span.end + REACH).split(/[\r\n]/u);
  return { before: visible(before.at(-1) ?? ''), after: visible(after[0] ?? '') };
}

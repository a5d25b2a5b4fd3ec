import { isLabel, isOpen, meaningOf, type Placed } from '@attache/core';
import { type Command, refuse } from '../command.ts';
import { meaningOfItem } from '../describe-item.ts';
import { type Group, membersOf } from '../groups.ts';
import { field, stringField } from '../json.ts';
import { nameOfArticle } from '../library.ts';
import type { ListedMention } from '../protocol.ts';
import { visible } from '../safe-text.ts';
import type { Snapshot } from '../snapshot.ts';
import { rangeOf } from '../to-lsp.ts';
import { corpusOf, readRanges } from './groups.ts';

const NAME = 'attache.mentions';

/** The mentions of a group that are still to be decided (or, with `all`, every one), each in its sentence. */
export const mentions: Command = {
  name: NAME,
  run: async (desk, argument) => {
    const group = readGroup(field(argument, 'group'));
    if (!group) throw refuse('bad-arguments', desk.session.words.errors.badArguments(NAME));
    const wantsAll = field(argument, 'all') === true;
    const { folders } = desk.library;
    return (await corpusOf(desk)).flatMap((article) =>
      membersOf(group, article)
        .filter((item) => wantsAll || isOpen(item))
        .map((item) => listed(article, item, nameOfArticle(folders, article.uri))),
    );
  },
};

function listed(article: Snapshot, item: Placed, name: string): ListedMention {
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

function readGroup(value: unknown): Group | undefined {
  const kind = field(value, 'kind');
  if (kind !== 'entity' && kind !== 'visible' && kind !== 'label' && kind !== 'rule')
    return undefined;
  const uri = stringField(value, 'uri');
  const label = field(value, 'label');
  const meaning = meaningOf(field(value, 'value'));
  const quote = stringField(value, 'quote');
  const rule = stringField(value, 'rule');
  return {
    kind,
    ranges: readRanges(field(value, 'ranges')),
    ...(uri !== undefined && { uri }),
    ...(isLabel(label) && { label }),
    ...(meaning !== undefined && { value: meaning }),
    ...(quote !== undefined && { quote }),
    ...(rule !== undefined && { rule }),
  };
}

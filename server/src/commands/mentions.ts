import { isLabel, isOpen, meaningOf } from '@attache/core';
import { type Command, refuse } from '../command.ts';
import { type Group, membersOf } from '../groups.ts';
import { field, stringField } from '../json.ts';
import { nameOfArticle } from '../library.ts';
import { listedMention } from '../listed-mention.ts';
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
        .map((item) => listedMention(article, item, nameOfArticle(folders, article.uri))),
    );
  },
};

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

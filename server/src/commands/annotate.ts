import {
  contains,
  type Label,
  LONGEST_QUOTE,
  readValue,
  type Span,
  sameValue,
  type Value,
} from '@attache/core';
import { type Command, refuse } from '../command.ts';
import { field } from '../json.ts';
import { itemsOver, placedItems, type Snapshot } from '../snapshot.ts';
import { spanOf } from '../to-lsp.ts';
import { articleOf, readLabel, readRange } from './arguments.ts';
import { decideAll } from './decide.ts';

const NAME = 'attache.annotate';

/** Selected words are a mention that nothing suggested (or did, with this very label: then that is confirmed). */
export const annotate: Command = {
  name: NAME,
  run: async (desk, argument) => {
    const snapshot = await articleOf(desk, NAME, argument);
    const { errors } = snapshot.words;
    const label = readLabel(field(argument, 'label'));
    const range = readRange(field(argument, 'range'), snapshot);
    if (!label || !range) throw refuse('bad-arguments', errors.badArguments(NAME));
    const span = trimmed(snapshot, spanOf(snapshot, range));
    if (span.start >= span.end) throw refuse('nothing-here', errors.emptySelection);
    if (span.end - span.start > LONGEST_QUOTE)
      throw refuse('bad-arguments', errors.tooLong(span.end - span.start, LONGEST_QUOTE));
    const value = readValue(field(argument, 'value'), label) ?? valueWithin(snapshot, span, label);
    const known = itemsOver(snapshot, span).find((item) => item.label === label);
    return decideAll(desk, snapshot, [known ?? { span, label }], {
      status: 'confirmed',
      ...(value !== undefined && { value }),
    });
  },
};

/** Who is named in words that are selected with their title is that person. */
function valueWithin(snapshot: Snapshot, selected: Span, label: Label): Value | undefined {
  const within = placedItems(snapshot, selected).filter(
    (item) => item.label === label && item.state !== 'rejected' && contains(selected, item.span),
  );
  const [first, ...others] = within;
  return others.every(({ value }) => sameValue(value, first?.value)) ? first?.value : undefined;
}

/** A selection by mouse takes the space or the comma beside a word along; neither belongs to a mention. */
function trimmed({ article }: Snapshot, { start, end }: Span): Span {
  const text = article.text.slice(start, end);
  const lead = /^[\s,;:]*/u.exec(text)?.[0].length ?? 0;
  const tail = /[\s,;:]*$/u.exec(text.slice(lead))?.[0].length ?? 0;
  return { start: start + lead, end: end - tail };
}

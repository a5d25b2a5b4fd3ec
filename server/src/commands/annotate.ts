import { LONGEST_QUOTE, readValue, trimmedSpan, valueWithin } from '@attache/core';
import { type Command, refuse } from '../command.ts';
import { field } from '../json.ts';
import { itemsOver, placedItems } from '../snapshot.ts';
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
    const span = trimmedSpan(snapshot.article.text, spanOf(snapshot, range));
    if (span.start >= span.end) throw refuse('nothing-here', errors.emptySelection);
    if (span.end - span.start > LONGEST_QUOTE)
      throw refuse('bad-arguments', errors.tooLong(span.end - span.start, LONGEST_QUOTE));
    const value =
      readValue(field(argument, 'value'), label) ??
      valueWithin(placedItems(snapshot, span), span, label);
    const known = itemsOver(snapshot, span).find((item) => item.label === label);
    return decideAll(desk, snapshot, [known ?? { span, label }], {
      status: 'confirmed',
      ...(value !== undefined && { value }),
    });
  },
};

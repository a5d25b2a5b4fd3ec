import { isPlaced, type Resizing, resizedSpan, resize as resizeItem } from '@attache/core';
import { type Command, refuse } from '../command.ts';
import type { Desk } from '../desk.ts';
import { field } from '../json.ts';
import type { Resized } from '../protocol.ts';
import { rangeOf } from '../to-lsp.ts';
import { saveOperations } from './decide.ts';
import { findTarget } from './find-target.ts';

const NAME = 'attache.resize';

/** The mention begins or ends a word or a character earlier or later: confirmed so, in one step. */
export const resize: Command = {
  name: NAME,
  run: async (desk: Desk, argument: unknown) => {
    const { snapshot, item } = await findTarget(desk, NAME, argument);
    const { errors } = snapshot.words;
    const resizing = readResizing(argument);
    if (!resizing || !isPlaced(item)) throw refuse('bad-arguments', errors.badArguments(NAME));
    const { article } = snapshot;
    const span = resizedSpan(article.text, item.span, resizing);
    if (!span) throw refuse('nothing-here', errors.noFurther);
    const decided = await saveOperations(desk, snapshot, (who) =>
      resizeItem(item, span, snapshot.items, article, who),
    );
    const quote = article.text.slice(span.start, span.end);
    const resized: Resized = {
      ...decided,
      range: rangeOf(snapshot, span),
      label: item.label,
      quote,
    };
    return resized;
  },
};

/** By word unless it says otherwise. */
function readResizing(argument: unknown): Resizing | undefined {
  const edge = field(argument, 'edge');
  const change = field(argument, 'change');
  const by = field(argument, 'by') ?? 'word';
  if (edge !== 'start' && edge !== 'end') return undefined;
  if (change !== 'extend' && change !== 'shrink') return undefined;
  return by === 'word' || by === 'character' ? { edge, change, by } : undefined;
}

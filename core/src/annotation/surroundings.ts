import type { Span } from '../text/span.ts';
import { effortFor } from './effort.ts';
import type { FoldedView } from './folded-view.ts';
import { passagesIn } from './passages.ts';

/** How much of the text on both sides is kept with an annotation: at least, at most, and the step between. */
const SHORTEST = 64;
const LONGEST = 160;
const STEP = 32;

export interface Surroundings {
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * The context to keep: each side as long as it takes to make the quote with that side unique in the text, however
 * it is spelled there. `view` is the text folded.
 */
export function surroundingsOf(text: string, span: Span, view: FoldedView): Surroundings {
  return { prefix: uniquePrefix(text, span, view), suffix: uniqueSuffix(text, span, view) };
}

function uniquePrefix(text: string, { start, end }: Span, view: FoldedView): string {
  const from = (length: number) => wholeCharacter(text, Math.max(0, start - length));
  let length = SHORTEST;
  while (length < LONGEST && from(length) > 0 && !isUnique(view, { start: from(length), end }))
    length += STEP;
  return text.slice(from(length), start);
}

function uniqueSuffix(text: string, { start, end }: Span, view: FoldedView): string {
  const to = (length: number) => wholeCharacter(text, Math.min(text.length, end + length));
  let length = SHORTEST;
  while (
    length < LONGEST &&
    to(length) < text.length &&
    !isUnique(view, { start, end: to(length) })
  )
    length += STEP;
  return text.slice(end, to(length));
}

function isUnique(view: FoldedView, { start, end }: Span): boolean {
  const passage = view.text.slice(view.fold(start), view.fold(end));
  const sought = { text: passage, startsWhole: false, endsWhole: false };
  const places = passagesIn(view, sought, EFFORT, 1);
  return places?.length === 1;
}

const EFFORT = effortFor(1);

/** The offset, or the one before it where it would cut a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return offset > 0 && unit >= 0xdc00 && unit < 0xe000 ? offset - 1 : offset;
}

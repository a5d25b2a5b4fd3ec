import type { Span } from '../text/span.ts';

/** How much of the text on both sides is kept with an annotation: at least, at most, and the step between. */
const SHORTEST = 64;
const LONGEST = 160;
const STEP = 32;

export interface Surroundings {
  readonly prefix: string;
  readonly suffix: string;
}

/** The context to keep: each side as long as it takes to make the quote with that side unique in the text. */
export function surroundingsOf(text: string, span: Span): Surroundings {
  return { prefix: uniquePrefix(text, span), suffix: uniqueSuffix(text, span) };
}

function uniquePrefix(text: string, { start, end }: Span): string {
  for (let length = SHORTEST; ; length += STEP) {
    const from = wholeCharacter(text, Math.max(0, start - length));
    if (length >= LONGEST || from === 0 || isUnique(text, text.slice(from, end))) {
      return text.slice(from, start);
    }
  }
}

function uniqueSuffix(text: string, { start, end }: Span): string {
  for (let length = SHORTEST; ; length += STEP) {
    const to = wholeCharacter(text, Math.min(text.length, end + length));
    if (length >= LONGEST || to === text.length || isUnique(text, text.slice(start, to))) {
      return text.slice(end, to);
    }
  }
}

function isUnique(text: string, passage: string): boolean {
  return text.indexOf(passage, text.indexOf(passage) + 1) < 0;
}

/** The offset, or the one before it where it would cut a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return offset > 0 && unit >= 0xdc00 && unit < 0xe000 ? offset - 1 : offset;
}

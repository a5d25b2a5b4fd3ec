import { type Label, sameValue, type Value } from '../recognition/value.ts';
import { contains, type Span } from '../text/span.ts';
import { isPlaced, type Reviewed } from './reviewed.ts';

/** A selection takes the space or the comma beside a word along; neither belongs to a mention. May be empty. */
export function trimmedSpan(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = words.search(/[^\s,;:]|$/u);
  const mention = words.slice(lead).replace(/[\s,;:]+$/u, '');
  return { start: start + lead, end: start + lead + mention.length };
}

/** Who is named in words that are marked with their title is that person; `undefined` where they name nobody, or several. */
export function valueWithin(
  items: readonly Reviewed[],
  marked: Span,
  label: Label,
): Value | undefined {
  const within = items
    .filter(isPlaced)
    .filter(
      (item) => item.label === label && item.state !== 'rejected' && contains(marked, item.span),
    );
  const [first, ...others] = within;
  return others.every(({ value }) => sameValue(value, first?.value)) ? first?.value : undefined;
}

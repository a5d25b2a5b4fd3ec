import { describeValue, type Reviewed } from '@attache/core';
import { type Place, placeText } from './place.ts';
import type { Words } from './words/index.ts';

/** A confirmed annotation and where it stands. */
export interface Confirmed {
  readonly place: Place;
  readonly item: Reviewed;
}

export interface Contradiction {
  readonly place: Place;
  /** What, why, what to do. */
  readonly message: string;
}

/**
 * Where the same words were confirmed as two things: with two labels anywhere, or as two entities. Only names
 * of two words and more and terms are compared by value; "today" and "Nguyen" rightly mean now this, now that.
 */
export function contradictions(confirmed: readonly Confirmed[], { check }: Words): Contradiction[] {
  const first = new Map<string, Confirmed>();
  return confirmed.flatMap((each) => {
    const words = wordsOf(each.item);
    const before = first.get(words);
    if (!before) first.set(words, each);
    const difference = before && differenceOf(before.item, each.item, check);
    if (!before || difference === undefined) return [];
    const message = check.contradiction(each.item.quote, difference, placeText(before.place));
    return [{ place: each.place, message }];
  });
}

/** Spelling by composed or decomposed letters, and how lines were broken, make no difference. */
function wordsOf({ quote }: Reviewed): string {
  return quote.normalize('NFC').replace(/\s+/gu, ' ');
}

function differenceOf(
  before: Reviewed,
  now: Reviewed,
  { difference }: Words['check'],
): string | undefined {
  if (before.label !== now.label) return difference(now.label, before.label);
  if (!isComparable(now) || before.value === undefined || now.value === undefined) return undefined;
  const [one, other] = [describeValue(now.value), describeValue(before.value)];
  return one === other ? undefined : difference(one, other);
}

function isComparable({ label, quote }: Reviewed): boolean {
  return label === 'PARTNERSHIP' || (label === 'LEADER' && /\S\s+\S/u.test(quote));
}

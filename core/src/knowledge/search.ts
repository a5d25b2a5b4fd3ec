import { withoutDiacritics } from '../text/fold.ts';

/**
 * The entries that go by a name with all words of the query in it, each word from its beginning: `kim min` finds
 * `Kim Min-seok`, `to lam` finds `Tô Lâm`. The closest come first: the whole name, then its beginning, then the shorter.
 * An empty query finds nothing.
 */
export function searchByName<T>(
  entries: readonly T[],
  namesOf: (entry: T) => readonly string[],
  query: string,
): T[] {
  const wanted = plainWords(query);
  if (wanted.length === 0) return [];
  return entries
    .map((entry) => ({ entry, distance: Math.min(...namesOf(entry).map(distanceTo(wanted))) }))
    .filter(({ distance }) => distance < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.distance - b.distance)
    .map(({ entry }) => entry);
}

/** 0 for the very name; more for each word more, and for a name that begins otherwise; infinite where it is another one. */
function distanceTo(wanted: readonly string[]): (name: string) => number {
  return (name) => {
    const words = plainWords(name);
    const isIn = wanted.every((one) => words.some((word) => word.startsWith(one)));
    if (!isIn) return Number.POSITIVE_INFINITY;
    const more = Math.abs(words.length - wanted.length);
    const cut = wanted.filter((one) => !words.includes(one)).length;
    return more + cut + (words[0]?.startsWith(wanted[0] ?? '') ? 0 : 0.5);
  };
}

/** The words of a text, without case and diacritics. */
export function plainWords(text: string): string[] {
  return (
    withoutDiacritics(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** How often a rule's suggestions are right; an ambiguous value is right half as often. */
export function certaintyOf(rule: string, ambiguous: boolean): number {
  const base = CERTAINTIES.get(rule) ?? 0.95;
  return ambiguous ? base / 2 : base;
}

/**
 * A certainty after what people have decided: the mean of a Beta distribution, whose prior weighs as much as
 * `weight` decisions.
 */
export function certaintyAfter(
  prior: number,
  weight: number,
  { confirmed, rejected }: { readonly confirmed: number; readonly rejected: number },
): number {
  return (prior * weight + confirmed) / (weight + confirmed + rejected);
}

const CERTAINTIES: ReadonlyMap<string, number> = new Map([
  ['leaders/known-short-name', 0.93],
  ['leaders/short-form', 0.93],
  ['leaders/weak-title-name', 0.85],
  ['leaders/name-title', 0.95],
  ['leaders/title-name', 0.97],
  ['leaders/known-name', 0.98],
  ['dates/month', 0.85],
  ['dates/day', 0.85],
  ['dates/year', 0.95],
  ['dates/weekday', 0.9],
  ['partnerships/formula', 0.97],
]);

/**
 * How often suggestions of a rule are right: what was counted on the development texts and on paragraphs of other
 * domains, weighed against what is believed of a rule that was hardly seen. A value with several readings is right
 * half as often. 0 to 1.
 */
export function certaintyOf(rule: string, ambiguous: boolean): number {
  const base = CERTAINTIES.get(rule) ?? BELIEVED;
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

/** Of a rule before it was counted; it weighs as much as so many suggestions. */
const BELIEVED = 0.93;
const WEIGHT = 10;

/** Rule, right, found: `npm run certainty` counts them. */
const COUNTED: readonly (readonly [rule: string, right: number, found: number])[] = [
  ['dates/clock-date', 1, 1],
  ['dates/date-clock', 2, 2],
  ['dates/date-range', 1, 1],
  ['dates/day-month', 2, 2],
  ['dates/day-month-year', 7, 7],
  ['dates/day-range', 6, 6],
  ['dates/decade', 1, 1],
  ['dates/month', 0, 1],
  ['dates/month-day', 6, 6],
  ['dates/month-day-year', 1, 1],
  ['dates/month-range', 1, 1],
  ['dates/month-year', 6, 6],
  ['dates/numeric', 9, 9],
  ['dates/relative-month', 1, 1],
  ['dates/relative-year', 5, 5],
  ['dates/weekday', 3, 3],
  ['dates/weekday-date', 6, 6],
  ['dates/year', 32, 34],
  ['dates/year-range', 3, 3],
  ['leaders/known-name', 5, 5],
  ['leaders/known-short-name', 17, 17],
  ['leaders/name-title', 8, 8],
  ['leaders/short-form', 4, 4],
  ['leaders/title-name', 106, 106],
  ['money/code-number', 2, 2],
  ['money/number-code', 14, 14],
  ['money/number-name', 15, 15],
  ['money/symbol-number', 42, 42],
  ['partnerships/formula', 2, 2],
  ['partnerships/term', 59, 59],
];

const CERTAINTIES: ReadonlyMap<string, number> = new Map(
  COUNTED.map(([rule, right, found]) => [
    rule,
    certaintyAfter(BELIEVED, WEIGHT, { confirmed: right, rejected: found - right }),
  ]),
);

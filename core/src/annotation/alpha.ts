/** One unit that two observers have looked at: what each calls it. */
export type Pair = readonly [one: string, other: string];

/**
 * Krippendorff's alpha for nominal data and two observers who have both looked at every unit: 1 where they always
 * agree, 0 where they agree as often as chance would make them. `undefined` where nothing varies, since then nothing
 * can be told from chance. Source: K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section B.
 */
export function nominalAlpha(pairs: Iterable<Pair>): number | undefined {
  const counts = new Map<string, number>();
  let values = 0;
  let different = 0;
  for (const [one, other] of pairs) {
    for (const value of [one, other]) counts.set(value, (counts.get(value) ?? 0) + 1);
    values += 2;
    if (one !== other) different += 2;
  }
  const equalByChance = [...counts.values()].reduce((sum, count) => sum + count * (count - 1), 0);
  const differentByChance = values * (values - 1) - equalByChance;
  if (differentByChance === 0) return undefined;
  return 1 - ((values - 1) * different) / differentByChance;
}

import { joinSidecars, type Sidecar } from '@attache/core';
import fc from 'fast-check';
import { sidecar } from '../annotation/arbitraries.ts';

type Join = typeof joinSidecars;

/** What must hold of any three copies of a sidecar, whatever they hold. */
export interface Law {
  readonly title: string;
  readonly holds: (join: Join, a: Sidecar, b: Sidecar, c: Sidecar) => boolean;
}

export const LAWS: readonly Law[] = [
  {
    title: 'the order makes no difference',
    holds: (join, a, b) => isSame(join(a, b), join(b, a)),
  },
  {
    title: 'the grouping makes no difference',
    holds: (join, a, b, c) => isSame(join(join(a, b), c), join(a, join(b, c))),
  },
  {
    title: 'the number of times makes no difference',
    holds: (join, a, b) => {
      const joined = join(a, b);
      return isSame(join(joined, b), joined) && isSame(join(a, a), a);
    },
  },
  {
    title: 'nothing is left out',
    holds: (join, a, b) => {
      const { lines, members } = join(a, b);
      return (
        [...a.lines, ...b.lines].every(([key, { raw, record }]) => {
          const now = lines.get(key);
          if (record?.kind !== 'decision') return now !== undefined && now.raw >= raw;
          return now?.record?.kind === 'decision' && now.record.clock >= record.clock;
        }) && [...a.members, ...b.members].every(([key, json]) => (members.get(key) ?? '') >= json)
      );
    },
  },
];

/** Copies are drawn from pools of so many, made anew after so many draws. */
const POOL = 1_000;
const DRAWS = 50_000;

/** How many of so many random draws break the law. A seed gives the same draws again. */
export function breachesOf(
  { holds }: Law,
  runs: number,
  join: Join = joinSidecars,
  seed = 1,
): number {
  let state = seed;
  const draw = (pool: readonly Sidecar[]): Sidecar => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const drawn = pool[Math.floor((state / 2 ** 32) * pool.length)];
    if (!drawn) throw new RangeError('The pool is empty.');
    return drawn;
  };
  let breaches = 0;
  let pool: readonly Sidecar[] = [];
  for (let run = 0; run < runs; run += 1) {
    if (run % DRAWS === 0) pool = fc.sample(sidecar, { numRuns: POOL, seed: seed + run });
    if (!holds(join, draw(pool), draw(pool), draw(pool))) breaches += 1;
  }
  return breaches;
}

function isSame(a: Sidecar, b: Sidecar): boolean {
  return (
    a.readOnly === b.readOnly &&
    isSameMap(a.lines, b.lines, (one, other) => one.raw === other.raw) &&
    isSameMap(a.members, b.members, (one, other) => one === other) &&
    isSameSet(new Set(a.problems.map(lineOf)), new Set(b.problems.map(lineOf)))
  );
}

function lineOf({ line, kind, about }: Sidecar['problems'][number]): string {
  return [line, kind, ...about].join(' ');
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((entry) => b.has(entry));
}

function isSameMap<T>(
  a: ReadonlyMap<string, T>,
  b: ReadonlyMap<string, T>,
  isEqual: (one: T, other: T) => boolean,
): boolean {
  if (a.size !== b.size) return false;
  for (const [key, one] of a) {
    const other = b.get(key);
    if (other === undefined || !isEqual(one, other)) return false;
  }
  return true;
}

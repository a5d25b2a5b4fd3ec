import type { Profiler } from 'node:inspector';

/** A test by its place: the `index`th of the compiled file at this URL. */
export interface TestPlace {
  readonly file: string;
  readonly index: number;
}

/** What was seen of a test where nothing is broken. `reached`: which of the places it came to, by their numbers. */
export interface SoundTest extends TestPlace {
  readonly milliseconds: number;
  readonly reached: readonly number[];
}

/** The same test in another copy of the compiled tests, whose folder has this URL: a mistake is made in one copy alone. */
export function inCopy<T extends TestPlace>(test: T, folder: string): T {
  return { ...test, file: test.file.replace(/^.*\/test\/out\//u, `${folder}/`) };
}

/** All tests in their order, and the places of what is done once and lasts: `kept`. Any test can notice a mistake there. */
export interface Reach {
  readonly tests: readonly SoundTest[];
  readonly kept: readonly number[];
}

/** True where the code at `offset` was run: V8 counts the innermost of its ranges around it. */
export function wasRun(functions: readonly Profiler.FunctionCoverage[], offset: number): boolean {
  const around = functions
    .flatMap(({ ranges }) => ranges)
    .filter(({ startOffset, endOffset }) => startOffset <= offset && offset < endOffset)
    .sort((a, b) => a.endOffset - a.startOffset - (b.endOffset - b.startOffset));
  return (around[0]?.count ?? 0) > 0;
}

/**
 * The tests that a mistake at a place is tried against, the most likely to notice first: those near the ones that have
 * noticed others in its module (`noticedBy`, numbers of tests), then the quick ones. None where no test comes there.
 */
export function testsFor(
  { tests, kept }: Reach,
  place: number,
  noticedBy: readonly number[],
): SoundTest[] {
  const cost = ({ milliseconds }: SoundTest, index: number): number =>
    (milliseconds + 1) * (1 + Math.min(...noticedBy.map((other) => Math.abs(other - index)), 1e6));
  const inOrder = tests
    .map((test, index) => ({ test, cost: cost(test, index), near: test.reached.includes(place) }))
    .filter(({ near }) => near || kept.includes(place))
    .sort((a, b) => Number(b.near) - Number(a.near) || a.cost - b.cost);
  return inOrder.map(({ test }) => test);
}

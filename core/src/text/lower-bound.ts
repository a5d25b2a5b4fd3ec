import { known } from './known.ts';

/** How many of the ascending numbers are smaller than `limit`: the first index whose number is not. */
export function lowerBound(ascending: readonly number[], limit: number): number {
  return countWhile(ascending, (number) => number < limit);
}

/** How many items come before the first one that is not so; behind that one, none is. */
export function countWhile<T>(list: readonly T[], isSo: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(known(list[middle]))) low = middle + 1;
    else high = middle;
  }
  return low;
}

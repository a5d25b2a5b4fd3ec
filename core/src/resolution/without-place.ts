import type { NameCandidate } from '../recognition/candidate.ts';
import { LONGEST_PLACE } from '../recognition/told-places.ts';
import { part } from './headline-parts.ts';

/**
 * `Gubernur [Madang] Peter Yama`, in a document that speaks of `Provinsi Madang`: the name without the place that its post is of; `undefined` where nothing
 * but the place is left.
 */
export function withoutPlace(
  candidate: NameCandidate,
  places: ReadonlySet<string>,
): NameCandidate | undefined {
  const { strength, person, name, parts } = candidate;
  // Only saves time: most documents name no such place.
  if (places.size === 0 || strength !== 'titled' || person !== undefined) return candidate;
  const words = name.toLowerCase().split(' ');
  for (let count = Math.min(LONGEST_PLACE, parts.length); count > 0; count--) {
    if (!places.has(words.slice(0, count).join(' '))) continue;
    const left = parts.length - count;
    return left === 0 ? undefined : left > 1 ? part(candidate, count, parts.length) : candidate;
  }
  return candidate;
}

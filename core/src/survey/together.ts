import { compareTexts } from '../annotation/sidecar.ts';
import type { Question } from './question.ts';
import type { Sighting } from './share.ts';
import type { Tally } from './tally.ts';

/** In one article or sentence only those named most often are paired: pairs grow with the square. */
const MOST_PEOPLE = 60;

/** Every two people who are mentioned in one article or one sentence. The unit is the place, so that each place counts once. */
export function together(
  people: readonly Sighting[],
  reach: Question['together'],
  personOf: (sighting: Sighting) => string,
): Tally[] {
  const places = grouped(people, ({ sentence }) => (reach === 'sentence' ? sentence : 0));
  return [...places].flatMap(([place, sightings]) => {
    const named = [...grouped(sightings, personOf)]
      .toSorted(([a, one], [b, other]) => other.length - one.length || compareTexts(a, b))
      .slice(0, MOST_PEOPLE)
      .toSorted(([a], [b]) => compareTexts(a, b));
    return named.flatMap(([person, own], index) =>
      named.slice(index + 1).flatMap(([other, others]) =>
        [...own, ...others].map(({ item }) => ({
          key: [person, other],
          item,
          unit: String(place),
        })),
      ),
    );
  });
}

function grouped<T, K>(all: readonly T[], keyOf: (one: T) => K): Map<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

import { compareTexts } from '../annotation/sidecar.ts';
import type { Question } from './question.ts';
import type { Sighting } from './share.ts';
import type { Tally } from './tally.ts';

/** In one article or sentence only those named most often are paired: pairs grow with the square. */
const MOST_PEOPLE = 60;

/** Every two people who are mentioned in one article or one sentence, once for each. */
export function together(
  people: readonly Sighting[],
  reach: Question['together'],
  personOf: (sighting: Sighting) => string,
): Tally[] {
  const places = grouped(people, ({ sentence }) => (reach === 'sentence' ? sentence : 0));
  return [...places.values()].flatMap((sightings) => {
    const named = [...grouped(sightings, personOf)]
      .toSorted(([a, one], [b, other]) => other.length - one.length || compareTexts(a, b))
      .slice(0, MOST_PEOPLE)
      .toSorted(([a], [b]) => compareTexts(a, b))
      .map(([person, own]) => ({ person, items: own.map(({ item }) => item) }));
    return named.flatMap((one, index) =>
      named.slice(index + 1).map((other) => ({
        key: [one.person, other.person],
        items: [...one.items, ...other.items],
      })),
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

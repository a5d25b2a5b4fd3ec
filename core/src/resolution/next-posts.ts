import type { NameCandidate } from '../recognition/candidate.ts';
import { NEXT_POST } from '../recognition/people/epithets.ts';
import { wordsOf } from './name-words.ts';
import { officeKey, sameOffice } from './office-words.ts';
import type { FullName } from './people-named.ts';

/** `[Eva Zawler] was careful. The Chief Minister …`, where the document names the chief minister: names of whom the post that follows is not told. */
export function disputedIn(names: readonly FullName[]): ReadonlySet<string> {
  const disputed = new Set<string>();
  const told = names.flatMap(({ candidate }) => (candidate.rule === NEXT_POST ? [candidate] : []));
  if (told.length === 0) return disputed;
  const holders = holdersByOffice(names);
  for (const { name, office = '' } of told)
    for (const holder of holdersOf(office, holders))
      if (!isPartOf(holder, name)) disputed.add(name);
  return disputed;
}

export function isDisputed({ rule, name }: NameCandidate, disputed: ReadonlySet<string>): boolean {
  return rule === NEXT_POST && disputed.has(name);
}

/** Whom the document names with an office, by its key: there are few offices, however many names. */
function holdersByOffice(names: readonly FullName[]): ReadonlyMap<string, ReadonlySet<string>> {
  const holders = new Map<string, Set<string>>();
  for (const { candidate } of names) {
    const { rule, strength, office, name } = candidate;
    if (strength !== 'titled' || rule === NEXT_POST || office === undefined) continue;
    const key = officeKey(office);
    const named = holders.get(key);
    if (named === undefined) holders.set(key, new Set([name]));
    else if (named.size < ENOUGH) named.add(name);
  }
  return holders;
}

/** Of three names of an office one is not that of whom a fourth may be. */
const ENOUGH = 3;

/** Of the same office, or of one that says less or more of it. */
function holdersOf(
  office: string,
  holders: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  const own = officeKey(office);
  return [...holders].flatMap(([key, named]) => (sameOffice(key, own) ? [...named] : []));
}

/** `Zawler` is Eva Zawler. */
function isPartOf(holder: string, name: string): boolean {
  const words = wordsOf(name);
  return wordsOf(holder).every((word) => words.includes(word));
}

import type { NameCandidate } from '../recognition/candidate.ts';
import { NEXT_POST } from '../recognition/people/epithets.ts';
import { wordsOf } from './name-words.ts';
import { officeKey, sameOffice } from './office-words.ts';
import type { FullName } from './people-named.ts';

/** `[Siti Aminah] wept. The ambassador to Fiji …`, where the document names the ambassador: names of whom the post that follows is not told. */
export function disputedIn(names: readonly FullName[]): ReadonlySet<string> {
  const disputed = new Set<string>();
  for (const { candidate } of names)
    if (candidate.rule === NEXT_POST && names.some((other) => holds(other.candidate, candidate)))
      disputed.add(candidate.name);
  return disputed;
}

export function isDisputed({ rule, name }: NameCandidate, disputed: ReadonlySet<string>): boolean {
  return rule === NEXT_POST && disputed.has(name);
}

/** Somebody of another name has the post of a candidate, or one that says less or more of it. */
function holds(
  { rule, strength, office, name }: NameCandidate,
  { office: post = '', name: own }: NameCandidate,
): boolean {
  if (strength !== 'titled' || rule === NEXT_POST || office === undefined) return false;
  const words = wordsOf(own);
  return (
    sameOffice(officeKey(office), officeKey(post)) &&
    !wordsOf(name).every((word) => words.includes(word))
  );
}

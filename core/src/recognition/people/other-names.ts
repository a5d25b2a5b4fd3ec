import { AND, HONORIFIC, OTHER_NAME, PERSON, THAT_ONE } from '../../lexicon/kind-sets.ts';
import {
  hitBefore,
  hitOf,
  isDigits,
  isMark,
  isUnlisted,
  type Reading,
  textOf,
} from '../../lexicon/reading.ts';
import type { NameCandidate } from '../candidate.ts';
import { isNickname } from './known.ts';
import { candidate } from './name-candidates.ts';
import type { NameRun } from './name-words.ts';
import { nameAt } from './names.ts';
import type { PlacedName } from './placed-name.ts';

/**
 * `Saifullah Yusuf, atau yang akrab disapa [Gus Ipul]`, `Roe, also known as [Jay]`: what somebody named right before is called too, and where
 * only people are called so, who was named last before that: `kata pria yang akrab disapa [Emil] itu`.
 */
export function otherName(
  reading: Reading,
  at: number,
  placed: readonly PlacedName[],
  headline: boolean,
): { readonly name: NameRun; readonly candidate: NameCandidate } | undefined {
  const told = inBrackets(reading, at, placed) ?? toldOf(reading, at, placed, headline);
  if (told === undefined) return undefined;
  const { name, owner } = told;
  const { country, person, office } = owner.candidate;
  return {
    name,
    candidate: candidate(reading, name, headline, {
      rule: 'leaders/other-name',
      strength: 'titled',
      ...(office !== undefined && { office }),
      country,
      person,
      otherOf: owner.candidate.name,
      evidence: owner === NAMED_BEFORE ? [] : [{ kind: 'full-name', text: owner.candidate.name }],
    }),
  };
}

interface OtherName {
  readonly name: NameRun;
  readonly owner: Pick<PlacedName, 'candidate'> | typeof NAMED_BEFORE;
}

/** `[Gus Ipul]` behind words that say that somebody is called so. */
function toldOf(
  reading: Reading,
  at: number,
  placed: readonly PlacedName[],
  headline: boolean,
): OtherName | undefined {
  const says = hitBefore(reading, at, OTHER_NAME);
  const name = says && nameWithAddress(reading, at, headline);
  if (says === undefined || name === undefined || isSomebody(reading, at)) return undefined;
  const before = placed
    .filter((one) => one.name.end <= says.at)
    .sort((a, b) => a.name.end - b.name.end);
  const owner = pointsBack(reading, says.at, name)
    ? // `Pria yang …`, at the head of a sentence, is only written like a name.
      (before.findLast((one) => one.name.words > 1 || one.candidate.strength !== 'shape') ??
      NAMED_BEFORE)
    : before.findLast((one) => isBeside(reading, one.name.end, says.at));
  return owner && { name, owner };
}

/** `Ahmad Heryawan ([Aher])`, `Ridwan Kamil ([Emil])`: one word in brackets right behind a name, made of its letters or with the end of one of its words. */
function inBrackets(
  reading: Reading,
  at: number,
  placed: readonly PlacedName[],
): OtherName | undefined {
  const owner = isAlone(reading, at)
    ? placed.find(({ name }) => name.end === at - 1 && name.words > 1)
    : undefined;
  if (owner === undefined) return undefined;
  const called = textOf(reading, at, at + 1).toLowerCase();
  const whole = owner.candidate.name.toLowerCase();
  const isOf =
    called.length >= SHORTEST &&
    (isMadeOf(called, whole) ||
      whole.split(/\s/u).some((word) => word.endsWith(called.slice(-SHORTEST))));
  return isOf ? { name: { at, end: at + 1, words: 1 }, owner } : undefined;
}

/** One word that no table has is all that a pair of brackets holds. */
export function isAlone(reading: Reading, at: number): boolean {
  return isMark(reading, at - 1, '(') && isMark(reading, at + 1, ')') && isUnlisted(reading, at);
}

/** In letters. */
const SHORTEST = 3;

/** Its letters stand in a name in the same order. */
function isMadeOf(called: string, name: string): boolean {
  let from = 0;
  for (const letter of called) {
    from = name.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}

/** Whoever another paragraph names before this one. */
const NAMED_BEFORE = {
  candidate: { name: '', office: undefined, country: undefined, person: undefined },
};

/** `pria yang akrab disapa [Emil] itu`: behind what only people are called by, and before what points back. */
function pointsBack(reading: Reading, says: number, { end }: NameRun): boolean {
  return (
    hitOf(reading, says, OTHER_NAME)?.entry.people === true &&
    hitOf(reading, end, THAT_ONE) !== undefined
  );
}

/** Nothing but an age in brackets, a comma and a word for "or" stands between: `Roe’s dog, known as [Major]` is no Roe. */
function isBeside(reading: Reading, end: number, says: number): boolean {
  const aged =
    isMark(reading, end, '(') && isDigits(reading, end + 1) && isMark(reading, end + 2, ')');
  const at = aged ? end + 3 : end;
  const comma = isMark(reading, at, ',') ? at + 1 : at;
  return says === (hitOf(reading, comma, AND)?.end ?? comma);
}

/** `Xi also called [Putin]`: somebody known, who has no other name here. */
function isSomebody(reading: Reading, at: number): boolean {
  const known = hitOf(reading, at, PERSON);
  return known !== undefined && !isNickname(reading, at);
}

/** `Gus Ipul`: a form of address can be a part of what somebody is called. */
function nameWithAddress(reading: Reading, at: number, headline: boolean): NameRun | undefined {
  const address = hitOf(reading, at, HONORIFIC);
  const name = nameAt(reading, address?.end ?? at, headline);
  return address && name ? { at, end: name.end, words: name.words + 1 } : name;
}

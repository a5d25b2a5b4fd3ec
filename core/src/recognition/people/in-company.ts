import {
  AND,
  DETERMINER,
  MISTER,
  OTHER_ROLE,
  PARTICLE,
  PLACE_BEFORE,
  TITLE,
} from '../../lexicon/kind-sets.ts';
import {
  CLAUSE_END,
  hitBefore,
  hitOf,
  isMark,
  lengthAt,
  type Reading,
  stopsAt,
  textOf,
} from '../../lexicon/reading.ts';
import { Shape } from '../../text/tokens.ts';
import type { NameCandidate } from '../candidate.ts';
import { behindItemMark } from './list-items.ts';
import type { NameRun } from './name-words.ts';
import { addressOf, endsWithHonorific } from './surroundings.ts';

/**
 * How a name that nothing introduces may be a leader's in a document that names others with their posts: behind a form of
 * address (`Mr. [Gaitskell]`), or in full (`said [Fred Mitchell]`). Scholars, reporters and singers are called by what they
 * are, pictures and articles are signed in lines and brackets of their own, and `the Henry Reeve` is a thing.
 */
export function companyOf(
  reading: Reading,
  name: NameRun,
  headline: boolean,
): NameCandidate['inCompany'] {
  if (
    headline ||
    isSigned(reading, name) ||
    isSomethingElse(reading, name) ||
    isSpouse(reading, name.at)
  )
    return undefined;
  if (endsWithHonorific(reading, name.at)) {
    const initials =
      reading.shape[name.at] === Shape.Upper && hitBefore(reading, name.at, MISTER) === undefined;
    const alone = name.words === 1;
    if (!alone) return 'addressed';
    return name.common || initials || hitOf(reading, name.at, TITLE) !== undefined
      ? undefined
      : 'addressed';
  }
  return name.words >= 2 &&
    name.words <= LONGEST_NAME &&
    lengthAt(reading, name.at) > 1 &&
    hitOf(reading, name.at, PARTICLE) === undefined &&
    hitBefore(reading, name.at, DETERMINER) === undefined
    ? 'full'
    : undefined;
}

/** Longer ones run on into other words with capitals. In words. */
const LONGEST_NAME = 4;

/** A line that has nothing but the name, `Reuters/[Philippe Wojazer]`, `([Mark Schiefelbein]/AP)`. */
function isSigned(reading: Reading, { at, end }: NameRun): boolean {
  const last = isMark(reading, reading.count - 1, '.,;:)') ? reading.count - 1 : reading.count;
  return (
    (at <= behindItemMark(reading) && end >= last) ||
    isMark(reading, at - 1, '/') ||
    isMark(reading, end, '/')
  );
}

/** `President Kim and Mrs. [Lee]`: whom he is married to. */
function isSpouse(reading: Reading, at: number): boolean {
  const address = addressOf(reading, at);
  return (
    hitBefore(reading, address, AND) !== undefined && SPOUSE.test(textOf(reading, address, at))
  );
}

const SPOUSE = /^(?:mrs|mme|madame|ibu|ny|nyonya)\b/iu;

/** `the novelist [Ann Lee]`, `[Ann Lee], a political scientist`, `Kapal [Ann Lee]`. */
function isSomethingElse(reading: Reading, { at, end }: NameRun): boolean {
  const start = addressOf(reading, at);
  return (
    hitBefore(reading, at, OTHER_ROLE) !== undefined ||
    hitBefore(reading, start, OTHER_ROLE) !== undefined ||
    hitBefore(reading, start, PLACE_BEFORE) !== undefined ||
    (isMark(reading, end, ',–—(') && tellsOtherRole(reading, end + 1)) ||
    (isMark(reading, start - 1, ',') && toldOtherRole(reading, start - 2))
  );
}

/** `Phu nhân Tổng Bí thư Tô Lâm, bà [Ngô Phương Ly]`: what somebody is stands before the comma. */
function toldOtherRole(reading: Reading, from: number): boolean {
  for (let at = from; at > from - FARTHEST_ROLE && !stopsAt(reading, at, CLAUSE_END); at--)
    if (hitOf(reading, at, OTHER_ROLE) !== undefined) return true;
  return false;
}

/** In tokens. */
const FARTHEST_ROLE = 8;

function tellsOtherRole(reading: Reading, from: number): boolean {
  for (let at = from; at < from + LONGEST_APPOSITION && !stopsAt(reading, at, CLAUSE_END); at++) {
    if (hitOf(reading, at, OTHER_ROLE) !== undefined) return true;
    if (hitOf(reading, at, TITLE) !== undefined) return false;
  }
  return false;
}

/** In tokens: `a senior [researcher] at …`. */
const LONGEST_APPOSITION = 4;

import { COUNTRY, POST, TITLE } from '../lexicon/kind-sets.ts';
import { kindSet } from '../lexicon/kinds.ts';
import {
  type Hit,
  hitBefore,
  hitOf,
  isCapitalWord,
  isMark,
  isUnlisted,
  mayOpenSomewhere,
  type Reading,
  textOf,
} from '../lexicon/reading.ts';
import { Gap, Shape } from '../text/tokens.ts';
import { isInsidePhrase } from './people/name-starts.ts';

/**
 * Places and companies that no table has and of which the text says what they are: `Provinsi [Madang]`, `thành phố [Oran]`, `[Madang] Province`,
 * `PT [Zorbex Makmur]`. In small letters, by a few words each; `Wali Kota Budi Santoso` is none.
 */
export function placesTold(reading: Reading): readonly string[] {
  // Only saves time: no word for a part of a state or a company is there then.
  if (!mayOpenSomewhere(reading, TELLING)) return NONE;
  const found: string[] = [];
  for (let at = 0; at < reading.count; at++) {
    const told = hitOf(reading, at, TELLING);
    if (told === undefined || isInsidePhrase(reading, at, POST)) continue;
    const stands = told.entry.kind === 'area' && !told.entry.before;
    const place = stands ? nameBefore(reading, at) : nameBehind(reading, told);
    if (place !== undefined) found.push(place.toLowerCase());
  }
  return found;
}

const TELLING = kindSet('area', 'company');

const NONE: readonly string[] = [];

function nameBefore(reading: Reading, at: number): string | undefined {
  return isPlaceWord(reading, at - 1) && !isCapitalWord(reading, at - 2)
    ? textOf(reading, at - 1, at)
    : undefined;
}

/** Up to so many words, with nothing behind them that has a capital, as a name would. */
function nameBehind(reading: Reading, told: Hit): string | undefined {
  const at = told.end;
  let end = at;
  while (end < at + LONGEST_PLACE && isPlaceWord(reading, end) && isNext(reading, at, end)) end++;
  const goesOn = isCapitalWord(reading, end) && reading.gap[end] === Gap.Space;
  return end === at || goesOn || mayBeSomebody(reading, told, end)
    ? undefined
    : textOf(reading, at, end);
}

/** `Sekretaris Kota [Budi Santoso] hadir`: behind a post somebody may be named, but not before a country, as in `Gubernur Provinsi [Madang], Papua Nugini`. */
function mayBeSomebody(reading: Reading, told: Hit, end: number): boolean {
  const post = hitBefore(reading, told.at, POST);
  return (
    post !== undefined &&
    // `tại thành phố [Oran] của`
    (hitOf(reading, post.at, TITLE) !== undefined || reading.shape[post.at] !== Shape.Lower) &&
    !(isMark(reading, end, ',(') && hitOf(reading, end + 1, COUNTRY) !== undefined)
  );
}

function isNext(reading: Reading, first: number, at: number): boolean {
  return at === first || reading.gap[at] === Gap.Space;
}

/** In words. */
export const LONGEST_PLACE = 3;

function isPlaceWord(reading: Reading, at: number): boolean {
  return isCapitalWord(reading, at) && isUnlisted(reading, at);
}

import { NOT_A_YEAR_BEFORE, YEAR_CONTEXT } from '../../lexicon/kind-sets.ts';
import { kindSet } from '../../lexicon/kinds.ts';
import {
  hitBefore,
  hitOf,
  isCapitalWord,
  isMark,
  isWord,
  lengthAt,
  type Reading,
  textOf,
} from '../../lexicon/reading.ts';
import { Gap, Shape } from '../../text/tokens.ts';
import { digitsAt } from './read-parts.ts';

/** `aluminium [2024]-T3`, `warna cat [2019]-B`: one or two capitals glued behind, with a number or none. */
export function isDesignation(reading: Reading, at: number): boolean {
  const glued = reading.gap[at + 1] === Gap.None && reading.gap[at + 2] === Gap.None;
  return glued && isMark(reading, at + 1, '-') && isLetters(reading, at + 2, 2);
}

/** `01632 960 [1912]`, `[1900] 1984`: digits parted by spaces, where `2023 2024` in a row of a table are years, and `In 2024 500 came` counts. */
export function isInPhoneNumber(reading: Reading, at: number): boolean {
  const behind = hitBefore(reading, at, YEAR_CONTEXT) === undefined && isGroup(reading, at, at + 1);
  return behind || isGroup(reading, at, at - 1);
}

/** Digits one space away, too many or too far to be the next year. */
function isGroup(reading: Reading, at: number, other: number): boolean {
  const second = Math.max(at, other);
  const gap = reading.text.slice(reading.end[second - 1], reading.start[second]);
  if (gap !== ' ' && gap !== NO_BREAK_SPACE) return false;
  const digits = digitsAt(reading, other);
  if (digits === undefined || digits.length < SHORTEST_GROUP) return false;
  const year = digitsAt(reading, at)?.value ?? 0;
  return digits.length !== 4 || Math.abs(digits.value - year) > LONGEST_COLUMNS;
}

const NO_BREAK_SPACE = '\u00a0';

/** In digits. */
const SHORTEST_GROUP = 3;
/** In years, between two columns of a table. */
const LONGEST_COLUMNS = 10;

/** `H [2017] XX`: between letters the number of a car. `B [1945] RI`: one letter is no country. */
export function isPlate(reading: Reading, at: number): boolean {
  const ends =
    isLetters(reading, at + 1, 3) ||
    (reading.single[at - 1] !== 0 && isCapitals(reading, at + 1, 3));
  return ends && isLetters(reading, at - 1, 2);
}

/** `penerbangan GA [1812]` */
export function isFlight(reading: Reading, at: number): boolean {
  return (
    isCapitals(reading, at - 1, 2) && hitBefore(reading, at - 1, NOT_A_YEAR_BEFORE) !== undefined
  );
}

/** `[1998] Harbour Road`: the number of a house. */
export function isHouse(reading: Reading, at: number): boolean {
  for (let word = at + 1; word < at + LONGEST_STREET && isCapitalWord(reading, word); word++)
    if (word > at + 1 && STREET.test(textOf(reading, word, word + 1))) return true;
  return false;
}

/** In tokens, with the number. */
const LONGEST_STREET = 5;
const STREET = /^(?:Road|Rd|Street|St|Avenue|Ave|Lane|Boulevard|Blvd|Drive|Highway)$/;

/** `US 2024 GDP`, `DI 2024 RI` */
const NO_LETTERS = kindSet('function-word', 'country', 'party', 'economy');

function isLetters(reading: Reading, at: number, most: number): boolean {
  return isCapitals(reading, at, most) && hitOf(reading, at, NO_LETTERS) === undefined;
}

function isCapitals(reading: Reading, at: number, most: number): boolean {
  return isWord(reading, at) && reading.shape[at] === Shape.Upper && lengthAt(reading, at) <= most;
}

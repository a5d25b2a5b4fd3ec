import { CARDINAL, FUNCTION_WORD } from '../../lexicon/kind-sets.ts';
import { kindSet } from '../../lexicon/kinds.ts';
import { readWords } from '../../lexicon/number-words.ts';
import { readNumber } from '../../lexicon/numbers.ts';
import { hitOf, isDigits, isMark, isWord, mayOpen, type Reading } from '../../lexicon/reading.ts';
import { isGlued, LATEST_YEAR, type Part } from './read-parts.ts';

/** `năm [hai nghìn hai mươi tư]`, `năm [một chín bảy lăm]`: a year in words behind the word for year. */
export function yearInWords(reading: Reading, at: number): Part<number> | undefined {
  if (isDigits(reading, at) || !mayOpen(reading, at, COUNTING)) return undefined;
  return inThousands(reading, at) ?? inPairs(reading, at, twoDigits);
}

/**
 * `this twenty-fifth day of July, [one thousand nine hundred and fifty-one]`, `the first of June [nineteen ninety-five]`: as treaties are
 * dated, a year in words with no word for year before it. What goes on behind it would be counted by it.
 */
export function bareYearInWords(reading: Reading, at: number): Part<number> | undefined {
  if (isDigits(reading, at) || !mayOpen(reading, at, COUNTING)) return undefined;
  const year = inThousands(reading, at) ?? inPairs(reading, at, tens);
  return year === undefined || goesOn(reading, year.end) ? undefined : year;
}

/** `nineteen ninety-one`: what else begins with a nineteen goes on behind it. */
export function lastCenturyInWords(reading: Reading, at: number): Part<number> | undefined {
  if (hitOf(reading, at, CARDINAL)?.entry.number !== LAST_CENTURY) return undefined;
  const year = inPairs(reading, at, tens);
  return year === undefined || goesOn(reading, year.end) ? undefined : year;
}

const LAST_CENTURY = 19;

/** `one thousand nine hundred and ninety-five`, `nineteen hundred and five`, `dua ribu sepuluh`. A round number counts people: `tháng 5 năm hai nghìn công nhân`. */
function inThousands(reading: Reading, at: number): Part<number> | undefined {
  const number = readNumber(reading, at, '.');
  if (number === undefined || number.literal) return undefined;
  const { value, end } = number;
  const isRound = value % 100 === 0 && isWord(reading, end);
  return value > 1000 && value <= LATEST_YEAR && !isRound && value % 1 === 0
    ? { value, end }
    : undefined;
}

/** `nineteen ninety-five`, `twenty twelve`, `hai không mười ba`: the century, then the two digits that `rest` reads. */
function inPairs(
  reading: Reading,
  at: number,
  rest: (reading: Reading, at: number) => Part<number> | undefined,
): Part<number> | undefined {
  const century = hitOf(reading, at, CARDINAL);
  if (century === undefined || century.entry.number < 15 || century.entry.number > 20)
    return undefined;
  const behind = rest(reading, century.end);
  return behind && { value: century.entry.number * 100 + behind.value, end: behind.end };
}

/** `ninety-five`, `mười ba`: one number from ten to ninety-nine. */
function tens(reading: Reading, at: number): Part<number> | undefined {
  const number = readWords(reading, at);
  return number !== undefined && number.value >= 10 && number.value < 100 && number.value % 1 === 0
    ? { value: number.value, end: number.end }
    : undefined;
}

/** The same, or two numbers of one digit: `bảy tư`, `chín chín`. */
function twoDigits(reading: Reading, at: number): Part<number> | undefined {
  const first = hitOf(reading, at, CARDINAL);
  const second = first && hitOf(reading, first.end, CARDINAL);
  const isPair =
    first !== undefined && first.entry.number < 10 && (second?.entry.number ?? 10) < 10;
  return isPair && second !== undefined
    ? { value: first.entry.number * 10 + second.entry.number, end: second.end }
    : tens(reading, at);
}

/** `nineteen ninety-minute games`, `two thousand and ten soldiers`. */
function goesOn(reading: Reading, end: number): boolean {
  if (isMark(reading, end, '-') && isGlued(reading, end)) return true;
  return isWord(reading, end) && hitOf(reading, end, FUNCTION_WORD) === undefined;
}

const COUNTING = kindSet('cardinal', 'magnitude');

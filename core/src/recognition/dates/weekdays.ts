import {
  ARTICLE,
  BEFORE_WEEKDAY,
  DAY_PART,
  FUNCTION_WORD,
  NAMED_DAY,
  NOT_A_YEAR_BEFORE,
  NUMBERED_WEEKDAY,
  OF,
  ORDINAL,
  PER,
  SHIFT,
  SHIFT_AFTER,
  TENSE,
  THROUGH,
  UNIT,
  WEEKDAY,
  WEEKDAY_BESIDE_DATE,
} from '../../lexicon/kind-sets.ts';
import { type KindSet, kindSet } from '../../lexicon/kinds.ts';
import {
  goesOnAt,
  type Hit,
  hitBefore,
  hitOf,
  isCapitalWord,
  isMark,
  isWord,
  mayOpen,
  type Reading,
} from '../../lexicon/reading.ts';
import { Shape, TokenKind } from '../../text/tokens.ts';
import { hasDay, readDay } from './read-day.ts';
import { digitsAt, type Part } from './read-parts.ts';

/**
 * A weekday's name. Where the same words are an ordinal (`thứ ba`: Tuesday, third), a capital, a comma
 * and a date, or a word for the week or a part of the day has to speak for the weekday.
 */
export function weekdayAt(reading: Reading, at: number, free: boolean): Part<number> | undefined {
  if (!mayOpen(reading, at, WEEKDAYS) || isInsideName(reading, at)) return undefined;
  const named = hitOf(reading, at, WEEKDAY);
  if (hitOf(reading, at - 1, PER) !== undefined && !describes(reading, at, named)) return undefined;
  const weekday = named
    ? { value: named.entry.weekday, end: named.end }
    : (numberedWeekday(reading, at) ?? weekdayBesideDate(reading, at));
  if (weekday === undefined || (named && (free || !isAmbiguous(reading, named)))) return weekday;
  const capital = named !== undefined && reading.shape[named.end - 1] !== Shape.Lower;
  return capital || speaksForWeekday(reading, at, weekday.end) ? weekday : undefined;
}

/** `Good [Friday]`, `salat [Jumat]`, `the [Sunday] Times`. */
function isInsideName(reading: Reading, at: number): boolean {
  return hitOf(reading, at, NAMED_DAY) !== undefined || goesOnAt(reading, at, NAMED_DAY);
}

export const WEEKDAYS: KindSet<'weekday' | 'numbered-weekday' | 'weekday-beside-date'> = kindSet(
  'weekday',
  'numbered-weekday',
  'weekday-beside-date',
);

/** `ngày 4/12 tới Hà Nội`, `4/12 tới 6/12`, `từ tháng 9 tới nay`, `ngày 4/12 tới thăm Lào`: the word for "next" is also one for "to" and "come". */
export function goesOn(reading: Reading, after: Hit): boolean {
  // `tháng 9 tới nay`, `tháng 7 trước đó`
  const longer = hitOf(reading, after.at, TENSE);
  if (longer !== undefined && longer.end > after.end) return true;
  if (hitOf(reading, after.at, THROUGH) === undefined) return false;
  return (
    isCapitalWord(reading, after.end) ||
    reading.kind[after.end] === TokenKind.Digits ||
    hitOf(reading, after.end, UNIT) !== undefined ||
    isErrand(reading, after.end)
  );
}

/** What somebody comes for, or where to: `[thăm]`, `[sân bay]`; not `[dự kiến]`, which tells of what is planned. */
function isErrand(reading: Reading, at: number): boolean {
  const errand = hitOf(reading, at, ERRANDS);
  const plan = hitOf(reading, at, TENSE);
  return (
    errand !== undefined &&
    hitOf(reading, at, FUNCTION_WORD) === undefined &&
    (plan?.end ?? at) <= errand.end
  );
}

const ERRANDS = kindSet('verb', 'place-before');

/** `a Friday statement`, `on a Tuesday visit`: of that day, and no rate as in `twice a Friday`. */
function describes(reading: Reading, at: number, weekday: Hit | undefined): boolean {
  return (
    weekday !== undefined &&
    hitOf(reading, at - 1, ARTICLE) !== undefined &&
    isWord(reading, weekday.end) &&
    reading.shape[weekday.end] === Shape.Lower &&
    hitOf(reading, weekday.end, FUNCTION_WORD) === undefined
  );
}

function isAmbiguous(reading: Reading, weekday: Hit): boolean {
  return hitOf(reading, weekday.at, ORDINAL)?.end === weekday.end;
}

/** `Sun, 3 May`, `Sat, Sep 21`: right before a day. */
function weekdayBesideDate(reading: Reading, at: number): Part<number> | undefined {
  const word = hitOf(reading, at, WEEKDAY_BESIDE_DATE);
  const day =
    word && readDay(reading, isMark(reading, word.end, ',(') ? word.end + 1 : word.end, true);
  return word && day && hasDay(day.value)
    ? { value: word.entry.weekday, end: word.end }
    : undefined;
}

/** `thứ 6`: Friday. */
function numberedWeekday(reading: Reading, at: number): Part<number> | undefined {
  const word = hitOf(reading, at, NUMBERED_WEEKDAY);
  const number = word && digitsAt(reading, word.end);
  return word === undefined || number?.length !== 1 || number.value < 2 || number.value > 7
    ? undefined
    : { value: number.value - 1, end: word.end + 1 };
}

/** Beside it a date, a week, a part of the day or a word for "on"; or it is all there is. */
function speaksForWeekday(reading: Reading, at: number, end: number): boolean {
  const comma = isMark(reading, end, ',(') ? end + 1 : end;
  const day = readDay(reading, comma, true);
  const opens = day !== undefined && (comma > end || hasDay(day.value));
  const of = hitOf(reading, end, OF)?.end ?? end;
  const week = hitOf(reading, of, SHIFT)?.entry.unit === 'week';
  const dayPart = hitOf(reading, at - 1, DAY_PART) !== undefined;
  const on = isOn(reading, at, end);
  const after = hitOf(reading, end, SHIFT_AFTER);
  const next = after !== undefined && !isWord(reading, at - 1) && !goesOn(reading, after);
  return opens || week || dayPart || on || next || (at === 0 && end === reading.count);
}

/** `hôm thứ hai`, `vào thứ hai`; `vào thứ hai của tháng` and `xếp vào thứ hai` count. */
function isOn(reading: Reading, at: number, end: number): boolean {
  const on = hitBefore(reading, at, BEFORE_WEEKDAY);
  if (on === undefined || hitBefore(reading, at, NOT_A_YEAR_BEFORE) !== undefined) return false;
  const of = hitOf(reading, end, OF);
  return of === undefined || isMark(reading, end, ',') || hitOf(reading, end, UNIT) !== undefined;
}

import {
  AGO,
  AND,
  ARTICLE,
  BEFORE_EVENT,
  COUNTED,
  HALF,
  NUMBERS,
} from '../../lexicon/kind-sets.ts';
import { readWords } from '../../lexicon/number-words.ts';
import { hitBefore, hitOf, isDigits, isMark, type Reading } from '../../lexicon/reading.ts';
import { Shape, TokenKind } from '../../text/tokens.ts';
import { digitsAt } from './read-parts.ts';
import type { PeriodPart } from './read-years.ts';

/** `two days ago`, `3 tahun lalu`, `ba tuần trước`. */
export function readAgo(reading: Reading, at: number): PeriodPart | undefined {
  const digits = digitsAt(reading, at);
  // `3/4 năm trước`: a fraction.
  if (isMark(reading, at - 1, '/') && digitsAt(reading, at - 2) !== undefined) return undefined;
  const words = digits === undefined ? countAt(reading, at) : undefined;
  const count = digits?.value ?? words?.value;
  const unit = hitOf(reading, words?.end ?? at + 1, COUNTED);
  const ago = unit && hitOf(reading, unit.end, AGO);
  if (
    count === undefined ||
    unit === undefined ||
    ago === undefined ||
    !Number.isInteger(count) ||
    count < 1 ||
    count > 500 ||
    (ago.entry.orBefore &&
      (isName(reading, ago.end) || hitOf(reading, ago.at, BEFORE_EVENT) !== undefined))
  )
    return undefined;
  const [shift, times] = COUNTED_AS[unit.entry.unit];
  return {
    value: { kind: 'shift', unit: shift, by: -times * count },
    end: ago.end,
    rule: 'dates/ago',
  };
}

/** `two`, `a`, `twenty-five`, `tujuh puluh`: a whole number in words, up to the unit that is counted, whole from its first word. */
function countAt(reading: Reading, at: number): { value: number; end: number } | undefined {
  if (isBehindNumber(reading, at)) return undefined;
  const words = readWords(reading, at, COUNTED);
  const article = words === undefined ? hitOf(reading, at, ARTICLE) : undefined;
  return words ?? (article && { value: 1, end: article.end });
}

/** `tujuh [puluh tahun lalu]`, `beberapa [puluh tahun lalu]`, `2 [setengah tahun lalu]`: the rest of a number, or one that is not counted. */
function isBehindNumber(reading: Reading, at: number): boolean {
  return hitBefore(reading, at, NUMBERS) !== undefined || isDigits(reading, at - 1);
}

/** `half a year ago`, `setengah tahun lalu`: six months; `two and a half years ago` are more. */
export function readHalfAgo(reading: Reading, at: number): PeriodPart | undefined {
  const start = hitOf(reading, at - 1, ARTICLE)?.at ?? at;
  const more = isBehindNumber(reading, hitOf(reading, start - 1, AND)?.at ?? start);
  const half = more ? undefined : hitOf(reading, at, HALF);
  const unit = half && hitOf(reading, half.end, COUNTED);
  const ago = unit && hitOf(reading, unit.end, AGO);
  return unit?.entry.unit !== 'year' || ago === undefined
    ? undefined
    : { value: { kind: 'shift', unit: 'month', by: -6 }, end: ago.end, rule: 'dates/ago' };
}

/** In which unit a time ago is counted, and how many of them one is. */
const COUNTED_AS = {
  day: ['day', 1],
  week: ['day', 7],
  month: ['month', 1],
  year: ['year', 1],
  decade: ['year', 10],
} as const;

/** Of `một tuần trước London`, `bốn ngày trước cái chết`: before something, not ago. */
function isName(reading: Reading, at: number): boolean {
  return (
    at < reading.count && reading.kind[at] === TokenKind.Word && reading.shape[at] === Shape.Capital
  );
}

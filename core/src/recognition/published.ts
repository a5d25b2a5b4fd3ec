import { PUBLISHED, PUBLISHED_BY } from '../lexicon/kind-sets.ts';
import { kindSet } from '../lexicon/kinds.ts';
import {
  hitBefore,
  hitOf,
  isCapitalWord,
  isDigits,
  isMark,
  mayOpenSomewhere,
  type Reading,
} from '../lexicon/reading.ts';
import { TokenKind } from '../text/tokens.ts';
import { type Candidate, type DateCandidate, isDay } from './candidate.ts';

/**
 * The first day of a line that tells when the document came out: `Posted by … 2022-10-17`, `Đăng tháng 5/2015`, `31 May 2024 by News Desk`. A sentence has more behind it:
 * `Đăng quang ngày 6/5/2023, Vua Charles …`.
 */
export function dayPublished(
  reading: Reading,
  candidates: readonly Candidate[],
): DateCandidate | undefined {
  // Only saves time: no look-up finds anything then.
  if (!mayOpenSomewhere(reading, OPENS_OR_ENDS)) return undefined;
  let first = 0;
  while (first < reading.count && reading.kind[first] === TokenKind.Mark) first++;
  const day = candidates.find(isDay);
  if (day === undefined) return undefined;
  if (hitOf(reading, first, PUBLISHED) === undefined) {
    if (day.span.start === reading.start[first] && isByline(reading, day)) return day;
    return candidates.findLast((one): one is typeof day => isDay(one) && isUpdate(reading, one));
  }
  return day.span.start - (reading.start[0] ?? 0) <= LONGEST_OPENING &&
    isLastOfLine(reading, day.span.end)
    ? day
    : undefined;
}

const OPENS_OR_ENDS = kindSet('published', 'published-by');

/** `December 31, 2024 at 9:15 AM by News Desk`: a date with its year opens the line, and who brings it closes it. */
function isByline(reading: Reading, { spec, span }: DateCandidate): boolean {
  const hasYear = 'year' in spec && spec.year !== undefined;
  const by = hasYear ? tokenFrom(reading, span.end) : reading.count;
  const hit = hitOf(reading, by, PUBLISHED_BY);
  return (
    hit?.entry.kind === 'published-by' && isCapitalWord(reading, hit.end) && isShort(reading, by)
  );
}

/** `Anadolu staff | 20.07.2023 - Update : 20.07.2023`: in a short line, the day that closes it behind a word for it. */
function isUpdate(reading: Reading, { span }: DateCandidate): boolean {
  const at = tokenFrom(reading, span.start);
  const told = hitBefore(reading, isMark(reading, at - 1, ':') ? at - 1 : at, PUBLISHED);
  return (
    told !== undefined &&
    isCapitalWord(reading, told.at) &&
    reading.count <= LONGEST_LINE &&
    isLastOfLine(reading, span.end)
  );
}

/** In tokens. */
const LONGEST_LINE = 24;

/** The first token that starts at a place or behind it. */
function tokenFrom({ count, start }: Reading, place: number): number {
  let at = 0;
  while (at < count && (start[at] ?? 0) < place) at++;
  return at;
}

/** Before the day, in code units. */
const LONGEST_OPENING = 60;

/** Nothing but marks, a clock time, and who brings it stands behind the day. */
function isLastOfLine(reading: Reading, end: number): boolean {
  const { count } = reading;
  let at = tokenFrom(reading, end);
  while (at < count && (isDigits(reading, at) || isMark(reading, at, ':.,|()'))) at++;
  return at === count || (hitOf(reading, at, PUBLISHED_BY) !== undefined && isShort(reading, at));
}

/** Who brings it: some words, and no sentence. */
function isShort(reading: Reading, from: number): boolean {
  const { count, start, end } = reading;
  if ((end[count - 1] ?? 0) - (start[from] ?? 0) > LONGEST_NAME) return false;
  for (let at = from; at < count; at++) if (isMark(reading, at, '.,;')) return false;
  return true;
}

/** With the word before it, in code units. */
const LONGEST_NAME = 45;

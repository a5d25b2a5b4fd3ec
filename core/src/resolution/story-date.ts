import type { DateOrder } from '../knowledge/country.ts';
import type { DateCandidate } from '../recognition/candidate.ts';
import { type DateSpec, lastOf } from '../recognition/date-spec.ts';
import { anchorDate } from './anchor-dates.ts';
import type { AnchoredDate } from './anchored-date.ts';
import { type Day, formatDay, isDay, serial } from './calendar.ts';
import type { Piece } from './pieces.ts';
import { pointIn, yearTold } from './told-days.ts';
import { type YearHeading, yearOver } from './year-headings.ts';

/**
 * `It began on 26 December 2004. … On [27 January] they met`: a day or a month without a year, far from the document's own day and behind a day of
 * long before in the same paragraph, comes next after that one in a history, as the story goes on from there.
 */
export function inStory(
  candidate: DateCandidate,
  { reading }: Piece,
  first: AnchoredDate,
  date: Day,
  order: DateOrder | undefined,
): AnchoredDate | undefined {
  const { spec, span, tense } = candidate;
  if (tense === 'future' || !first.implied.includes('year') || !isStoried(spec)) return undefined;
  if (isClose(first.value, date)) return undefined;
  const before = reading.candidates.findLast(
    (other): other is DateCandidate =>
      other.label === 'DATE' &&
      other.span.start < span.start &&
      beginOf(other.spec, order) !== undefined,
  );
  const from = before && beginOf(before.spec, order);
  if (from === undefined || serial(from) > serial(date) - LONG_BEFORE) return undefined;
  const next = anchorDate({ spec, tense: 'future' }, { date: from, order });
  if (next === undefined || next.value === first.value) return undefined;
  const evidence = [{ kind: 'paragraph-date', text: formatDay(from) } as const];
  return { ...next, evidence, readings: [next.value, first.value] };
}

/**
 * `In 1990 Mr. Bush agreed`: the day long before the document's own that the story has reached where somebody is named, `YYYY-MM-DD`: the last one that is told
 * with its year before the name in its paragraph, else the first one behind it, or the year over it.
 */
export function storyDay(
  piece: Piece,
  at: number,
  { date, order, yearHeadings }: StoryContext,
): string | undefined {
  const year = yearOver(piece, yearHeadings);
  let day = year === undefined ? undefined : middleOf(year);
  for (const candidate of piece.reading.candidates) {
    if (candidate.label !== 'DATE') continue;
    const told = yearTold(candidate.spec);
    if (told === undefined) continue;
    if (day !== undefined && candidate.span.start > at) break;
    day = dayTold(candidate.spec, order) ?? middleOf(told);
  }
  const isLongAgo = day && date && isDay(day) && serial(day) <= serial(date) - LONG_BEFORE;
  return day !== undefined && isLongAgo ? formatDay(day) : undefined;
}

function middleOf(year: number): Day {
  return { year, month: MIDDLE_MONTH, day: 1 };
}

/** The document's own day, the order of its numeric dates, and its lines that are a year. */
interface StoryContext {
  readonly yearHeadings: readonly YearHeading[];
  readonly date: Day | undefined;
  readonly order: DateOrder | undefined;
}

/** Of a year of which only the number is told. */
const MIDDLE_MONTH = 7;

/** `in 1955`, `in the spring of 1950`: where a year or a part of it begins, or a day that is told with its year. */
function beginOf(spec: DateSpec, order: DateOrder | undefined): Day | undefined {
  if (spec.kind === 'part' && spec.year !== undefined)
    return { year: spec.year, month: spec.months[0], day: 1 };
  const day = dayTold(spec, order);
  if (day !== undefined) return isDay(day) ? day : inSeason(day);
  const year = spec.kind === 'point' ? spec.year : undefined;
  return year === undefined ? undefined : { year, month: 1, day: 1 };
}

/** Seasons are told as months from 21 on, the spring first. */
function inSeason({ year, month }: Day): Day | undefined {
  const season = month - 21;
  return season >= 0 && season < 4 ? { year, month: 3 * season + 3, day: 1 } : undefined;
}

function isStoried(spec: DateSpec): boolean {
  if (spec.kind === 'range') return isStoried(spec.from) && isStoried(spec.to);
  return (
    spec.kind === 'numeric' ||
    (spec.kind === 'point' && spec.month !== undefined && spec.weekday === undefined)
  );
}

/** News speaks of the weeks around it. */
function isClose(value: string, date: Day): boolean {
  const [year = 0, month = 1, day] = value.split('-').map(Number);
  const middle = { year, month, day: day ?? MIDDLE };
  return Math.abs(serial(middle) - serial(date)) <= NEWS;
}

const MIDDLE = 15;

/** In days. */
const NEWS = 45;
const LONG_BEFORE = 3 * 365;

function dayTold(spec: DateSpec, order: DateOrder | undefined): Day | undefined {
  const point = pointIn(lastOf(spec), order ?? 'day-first');
  const { year, month, day = 1 } = point ?? {};
  return year === undefined || month === undefined ? undefined : { year, month, day };
}

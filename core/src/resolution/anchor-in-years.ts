import type { DateCandidate } from '../recognition/candidate.ts';
import { anchorDate } from './anchor-dates.ts';
import type { AnchoredDate, DateContext } from './anchored-date.ts';
import type { Day } from './calendar.ts';
import type { Piece } from './pieces.ts';
import { inStory } from './story-date.ts';
import { inYear, type YearHeading, yearOver } from './year-headings.ts';

/** What else tells the year of a date. */
interface YearContext {
  readonly otherDates: readonly Day[];
  readonly isHistory: boolean;
  readonly yearHeadings: readonly YearHeading[];
}

/** As `anchorDate`; where nothing tells the year of the document, with a reading for each that it can have. */
export function anchorInYears(
  candidate: DateCandidate,
  piece: Piece,
  { date, month, order, otherDates, isHistory, yearHeadings }: DateContext & YearContext,
): AnchoredDate | undefined {
  const first = anchorDate(candidate, { date, month, order });
  const told = inEntry(candidate, first, order) ?? under(yearHeadings, candidate, piece, order);
  if (told !== undefined) return told;
  const story = isHistory && first && date && inStory(candidate, piece, first, date, order);
  if (story) return story;
  // Only saves time: the document's day is asked for by what leaves something to it.
  if (otherDates.length === 0 || first === undefined || first.implied.length === 0) return first;
  const values = new Set(first.readings ?? [first.value]);
  for (const other of otherDates) {
    const found = anchorDate(candidate, { date: other, order });
    if (found !== undefined) values.add(found.value);
  }
  return values.size > 1 ? { ...first, readings: [...values] } : first;
}

/** Below a line that is a year: `1959`, `Jan. 1 – Batista flees.` */
function under(
  headings: readonly YearHeading[],
  { spec, tense }: DateCandidate,
  piece: Piece,
  order: DateContext['order'],
): AnchoredDate | undefined {
  const year = headings.length === 0 ? undefined : yearOver(piece, headings);
  const own = year === undefined ? undefined : inYear(spec, year);
  const told = own && anchorDate({ spec: own, tense }, { date: undefined, order });
  const evidence = [{ kind: 'paragraph-date', text: String(year) } as const];
  return told && { ...told, implied: ['year'], evidence };
}

/** In a paragraph that opens with a day of another year than the document's: `17/11/2025: before the visit of 18-20/11`. */
function inEntry(
  { inEntry: spec, tense }: DateCandidate,
  first: AnchoredDate | undefined,
  order: DateContext['order'],
): AnchoredDate | undefined {
  if (spec === undefined || !first?.implied.includes('year')) return undefined;
  const told = anchorDate({ spec, tense }, { date: undefined, order });
  if (told === undefined || told.value === first.value) return undefined;
  const year = told.value.slice(0, 4);
  return { ...told, implied: ['year'], evidence: [{ kind: 'paragraph-date', text: year }] };
}

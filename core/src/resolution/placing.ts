import type { DateCandidate } from '../recognition/candidate.ts';
import { blockIn } from '../text/blocks.ts';
import type { PlacedDate } from './document-date.ts';
import type { Piece } from './pieces.ts';

/** In how many blocks, from the top, a dateline or metadata line can stand. */
const TOP = 8;

/** The days of the first blocks with their place, which tells datelines and metadata from prose. */
export function placeDates(pieces: readonly Piece[]): PlacedDate[] {
  const found: PlacedDate[] = [];
  for (const { reading, text } of pieces.slice(0, TOP)) {
    for (const candidate of reading.candidates) {
      if (candidate.label === 'DATE' && namesDay(candidate)) found.push(placed(candidate, text));
    }
  }
  return found;
}

/** Nothing but a day can be the document's. */
function namesDay({ spec }: DateCandidate): boolean {
  return spec.kind === 'point' || spec.kind === 'numeric';
}

/** The dates of some pieces in order. */
export function datesIn(pieces: readonly Piece[]): DateCandidate[] {
  const found: DateCandidate[] = [];
  for (const { reading } of pieces) {
    for (const candidate of reading.candidates)
      if (candidate.label === 'DATE') found.push(candidate);
  }
  return found;
}

function placed(candidate: DateCandidate, text: string): PlacedDate {
  const { start, end } = blockIn(text);
  const { span } = candidate;
  return {
    candidate,
    alone: !hasMore(text, span.end, end, /[^\s().|–—-]/g),
    opens:
      span.start - start <= LONGEST_OPENING &&
      opensLine(text.slice(start, span.start), text.slice(span.end, end)),
    dateline: hasMore(text, start, span.start, /\S/g),
  };
}

/** True where a character of the pattern (with the flag `g`) stands between the two places. */
function hasMore(text: string, from: number, to: number, pattern: RegExp): boolean {
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  return found !== null && found.index < to;
}

/** In code units. */
const LONGEST_OPENING = 60;

/** Up to 60 units of capitalised words and marks before it, and behind it a dash, a bracket or nothing; `(Reuters)` may stand before the dash. */
function opensLine(head: string, tail: string): boolean {
  const names = head.split(/[\s,.()|/–—:-]+/).filter((word) => word !== '');
  const capital = names.every((word) => /^[^\p{Ll}]/u.test(word));
  return (
    capital &&
    /^\s*([)\]|:–—-]|$|\(\p{Lu}[^()]{1,30}\)\s*[–—-])/u.test(tail) &&
    (tail.trim() === '' || /^\s*[)\]|:(]|^\s+[–—-]|^\s*--|^[–—]/u.test(tail))
  );
}

/** The country of a dateline: the first one named in the first blocks before a dash, or by a capital. */
export function datelineCountry(pieces: readonly Piece[]): string | undefined {
  for (const { text, reading } of pieces.slice(0, 4)) {
    const head = text.trimStart().slice(0, 60);
    // `CANBERRA, Aug. 10 -`: the dot of a month is no end of a sentence.
    const dateline = /^[\p{Lu}](?:[^.!?]|\.(?=\s\d)){1,50}?(\s[–—-]{1,2}\s|\)\s*[–—-]|:\s)/u.exec(
      head,
    );
    if (dateline !== null && reading.placeCountry !== undefined) return reading.placeCountry;
  }
  return undefined;
}

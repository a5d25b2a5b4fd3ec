import { type DateCandidate, isDay } from '../recognition/candidate.ts';
import { blockIn } from '../text/blocks.ts';
import type { Span } from '../text/span.ts';
import type { PlacedDate } from './document-date.ts';
import type { Piece } from './pieces.ts';

/** In how many blocks, from the top, a dateline or metadata line can stand. */
const TOP = 8;

/** The days of the first blocks with their place, which tells datelines and metadata from prose. */
export function placeDates(pieces: readonly Piece[]): PlacedDate[] {
  const found: PlacedDate[] = [];
  for (const piece of pieces.slice(0, TOP)) {
    for (const candidate of piece.reading.candidates)
      if (isDay(candidate)) found.push(placed(candidate, piece, found.every(isYear)));
  }
  return found;
}

/** `… in 2024`, of a heading. */
function isYear({ candidate: { spec } }: PlacedDate): boolean {
  return spec.kind === 'point' && spec.month === undefined && spec.day === undefined;
}

/** The day of a line near the end that tells when the document came out. */
export function publishedBelow(pieces: readonly Piece[]): DateCandidate | undefined {
  return pieces.slice(-BOTTOM).find(({ reading }) => reading.published)?.reading.published;
}

/** In blocks, from the end. */
const BOTTOM = 6;

/** The dates of some pieces in order. */
export function datesIn(pieces: readonly Piece[]): DateCandidate[] {
  const found: DateCandidate[] = [];
  for (const { reading } of pieces) {
    for (const candidate of reading.candidates)
      if (candidate.label === 'DATE') found.push(candidate);
  }
  return found;
}

/** `first`: nothing but years stands before it. */
function placed(candidate: DateCandidate, piece: Piece, first: boolean): PlacedDate {
  const { text } = piece;
  const { start, end } = lineIn(text);
  const { span } = candidate;
  const head = text.slice(start, span.start);
  const alone = !hasMore(text, span.end, end, /[^\s().|'"–—-]/g);
  return {
    candidate,
    alone,
    opens:
      // `Ngày đăng: 3/12/2025`
      (first && piece.reading.published === candidate) ||
      // `By our correspondent, KUALA LUMPUR 26/10/2025`
      (alone && span.start - start <= LONGEST_OPENING && PLACE_LAST.test(head)) ||
      // `12/04/2019 Colombo`: a line that its day opens.
      (span.start === start && isPlaceAndDay(piece)) ||
      (span.start - start <= LONGEST_OPENING && opensLine(head, text.slice(span.end, end))),
    dateline: hasMore(text, start, span.start, /\p{L}/gu),
  };
}

/** The block without the pictures before and behind its words: `📅 11 March 2016`. */
function lineIn(text: string): Span {
  let { start, end } = blockIn(text);
  const opening = PICTURES.exec(text.slice(start, end))?.[0] ?? '';
  start += opening.length;
  for (let last = lastOf(text, end); end > start && PICTURE.test(last); last = lastOf(text, end))
    end -= last.length;
  return { start, end };
}

const PICTURES = /^[\s\p{So}\p{Mn}\p{Cf}]+/u;
const PICTURE = /[\s\p{So}\p{Mn}\p{Cf}]/u;

/** The character that ends before a place. */
function lastOf(text: string, end: number): string {
  const isPair = /[\udc00-\udfff]/.test(text.charAt(end - 1));
  return text.slice(Math.max(0, end - (isPair ? 2 : 1)), end);
}

/** True where a character of the pattern (with the flag `g`) stands between the two places. */
function hasMore(text: string, from: number, to: number, pattern: RegExp): boolean {
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  return found !== null && found.index < to;
}

/** A place in capitals right before the day that closes the line. */
const PLACE_LAST = /\p{Lu}{4,},?\s$/u;

/** In code units. */
const LONGEST_OPENING = 60;

/** Up to 60 units of capitalised words and marks before it, and behind it a dash, a bracket or nothing; `(Reuters)` may stand before the dash. */
function opensLine(head: string, tail: string): boolean {
  if (FRONT_MATTER.test(head)) return /^["']?\s*$/.test(tail);
  const capital = wordsOf(head).every(isName);
  return (
    capital &&
    /^\s*([)\]|:–—-]|$|\(\p{Lu}[^()]{1,30}\)\s*[–—-])/u.test(tail) &&
    (tail.trim() === '' || /^\s*[)\]|:(]|^\s+[–—-]|^\s*--|^[–—]/u.test(tail))
  );
}

/** `date: '2022-09-08'`: how articles that are kept as Markdown tell their day, in whichever language they are. */
const FRONT_MATTER = /^\s*(?:date|pub_?date|publish(?:ed)?(?:_date)?|created)\s*:\s*["']?$/i;

function wordsOf(text: string): string[] {
  return text.split(/[\s,.()|/–—:-]+/).filter((word) => word !== '');
}

function isName(word: string): boolean {
  return /^[^\p{Ll}]/u.test(word);
}

/** The country of a dateline: the first one named in the first blocks before a dash, by a capital, or beside nothing but a day. */
export function datelineCountry(pieces: readonly Piece[]): string | undefined {
  for (const piece of pieces.slice(0, 4)) {
    const { text, reading } = piece;
    const head = text.slice(lineIn(text).start).slice(0, 60);
    // `CANBERRA, Aug. 10 -`: the dot of a month is no end of a sentence.
    const dateline =
      /^[\p{Lu}](?:[^.!?]|\.(?=\s\d)|(?<=[\s.]\p{Lu})\.){1,50}?(\s[–—-]{1,2}\s|\)\s*[–—-]|:\s)/u.exec(
        head,
      );
    const place = dateline !== null || isPlaceAndDay(piece);
    if (place && reading.placeCountry !== undefined) return reading.placeCountry;
  }
  return undefined;
}

/** `Berlin, 03.05.2021`, `12/04/2019 Colombo (Sri Lanka)`: a line with a day and besides it no more than a few words, as names are written. */
function isPlaceAndDay({ text, reading }: Piece): boolean {
  // The length only saves time.
  if (reading.placeCountry === undefined || text.length > LONGEST_OPENING) return false;
  const day = reading.candidates.find(isDay);
  if (day === undefined) return false;
  const names = wordsOf(`${text.slice(0, day.span.start)} ${text.slice(day.span.end)}`);
  return names.length <= WORDS_OF_PLACE && names.every(isName);
}

/** `Port Moresby (Papua New Guinea)`. */
const WORDS_OF_PLACE = 5;

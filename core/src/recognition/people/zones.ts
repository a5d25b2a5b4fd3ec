import { BYLINE, CREDIT, TITLE } from '../../lexicon/kind-sets.ts';
import { kindSet, Role } from '../../lexicon/kinds.ts';
import {
  canOpen,
  type Hit,
  hitOf,
  isCapitalWord,
  isMark,
  opensSomewhere,
  type Reading,
} from '../../lexicon/reading.ts';
import { Gap, Shape, TokenKind } from '../../text/tokens.ts';

/**
 * Marks the tokens of credits and bylines: `(Foto: Duong Giang/VNA)`, `Ảnh: Dương Giang - TTXVN`,
 * `Editor Ernia Karina`. Names in them are no leaders.
 */
export function creditTokens(reading: Reading): Uint8Array {
  if (isByline(reading)) return new Uint8Array(reading.count).fill(1);
  // Only saves time: no token below can open one then.
  if (!opensSomewhere(reading, Role.Credit)) return NOTHING;
  let marked = NOTHING;
  const mark = (from: number, to: number): void => {
    if (marked === NOTHING) marked = new Uint8Array(reading.count);
    marked.fill(1, from, to);
  };
  for (let at = 0; at < reading.count; at++) {
    // Only saves time: the look-up finds none then.
    if (!canOpen(reading, at, Role.Credit)) continue;
    const credit = hitOf(reading, at, CREDIT);
    if (credit === undefined) continue;
    const shows = isMark(reading, credit.end, ':') && showsSomebody(reading, credit.end + 1);
    if (isMark(reading, at - 1, '(') || isMark(reading, at - 1, '[')) {
      if (!shows) mark(at, captionInside(reading, credit.end) ?? closing(reading, credit.end));
    } else if (isMark(reading, credit.end, ':') && opensPart(reading, at)) {
      if (!shows && !opensCaption(reading, credit.end + 1)) mark(at, reading.count);
    } else if (opensPart(reading, at) && isCreditOnly(reading, credit)) {
      mark(at, reading.count);
    } else if (insideBracket(reading, at)) mark(opening(reading, at), closing(reading, credit.end));
  }
  return marked;
}

/** Most blocks have no credits: their tokens lie behind its end, and are no part of one. */
const NOTHING: Uint8Array = new Uint8Array(0);

/** `Foto: Presiden Joko Widodo menerima …` tells what the picture shows, not who took it. */
function opensCaption(reading: Reading, at: number): boolean {
  return hitOf(reading, at, SHOWN) !== undefined && reading.count - at > 6;
}

/** `[Photo: Supplied/ Commissioner Jane Roe (left) …]`: where what the picture shows begins, behind a stroke. */
function captionInside(reading: Reading, from: number): number | undefined {
  const end = closing(reading, from);
  for (let at = from; at < end; at++) {
    const opens = hitOf(reading, at + 1, SHOWN) ?? hitOf(reading, at + 2, SHOWN);
    if (isMark(reading, at, '/') && reading.gap[at + 1] !== Gap.None && opens !== undefined)
      return at;
  }
  return undefined;
}

/** `Image: Jane Roe, Chief Executive Officer`: whom the picture shows, with a post. */
function showsSomebody(reading: Reading, from: number): boolean {
  const at = behindName(reading, from);
  const title = isMark(reading, at, ',') ? hitOf(reading, at + 1, TITLE) : undefined;
  return at > from + 1 && title !== undefined && !title.entry.weak;
}

/** Behind words with capitals, as many as a name can have. */
function behindName(reading: Reading, from: number): number {
  let at = from;
  while (isCapitalWord(reading, at) && at < from + LONGEST_NAME) at++;
  return at;
}

/** In words. */
const LONGEST_NAME = 4;

/** `cut the ribbon. Photo by [Jane Roe]`: two words for a credit before nothing but one name, to the end of the line. */
function isCreditOnly(reading: Reading, { at, end }: Hit): boolean {
  if (end - at < 2 || hitOf(reading, end, SHOWN) !== undefined) return false;
  const behind = behindName(reading, end);
  return behind > end && (isMark(reading, behind, '.') ? behind + 1 : behind) === reading.count;
}

const SHOWN = kindSet('title', 'title-part', 'country', 'person');

/** A short line that opens with a word for author or editor. */
function isByline(reading: Reading): boolean {
  const byline = hitOf(reading, 0, BYLINE);
  if (byline === undefined || reading.count > 14) return false;
  const next = isMark(reading, byline.end, ':') ? byline.end + 1 : byline.end;
  return (
    next > byline.end ||
    (reading.shape[next] === Shape.Capital &&
      reading.kind[next] === TokenKind.Word &&
      !isMark(reading, reading.count - 1, '.'))
  );
}

/** `Ảnh: …` opens a line, or follows the end of a sentence or a dash. */
function opensPart(reading: Reading, at: number): boolean {
  return at === 0 || isMark(reading, at - 1, '.-–—|/"”)');
}

function insideBracket(reading: Reading, at: number): boolean {
  return opening(reading, at) < at && isMark(reading, closing(reading, at) - 1, ')');
}

function opening(reading: Reading, at: number): number {
  for (let back = at; back >= Math.max(0, at - 25); back--) {
    if (isMark(reading, back, '(')) return outerOpening(reading, back);
    if (isMark(reading, back, '.') && reading.gap[back + 1] !== Gap.None && back < at) break;
  }
  return at;
}

/** `(Duy Hiệu (Znews), CC BY 3.0 …)`: from an inner bracket to the one around it. */
function outerOpening(reading: Reading, at: number): number {
  for (let back = at - 1; back >= Math.max(0, at - 8); back--)
    if (isMark(reading, back, '(')) return back;
  return at;
}

function closing(reading: Reading, at: number): number {
  let depth = 0;
  for (let next = at; next < reading.count; next++) {
    if (isMark(reading, next, '(')) depth++;
    if (isMark(reading, next, ')]') && depth-- === 0) return next + 1;
  }
  return reading.count;
}

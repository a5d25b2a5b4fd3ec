import { afterBlanks, afterLineEnd, lineAt, lineEnd } from './lines.ts';

/**
 * A line of hard-wrapped prose: 45 to 130 units without closing punctuation, and the next line goes on in
 * the middle of a sentence. A capital begins its next line only where the block has wrapped before, or where both are full
 * lines of one paragraph; a line that is set in goes on in one that is set in as far.
 */
export function wraps(text: string, blockStart: number, end: number, joined: boolean): boolean {
  const start = Math.max(blockStart, text.lastIndexOf('\n', end - 1) + 1);
  if (isNextItem(text, blockStart, end)) return false;
  if (endsOpen(text, start, end)) return true;
  if (isNarrow(text, start, end)) return true;
  if (isItemGoingOn(text, blockStart, end) || isListGoingOn(text, start, end)) return true;
  if (!isFull(end - start) || CLOSING.test(text.charAt(end - 1))) return false;
  const nextStart = afterLineEnd(text, end);
  const next = afterBlanks(text, nextStart);
  const first = text.charAt(next);
  if (CAPITAL.test(first)) {
    if (next > nextStart && isSetInOtherwise(text, start, end)) return false;
    return (
      joined ||
      fillsParagraph(text, start, end, nextStart) ||
      closesParagraph(text, start, end, nextStart) ||
      isLoudProse(text, start, end, nextStart)
    );
  }
  if (next === nextStart)
    return (
      GOES_ON.test(first) &&
      !SITE.test(text.slice(next, next + LONGEST_SITE)) &&
      !(DIGIT.test(first) && opensWithNumber(text, start, end, next))
    );
  // A table's numbers are set in as well, and so are those of a list: those of a sentence stand before a word.
  return (
    GOES_ON.test(first) &&
    (!DIGIT.test(first) || NUMBER_IN_PROSE.test(text.slice(next, next + LONGEST_NUMBER)))
  );
}

/** A line that is a day alone, a row of a table that opens with a number, and the first item of a list below its heading: `READ ALSO: Mayor Meets Envoy` over `1. Consul …`. */
function opensWithNumber(text: string, start: number, end: number, next: number): boolean {
  const line = lineAt(text, next);
  return (
    DAY_ALONE.test(line) ||
    ROW.test(line) ||
    (NUMBERED.test(line) && isHeadline(text.slice(start, end)))
  );
}

/** `… at its 3499th meeting, on 8` over `February 1995`: no line of its own ends with a small word, a form of address, or a small word and the number of a day. */
function endsOpen(text: string, start: number, end: number): boolean {
  const next = afterBlanks(text, afterLineEnd(text, end));
  // `  Mr. John O'Hara,` over `  Ambassador of Ireland`, as treaties are signed
  if (ENDS_NAMED.test(text.slice(start, end))) return CAPITAL.test(text.charAt(next));
  if (end - start < SHORTEST_OPEN || !WORD.test(text.charAt(next))) return false;
  const last = text.slice(Math.max(start, end - LONGEST_END), end);
  return (
    ENDS_OPEN.test(last) ||
    // `tanggal 8 Desember` over `1947 perundingan …`
    (ENDS_IN_MONTH.test(last) && YEAR_IN_PROSE.test(text.slice(next, next + LONGEST_YEAR))) ||
    // `the second $9.5` over `million for …`
    (ENDS_IN_NUMBER.test(last) &&
      (MAGNITUDE.test(text.slice(next, next + LONGEST_MAGNITUDE)) ||
        // `tanggal 22-24` over `April 2015 diserahkan …`
        (!isSetInOtherwise(text, start, end) &&
          BEHIND_NUMBER.test(text.slice(next, next + LONGEST_BEHIND_NUMBER)))))
  );
}

/** `7. Jane Roe, Serbia; and` over `8. John Doe, Somalia.`: the items of a list are numbered. */
function isNextItem(text: string, blockStart: number, end: number): boolean {
  const next = afterLineEnd(text, end);
  return (
    DIGIT.test(text.charAt(next)) &&
    DIGIT.test(text.charAt(blockStart)) &&
    NUMBERED.test(lineAt(text, next)) &&
    NUMBERED.test(lineAt(text, blockStart))
  );
}

/** The line below begins behind more or fewer blanks. */
function isSetInOtherwise(text: string, start: number, end: number): boolean {
  const next = afterLineEnd(text, end);
  return afterBlanks(text, start) - start !== afterBlanks(text, next) - next;
}

/** `-Ngày 11/7/1995: Bill` over `Clinton và Thủ tướng …`: an entry of a list without closing punctuation, over a line without the mark that opens it and the entries below. */
function isItemGoingOn(text: string, blockStart: number, end: number): boolean {
  const mark = text.charAt(blockStart);
  const isRule = text.charAt(blockStart + 1) === mark;
  if (!ITEM_MARK.test(mark) || isRule || CLOSING.test(text.charAt(end - 1))) return false;
  let start = afterLineEnd(text, end);
  if (!WORD.test(text.charAt(start))) return false;
  for (let lines = 0; lines < MOST_CAPITALS; lines++) {
    start = afterLineEnd(text, lineEnd(text, start));
    if (text.charAt(start) === mark) return true;
  }
  return false;
}

/**
 * `Participants: Comrades Ana Roy, Bo Zhu, Emil` over `Zorb, Karl Zoe, …`: a full line with two commas or more that stops inside of a list or a
 * name of it, over one that goes on with the list. No dateline does, and no headline has so many commas over another line that does.
 */
function isListGoingOn(text: string, start: number, end: number): boolean {
  if (!isFull(end - start) || !LIST_LINE.test(text.slice(start, end))) return false;
  const nextStart = afterLineEnd(text, end);
  const next = lineAt(text, nextStart);
  return isFull(next.length) && !DATELINE.test(next) && LIST_BELOW.test(next);
}

const LIST_LINE = /,[^,;:.!?]*,[^;:.!?]*[\p{L},]$/u;
const LIST_BELOW = /^\p{Lu}[^,;:.!?\d]{1,40},[^,;:.!?\d]{2,40}[,;.]/u;

const ITEM_MARK = /[-–—•*·]/u;

/** A line of a narrow column: the next one goes on in small letters, or with a year. */
function isNarrow(text: string, start: number, end: number): boolean {
  const next = afterLineEnd(text, end);
  return (
    end - start >= NARROWEST &&
    end - start < FULL &&
    SMALL.test(text.charAt(end - 1)) &&
    (SMALL.test(text.charAt(next)) || YEAR_IN_PROSE.test(text.slice(next, next + LONGEST_YEAR))) &&
    !SITE.test(text.slice(next, next + LONGEST_SITE))
  );
}

/**
 * `… and Prime Minister Narendra` over `Modi today affirmed …` over a line in small letters: a line and the next one are as
 * long as each other, the word that opens the next would not have fitted, and the one behind goes on with it. So does the
 * line below one that is set in, as wires set in the first line of a paragraph. A headline in capitals and a line that opens
 * with a dateline stay by themselves.
 */
function fillsParagraph(text: string, start: number, end: number, nextStart: number): boolean {
  const nextEnd = lineEnd(text, nextStart);
  const [line, next] = [text.slice(start, end), text.slice(nextStart, nextEnd)];
  const [word = ''] = /\S+/u.exec(next) ?? [];
  if (line.length + 1 + word.length <= Math.max(line.length, next.length)) return false;
  const hangs = SET_IN.test(line) && !SET_IN.test(next);
  if (!hangs && !(isAsLong(line, next) && runsOn(text, nextEnd, line.length))) return false;
  return !isHeadline(line) && !DATELINE.test(next);
}

/**
 * `… the memorandum was signed by Minister Hassan` over `Wirajuda and his host.` over an empty line: a full line of prose that stops
 * between two capitals or behind a comma, and below it the last line of its paragraph.
 */
function closesParagraph(text: string, start: number, end: number, nextStart: number): boolean {
  const line = text.slice(start, end);
  return (
    line.length >= LONG &&
    STOPS_INSIDE.test(line) &&
    isLastLine(text, nextStart, line.length) &&
    !isHeadline(line) &&
    !DATELINE.test(lineAt(text, nextStart))
  );
}

/** No longer than the others, it closes a sentence, and an empty line or nothing is below it. */
function isLastLine(text: string, start: number, longest: number): boolean {
  const end = lineEnd(text, start);
  const below = afterLineEnd(text, end);
  return (
    end - start <= longest &&
    SENTENCE_LAST.test(text.slice(start, end)) &&
    (below >= text.length || lineEnd(text, below) === below)
  );
}

const LONG = 55;
const STOPS_INSIDE = /(?:^|\s)(?:\p{Lu}[\p{L}’'.-]*|[^,\s]+,)$/u;
const SENTENCE_LAST = /\p{Ll}.*[.!?][)"”\]]?$/u;

/** Telegrams are all in capitals: three full lines of them, one below the other, are no headline. */
function isLoudProse(text: string, start: number, end: number, nextStart: number): boolean {
  const nextEnd = lineEnd(text, nextStart);
  const third = afterLineEnd(text, nextEnd);
  const lines = [text.slice(start, end), text.slice(nextStart, nextEnd)];
  if (!lines.every((line) => isFull(line.length) && !SMALL.test(line))) return false;
  const last = lineAt(text, third);
  return last.length > 0 && !SMALL.test(last) && CAPITAL.test(last);
}

function isAsLong(line: string, next: string): boolean {
  return isFull(next.length) && Math.abs(next.length - line.length) <= RAGGED;
}

/** What stands behind a line goes on with it: at once, behind full lines of the same paragraph that open with names, or as its last one. */
function runsOn(text: string, end: number, longest: number, lines = MOST_CAPITALS): boolean {
  if (CLOSING.test(text.charAt(end - 1))) return false;
  const start = afterLineEnd(text, end);
  const first = text.charAt(afterBlanks(text, start));
  if (GOES_ON.test(first)) return true;
  if (lines === 0 || !CAPITAL.test(first)) return false;
  if (isLastLine(text, start, longest)) return true;
  const nextEnd = lineEnd(text, start);
  return isFull(nextEnd - start) && runsOn(text, nextEnd, longest, lines - 1);
}

/** How many lines one behind the other can open with a capital inside a sentence. */
const MOST_CAPITALS = 4;

/** Whether a line goes on is told by no more lines behind it than these. */
export const LINES_AHEAD: number = MOST_CAPITALS + 3;

/** Of the longer words only prepositions have small letters. The first line of a report opens with its dateline, that of a numbered paragraph with its number. */
function isHeadline(line: string): boolean {
  if (DATELINE.test(line) || NUMBERED.test(line) || RUN_IN.test(line)) return false;
  const words = line.match(LONG_WORD) ?? [];
  return words.every((word) => CAPITAL.test(word.charAt(0)) || SMALL_WORDS.has(word));
}

const SMALL_WORDS: ReadonlySet<string> = new Set(
  'the|and|for|but|its|his|her|via|per|nor|dan|with|from|over|into|upon|amid|than|that|after|about|under|dengan|untuk|pada|dari|oleh|atas|dalam|yang'.split(
    '|',
  ),
);

function isFull(length: number): boolean {
  return length >= FULL && length <= 130;
}

const FULL = 32;
const NARROWEST = 25;
const SHORTEST_OPEN = 20;
const LONGEST_END = 20;
const ENDS_OPEN =
  /(?:^|\s)(?:(?:Mr|Mrs|Ms|Dr|Prof|Ir|H\.E)\.|(?:Sir|Ông|Bà|ông|bà|of|the|and|in|on|at|by|for|to|with|from|di|dan|ke|dari|oleh|pada|yang|untuk|dengan|của|và|tại|với)|(?:on|from|to|pada|tanggal|ngày|dari|hingga)\s\d{1,2})$/u;

/** A line that is a form of address, a name and a comma. */
const ENDS_NAMED =
  /^\s*(?:Mr|Mrs|Ms|Dr|Prof|Sir|Dame|H\.\s?E|Hon|Amb|(?:His|Her)\sExcellency|Madame)\b[^,;:]{3,60},$/u;
const ENDS_IN_NUMBER = /\s\D{0,4}\d[\d.,–-]*$/u;
const MAGNITUDE =
  /^(?:(?:m|b|tr)illions?|thousand|[mb]ln|juta|milyar|miliar|triliun|ribu|triệu|tỷ|tỉ|nghìn|ngàn)(?!\p{L})/u;
const LONGEST_MAGNITUDE = 10;
/** What a number counts or belongs to: a month, a currency by its code. */
const BEHIND_NUMBER =
  /^(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Januari|Februari|Maret|Mei|Juni|Juli|Agustus|Oktober|Desember)\s(?:\d{4}|\p{Ll})|[A-Z]{3}\s\p{Ll})/u;
const LONGEST_BEHIND_NUMBER = 16;
const ENDS_IN_MONTH = /\s\d{1,2}\s\p{Lu}\p{Ll}{2,9}$/u;

/** How much longer than another one a line of the same paragraph can be. */
const RAGGED = 15;
const LONG_WORD = /\p{L}{3,}/gu;
const SET_IN = /^\s/u;
/** `BLAME AND POLLS. Parliamentary Chairman …`: a heading in capitals that its paragraph goes on from. */
const RUN_IN = /^[^\p{Ll}.]{8,60}\.\s\p{Lu}\p{Ll}/u;
const ROW = /^\d[\d/.–-]*\t/u;
const NUMBERED = /^\s*\d{1,3}[.)]\s/u;
const DATELINE = /^\s*\p{Lu}[\p{L}\d\s.,/()]{1,50}\s[-–—]+\s/u;

const GOES_ON = /[\p{Ll}\d(]/u;
const CAPITAL = /\p{Lu}/u;
const SMALL = /\p{Ll}/u;
const WORD = /[\p{L}\d]/u;
const DIGIT = /\d/;
const NUMBER_IN_PROSE = /^(?!\d{1,2}\.)\d(?:[\d.,/-]*\s\p{Ll}|\d{3}[.,;])/u;
const LONGEST_NUMBER = 20;
const YEAR_IN_PROSE = /^(?:19|20)\d\d(?:\s\p{Ll}|[,.;])/u;
const LONGEST_YEAR = 6;
/** `nusakini.com--Jakarta`: a report opens with who brings it. */
const SITE = /^[\p{L}\p{Cf}\d-]+\.(?:com|co|id|net|org|vn|news|tv)(?![\p{L}\d])/u;
const LONGEST_SITE = 40;
/** `11 March 2016`, `16/12/2018`: a headline stands above it. */
const DAY_ALONE = /^\d{1,2}(?:\s\p{L}{3,12}\s|[/.-]\d{1,2}[/.-])\d{4}[\s\p{So}\p{Mn}\p{Cf}]*$/u;
const CLOSING = /[.!?:;)"”\]*]/;

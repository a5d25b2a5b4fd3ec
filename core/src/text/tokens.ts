import { EVERY_UNIT, FOLDED } from './fold.ts';
import { BLANKS, HYPHENS, JOINERS, plain } from './plain.ts';
import { HASH_START, step, UNKNOWN, type WordTable } from './word-table.ts';

/** What a token is made of. `Opaque` pieces belong to an address or a file name and mean nothing. */
export const TokenKind = { Word: 0, Digits: 1, Mark: 2, Opaque: 3 } as const;

/** How a word is written. */
export const Shape = { Lower: 0, Capital: 1, Upper: 2, Mixed: 3 } as const;

/** What stands between a token and the one before it. Before the first one is a space; a line end inside a stretch is one too: lines are joined where they are one line, wrapped. */
export const Gap = { None: 0, Space: 1 } as const;

/** The tokens of a stretch of text, as columns: one read of the text makes them. */
export interface Tokens extends Omit<TokenColumns, 'folded'> {
  readonly text: string;
  readonly count: number;
}

/** Room for tokens. A scanner of many stretches uses the same room again: its tokens live until the next scan. */
export interface TokenColumns {
  readonly kind: Uint8Array;
  /** UTF-16 code units into `text`. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Number in the word table, or `UNKNOWN`. Marks have numbers too. */
  readonly word: Int32Array;
  readonly shape: Uint8Array;
  readonly gap: Uint8Array;
  /** The code unit of a token that is one character: a letter with its mark composed, every hyphen as that of a keyboard, two of them as a dash; 0 for longer ones. Most questions about marks end here. */
  readonly single: Uint16Array;
  /** 1 for a word with letters beyond ASCII. */
  readonly accented: Uint8Array;
  /** Not of a token: the folded code units of the word that is being read, which the word table compares with its own. */
  readonly folded: Uint16Array;
}

/**
 * Cuts `text` from `from` to `to` into words, runs of digits and single marks, and looks each up.
 * A letter beside a digit is an edge (`VietnamPlus01/12/2025`, `Rp15.660`).
 *
 * Every code unit is read once, through one table that gives its class and its folded form, so the inner
 * loop has no branches but those of the classes and makes no string.
 */
export function scan(
  text: string,
  from: number,
  to: number,
  words: WordTable,
  room: TokenColumns = tokenColumns(to - from + 1),
): Tokens {
  const { kind, start: starts, end: ends, word, shape, gap: gaps, single, accented, folded } = room;
  let count = 0;
  let gap: number = Gap.Space;
  let chunk = 0;
  let suspect = false;
  for (let at = from; at < to; ) {
    const unit = text.charCodeAt(at);
    let read = UNITS[unit] ?? 0;
    if ((read & SPACE) !== 0) {
      if (suspect) markOpaque(text, kind, starts, chunk, count, at);
      suspect = false;
      chunk = count;
      gap = Gap.Space;
      at++;
      continue;
    }
    const start = at;
    let lone = unit;
    if ((read & LETTER) !== 0) {
      let hash = HASH_START;
      let upper = 0;
      let seen = 0;
      do {
        const letter = read & FOLD;
        hash = step(hash, letter);
        folded[at - start] = letter;
        if ((read & UPPER) !== 0) upper++;
        seen |= read;
        if (++at >= to) break;
        // `WIBNews`: capitals, then a capitalised word.
        if (upper >= 3 && upper === at - start && opensWord(text, at, to)) break;
        read = UNITS[text.charCodeAt(at)] ?? 0;
      } while ((read & LETTER) !== 0);
      kind[count] = TokenKind.Word;
      if ((seen & JOINING) === 0) {
        shape[count] = upper === 0 ? Shape.Lower : shapeOf(unit, upper, at - start);
        word[count] = words.findHashed(hash, folded, at - start);
      } else {
        const whole = plain(text.slice(start, at));
        shape[count] = upper === 0 ? Shape.Lower : shapeOf(unit, upper, whole.length);
        word[count] = words.find(whole, 0, whole.length);
        if (!BEYOND_ASCII.test(whole)) seen &= ~ACCENTED;
        lone = whole.length === 1 ? whole.charCodeAt(0) : 0;
      }
      accented[count] = (seen & ACCENTED) === 0 ? 0 : 1;
    } else if ((read & DIGIT) !== 0) {
      while (++at < to && ((UNITS[text.charCodeAt(at)] ?? 0) & DIGIT) !== 0);
      kind[count] = TokenKind.Digits;
      shape[count] = Shape.Lower;
      word[count] = UNKNOWN;
      accented[count] = 0;
    } else {
      at += unit >= 0xd800 && unit <= 0xdbff && at + 1 < to ? 2 : 1;
      kind[count] = TokenKind.Mark;
      shape[count] = Shape.Lower;
      word[count] = words.find(text, start, at);
      accented[count] = 0;
      if ((read & ADDRESS) !== 0) suspect = true;
      if ((read & HYPHEN) !== 0) lone = HYPHEN_MINUS;
      if (unit === HYPHEN_MINUS && isDoubled(text, start, to)) {
        at++;
        lone = EN_DASH;
      }
    }
    starts[count] = start;
    ends[count] = at;
    gaps[count] = gap;
    single[count] = at - start === 1 || lone !== unit ? lone : 0;
    gap = Gap.None;
    count++;
  }
  if (suspect) markOpaque(text, kind, starts, chunk, count, to);
  // Tokens behind the last one are those of an earlier scan: readers that look ahead must not see them.
  clearBehind(room, count);
  return { text, count, kind, start: starts, end: ends, word, shape, gap: gaps, single, accented };
}

/** Room for `capacity` tokens: a stretch never has more than one a code unit. */
export function tokenColumns(capacity: number): TokenColumns {
  return {
    kind: new Uint8Array(capacity),
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    word: new Int32Array(capacity),
    shape: new Uint8Array(capacity),
    gap: new Uint8Array(capacity),
    single: new Uint16Array(capacity),
    accented: new Uint8Array(capacity),
    folded: new Uint16Array(capacity),
  };
}

/** How far readers look beyond the last token. */
const LOOK_AHEAD = 8;

function clearBehind(room: TokenColumns, count: number): void {
  for (let at = count; at < count + LOOK_AHEAD && at < room.kind.length; at++) {
    room.kind[at] = TokenKind.Mark;
    room.start[at] = 0;
    room.end[at] = 0;
    room.word[at] = UNKNOWN;
    room.shape[at] = 0;
    room.gap[at] = 0;
    room.single[at] = 0;
    room.accented[at] = 0;
  }
}

/** `2010--2015`, `he said -- and left`: two hyphens, and no line of them, are the dash of a typewriter. */
function isDoubled(text: string, at: number, to: number): boolean {
  const isHyphen = (place: number) => text.charCodeAt(place) === HYPHEN_MINUS;
  return at + 1 < to && isHyphen(at + 1) && !isHyphen(at + 2) && !isHyphen(at - 1);
}

/** A capital and a small letter behind it stand at `at`. */
function opensWord(text: string, at: number, to: number): boolean {
  if (at + 1 >= to) return false;
  const unit = UNITS[text.charCodeAt(at)] ?? 0;
  const next = UNITS[text.charCodeAt(at + 1)] ?? 0;
  return (unit & UPPER) !== 0 && (unit & next & LETTER) !== 0 && (next & UPPER) === 0;
}

function shapeOf(first: number, upper: number, length: number): number {
  if (((UNITS[first] ?? 0) & UPPER) === 0) return Shape.Mixed;
  if (upper === 1) return length === 1 ? Shape.Upper : Shape.Capital;
  return upper === length ? Shape.Upper : Shape.Mixed;
}

/** An address or a file name in the chunk between two spaces makes its pieces opaque. */
function markOpaque(
  text: string,
  kind: Uint8Array,
  starts: Int32Array,
  first: number,
  count: number,
  end: number,
): void {
  const start = starts[first] ?? 0;
  if (end - start < 5 || count - first < 3) return;
  const address = addressStart(text, start, end);
  if (address === UNKNOWN) return;
  for (let token = first; token < count; token++) {
    if ((starts[token] ?? 0) >= address) kind[token] = TokenKind.Opaque;
  }
}

function addressStart(text: string, start: number, end: number): number {
  let dot = UNKNOWN;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === COLON && text.startsWith('://', at)) return schemeStart(text, start, at);
    if (unit === AT_SIGN && at > start && text.indexOf('.', at) > at && text.indexOf('.', at) < end)
      return start;
    if (unit === DOT) dot = at;
  }
  if (dot === UNKNOWN) return UNKNOWN;
  if (
    FOLDED[text.charCodeAt(start)] === LETTER_W &&
    text.slice(start, start + 4).toLowerCase() === 'www.'
  )
    return start;
  const name = text
    .slice(dot + 1, end)
    .replace(/[^\p{L}\p{N}].*$/u, '')
    .toLowerCase();
  return FILE_ENDINGS.has(name) ? start : UNKNOWN;
}

function schemeStart(text: string, start: number, colon: number): number {
  let at = colon;
  while (at > start && ((UNITS[text.charCodeAt(at - 1)] ?? 0) & LETTER) !== 0) at--;
  return at;
}

const FILE_ENDINGS: ReadonlySet<string> = new Set(
  'jpg jpeg png gif webp svg mp3 mp4 pdf doc docx xls xlsx ppt html htm php asp aspx vnp vov epi tpo txt md json csv zip com org net'.split(
    ' ',
  ),
);
const DOT = 0x2e;
const COLON = 0x3a;
const AT_SIGN = 0x40;
const BEYOND_ASCII = /[^\p{ASCII}]/u;
const LETTER_W = 0x77;
const HYPHEN_MINUS = 0x2d;
const EN_DASH = 0x2013;

/** What `UNITS` says of a code unit: its folded form in the low half, what it is above. */
const FOLD = 0xffff;
const LETTER = 0x10000;
const DIGIT = 0x20000;
const SPACE = 0x40000;
/** Folding changes it. */
const UPPER = 0x100000;
/** A mark that is put on the letter before it, or one that only tells where a word may be broken: the word has to be made plain before it is looked up. */
const JOINING = 0x200000;
/** Beyond ASCII. */
const ACCENTED = 0x400000;
/** A mark without which nothing is an address or a file name. */
const ADDRESS = 0x800000;
/** It means what `HYPHEN_MINUS` does. */
const HYPHEN = 0x1000000;

const UNITS: Uint32Array = unitTable();

function unitTable(): Uint32Array {
  const table = new Uint32Array(FOLDED.length);
  for (let unit = 0; unit < table.length; unit++) {
    const folded = FOLDED[unit] ?? unit;
    table[unit] = folded | (folded === unit ? 0 : UPPER);
  }
  const mark = (pattern: RegExp, type: number) => {
    for (const { 0: run, index } of EVERY_UNIT.matchAll(pattern))
      add(index, index + run.length, type);
  };
  const add = (from: number, to: number, type: number) => {
    for (let unit = from; unit < to; unit++) table[unit] = (table[unit] ?? 0) | type;
  };
  mark(/[\p{L}\p{M}]+/gu, LETTER);
  mark(/[0-9]+/g, DIGIT);
  mark(new RegExp(`[${BLANKS}]+`, 'gu'), SPACE);
  mark(/[.:@]/g, ADDRESS);
  add(0x300, 0x370, JOINING);
  mark(new RegExp(`[${JOINERS}]+`, 'gu'), LETTER | JOINING);
  mark(new RegExp(`[${HYPHENS}]+`, 'gu'), HYPHEN);
  add(0x80, 0x10000, ACCENTED);
  return table;
}

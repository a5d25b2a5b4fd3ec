/**
 * Folding for look-up: lower case, composed (NFC), typographic quotes and dashes as plain ones.
 * Diacritics stay: Vietnamese `năm` (year) and `nam` (south) are two words.
 */
export function foldWord(word: string): string {
  let folded = '';
  for (const unit of word.normalize('NFC')) folded += foldUnit(unit);
  return folded;
}

function foldUnit(unit: string): string {
  const code = unit.codePointAt(0) ?? 0;
  return code < FOLDED.length ? String.fromCharCode(FOLDED[code] ?? code) : unit.toLowerCase();
}

/** All UTF-16 code units in order: one search in them is far quicker than asking of each. */
export const EVERY_UNIT: string = everyUnit();

/** Loops, where it could be said in one line: a function asked of each unit would be a tenth of what a command takes to start. */
function everyUnit(): string {
  const block = new Uint16Array(0x400);
  const blocks: string[] = [];
  for (let first = 0; first < 0x10000; first += block.length) {
    for (let at = 0; at < block.length; at++) block[at] = first + at;
    blocks.push(Reflect.apply(String.fromCharCode, undefined, block));
  }
  return blocks.join('');
}

/** One code unit in, its folded unit out, for the whole of the Basic Multilingual Plane. */
export const FOLDED: Uint16Array = foldingTable();

function foldingTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < table.length; code++) table[code] = code;
  for (const { 0: unit, index } of EVERY_UNIT.matchAll(/\p{Changes_When_Lowercased}/gu)) {
    const lower = unit.toLowerCase();
    if (lower.length === 1) table[index] = lower.charCodeAt(0);
  }
  for (const quote of '\u2018\u2019\u02bc\u00b4`') table[quote.charCodeAt(0)] = 0x27;
  for (const quote of '\u201c\u201d\u00ab\u00bb') table[quote.charCodeAt(0)] = 0x22;
  // The Turkish capital with a dot, as in `İbrahim`, has two units in small letters.
  table[0x130] = 0x69;
  // Some Vietnamese newsrooms write `Đ` as the Icelandic letter of the same shape.
  table[0xd0] = 0x111;
  for (const dash of '\u2010\u2011\u2012\u2013\u2014\u2212') table[dash.charCodeAt(0)] = 0x2d;
  return table;
}

/** Without diacritics, for names: `Tô Lâm` and `To Lam` are one person. `đ` becomes `d`. */
export function withoutDiacritics(text: string): string {
  return IS_ASCII.test(text) ? text : stripped(text);
}

const IS_ASCII = /^[\0-\x7f]*$/;

function stripped(text: string): string {
  let plain = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // The halves of a pair mean nothing by themselves.
    if (unit >= 0xd800 && unit <= 0xdfff) return strippedAnew(text);
    plain += PLAIN.get(unit) ?? plainUnit(unit);
  }
  return plain;
}

/** By code unit: what it is without diacritics, worked out when it is first met. */
const PLAIN = new Map<number, string>();

function plainUnit(unit: number): string {
  const plain = strippedAnew(String.fromCharCode(unit));
  PLAIN.set(unit, plain);
  return plain;
}

function strippedAnew(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đð]/g, 'd')
    .replace(/[ĐÐ]/g, 'D')
    .replace(/[łŁ]/g, (letter) => (letter === 'ł' ? 'l' : 'L'))
    .replace(/[øØ]/g, (letter) => (letter === 'ø' ? 'o' : 'O'))
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss');
}

/** Longer ones are not put together of their letters at once. */
const LONGEST_NAME = 1024;

/** `Luiz Inácio Lula da Silva` → `luiz-inacio-lula-da-silva`. */
export function slug(name: string): string {
  // Nobody is called so, but a page may be marked as somebody's name.
  if (name.length > LONGEST_NAME) return slowSlug(name);
  const codes: number[] = [];
  let parted = false;
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at);
    const code = SLUG_UNITS[unit] || slugUnit(unit);
    if (code === SEVERAL) return slowSlug(name);
    if (code === DROPPED) continue;
    if (code === PARTS) {
      parted = codes.length > 0;
      continue;
    }
    if (parted) codes.push(HYPHEN);
    parted = false;
    codes.push(code);
  }
  return String.fromCharCode(...codes);
}

/** By code unit: what it becomes in a slug, worked out when it is first met; 0 before. */
const SLUG_UNITS: Uint16Array = new Uint16Array(0x10000);
const DROPPED = 1;
const PARTS = 2;
/** It becomes more than one unit, or what it becomes depends on its neighbours. */
const SEVERAL = 3;
const HYPHEN = 0x2d;
const FINAL_SIGMA = 0x3a3;

function slugUnit(unit: number): number {
  const plain = plainOf(String.fromCharCode(unit));
  const surrogate = unit >= 0xd800 && unit <= 0xdfff;
  const single = plain.length === 1 && !surrogate && unit !== FINAL_SIGMA;
  const code =
    plain === ''
      ? DROPPED
      : !single
        ? SEVERAL
        : /[\p{L}\p{N}]/u.test(plain)
          ? plain.charCodeAt(0)
          : PARTS;
  SLUG_UNITS[unit] = code;
  return code;
}

function slowSlug(name: string): string {
  return (plainOf(name).match(/[\p{L}\p{N}]+/gu) ?? []).join('-');
}

function plainOf(text: string): string {
  return withoutDiacritics(text)
    .toLowerCase()
    .replace(/['’ʻʼ`.]/g, '');
}

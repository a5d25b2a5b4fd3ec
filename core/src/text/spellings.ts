/**
 * Vietnamese syllables that newsrooms spell in two ways: the mark of the tone stands on the first or on the second of two
 * vowels that end them (`hòa`, `hoà`; `ủy`, `uỷ`), or they end in y or in i (`kỳ`, `kì`; `quý`, `quí`).
 */

const MARKS = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];

/** Behind a vowel: `a` behind `o`, where either can have the mark. */
const PAIRS = ['oa', 'oe', 'uy'];

/** Letters behind which a syllable ends in y or in i, whatever it means. */
const BEFORE_Y = ['h', 'k', 'l', 'm', 's', 't', 'qu'];

/** The first spelling of each pair is the one under which a word is kept. */
const ENDINGS: readonly (readonly [string, string])[] = MARKS.flatMap((mark) =>
  PAIRS.map(([first, second]) => [
    `${first}${mark}${second}`.normalize('NFC'),
    `${first}${second}${mark}`.normalize('NFC'),
  ]),
);

const WHOLE: readonly (readonly [string, string])[] = MARKS.flatMap((mark) =>
  BEFORE_Y.map((before) => [
    `${before}y${mark}`.normalize('NFC'),
    `${before}i${mark}`.normalize('NFC'),
  ]),
);

const KEPT = new Map(ENDINGS.map(([kept, other]) => [other, kept]));
const OTHER = new Map(ENDINGS);
const KEPT_WHOLE = new Map(WHOLE.map(([kept, other]) => [other, kept]));
const OTHER_WHOLE = new Map(WHOLE);

/** The spelling under which a folded word is kept: `hòa` for `hoà`; most words have only one. */
export function keptSpelling(word: string): string {
  return spelled(word, KEPT, KEPT_WHOLE) ?? word;
}

/** How a word that is kept is spelled too: `hoà` for `hòa`. */
export function otherSpelling(word: string): string | undefined {
  return spelled(word, OTHER, OTHER_WHOLE);
}

function spelled(
  word: string,
  endings: ReadonlyMap<string, string>,
  whole: ReadonlyMap<string, string>,
): string | undefined {
  const { length } = word;
  // Only saves time: one of the last two letters has a mark.
  if (length < 2 || (word.charCodeAt(length - 1) < 0x80 && word.charCodeAt(length - 2) < 0x80))
    return undefined;
  const all = whole.get(word);
  if (all !== undefined) return all;
  // `quý`: the u belongs to the consonant.
  if (word.charAt(length - 3) === 'q') return undefined;
  const ending = endings.get(word.slice(-2));
  return ending && word.slice(0, -2) + ending;
}

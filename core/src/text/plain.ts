/** Characters that stand between words, as the inside of a character class: spaces of all widths, and what has none but tells of a place to break, a byte order or a direction of reading. */
export const BLANKS = '\\s\\u0085\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff';

/** The same for those that stand inside of words and mean nothing: soft hyphens and joiners. */
export const JOINERS = '\\u00ad\\u200c\\u200d\\u2060';

/** The hyphens of typesetters: the one that may not be broken, and the one that is nothing else. */
export const HYPHENS = '\\u2010\\u2011';

/**
 * Words as they can be compared: composed (NFC), without what means nothing inside of them, one space between two,
 * hyphens as on a keyboard. The text itself where it is so already, as nearly all is.
 */
export function plain(text: string): string {
  // Only saves time: the pattern says the same.
  if (isPlain(text) || !UNEVEN.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(EVERY_JOINER, '')
    .replace(EVERY_HYPHEN, '-')
    .replace(EVERY_BLANK, ' ');
}

/** ASCII, Latin letters and those of Vietnamese, with single spaces between: no need to look closer. */
function isPlain(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isLetter =
      (unit > SPACE && unit < 0x7f) ||
      (unit > 0xad && unit < 0x300) ||
      (unit >= 0x1ea0 && unit < 0x1f00);
    if (!isLetter && (unit !== SPACE || before === SPACE)) return false;
    before = unit;
  }
  return true;
}

const SPACE = 0x20;

const UNEVEN = new RegExp(
  `[${BLANKS}][${BLANKS}]|(?! )[${BLANKS}]|[${JOINERS}${HYPHENS}\\u0300-\\u036f]`,
  'u',
);
const EVERY_JOINER = new RegExp(`[${JOINERS}]+`, 'gu');
const EVERY_HYPHEN = new RegExp(`[${HYPHENS}]`, 'gu');
const EVERY_BLANK = new RegExp(`[${BLANKS}]+`, 'gu');

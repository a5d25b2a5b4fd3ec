export const title = 'floor: one table lookup a UTF-16 unit';

/** Letters and digits are 1, everything else is 0. */
const CLASSES = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(unit)) ? 1 : 0,
);

/**
 * Counts words: one look-up and one comparison a code unit, nothing kept. It is what any reader of the text has to do
 * at least; a reader that keeps where words begin and end, or looks them up, does more.
 */
export function read(text) {
  let words = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const now = CLASSES[text.charCodeAt(at)];
    if (now > before) words++;
    before = now;
  }
  return words;
}

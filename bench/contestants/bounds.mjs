export const title = 'floor: bounds and kinds of words, kept';

const MARK = 1;
const WORD = 2;
const DIGITS = 3;

/** Spaces are 0; letters and digits are runs, marks stand alone. */
const CLASSES = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  if (/\s/.test(character)) return 0;
  if (/[0-9]/.test(character)) return DIGITS;
  return /[\p{L}\p{M}]/u.test(character) ? WORD : MARK;
});

const ROOM = 1 << 24;
const kinds = new Uint8Array(ROOM);
const starts = new Int32Array(ROOM);
const ends = new Int32Array(ROOM);

/** Cuts the text into words, runs of digits and marks, as any reader does that knows where its words stand. */
export function read(text) {
  let count = 0;
  for (let at = 0; at < text.length; ) {
    const kind = CLASSES[text.charCodeAt(at)];
    const start = at++;
    if (kind === 0) continue;
    if (kind !== MARK) while (at < text.length && CLASSES[text.charCodeAt(at)] === kind) at++;
    kinds[count] = kind;
    starts[count] = start;
    ends[count++] = at;
  }
  return count;
}

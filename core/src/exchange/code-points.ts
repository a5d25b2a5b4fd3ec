/** Both directions between UTF-16 offsets and code point offsets of one text. */
export interface CodePoints {
  /** Undefined outside the text and between the halves of a surrogate pair. */
  readonly fromUtf16: (offset: number) => number | undefined;
  /** Undefined outside the text. */
  readonly toUtf16: (codePoint: number) => number | undefined;
  readonly length: number;
}

/** Counts a text once. `'🇻🇳 x'` has 6 UTF-16 code units and 4 code points. */
export function codePoints(text: string): CodePoints {
  const starts: number[] = [];
  const indexes = new Int32Array(text.length + 1).fill(-1);
  for (let at = 0; at < text.length; at += unitsAt(text, at)) {
    indexes[at] = starts.length;
    starts.push(at);
  }
  indexes[text.length] = starts.length;
  starts.push(text.length);
  return {
    fromUtf16: (offset) => (indexes[offset] === -1 ? undefined : indexes[offset]),
    toUtf16: (codePoint) => starts[codePoint],
    length: starts.length - 1,
  };
}

/** Plain UTF-16 in the shape of a conversion, for formats that leave the unit open. */
export function utf16Units(text: string): CodePoints {
  const inside = (offset: number) =>
    Number.isInteger(offset) && offset >= 0 && offset <= text.length ? offset : undefined;
  return { fromUtf16: inside, toUtf16: inside, length: text.length };
}

/** True where an edge at `offset` would part the halves of a surrogate pair. */
export function cutsCharacter(text: string, offset: number): boolean {
  return offset > 0 && offset < text.length && unitsAt(text, offset - 1) === 2;
}

function unitsAt(text: string, offset: number): 1 | 2 {
  return (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
}

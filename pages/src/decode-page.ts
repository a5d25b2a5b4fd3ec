/**
 * The text of a page's bytes, as browsers find it: by a byte order mark, by what the page says of itself in its first
 * bytes, else UTF-8 where it is that, and the old encoding of Western or Vietnamese pages where it is not.
 */
export function decodePage(bytes: Uint8Array): string {
  const top = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const encoding = markedEncoding(bytes) ?? statedEncoding(top);
  if (encoding !== undefined) return decoded(bytes, encoding);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decoded(bytes, /\blang=["']?vi\b/iu.test(top) ? VIETNAMESE : WESTERN);
  }
}

/** Writes the tones of Vietnamese behind their letters; they are composed as everywhere else. */
const VIETNAMESE = 'windows-1258';

function decoded(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  switch (encoding) {
    case VIETNAMESE:
      return text.normalize('NFC');
    case WESTERN:
      return text.replace(
        /[\x80-\x9f]/gu,
        (unit) => WESTERN_MARKS[unit.charCodeAt(0) - 0x80] ?? unit,
      );
    default:
      return text;
  }
}

const WESTERN = 'windows-1252';

/** What 0x80 to 0x9F mean in it; some versions of Node read them as the control characters of ISO 8859-1. */
const WESTERN_MARKS: readonly string[] = [
  ...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ',
];

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** `<meta charset="windows-1258">`, the same in an `http-equiv`, or `<?xml encoding="…"?>`; none where nobody knows it. */
function statedEncoding(top: string): string | undefined {
  const { label } =
    /(?:<meta[^>]{0,200}?charset|<\?xml[^>]{0,200}?encoding)\s{0,9}=\s{0,9}["']?\s{0,9}(?<label>[\w:.-]{1,40})/iu.exec(
      top,
    )?.groups ?? {};
  if (label === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    // A page that could be read as far as this does not have two bytes a letter.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return undefined;
  }
}

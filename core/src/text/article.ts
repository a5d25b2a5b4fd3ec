/** A text as it stands on disk, decoded from UTF-8, line ends as they are, without a byte order mark. */
export interface Article {
  /** The file's name or path, as the host calls it; the base name can carry a date. */
  readonly name: string;
  readonly text: string;
}

/** Takes a leading byte order mark away. Offsets everywhere count from the character behind it. */
export function withoutByteOrderMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** `sha1:` and the git blob id of the base view's UTF-8 bytes: names the text that offsets belong to. */
export type TextVersion = `sha1:${string}`;

/**
 * The id that git gives to a file with this text, so that `git cat-file blob` brings the text back.
 * Half a surrogate pair has no UTF-8 form and counts as U+FFFD.
 */
export function textVersion(baseText: string): TextVersion {
  const bytes = utf8ToBytes(baseText);
  const blob = concatBytes(utf8ToBytes(`blob ${bytes.length}\0`), bytes);
  return `sha1:${bytesToHex(sha1(blob))}`;
}

export function isTextVersion(text: string): text is TextVersion {
  return /^sha1:[0-9a-f]{40}$/u.test(text);
}

import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Label } from '../recognition/value.ts';
import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import { type BaseView, baseView } from './base-view.ts';
import type { AnnotationRecord } from './record.ts';
import { rivalOf } from './rival.ts';
import { surroundingsOf } from './surroundings.ts';
import type { TextVersion } from './text-version.ts';

/** A longer passage is no mention; it is a slip of the mouse. */
export const LONGEST_QUOTE = 10_000;

/**
 * The annotation of a span of an article. The span is widened to whole characters: it never holds half a
 * surrogate pair or half a CR LF. Nothing is trimmed. Throws a `RangeError` for a span that no article has.
 *
 * `base` is the article's base view, for callers that annotate one article many times.
 */
export function annotationAt(
  article: Article,
  span: Span,
  label: Label,
  base: BaseView = baseView(article.text),
): AnnotationRecord {
  const { start, end } = spanInBase(article, span, base);
  const exact = base.text.slice(start, end);
  const version = base.version();
  const { prefix, suffix } = surroundingsOf(base.text, { start, end }, base.folded());
  const rival = rivalOf(base.folded(), { start, end });
  return {
    kind: 'annotation',
    id: annotationId(version, { start, end }, label),
    version,
    selector: { start, end, exact, prefix, suffix, ...(rival && { rival }) },
    label,
  };
}

/** 80 bits, so that two people who mark the same words of the same text meet in one annotation. */
export function annotationId(version: TextVersion, { start, end }: Span, label: Label): string {
  return base32(sha256(utf8ToBytes(`${version}\0${start}\0${end}\0${label}`)).slice(0, 10));
}

/** The span widened to whole characters, counted as the sidecar counts. */
export function spanInBase(article: Article, span: Span, base: BaseView): Span {
  const { start, end } = span;
  const length = article.text.length;
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || start < 0 || end > length) {
    throw new RangeError(
      `Nothing was annotated: ${start} to ${end} is not a place in ${article.name}, which has ${length} characters. Select a passage of the article, then annotate again.`,
    );
  }
  if (start >= end) {
    throw new RangeError(
      `Nothing was annotated: the selection in ${article.name} at ${start} is empty. Select the words first, then annotate again.`,
    );
  }
  if (end - start > LONGEST_QUOTE) {
    throw new RangeError(
      `Nothing was annotated: the selection in ${article.name} has ${end - start} characters, and a mention has ${LONGEST_QUOTE} at most. Select only the words that name it.`,
    );
  }
  return {
    start: base.toBase(insideCharacter(article.text, start) ? start - 1 : start),
    end: base.toBase(insideCharacter(article.text, end) ? end + 1 : end),
  };
}

/** True between the halves of a surrogate pair and between CR and LF. */
export function insideCharacter(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  const pair = before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
  return pair || (before === 13 && after === 10);
}

/** RFC 4648 in small letters: five bits a character, of bytes whose bits are a multiple of five. */
function base32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: bits.length / 5 }, (_, group) =>
    ALPHABET.charAt(Number.parseInt(bits.slice(5 * group, 5 * group + 5), 2)),
  ).join('');
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

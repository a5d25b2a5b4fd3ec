import type { Span } from '../text/span.ts';
import { lowerBound } from './lower-bound.ts';
import { type WordIndex, wordIndex } from './word-index.ts';

/**
 * A text in which spellings that look alike are equal, with the way back: composed characters, one kind of
 * quotation mark, dash and space, one space for any run of white space, nothing that is invisible.
 */
export interface FoldedView {
  readonly text: string;
  /** The unfolded span of a folded one; `undefined` where that would cut a character. */
  unfold(span: Span): Span | undefined;
  /** The first folded offset that stands at or behind an unfolded one. */
  fold(offset: number): number;
  /** Where its words stand. Worked out when it is first asked for. */
  words(): WordIndex;
}

export function foldedView(text: string): FoldedView {
  const pieces: string[] = [];
  const origins = originsFor(text.length);
  let isSpace = false;
  for (let at = 0; at < text.length; ) {
    const plain = endOfPlain(text, at, isSpace);
    if (plain > at) {
      pieces.push(text.slice(at, plain));
      origins.addEach(at, plain);
      isSpace = text.charCodeAt(plain - 1) === SPACE;
      at = plain;
    } else {
      const end = endOfCharacter(text, at);
      const character = foldCharacter(text.slice(at, end));
      if (character === ' ' && isSpace) origins.stretch(end);
      else if (character !== '') {
        pieces.push(character);
        origins.add(at, end, character.length);
        isSpace = character === ' ';
      }
      at = end;
    }
  }
  const { starts, ends } = origins.all();
  const folded = pieces.join('');
  let words: WordIndex | undefined;
  return {
    text: folded,
    unfold: (span) => unfoldSpan(starts, ends, span),
    fold: (offset) => lowerBound(starts, offset),
    words: () => {
      words ??= wordIndex(folded);
      return words;
    },
  };
}

/** The end of a run of characters that fold to themselves, one unit each. */
function endOfPlain(text: string, at: number, isAfterSpace: boolean): number {
  let isSpace = isAfterSpace;
  let end = at;
  for (; end < text.length; end += 1) {
    const unit = text.charCodeAt(end);
    if (unit === SPACE ? isSpace : !isPlain(unit)) break;
    isSpace = unit === SPACE;
  }
  // The last of them may be the base of a mark that follows.
  return end < text.length && text.charCodeAt(end) > 0x2ff ? Math.max(at, end - 1) : end;
}

const SPACE = 0x20;

/** Printable ASCII, and the composed letters of Latin scripts, Vietnamese among them. */
function isPlain(unit: number): boolean {
  return (
    (unit > SPACE && unit < 0x7f) ||
    (unit >= 0xc0 && unit < 0x250) ||
    (unit >= 0x1ea0 && unit < 0x1efa)
  );
}

/** Where each folded unit comes from: two numbers a unit, so that a text of megabytes fits. */
function originsFor(length: number) {
  let starts = new Int32Array(length + 16);
  let ends = new Int32Array(length + 16);
  let count = 0;
  const makeRoom = (more: number): void => {
    if (count + more <= starts.length) return;
    const longer = 2 * (count + more);
    [starts, ends] = [starts, ends].map((old) => {
      const next = new Int32Array(longer);
      next.set(old);
      return next;
    }) as [Int32Array<ArrayBuffer>, Int32Array<ArrayBuffer>];
  };
  return {
    addEach: (from: number, to: number): void => {
      makeRoom(to - from);
      for (let at = from; at < to; at += 1) {
        starts[count] = at;
        ends[count] = at + 1;
        count += 1;
      }
    },
    add: (start: number, end: number, units: number): void => {
      makeRoom(units);
      starts.fill(start, count, count + units);
      ends.fill(end, count, count + units);
      count += units;
    },
    stretch: (end: number): void => {
      ends[count - 1] = end;
    },
    all: () => ({ starts: starts.subarray(0, count), ends: ends.subarray(0, count) }),
  };
}

/** The text as its folded view has it. */
export function foldText(text: string): string {
  return foldedView(text).text;
}

/** A character with the marks that combine with it, so that both ways of writing "ế" are one. */
function endOfCharacter(text: string, at: number): number {
  let end = at + sizeAt(text, at);
  while (end < text.length && text.charCodeAt(end) > 0x2ff && COMBINING.test(pointAt(text, end))) {
    end += sizeAt(text, end);
  }
  return end;
}

function sizeAt(text: string, at: number): number {
  const point = text.codePointAt(at) ?? 0;
  return point > 0xffff ? 2 : 1;
}

function pointAt(text: string, at: number): string {
  return text.slice(at, at + sizeAt(text, at));
}

/** Marks, and the vowels and finals that make up a Korean syllable. */
const COMBINING = /^[\p{M}\u1160-\u11ff]$/u;

function foldCharacter(character: string): string {
  if (character.length === 1) {
    const unit = character.charCodeAt(0);
    if (unit > 0x20 && unit < 0x7f) return character;
  }
  const composed = character.normalize('NFC');
  return FOLDS.get(composed) ?? (/^\s+$/u.test(composed) ? ' ' : composed);
}

const FOLDS: ReadonlyMap<string, string> = new Map([
  ...[...'‘’‚‛ʼ′`´'].map((quote) => [quote, "'"] as const),
  ...[...'“”„‟«»″'].map((quote) => [quote, '"'] as const),
  ...[...'‐‑‒–—―−'].map((dash) => [dash, '-'] as const),
  ...[...'\u00ad\u200b\u200c\u200d\u2060\ufeff'].map((invisible) => [invisible, ''] as const),
]);

function unfoldSpan(starts: Int32Array, ends: Int32Array, { start, end }: Span): Span | undefined {
  const cutsFirst = start > 0 && starts[start] === starts[start - 1];
  const cutsLast = end < starts.length && starts[end] === starts[end - 1];
  const from = starts[start];
  const to = ends[end - 1];
  if (cutsFirst || cutsLast || from === undefined || to === undefined) return undefined;
  return { start: from, end: to };
}

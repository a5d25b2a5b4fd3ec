import type { Span } from '../text/span.ts';
import { newOrigins } from './origins.ts';
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
  const origins = newOrigins();
  const endOfPlain = plainIn(text);
  let isSpace = false;
  for (let at = 0; at < text.length; ) {
    const plain: number = isSpace && text.charCodeAt(at) === SPACE ? at : endOfPlain(at);
    // Only saves time: character by character, a plain run folds to the same.
    if (plain > at) {
      pieces.push(text.slice(at, plain));
      origins.addEach(at, plain - at);
      isSpace = text.charCodeAt(plain - 1) === SPACE;
      at = plain;
    } else {
      const end = endOfCharacter(text, at);
      const character = foldCharacter(text.slice(at, end));
      if (character === ' ' && isSpace) origins.stretch(end);
      else if (character !== '') {
        pieces.push(character);
        origins.addWhole({ start: at, end }, character.length);
        isSpace = character === ' ';
      }
      at = end;
    }
  }
  const folded = pieces.join('');
  let words: WordIndex | undefined;
  return {
    text: folded,
    unfold: origins.unfold,
    fold: origins.fold,
    words: () => {
      words ??= wordIndex(folded);
      return words;
    },
  };
}

const SPACE = 0x20;

/**
 * Where a run of characters ends that fold to themselves, one unit each: printable ASCII, and the composed letters of
 * Latin scripts, Vietnamese among them; of several spaces the first. Searching finds it much sooner than a loop.
 */
function plainIn(text: string): (at: number) => number {
  const other = new RegExp(OTHER, 'g');
  let spaces = text.indexOf(SPACES);
  return (at) => {
    other.lastIndex = at;
    const end = other.test(text) ? other.lastIndex - 1 : text.length;
    if (spaces >= 0 && spaces < at) spaces = text.indexOf(SPACES, at);
    if (spaces >= 0 && spaces < end) return spaces + 1;
    // The last of them may be the base of a mark that follows.
    return text.charCodeAt(end) > 0x2ff ? Math.max(at, end - 1) : end;
  };
}

const SPACES = '  ';
const OTHER = /[^\x20-\x7e\u00c0-\u024f\u1ea0-\u1ef9]/;

/** The text as its folded view has it. */
export function foldText(text: string): string {
  return text.includes(SPACES) || OTHER.test(text) ? foldedView(text).text : text;
}

/** A character with the marks that combine with it, so that both ways of writing "ế" are one; Korean vowels and finals too. */
const CHARACTER = /[\s\S][\p{M}\u1160-\u11ff]*/uy;

function endOfCharacter(text: string, at: number): number {
  CHARACTER.lastIndex = at;
  CHARACTER.test(text);
  return CHARACTER.lastIndex;
}

function foldCharacter(character: string): string {
  const composed = character.normalize('NFC');
  return FOLDS.get(composed) ?? (/^\s+$/u.test(composed) ? ' ' : composed);
}

const FOLDS: ReadonlyMap<string, string> = new Map([
  ...[...'‘’‚‛ʼ′´'].map((quote) => [quote, "'"] as const),
  ...[...'“”„‟«»″'].map((quote) => [quote, '"'] as const),
  ...[...'‐‑‒–—―−'].map((dash) => [dash, '-'] as const),
  ['\n', ' '],
  ...[...'\u00ad\u200b\u200c\u200d\u2060\ufeff'].map((invisible) => [invisible, ''] as const),
]);

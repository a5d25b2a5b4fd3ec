import type { Random } from '../annotation/edits.ts';
import type { Kept, Piece } from './edited-text.ts';

/** What is edited: a text, the mentions in it, and sentences of other articles that may come in. */
export interface Original {
  readonly text: string;
  readonly mentions: readonly Kept[];
  readonly strangers: readonly string[];
}

/** Edits `percent` of a hundred of what the model touches, and gives the new text in pieces. */
export type EditModel = (original: Original, percent: number, random: Random) => Piece[];

export type EditModelName = 'typos' | 'words' | 'sentences' | 'deletions' | 'names' | 'mixed';

/** Ways in which articles change. All at the rates given: a rate of 5 touches 5 of a hundred characters, words, … */
export const EDIT_MODELS: Readonly<Record<EditModelName, EditModel>> = {
  /** Characters are replaced, added, left out or exchanged with the next. */
  typos: (original, percent, random) =>
    inSentences(original, (sentence) => editCharacters(original, sentence, percent, random)),
  /** Words are replaced by others of the article, added or left out. */
  words: (original, percent, random) =>
    inSentences(original, (sentence) => editWords(original, sentence, percent, random)),
  /** Sentences are added (from other articles), moved, copied or left out. */
  sentences: (original, percent, random) =>
    editSentences(original, percent, random, SENTENCE_EDITS),
  /** Sentences are left out. */
  deletions: (original, percent, random) => editSentences(original, percent, random, ['leave out']),
  /** A mention is replaced by another one of the article, but not by a longer form of itself. */
  names: (original, percent, random) =>
    inSentences(original, (sentence) => editNames(original, sentence, percent, random)),
  /** Sentences at the full rate; in those that stay, words and mentions at a tenth and characters at a fiftieth of it. */
  mixed: (original, percent, random) =>
    editSentences(original, percent, random, SENTENCE_EDITS, (sentence) =>
      editAlittle(original, sentence, percent, random),
    ),
};

const SENTENCE_EDITS = ['add', 'move', 'copy', 'leave out'] as const;

type SentenceEdit = (typeof SENTENCE_EDITS)[number];

/** The whole text in sentences and what is between them: paragraphs end sentences too. */
export function sentencesOf(text: string): Kept[] {
  const ends = [...text.matchAll(/[.!?]["”’)]*\s+|\n+/gu)].map(
    ({ index, 0: end }) => index + end.length,
  );
  return [...ends, text.length]
    .map((end, index) => ({ start: ends[index - 1] ?? 0, end }))
    .filter(({ start, end }) => start < end);
}

function inSentences({ text }: Original, edit: (sentence: Kept) => Piece[]): Piece[] {
  return sentencesOf(text).flatMap(edit);
}

function editSentences(
  original: Original,
  percent: number,
  random: Random,
  edits: readonly SentenceEdit[],
  stay: (sentence: Kept) => Piece[] = (sentence) => [sentence],
): Piece[] {
  const sentences = sentencesOf(original.text);
  const edited: Piece[][] = [];
  const elsewhere: { readonly sentence: Piece; readonly from: number }[] = [];
  for (const sentence of sentences) {
    const from = edited.length;
    const edit = random() * 100 < percent ? oneOf(edits, random) : undefined;
    if (edit === 'add')
      edited.push([sentence], [{ text: oneOf(original.strangers, random) ?? '' }]);
    else if (edit === 'move') elsewhere.push({ sentence, from });
    else if (edit === 'copy') {
      edited.push([sentence]);
      elsewhere.push({ sentence: { text: wordsOf(original, sentence) }, from });
    } else if (edit === undefined) edited.push(stay(sentence));
  }
  for (const { sentence, from } of elsewhere.reverse()) {
    edited.splice(placeAwayFrom(from, edited.length, random), 0, [sentence]);
  }
  return edited.flat();
}

/** Not where it was, and not beside itself: nobody could tell which of the two is the copy. */
function placeAwayFrom(from: number, count: number, random: Random): number {
  const place = Math.floor(random() * count);
  return place < from || place > from + 1 ? place : (place + 3) % (count + 1);
}

function wordsOf({ text }: Original, { start, end }: Kept): string {
  return text.slice(start, end);
}

function editAlittle(original: Original, sentence: Kept, percent: number, random: Random): Piece[] {
  return [
    (kept: Kept) => editNames(original, kept, percent / 10, random),
    (kept: Kept) => editWords(original, kept, percent / 10, random),
    (kept: Kept) => editCharacters(original, kept, percent / 50, random),
  ].reduce<Piece[]>(
    (pieces, edit) => pieces.flatMap((piece) => ('text' in piece ? [piece] : edit(piece))),
    [sentence],
  );
}

function editCharacters(
  { text }: Original,
  { start, end }: Kept,
  percent: number,
  random: Random,
): Piece[] {
  const pieces: Piece[] = [];
  for (let at = start; at < end; at += 1) {
    const own = { start: at, end: at + 1 };
    if (random() * 100 >= percent) pieces.push(own);
    else {
      const character = text.charAt(at);
      const next = text.charAt(at + 1);
      const other = text.charAt(Math.floor(random() * text.length));
      const choice = random();
      if (choice < 0.25) pieces.push(other === character ? own : { text: other });
      else if (choice < 0.5) pieces.push(own, { text: other });
      else if (choice < 0.75 && at + 1 < end && next !== character) {
        pieces.push({ text: next }, { text: character });
        at += 1;
      }
    }
  }
  return pieces;
}

function editWords(
  { text }: Original,
  { start, end }: Kept,
  percent: number,
  random: Random,
): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const { index, 0: word } of text.slice(start, end).matchAll(WORD)) {
    if (random() * 100 >= percent) continue;
    const from = start + index;
    const to = from + word.length;
    const other = anyWord(text, random);
    if (other === word) continue;
    const choice = random();
    if (choice < 1 / 3) {
      pieces.push({ start: at, end: from });
      at = text.charAt(to) === ' ' ? to + 1 : to;
    } else if (choice < 2 / 3) {
      pieces.push({ start: at, end: from }, { text: other });
      at = to;
    } else {
      pieces.push({ start: at, end: to }, { text: ` ${other}` });
      at = to;
    }
  }
  return withRest(pieces, at, end);
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

function anyWord(text: string, random: Random): string {
  const from = Math.floor(random() * text.length);
  const [word] =
    text.slice(from, from + 60).match(/(?<![\p{L}\p{N}\p{M}])[\p{L}\p{N}\p{M}]+/u) ?? [];
  return word ?? 'so';
}

function editNames(
  { text, mentions }: Original,
  sentence: Kept,
  percent: number,
  random: Random,
): Piece[] {
  const pieces: Piece[] = [];
  let at = sentence.start;
  for (const { start, end } of mentionsIn(mentions, sentence)) {
    if (start < at || random() * 100 >= percent) continue;
    const own = text.slice(start, end);
    const other = oneOf(mentions, random);
    const words = other ? text.slice(other.start, other.end) : own;
    if (words.includes(own)) continue;
    pieces.push({ start: at, end: start }, { text: words });
    at = end;
  }
  return withRest(pieces, at, sentence.end);
}

/** Of mentions in ascending order. */
function mentionsIn(mentions: readonly Kept[], { start, end }: Kept): readonly Kept[] {
  const inside: Kept[] = [];
  for (let at = firstFrom(mentions, start); at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (!mention || mention.start >= end) break;
    if (mention.end <= end) inside.push(mention);
  }
  return inside;
}

function firstFrom(mentions: readonly Kept[], start: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function withRest(pieces: readonly Piece[], start: number, end: number): Piece[] {
  return [...pieces, { start, end }].filter((piece) => 'text' in piece || piece.start < piece.end);
}

function oneOf<T>(choices: readonly T[], random: Random): T | undefined {
  return choices[Math.floor(random() * choices.length)];
}

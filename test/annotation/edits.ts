/** A text as pieces that keep their identity while they are edited, so that it is known where each went. */
export interface Piece {
  /** Undefined for what was put in later. */
  readonly origin: number | undefined;
  readonly text: string;
}

/** A number from 0 to below 1; the same seed gives the same numbers. */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

/** Words and what is between them, one piece each. */
export function piecesOf(text: string): Piece[] {
  return (text.match(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]/gu) ?? []).map((piece, origin) => ({
    origin,
    text: piece,
  }));
}

export function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where the pieces from `first` to `last` stand now; undefined where they are not all there in one row. */
export function placeOf(pieces: readonly Piece[], first: number, last: number): Place | undefined {
  const at = pieces.findIndex(({ origin }) => origin === first);
  const row = at < 0 ? [] : pieces.slice(at, at + last - first + 1);
  if (!row.length || row.some(({ origin }, index) => origin !== first + index)) return undefined;
  if (row.length !== last - first + 1) return undefined;
  const start = textOf(pieces.slice(0, at)).length;
  return { start, end: start + textOf(row).length };
}

/** Takes a text's pieces and how many of a hundred are to be touched. */
export type Edit = (pieces: readonly Piece[], percent: number, random: Random) => Piece[];

/** Ways in which articles change. */
export const EDITS: Readonly<
  Record<'words' | 'sentences' | 'deletions' | 'names' | 'mixed', Edit>
> = {
  words: editWords,
  sentences: editSentences,
  deletions: deleteSentences,
  names: exchangeNames,
  mixed: (pieces, percent, random) =>
    editWords(
      editSentences(exchangeNames(pieces, percent, random), percent, random),
      percent,
      random,
    ),
};

function editWords(pieces: readonly Piece[], percent: number, random: Random): Piece[] {
  const words = [...new Set(pieces.map(({ text }) => text).filter((text) => /\w/u.test(text)))];
  return pieces.flatMap((piece) => {
    if (random() * 100 >= percent) return [piece];
    const others = words.filter((word) => word !== piece.text);
    const text = others[Math.floor(random() * others.length)] ?? '';
    const added = { origin: undefined, text };
    const choice = random();
    if (choice < 0.34) return [];
    if (choice < 0.67) return [added];
    return [piece, { origin: undefined, text: ' ' }, added];
  });
}

function sentencesOf(pieces: readonly Piece[]): Piece[][] {
  const sentences: Piece[][] = [[]];
  for (const piece of pieces) {
    sentences.at(-1)?.push(piece);
    if (piece.text === '.' || piece.text === '\n') sentences.push([]);
  }
  return sentences.filter(({ length }) => length > 0);
}

function deleteSentences(pieces: readonly Piece[], percent: number, random: Random): Piece[] {
  return sentencesOf(pieces).flatMap((sentence) => (random() * 100 < percent ? [] : sentence));
}

function editSentences(pieces: readonly Piece[], percent: number, random: Random): Piece[] {
  const sentences = sentencesOf(pieces);
  for (let index = 0; index < sentences.length; index += 1) {
    if (random() * 100 >= percent) continue;
    const other = Math.floor(random() * sentences.length);
    const choice = random();
    const [taken = []] = sentences.splice(index, 1);
    if (choice < 0.34) sentences.splice(other, 0, taken);
    else if (choice < 0.67) {
      const copy = taken.map(({ text }) => ({ origin: undefined, text }));
      sentences.splice(index, 0, taken);
      sentences.splice(other, 0, copy);
    }
  }
  return sentences.flat();
}

/** One name is put where another stood: the worst that can happen to what was decided about it. */
function exchangeNames(pieces: readonly Piece[], percent: number, random: Random): Piece[] {
  const names = pieces.filter(({ text }) => isName(text)).map(({ text }) => text);
  return pieces.map((piece) => {
    if (!isName(piece.text) || random() * 100 >= percent) return piece;
    const others = names.filter((name) => name !== piece.text);
    return { origin: undefined, text: others[Math.floor(random() * others.length)] ?? '' };
  });
}

function isName(text: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text);
}

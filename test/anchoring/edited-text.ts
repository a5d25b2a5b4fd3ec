/** A passage of an article that was kept, by its offsets there, or words that were put in. */
export type Piece = Kept | { readonly text: string };

export interface Kept {
  readonly start: number;
  readonly end: number;
}

/** An article after an edit, with where each of its characters went. UTF-16 code units. */
export interface EditedText {
  readonly text: string;
  /**
   * Where a passage of the article stands now, read with any white space as one space; `undefined` where its words
   * are not there in one row any more, or where a letter beside them has made other words of them.
   */
  placeOf(passage: Kept): Kept | undefined;
}

export function editedText(article: string, pieces: readonly Piece[]): EditedText {
  const places = new Int32Array(article.length).fill(-1);
  let text = '';
  for (const piece of pieces) {
    if ('text' in piece) text += piece.text;
    else {
      for (let at = piece.start; at < piece.end; at += 1) {
        places[at] = text.length + at - piece.start;
      }
      text += article.slice(piece.start, piece.end);
    }
  }
  return { text, placeOf: (passage) => placeIn(text, places, article, passage) };
}

/** Its own first and last characters say where it is; where they were exchanged for equal ones, its neighbours do. */
function placeIn(
  text: string,
  places: Int32Array,
  article: string,
  { start, end }: Kept,
): Kept | undefined {
  const at = (offset: number) => places[offset] ?? -1;
  const length = end - start;
  return [
    { start: at(start), end: at(end - 1) + 1 },
    { start: at(start), end: at(start) + length },
    { start: at(start - 1) + 1, end: at(start - 1) + 1 + length },
    { start: at(end) - length, end: at(end) },
  ].find(
    (place) =>
      place.start >= 0 &&
      place.end > place.start &&
      keepsSomething(places, start, place) &&
      noLetterBeside(article, { start, end }, text, place) &&
      oneSpace(text.slice(place.start, place.end)) === oneSpace(article.slice(start, end)),
  );
}

/** Whether no letter has come to stand beside it. */
function noLetterBeside(article: string, passage: Kept, text: string, place: Kept): boolean {
  const edges = (whole: string, { start, end }: Kept) =>
    [whole.charAt(start - 1), whole.charAt(end)].map((beside) => /[\p{L}\p{N}\p{M}]/u.test(beside));
  const now = edges(text, place);
  // A passage that was a part of a longer word has the same characters still where that word was cut beside it.
  return edges(article, passage).every((isInWord, side) => isInWord || !now[side]);
}

/** The same words that came from elsewhere are not the passage. */
function keepsSomething(places: Int32Array, start: number, place: Kept): boolean {
  return places
    .subarray(start, start + place.end - place.start)
    .some((at, index) => at === place.start + index);
}

/** With any run of white space as one space. */
export function oneSpace(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

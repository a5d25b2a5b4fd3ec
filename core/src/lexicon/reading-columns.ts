import type { Entry } from './entry.ts';

/** Room for what is asked of tokens; as with the tokens, each block uses it again. */
export interface ReadingColumns {
  /** By token: the kinds of the phrases that may start there, bits of a `KindSet`. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** By token: what it can open, bits of `Role`. */
  readonly roles: Uint8Array;
  /** The longest phrases looked up so far, by the token they start at; `null` where none does. */
  readonly known: (Hit | null | undefined)[];
  /** By token: what a recognizer has made of the words there and is asked for again; `null` where that was nothing. */
  readonly made: (object | null | undefined)[];
  /** By token: 1 where a recognizer has found something that no other thing of its kind may share. */
  readonly taken: Uint8Array;
}

/** A phrase of the lexicon that stands in the text: tokens `at`..`end`, `end` not included. */
export interface Hit<E extends Entry = Entry> {
  readonly entry: E;
  /** The number of the entry's kind. */
  readonly kind: number;
  readonly at: number;
  readonly end: number;
  /** The next shorter phrase from the same token, or another meaning of this one. */
  readonly shorter: Hit | undefined;
}

/** Room for the readings of stretches of up to `capacity` tokens. */
export function readingColumns(capacity: number): ReadingColumns {
  return {
    low: new Int32Array(capacity),
    high: new Int32Array(capacity),
    roles: new Uint8Array(capacity),
    known: new Array(capacity),
    made: new Array(capacity),
    taken: new Uint8Array(capacity),
  };
}

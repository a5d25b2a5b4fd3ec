import { type Reading, textOf } from '../lexicon/reading.ts';
import type { Span } from '../text/span.ts';

/** Why something was read as it was: the title beside a name, the weekday that decided a date. */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** The words or the fact, as plain text. */
  readonly text: string;
  /** Where the words stand, if they do stand in the article. */
  readonly span?: Span;
}

export type EvidenceKind =
  | 'title'
  | 'honorific'
  | 'apposition'
  | 'knowledge'
  | 'full-name'
  /** A first name that somebody of the knowledge has. */
  | 'first-name'
  | 'weekday'
  /** The weekday beside a date is another one than the date's. */
  | 'weekday-misfit'
  | 'document-date'
  /** The year of the day that opens the paragraph. */
  | 'paragraph-date'
  | 'tense'
  | 'order'
  | 'currency'
  | 'vocabulary'
  | 'decision';

/** The tokens from `at` to before `end` as evidence. */
export function evidenceOf(
  reading: Reading,
  kind: EvidenceKind,
  at: number,
  end: number,
): Evidence {
  return {
    kind,
    text: textOf(reading, at, end),
    span: { start: reading.start[at] ?? 0, end: reading.end[end - 1] ?? 0 },
  };
}

import type { Label, Value } from '../recognition/value.ts';
import type { Span } from '../text/span.ts';
import type { TextVersion } from './text-version.ts';

/**
 * W3C text quote and text position selectors in one. Offsets are UTF-16 code units of the article
 * with LF line ends and without a byte order mark (the *base view*, see base-view.ts), so that a
 * checkout with other line ends changes nothing.
 */
export interface Selector extends Span {
  readonly exact: string;
  /** 64 to 160 code units, as many as make `prefix + exact` unique in the text. Shorter only at its start. */
  readonly prefix: string;
  /** Likewise for `exact + suffix`. Shorter only at the text's end. */
  readonly suffix: string;
  /** Absent where the quote stood nowhere else. */
  readonly rival?: Rival;
}

/**
 * How alike the surroundings of the most similar other place with the same quote were when the annotation
 * was made: 0 (nothing in common) to 1 (equal). A place is only taken for the original where it looks more
 * like it than any known rival did.
 */
export interface Rival {
  readonly before: number;
  readonly after: number;
}

/** Where an annotation was made. Never changes; what people decided about it is in decisions. */
export interface AnnotationRecord {
  readonly kind: 'annotation';
  /** 80 bits over text version, start, end and label: two people who mark the same span meet in one record. */
  readonly id: string;
  readonly version: TextVersion;
  readonly selector: Selector;
  /** The label it was made with. A decision can carry another. */
  readonly label: Label;
}

export type Status = 'confirmed' | 'rejected' | 'withdrawn';

/**
 * How far a rejection reaches beyond its own place: to the same words with the same label in its article, or in all
 * articles, as soon as somebody has it learned.
 */
export type Scope = 'article' | 'everywhere';

/** What one person decided about one annotation. Key: annotation id and person; the highest clock counts. */
export interface DecisionRecord {
  readonly kind: 'decision';
  readonly id: string;
  readonly by: string;
  /** Lamport counter: 1 + the highest seen for this annotation. Order never depends on wall clocks. */
  readonly clock: number;
  /** ISO 8601, for people to read. */
  readonly at: string;
  readonly status: Status;
  /** Only of a rejection. Absent: it is about this one place. */
  readonly scope?: Scope;
  /** Only where it differs from the annotation's. */
  readonly label?: Label;
  readonly value?: Value;
  /** The rule that suggested it. */
  readonly rule?: string;
  readonly office?: string;
  readonly note?: string;
}

/** A decision to be saved: the store gives it its clock when it joins it with what is on disk. */
export interface Operation {
  readonly annotation: AnnotationRecord;
  readonly decision: Omit<DecisionRecord, 'clock'>;
}

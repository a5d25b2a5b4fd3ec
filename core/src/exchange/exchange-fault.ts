import type { Fault } from '../text/fault.ts';
import type { JsonFaultKind } from '../text/json-fault-kind.ts';

/** What is wrong in a file of another tool. `json`: why it is no JSON, where that is what is wrong. */
export interface ExchangeFault extends Fault<ExchangeFaultKind> {
  readonly json?: JsonFaultKind;
}

export function fault(kind: ExchangeFaultKind, ...about: readonly string[]): ExchangeFault {
  return { kind, about };
}

export type ExchangeFaultKind = FileFaultKind | AnnotationFaultKind | TagFaultKind;

/** Of a file, a document or a line, which is left out. */
export type FileFaultKind =
  | 'json-line'
  | 'json-document'
  | 'json-file'
  | 'no-annotations'
  | 'no-text-for-offsets'
  | 'no-text'
  /** about: where the text should be */
  | 'text-missing'
  | 'one-column'
  /** about: how many columns there are, and how many in the first line */
  | 'columns'
  /** about: the text's name, what stands in it there, in quotes */
  | 'other-tokens'
  | 'other-line'
  /** about: the id that it names */
  | 'unknown-id';

/** Of an annotation, which is left out; with `field`, a field of it. */
export type AnnotationFaultKind =
  | 'no-object'
  | 'start'
  | 'end'
  | 'label'
  | 'no-quote'
  /** about: the words there, and those that were expected, in quotes */
  | 'other-words'
  /** about: the field */
  | 'field'
  /** about: its id */
  | 'id-taken'
  | 'no-mark'
  /** about: the label */
  | 'label-named'
  /** about: where, the text's name, its length in code points */
  | 'outside'
  | 'gap'
  /** about: the text's name, the words there, those that were expected, in quotes */
  | 'other-words-in'
  | 'no-type'
  | 'no-tag'
  | 'no-source'
  /** about: where the text should be */
  | 'text-missing-of'
  | 'no-selector'
  /** about: the quote, in quotes */
  | 'quote-missing'
  | 'quote-twice'
  /** about: start and end */
  | 'no-span'
  /** about: the words there, and those that were expected, in quotes */
  | 'other-words-at';

/** Of a tag, which is read as another. */
export type TagFaultKind =
  /** about: the tag */
  | 'no-such-tag'
  /** about: the tag, its label */
  | 'no-beginning';

/** Why an annotation, or some of its details, did not go into an export. */
export type LossFault = Fault<
  /** about: who confirmed it, and who rejected it since */
  | 'contested'
  | 'unplaced'
  /** about: who else confirmed it, and whose decision went out */
  | 'other-deciders'
  /** about: start and end */
  | 'no-span'
  /** about: start, end, the words there, in quotes */
  | 'other-words'
  | 'cut-character'
  /** about: the label */
  | 'label'
  | 'line-end-at-edge'
  | 'space-at-edge'
  | 'overlap'
  | 'two-columns'
>;

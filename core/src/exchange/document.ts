import type { Anchor, ReviewState } from '../annotation/reviewed.ts';
import type { LanguageId } from '../lexicon/language.ts';
import type { Label, Value } from '../recognition/value.ts';
import type { Span } from '../text/span.ts';

/** One article's share of an export: its whole text and the annotations that go out. */
export interface ExportDocument extends ImportedDocument {
  readonly text: string;
}

/** What a reader found for one article. `text` is undefined where the file names the article and does not carry it. */
export interface ImportedDocument {
  /** The article's path, as the host calls it. */
  readonly name: string;
  readonly text: string | undefined;
  readonly language: LanguageId | undefined;
  /** `YYYY-MM-DD`. */
  readonly date: string | undefined;
  /** By start, then longest first. */
  readonly annotations: readonly ExchangeAnnotation[];
}

export interface ExchangeAnnotation extends Details {
  /** UTF-16, whatever the format counts in: the format converts. */
  readonly span: Span;
  readonly label: Label;
  /** `text.slice(span.start, span.end)`. An annotation for which that is not so is never written. */
  readonly quote: string;
}

/** All that can be known about an annotation beside where it stands and what it is. */
export interface Details {
  readonly value: Value | undefined;
  readonly rule: string | undefined;
  readonly office: string | undefined;
  readonly state: ReviewState | undefined;
  readonly by: string | undefined;
  /** ISO 8601. */
  readonly at: string | undefined;
  readonly anchor: Anchor | undefined;
  readonly note: string | undefined;
}

export type DetailName = keyof Details;

export const DETAIL_NAMES: readonly DetailName[] = [
  'value',
  'rule',
  'office',
  'state',
  'by',
  'at',
  'anchor',
  'note',
];

export const NO_DETAILS: Details = {
  value: undefined,
  rule: undefined,
  office: undefined,
  state: undefined,
  by: undefined,
  at: undefined,
  anchor: undefined,
  note: undefined,
};

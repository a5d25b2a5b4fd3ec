import type { LanguageId } from '../lexicon/language.ts';
import type { Span } from '../text/span.ts';
import type { Lessons } from './lessons.ts';
import type { Mention } from './mention.ts';
import type { ReaderTables } from './reader-tables.ts';

/** What was found in one article. Same article and settings, same recognition. */
export interface Recognition {
  /** The language of most of the text. */
  readonly language: LanguageId;
  /** `YYYY-MM-DD`; undefined where nothing in the article, its name or the settings tells. */
  readonly documentDate: string | undefined;
  /** By start, then longest first. */
  readonly mentions: readonly Mention[];
}

/** A recognition that can be asked about a part of a long article, at the cost of that part. */
export interface Findings extends Recognition {
  /** Those of `mentions` that touch `span`, and perhaps some beside them. */
  mentionsIn(span: Span): readonly Mention[];
}

export interface RecognitionSettings {
  /** Detected by paragraph when absent. */
  readonly language?: LanguageId;
  /** The document date, `YYYY-MM-DD`; found in the article when absent. */
  readonly date?: string;
  /** What the project knows beside what ships, from `projectTables`. */
  readonly tables?: ReaderTables;
  /** What the project's decisions teach. */
  readonly lessons?: Lessons;
}

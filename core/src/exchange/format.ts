import type { LanguageId } from '../lexicon/language.ts';
import type { Label } from '../recognition/value.ts';
import type { Span } from '../text/span.ts';
import type { DetailName, ExportDocument, ImportedDocument } from './document.ts';
import type { ExchangeFault, LossFault } from './exchange-fault.ts';

/**
 * One way other tools write annotations down. Both directions are pure and never throw: `write` lists what
 * the format cannot hold, `read` lists what it could not understand.
 */
export interface ExchangeFormat {
  /** What the command line calls it. */
  readonly id: string;
  /** One line for people, in each language of the interface. */
  readonly titles: Readonly<Record<LanguageId, string>>;
  /** How the files that `read` understands end, the leading dot included. */
  readonly extensions: readonly string[];
  /** What offsets count, where the format leaves it open; a fixed unit otherwise. */
  readonly offsets: readonly OffsetUnit[] | 'token';
  write(documents: readonly ExportDocument[], options: ExportOptions): Exported;
  read(files: readonly ExchangeFile[]): Imported;
}

export type OffsetUnit = 'utf16' | 'codepoint';

export interface ExportOptions {
  /** The format's first unit when absent. */
  readonly offsets?: OffsetUnit;
  /** Which of overlapping annotations a format that holds one layer takes; the outermost when absent. */
  readonly layer?: 'outermost' | 'innermost';
}

export interface ExchangeFile {
  /** Relative, with `/`. */
  readonly path: string;
  /** Decoded, without a byte order mark. */
  readonly text: string;
}

export interface Exported {
  readonly files: readonly ExchangeFile[];
  readonly losses: readonly Loss[];
}

/** What one annotation loses in a format: itself, or some of its details. */
export interface Loss {
  readonly document: string;
  readonly span: Span;
  readonly label: Label;
  readonly quote: string;
  readonly lost: 'annotation' | readonly DetailName[];
  readonly why: LossFault;
}

export interface Imported {
  readonly documents: readonly ImportedDocument[];
  readonly problems: readonly ExchangeProblem[];
}

/** A fault in a file that was read. */
export interface ExchangeProblem extends ExchangeFault {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
}

import type { ExportDocument } from './document.ts';
import type { LossFault } from './exchange-fault.ts';
import type { ExchangeFormat, Exported, Loss, OffsetUnit } from './format.ts';

/** What left the corpus in an export, and what did not. */
export interface ExportReport {
  readonly format: ExchangeFormat;
  readonly offsets: OffsetUnit | undefined;
  readonly documents: readonly ExportDocument[];
  readonly exported: Exported;
  /** Of annotations that have no certain place, and so never reached the format. */
  readonly unplaced: readonly Loss[];
}

/**
 * `loss.json`: what was written, in which unit, and annotation by annotation what was not. Programs go by `code`; `reason`
 * is what `reasonOf` says to a person who opens the file.
 */
export function lossJson(report: ExportReport, reasonOf: (why: LossFault) => string): string {
  const { format, offsets, documents, exported, unplaced } = report;
  const losses = [...unplaced, ...exported.losses];
  const json = {
    format: format.id,
    offsets: format.offsets === 'token' ? 'token' : (offsets ?? format.offsets[0]),
    documents: documents.length,
    annotations: writtenCount(report) + wholeLosses(losses).length,
    written: writtenCount(report),
    files: exported.files.map(({ path }) => path),
    losses: losses.map(({ document, span, label, quote, lost, why }) => ({
      document,
      start: span.start,
      end: span.end,
      label,
      text: quote,
      lost,
      code: why.kind,
      reason: reasonOf(why),
    })),
  };
  return `${JSON.stringify(json, undefined, 1)}\n`;
}

export function writtenCount({ documents, exported }: ExportReport): number {
  const given = documents.flatMap(({ annotations }) => annotations).length;
  return given - wholeLosses(exported.losses).length;
}

/** Losses of annotations, as opposed to losses of details. */
export function wholeLosses(losses: readonly Loss[]): Loss[] {
  return losses.filter(({ lost }) => lost === 'annotation');
}

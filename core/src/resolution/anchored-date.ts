import type { DateOrder } from '../knowledge/country.ts';
import type { DateCandidate } from '../recognition/candidate.ts';
import type { Evidence } from '../recognition/evidence.ts';
import { type Day, formatDay } from './calendar.ts';

/** What the document says about its dates. */
export interface DateContext {
  readonly date: Day | undefined;
  /** The last day of the month that the document is of, where no day of its own is told. */
  readonly month?: Day | undefined;
  /** How the document's other numeric dates, its dateline's country or a setting order day and month. */
  readonly order: DateOrder | undefined;
}

export interface AnchoredDate {
  /** EDTF, levels 0 and 1; `XXXX-03-05`, which is level 2, where nothing in the document tells the year. */
  readonly value: string;
  readonly implied: readonly string[];
  readonly evidence: readonly Evidence[];
  /** Every reading, the chosen one first, where more than one is left. */
  readonly readings?: readonly string[];
}

export type Tense = DateCandidate['tense'];

/** A date that nothing in the document places: EDTF with every digit unspecified. */
export const OPEN: AnchoredDate = { value: 'XXXX-XX-XX', implied: [], evidence: [] };

export function stated(value: string | undefined): AnchoredDate | undefined {
  return value === undefined ? undefined : { value, implied: [], evidence: [] };
}

export function dated(value: string | undefined, date: Day): AnchoredDate | undefined {
  return value === undefined
    ? undefined
    : { value, implied: ['year'], evidence: [documentDate(date)] };
}

export function documentDate(date: Day): Evidence {
  return { kind: 'document-date', text: formatDay(date) };
}

import type { Label } from '../recognition/value.ts';

/** Which mentions of a corpus are counted. */
export interface Question {
  /** Of this label alone. */
  readonly label?: Label;
  /** `all`: suggestions too. What was rejected never counts as a mention. */
  readonly status: 'confirmed' | 'all';
  /** As this person has decided: what others have decided is still open. */
  readonly annotator?: string;
  /** The first day, month or year, `2024` or `2024-03`: of articles, which are undated in no period. */
  readonly from?: string;
  /** The last one, included as a whole. */
  readonly to?: string;
  /** How near each other two people are mentioned who are mentioned together. In one article everybody is with everybody. */
  readonly together: 'article' | 'sentence';
}

/** True where an article of this date (`YYYY-MM-DD`) is asked for. */
export function isInPeriod({ from, to }: Question, date: string | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  if (date === undefined) return false;
  const isEarly = from !== undefined && date.slice(0, from.length) < from;
  const isLate = to !== undefined && date.slice(0, to.length) > to;
  return !isEarly && !isLate;
}

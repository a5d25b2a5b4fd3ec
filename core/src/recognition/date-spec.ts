import type { TimeUnit } from '../lexicon/entry.ts';

/** A calendar expression as the text gives it, before the document date has filled what is missing. */
export type DateSpec =
  | DayPoint
  | NumericDay
  | { readonly kind: 'range'; readonly from: DateSpec; readonly to: DateSpec }
  /** `yesterday`, `last year`, `three months ago`. */
  | {
      readonly kind: 'shift';
      readonly unit: TimeUnit;
      readonly by: number;
      readonly clock?: Clock;
    }
  /** `last October`, `Senin depan`; `within` shifts the year, week or month: `March last year`, `the 5th of next month`. */
  | {
      readonly kind: 'named-shift';
      readonly month?: number;
      readonly weekday?: number;
      readonly day?: number;
      readonly by: number;
      readonly within?: 'year' | 'week' | 'month';
      readonly clock?: Clock;
    }
  /** `the first Tuesday of November`; the last one is -1. */
  | {
      readonly kind: 'nth-weekday';
      readonly nth: number;
      readonly weekday: number;
      readonly month: number;
      readonly year?: number;
    }
  /** `last summer`: spring 1 to winter 4; `within` the year that is meant: `mùa hè năm ngoái`. */
  | {
      readonly kind: 'season-shift';
      readonly season: number;
      readonly by: number;
      readonly within?: 'year';
    }
  /** Quarter, half, season or a run of months of a year; the document's year when none is given. */
  | {
      readonly kind: 'part';
      readonly months: readonly [number, number];
      readonly year?: number;
      readonly by?: number;
    }
  | { readonly kind: 'decade'; readonly year: number }
  | { readonly kind: 'century'; readonly century: number }
  | { readonly kind: 'years'; readonly from: number; readonly to: number }
  /** A day of the lunar calendar: `mùng 10 tháng 3 âm lịch`. */
  | {
      readonly kind: 'lunar';
      readonly day: number;
      readonly month: number;
      readonly year?: number;
    }
  | {
      readonly kind: 'lunar-new-year';
      readonly day?: number;
      readonly year?: number;
      /** A year of ours that the year's name in the cycle of sixty can mean: `Tết Bính Ngọ` has 2026. */
      readonly cycle?: number;
    }
  | {
      readonly kind: 'hijri';
      readonly day?: number;
      readonly month: number;
      readonly year?: number;
    };

/** Of a run the last date, which the first may leave its month and year to. */
export function lastOf(spec: DateSpec): Exclude<DateSpec, { kind: 'range' }> {
  return spec.kind === 'range' ? lastOf(spec.to) : spec;
}

/** The year that a day, a month or a year is told with. */
export function yearOf(spec: DateSpec): number | undefined {
  return spec.kind === 'point' || spec.kind === 'numeric' ? spec.year : undefined;
}

export interface DayPoint {
  readonly kind: 'point';
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** 1 Monday … 7 Sunday. */
  readonly weekday?: number;
  readonly clock?: Clock;
}

/** Two or three numbers between slashes, dashes or dots, whose order may not be known. */
export interface NumericDay {
  readonly kind: 'numeric';
  readonly first: number;
  readonly second: number;
  readonly year?: number;
  /** True where the text gave two digits of the year, so that its century is a guess. */
  readonly shortYear?: boolean;
  readonly weekday?: number;
  readonly clock?: Clock;
  /** True where the language always puts the day first. */
  readonly dayFirst: boolean;
}

export interface Clock {
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  /** `+07:00`, where the text names a zone. */
  readonly offset?: string;
  /** The offset in summer, where the zone's name leaves the season to the day: `ET`. */
  readonly summer?: string;
}

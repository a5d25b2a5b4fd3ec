import { type Anchored, anchorAnnotations, baseView, type Span } from '@attache/core';
import { type EditedText, oneSpace } from './edited-text.ts';
import type { Sample } from './samples.ts';

/** What became of annotations. Shares are of those whose words are still there. */
export interface Tally {
  /** All annotations looked for. */
  readonly total: number;
  /** Those whose words are still there in one row. */
  readonly intact: number;
  /** Found without asking. */
  readonly automatic: number;
  /** For review, and the place proposed is the right one. */
  readonly proposed: number;
  /** Settled without asking on a place that is not theirs, though its surroundings tell it from theirs. */
  readonly wrong: number;
  /** Likewise, but with the same 48 characters on both sides, any white space being one space: nobody could tell. */
  readonly twins: number;
}

export const NOTHING: Tally = {
  total: 0,
  intact: 0,
  automatic: 0,
  proposed: 0,
  wrong: 0,
  twins: 0,
};

/** `knowsOldText`: whether the text that the annotations were made in is at hand. */
export function tallyOf(sample: Sample, edited: EditedText, knowsOldText: boolean): Tally {
  const { records, text, name } = sample;
  const old = new Map(knowsOldText ? [[baseView(text).version(), text]] : []);
  return tallyIn(sample, edited, anchorAnnotations(records, { name, text: edited.text }, old));
}

/** Of what was found where. */
export function tallyIn(
  sample: Sample,
  edited: EditedText,
  found: ReadonlyMap<string, Anchored>,
): Tally {
  return sample.records
    .map(({ id, selector }) => one(found.get(id), selector, sample, edited))
    .reduce(sum, NOTHING);
}

function one(
  found: Anchored | undefined,
  passage: Span,
  sample: Sample,
  edited: EditedText,
): Tally {
  const truth = edited.placeOf(passage);
  const isSilent = found?.anchor === 'exact' || found?.anchor === 'shifted';
  const isRight = !!truth && found?.span?.start === truth.start && found.span.end === truth.end;
  const isElsewhere = isSilent && !isRight;
  const isTwin =
    isElsewhere && !!found.span && looksTheSame(sample.text, passage, edited.text, found.span);
  return {
    total: 1,
    intact: truth ? 1 : 0,
    automatic: isSilent && isRight ? 1 : 0,
    proposed: !isSilent && isRight ? 1 : 0,
    wrong: isElsewhere && !isTwin ? 1 : 0,
    twins: isTwin ? 1 : 0,
  };
}

function looksTheSame(text: string, passage: Span, now: string, place: Span): boolean {
  const around = (whole: string, { start, end }: Span) => [
    oneSpace(whole.slice(Math.max(0, start - 100), start)).slice(-48),
    oneSpace(whole.slice(start, end)),
    oneSpace(whole.slice(end, end + 100)).slice(0, 48),
  ];
  return around(text, passage).join('|') === around(now, place).join('|');
}

export function sum(a: Tally, b: Tally): Tally {
  return {
    total: a.total + b.total,
    intact: a.intact + b.intact,
    automatic: a.automatic + b.automatic,
    proposed: a.proposed + b.proposed,
    wrong: a.wrong + b.wrong,
    twins: a.twins + b.twins,
  };
}

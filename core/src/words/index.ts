import type { LessonFault } from '../annotation/lesson-file.ts';
import type { SidecarProblem } from '../annotation/sidecar.ts';
import { isUnread, type SidecarFault } from '../annotation/sidecar-fault.ts';
import type { SidecarError } from '../annotation/sidecars.ts';
import type { ExchangeFault, LossFault } from '../exchange/exchange-fault.ts';
import type { LanguageId } from '../lexicon/language.ts';
import type { ProjectProblem } from '../project/problem.ts';
import { visible } from '../text/visible.ts';
import { faultsEn } from './en.ts';
import type { FaultWords } from './fault-words.ts';
import { faultsId } from './id.ts';
import { faultsVi } from './vi.ts';

export const FAULT_WORDS: Readonly<Record<LanguageId, FaultWords>> = {
  en: faultsEn,
  id: faultsId,
  vi: faultsVi,
};

/** A problem of a sidecar as a sentence. What a file says is data: it is shown, and nothing more. */
export function describeSidecarProblem({ kind, about }: SidecarProblem, words: FaultWords): string {
  return words.sidecar[kind](shown(about));
}

/** What was not saved or read, why, and what to do. */
export function describeSidecarError(error: SidecarError, words: FaultWords): string {
  const { fault, path, kept } = error;
  const { notSaved, later, notUsed, notUsedYet } = words.outcome;
  const [saying, sayingKept] = isUnread(fault) ? [notUsed, notUsedYet] : [notSaved, later];
  return (kept ? sayingKept : saying)(path, whyOf(fault, words), remedyOf(fault, words));
}

/** The end of a sentence, without a full stop. */
export function whyOf({ kind, about }: SidecarFault, words: FaultWords): string {
  return words.why[kind](about);
}

/** What to do about it, without a full stop. */
export function remedyOf({ kind, about }: SidecarFault, words: FaultWords): string {
  return words.remedy[kind](about);
}

export function describeLessonFault({ kind, about }: LessonFault, words: FaultWords): string {
  return words.lesson[kind](about);
}

export function describeExchangeFault(
  { kind, about, json }: ExchangeFault,
  words: FaultWords,
): string {
  return words.exchange[kind](shown(about), json === undefined ? '' : words.json[json]);
}

export function describeLoss({ kind, about }: LossFault, words: FaultWords): string {
  return words.loss[kind](shown(about));
}

export function describeProjectProblem(
  { code, about, json }: ProjectProblem,
  words: FaultWords,
): string {
  return words.project.faults[code](shown(about), json === undefined ? '' : words.json[json]);
}

function shown(about: readonly string[]): readonly string[] {
  return about.map((one) => visible(one));
}

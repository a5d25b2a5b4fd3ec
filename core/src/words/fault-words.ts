import type { LessonFault } from '../annotation/lesson-file.ts';
import type { SidecarFaultKind, SidecarProblemKind } from '../annotation/sidecar-fault.ts';
import type { ExchangeFaultKind, LossFault } from '../exchange/exchange-fault.ts';
import type { JsonFaultKind } from '../text/json-fault-kind.ts';
import type { ProjectWords } from './project/project-words.ts';

/** What is said about faults that core and disk have found, by every room that speaks with people. */
export interface FaultWords {
  /** Why a text stops being JSON, as the end of a sentence. */
  readonly json: Readonly<Record<JsonFaultKind, string>>;
  /** What is wrong in a sidecar: what, why, what to do. */
  readonly sidecar: Readonly<Record<SidecarProblemKind, Saying>>;
  /** Why a sidecar was not saved or read, as the end of a sentence. */
  readonly why: Readonly<Record<SidecarFaultKind, Saying>>;
  /** What to do about it, without the full stop. */
  readonly remedy: Readonly<Record<SidecarFaultKind, Saying>>;
  /** What comes of it: nothing was saved, it will be saved later, a file is not used. */
  readonly outcome: {
    readonly notSaved: (article: string, why: string, remedy: string) => string;
    readonly later: (article: string, why: string, remedy: string) => string;
    readonly notUsed: (path: string, why: string, remedy: string) => string;
    /** Likewise, where decisions wait for it. */
    readonly notUsedYet: (path: string, why: string, remedy: string) => string;
  };
  readonly lesson: Readonly<Record<LessonFault['kind'], Saying>>;
  /** `json` is the reason out of `json` above, where there is one. */
  readonly exchange: Readonly<
    Record<ExchangeFaultKind, (about: readonly string[], json: string) => string>
  >;
  readonly loss: Readonly<Record<LossFault['kind'], Saying>>;
  readonly project: ProjectWords;
}

export type Saying = (about: readonly string[]) => string;

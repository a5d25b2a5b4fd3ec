import type { MentionWords, ProjectWords, StateCounts } from '@attache/core';
import type { SurveyWords } from './survey-words.ts';

/** Everything the server says to people, in one language. A missing entry is a compile error. */
export interface Words extends MentionWords {
  readonly views: ViewWords;
  readonly survey: SurveyWords;
  readonly actions: ActionWords;
  readonly faults: FaultWords;
  readonly errors: ErrorWords;
  readonly alarm: AlarmWords;
  readonly project: ProjectWords;
  readonly progress: ProgressWords;
}

export interface ActionWords {
  readonly confirm: (quote: string, label: string) => string;
  readonly confirmHere: (quote: string) => string;
  readonly confirmEntity: (count: number, name: string) => string;
  readonly reject: (quote: string) => string;
  readonly rejectInArticle: (quote: string) => string;
  readonly withdraw: (quote: string) => string;
  readonly changeLabel: (label: string) => string;
  readonly correctValue: string;
  readonly readAs: (value: string) => string;
  readonly annotateAs: (label: string) => string;
  readonly confirmAll: (count: number) => string;
  readonly export: string;
}

export interface FaultWords {
  readonly lost: (quote: string, label: string) => string;
  readonly review: (quote: string, found: string) => string;
  readonly sidecar: (line: number, problem: string) => string;
  readonly tooLarge: (megabytes: number) => string;
}

export interface ErrorWords {
  readonly notAnArticle: string;
  readonly nothingHere: string;
  readonly changedMeanwhile: (expected: string) => string;
  readonly nothingToUndo: string;
  readonly nothingToRedo: string;
  readonly notSaved: (why: string, remedy: string) => string;
  readonly savedLater: (why: string) => string;
  readonly emptySelection: string;
  readonly tooLong: (length: number, most: number) => string;
  readonly badArguments: (command: string) => string;
  readonly noFurther: string;
  readonly noValue: string;
  readonly unknownFormat: (format: string, known: string) => string;
  readonly wouldOverwrite: string;
  readonly badLessons: (problems: string) => string;
  readonly lessonsChanged: string;
}

/** What is said by itself, without anybody having asked. */
export interface AlarmWords {
  readonly waiting: (decisions: number, why: string) => string;
  readonly aside: (decisions: number, article: string, sidecar: string) => string;
  readonly savedNow: (decisions: number) => string;
  readonly vanished: (gone: number, of: number, article: string) => string;
  readonly large: (article: string, megabytes: number) => string;
  readonly bringBack: string;
  readonly accept: string;
}

export interface ProgressWords {
  readonly saving: string;
  readonly exporting: string;
  readonly learning: string;
  readonly counting: string;
}

/** What the views beside the articles say. */
export interface ViewWords {
  readonly kinds: Readonly<Record<'suggested' | 'review' | 'lost', string>>;
  readonly waiting: (suggested: number, review: number, lost: number) => string;
  readonly progress: Readonly<Record<'done' | 'begun' | 'untouched' | 'nothing', string>>;
  readonly decidedOf: (decided: number, total: number) => string;
  readonly counts: (counts: StateCounts) => string;
  readonly lens: (open: number, total: number) => string;
  readonly mentions: (count: number, articles: number) => string;
}

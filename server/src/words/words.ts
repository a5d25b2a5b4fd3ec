import type {
  Concept,
  CoreLabel,
  EvidenceKind,
  LanguageId,
  MoneyModifier,
  ProjectWords,
  StateCounts,
} from '@attache/core';
import type { SurveyWords } from './survey-words.ts';

/** Everything the server says to people, in one language. A missing entry is a compile error. */
export interface Words {
  readonly language: LanguageId;
  /** BCP 47, for dates and numbers. */
  readonly locale: string;
  readonly labels: Readonly<Record<CoreLabel, string>>;
  /** Headings of the outline. */
  readonly groups: Readonly<Record<CoreLabel, string>>;
  readonly groupTitles: GroupWords;
  readonly views: ViewWords;
  readonly survey: SurveyWords;
  readonly tiers: Readonly<Record<Concept['tier'], string>>;
  readonly states: Readonly<Record<'suggested' | 'confirmed' | 'rejected', string>>;
  readonly modifiers: Readonly<Record<MoneyModifier, string>>;
  /** How a reason is introduced; what follows is quoted from the article or from the tables. */
  readonly evidence: Readonly<Record<EvidenceKind, string>>;
  /** How it is known which of several currencies an amount is in. */
  readonly currencyBy: Readonly<Record<string, string>>;
  readonly card: CardWords;
  readonly actions: ActionWords;
  readonly faults: FaultWords;
  readonly errors: ErrorWords;
  readonly alarm: AlarmWords;
  readonly project: ProjectWords;
  readonly progress: ProgressWords;
}

/** The names of the lines of a hover. */
export interface CardWords {
  readonly alsoWritten: string;
  readonly office: string;
  readonly officeOn: (day: string) => string;
  readonly otherOffices: string;
  readonly tier: string;
  readonly broader: string;
  readonly before: string;
  /** A rejection beyond its own place, and how far it reaches. */
  readonly reaching: (state: string, scope: 'article' | 'everywhere') => string;
  readonly decidedBefore: (confirmed: number, rejected: number, articles: number) => string;
  readonly officeInText: string;
  readonly since: (from: string) => string;
  readonly until: (to: string) => string;
  readonly period: (from: string, to: string) => string;
  readonly lastKnown: (day: string) => string;
  readonly country: string;
  readonly value: string;
  readonly readings: string;
  readonly per: (unit: string) => string;
  readonly implied: string;
  readonly inLanguages: string;
  readonly definition: string;
  readonly because: string;
  readonly rule: string;
  readonly certainty: string;
  readonly state: string;
  readonly decided: (who: string, when: string, status: string) => string;
  readonly keys: (confirm: string, reject: string, undo: string) => string;
  readonly nobodyKnown: string;
  readonly needsReview: string;
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
  readonly bringBack: string;
  readonly accept: string;
}

export interface ProgressWords {
  readonly saving: string;
  readonly exporting: string;
  readonly learning: string;
  readonly counting: string;
}

/** What mentions that are decided on together are called. */
export interface GroupWords {
  readonly entity: (name: string) => string;
  readonly label: (plural: string) => string;
  readonly rule: (rule: string) => string;
  readonly visible: string;
  readonly inArticle: (what: string) => string;
  readonly inCorpus: (what: string) => string;
}

/** What the views beside the articles say. */
export interface ViewWords {
  readonly kinds: Readonly<Record<'suggested' | 'review' | 'lost', string>>;
  readonly waiting: (suggested: number, review: number, lost: number) => string;
  readonly progress: Readonly<Record<'done' | 'begun' | 'untouched', string>>;
  readonly decidedOf: (decided: number, total: number) => string;
  readonly counts: (counts: StateCounts) => string;
  readonly lens: (open: number, total: number) => string;
  readonly mentions: (count: number, articles: number) => string;
}

import type { Concept } from '../../knowledge/concept.ts';
import type { MoneyModifier } from '../../lexicon/entry.ts';
import type { LanguageId } from '../../lexicon/language.ts';
import type { EvidenceKind } from '../../recognition/evidence.ts';
import type { CoreLabel } from '../../recognition/value.ts';

/** What is said about a mention, by every room that shows one: hover and views, and the review in a terminal. */
export interface MentionWords {
  readonly language: LanguageId;
  /** BCP 47, for dates and numbers. */
  readonly locale: string;
  readonly labels: Readonly<Record<CoreLabel, string>>;
  /** Headings of what has one label. */
  readonly groups: Readonly<Record<CoreLabel, string>>;
  readonly groupTitles: GroupWords;
  readonly tiers: Readonly<Record<Concept['tier'], string>>;
  readonly states: Readonly<Record<'suggested' | 'confirmed' | 'rejected', string>>;
  readonly modifiers: Readonly<Record<MoneyModifier, string>>;
  /** How a reason is introduced; what follows is quoted from the article or from the tables. */
  readonly evidence: Readonly<Record<EvidenceKind, string>>;
  /** How it is known which of several currencies an amount is in. */
  readonly currencyBy: Readonly<Record<string, string>>;
  readonly card: CardWords;
}

/** The names of the lines of a card. */
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

/** What mentions that are decided on together are called. */
export interface GroupWords {
  readonly entity: (name: string) => string;
  readonly label: (plural: string) => string;
  readonly rule: (rule: string) => string;
  readonly visible: string;
  readonly inArticle: (what: string) => string;
  readonly inCorpus: (what: string) => string;
}

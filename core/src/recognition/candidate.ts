import type { Span } from '../text/span.ts';
import type { DateSpec } from './date-spec.ts';
import type { Evidence } from './evidence.ts';
import type { Money } from './value.ts';

/**
 * What a recognizer saw, before the document as a whole has been asked what it means. Every candidate of a label has all
 * fields of that label, `undefined` where there is nothing to say: the host reads records of few shapes much sooner.
 */
export type Candidate = DateCandidate | MoneyCandidate | TermCandidate | NameCandidate;

interface Seen {
  readonly span: Span;
  readonly rule: string;
  readonly evidence: readonly Evidence[];
}

export interface DateCandidate extends Seen {
  readonly label: 'DATE';
  readonly spec: DateSpec;
  /** The tense of the words around it. */
  readonly tense: 'past' | 'future' | undefined;
  /** With the year of the day that opens its paragraph, where that may be meant. */
  readonly inEntry: DateSpec | undefined;
  /** A year of which all is meant up to its end: `as of the end of [2025]`. */
  readonly atEnd: boolean;
  /** By how many days it lies ahead of the document's own, where a word beside it says so: -1 for `yesterday (2 December)`. */
  readonly ahead: number | undefined;
}

/** One day, as the document's own is. */
export function isDay(candidate: Candidate): candidate is DateCandidate {
  return (
    candidate.label === 'DATE' &&
    (candidate.spec.kind === 'point' || candidate.spec.kind === 'numeric')
  );
}

export interface MoneyCandidate extends Seen {
  readonly label: 'MONEY';
  readonly money: Omit<Money, 'currency'>;
  /** ISO 4217 codes it can be, the likeliest first. */
  readonly codes: readonly string[];
  /** The countries named before it in its sentence, ISO 3166-1, where countries share the currency's name: `Denmark gave 2bn kroner`. */
  readonly near: readonly string[];
  /** In brackets behind another amount: it says nothing about the currency of the rest. */
  readonly converted?: true;
}

export interface TermCandidate extends Seen {
  readonly label: 'PARTNERSHIP';
  readonly concept: string;
}

export interface NameCandidate extends Seen {
  readonly label: 'LEADER';
  /** As in the text, without titles, one space between words. */
  readonly name: string;
  /** The name of whom it is another name of, where the text says so: `Saifullah Yusuf, yang akrab disapa [Gus Ipul]`; empty for whoever was named before, as in `pria yang akrab disapa [Emil] itu`. */
  readonly otherOf: string | undefined;
  /** `titled`: a post says so. `known`: the knowledge names the person. `shape`: only written like a name. */
  readonly strength: 'titled' | 'known' | 'shape';
  readonly office: string | undefined;
  /** No word such as `former` or `acting` stands in the office. */
  readonly plainOffice: boolean;
  /** The one word of the name has another meaning too: `Prime Minister [May]`. */
  readonly common: boolean;
  /** The office is not held yet: `President-elect`. */
  readonly elect: boolean;
  /** The country the title names, ISO 3166-1. */
  readonly country: string | undefined;
  /** The person of the knowledge, where the words name one. */
  readonly person: string | undefined;
  /** The person of the knowledge whose short name is a part of this longer one: of `Cynthia Nixon` Richard Nixon. */
  readonly namesake: string | undefined;
  readonly honorific: boolean;
  /** What is only written like a name may be a leader's in a document that names others with their posts: behind a form of address, behind what leads to who leads, or in full, where nothing beside it speaks against it. */
  readonly inCompany: 'addressed' | 'introduced' | 'listed' | 'signed' | 'full' | undefined;
  /** Stands in a line whose words are all capitalised, where names and other words look alike. */
  readonly headline: boolean;
  /** In such a line: what follows is no word of the name, so the name is whole. */
  readonly whole: boolean;
  /** Where its words stand, each with what is glued to it: of a headline, those that belong to no name can be cut away. */
  readonly parts: readonly Span[];
}

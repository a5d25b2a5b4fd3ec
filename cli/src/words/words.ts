import type { Label, LanguageId, Status } from '@attache/core';
import type { FileFault, Version } from '@attache/disk';
import type { HelpWords } from './help-words.ts';
import type { ReviewWords } from './review-words.ts';
import type { UsageWords } from './usage-words.ts';

/** What one person said of some words. */
export interface Vote {
  readonly by: string;
  readonly status: Status;
  /** Label and value. */
  readonly what: string;
}

/** Every sentence of the command line, but for what programs read: JSON lines, CSV and what `worker` answers. */
export interface Words {
  readonly language: LanguageId;
  readonly help: HelpWords;
  readonly usage: UsageWords;
  readonly states: Readonly<Record<Status | 'suggested' | 'review' | 'lost' | 'shifted', string>>;
  /** Of something that is no problem, only worth knowing. */
  readonly note: (message: string) => string;
  readonly failed: (what: string) => string;
  /** Of stdout, with what the system says. */
  readonly outputNotWritten: (answer: string) => string;
  readonly decidingAs: (name: string) => string;
  readonly ofCount: (number: number, count: number) => string;
  readonly nothingFound: string;
  readonly noDate: string;
  /** `2 articles: 3 DATE · 1 LEADER`. */
  readonly summary: (articles: number, counts: string) => string;
  readonly files: {
    readonly noArticles: string;
    readonly inputNotUtf8: string;
    readonly fileNotUtf8: string;
    readonly notThere: string;
    /** Told with the byte that is no UTF-8, or what the system said. */
    readonly faults: Readonly<Record<FileFault, (detail: string) => string>>;
  };
  readonly agreement: {
    readonly counted: (articles: number, alone: number) => string;
    readonly nobody: (one: string, other: string) => string;
    /** Of a label on which one of the two has decided nothing. */
    readonly unjudged: (name: string, label: string) => string;
    /** Of suggestions that only the other one has decided on. */
    readonly passedOver: (name: string, places: number, other: string) => string;
    readonly byChance: (label: string, alpha: string) => string;
    readonly heads: Readonly<Record<'exact' | 'overlap' | 'sameValue' | 'overlapF1', string>>;
    readonly only: (name: string) => string;
    readonly all: string;
  };
  readonly check: {
    readonly checked: (articles: number, problems: number) => string;
    readonly vanished: (gone: number, of: number, path: string) => string;
    /** Of decisions that are on another branch, or in the stash. */
    readonly checkedOut: (decisions: number, keepers: string) => string;
    readonly large: (megabytes: number) => string;
    readonly lost: (label: string, words: string) => string;
    readonly review: (label: string, words: string) => string;
    readonly otherKind: (label: string, words: string, isAmount: boolean) => string;
    readonly noDate: (words: string, value: string) => string;
    readonly contradiction: (quote: string, difference: string, place: string) => string;
    /** Of labels or values: `DATE here and MONEY`, followed by "in PLACE" in `contradiction`. */
    readonly difference: (here: string, there: string) => string;
    /** Notes about what a project's file does not name. */
    readonly strangers: {
      readonly label: (label: string, path: string) => string;
      readonly annotator: (by: string, path: string) => string;
    };
    /** People who decided differently on the same words: who said what, the latest first. */
    readonly disagreement: (quote: string, votes: readonly Vote[]) => string;
  };
  readonly strays: {
    readonly alone: string;
    readonly renamed: (article: string, command: string) => string;
    readonly contested: (article: string, other: string) => string;
  };
  readonly decide: {
    readonly decided: (count: number, status: Status, article: string, by: string) => string;
    readonly hidden: (count: number) => string;
    readonly correctValue: string;
    readonly none: string;
    /** The same, where something was to be withdrawn. */
    readonly noneOf: (by: string) => string;
    readonly notYours: (by: string, place: string) => string;
    readonly outside: (status: Status, place: string, length: number) => string;
    readonly tooLong: (status: Status, place: string, most: number) => string;
    readonly nothingThere: (status: Status, place: string) => string;
    readonly noValue: (label: Label, value: string) => string;
    readonly aside: (decisions: number, article: string, sidecar: string) => string;
    readonly unsaved: (decisions: number, article: string) => string;
    /** The same, where it is known why. */
    readonly unsavedSince: (
      decisions: number,
      article: string,
      why: string,
      remedy: string,
    ) => string;
  };
  readonly exported: {
    readonly overwrites: string;
    readonly notWritten: (path: string, reason: keyof Words['writeFaults']) => string;
    readonly missing: (label: string, quote: string, reason: string) => string;
    readonly report: (counts: {
      readonly annotations: number;
      readonly articles: number;
      readonly format: string;
      readonly out: string;
      readonly missing: number;
      readonly details: number;
    }) => string;
    readonly notReadBack: (message: string) => string;
    readonly otherCount: (written: number, found: number) => string;
  };
  readonly writeFaults: Readonly<
    Record<'forbidden' | 'read-only' | 'file-in-the-way' | 'folder-in-the-way' | 'full', string>
  >;
  readonly imported: {
    readonly noArticle: string;
    readonly report: (annotations: number, path: string, suggestions: number) => string;
    /** Who stays the one who decided, because the file names them. */
    readonly decidedBy: (names: string) => string;
    readonly moved: (label: string, quote: string, isLost: boolean) => string;
    readonly otherWords: (label: string, quote: string) => string;
  };
  /** Of web pages and other files that become articles. */
  readonly brought: {
    readonly written: (path: string, from: string) => string;
    readonly same: (path: string) => string;
    readonly taken: (path: string) => string;
    /** Of paragraphs that only lead to other articles. */
    readonly leftOut: (paragraphs: readonly string[]) => string;
    readonly noFiles: (format: string, extensions: readonly string[]) => string;
    readonly faults: Readonly<
      Record<'empty' | 'too-large' | 'no-article' | 'damaged' | 'locked' | 'bomb', string>
    >;
    readonly missing: (format: string, install: string) => string;
  };
  readonly learn: {
    readonly incomplete: string;
    readonly changed: string;
    readonly notWritten: (code: string) => string;
    readonly learned: (names: number, refusals: number, rules: number, path: string) => string;
  };
  readonly list: {
    readonly votes: (state: Status | 'suggested', names: string) => string;
  };
  /** What came of adding to a project's file. */
  readonly project: Readonly<
    Record<'record' | 'name' | 'known', (id: string, path: string) => string> & {
      readonly taken: (words: string, id: string) => string;
    }
  >;
  readonly restore: {
    readonly accepted: (article: string) => string;
    readonly noVersion: (number: number, count: number) => string;
    readonly restored: (article: string, decisions: number, at: string) => string;
    /** Why an earlier version was kept. */
    readonly kinds: Readonly<Record<Version['kind'], string>>;
    readonly holds: (decisions: number, missing: number) => string;
  };
  readonly review: ReviewWords;
  readonly stats: {
    readonly titles: Readonly<Record<'article' | 'label' | 'rule', string>>;
    readonly columns: Readonly<
      Record<'suggested' | 'confirmed' | 'rejected' | 'review' | 'lost' | 'total', string>
    >;
    readonly all: string;
    readonly right: (percent: number) => string;
    /** The headings of what is counted, by their names in CSV. */
    readonly surveyColumns: Readonly<Record<string, string>>;
    readonly more: (left: number, chart: string) => string;
  };
}

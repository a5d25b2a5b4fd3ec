import type { ChartId } from '@attache/core';
import type { Range } from 'vscode-languageserver';

/** What Attaché's server and its own client say to each other beyond the standard. No other editor needs any of it. */

/** Server to client: how many suggestions are left in an article. Sent whenever it was read anew. */
export const STATUS = 'attache/status';
/** Client to server, `MarksParams`: where the marks are, for decorations. Answer: `Marks`. */
export const MARKS = 'attache/marks';
/** Client to server, `EntityParams`: the text of an entity's record. Answer: a string, or null. */
export const ENTITY = 'attache/entity';
/** Server to client, `DocumentParams`: the whole text, after a change that made no sense. Answer: `FullText`, or null. */
export const FULL_TEXT = 'attache/fullText';
/** Server to client, `FileParams`: a file's text. Answer: a string, or null where there is none. */
export const READ_FILE = 'attache/readFile';
/** Server to client, `WriteFileParams`: replaces a file whole. Answers when it was read back as written. */
export const WRITE_FILE = 'attache/writeFile';
/** Server to client, `FileParams`: the articles in a folder. Answer: their addresses. */
export const FIND_ARTICLES = 'attache/findArticles';

/** Client to server, without parameters: is anybody there? Answer: null. */
export const PING = 'attache/ping';

/** Client to server, `KeysParams`: the keys that decide from now on, for a hover to name. */
export const KEYS = 'attache/keys';

/** The scheme of read-only documents: an entity's record (`attache:/leader/to-lam.txt`), the sidecar's schema. */
export const DOCUMENT_SCHEME = 'attache';

export interface DocumentParams {
  readonly uri: string;
}

export interface FileParams {
  readonly uri: string;
}

export interface WriteFileParams {
  readonly uri: string;
  /** Text, or bytes as base64. */
  readonly content: { readonly text: string } | { readonly base64: string };
}

export interface EntityParams {
  readonly uri: string;
}

export interface FullText {
  readonly version: number;
  readonly text: string;
}

export interface Counts {
  readonly suggested: number;
  readonly confirmed: number;
  readonly rejected: number;
  /** Confirmed ones whose place is only proposed. */
  readonly review: number;
  /** Confirmed ones whose words are gone. */
  readonly lost: number;
}

export interface StatusParams {
  readonly uri: string;
  readonly version: number;
  readonly counts: Counts;
  /** Decisions that are not in the sidecar yet. */
  readonly unsaved: number;
  /** Why some of them are not, in the reader's language; absent where they are merely on their way. */
  readonly why?: string;
}

export type MarkState = 'suggested' | 'confirmed' | 'rejected' | 'review';

export interface Mark {
  readonly range: Range;
  readonly state: MarkState;
  readonly label: string;
  /** `#rrggbb`, where the project gives its label one. */
  readonly colour?: string;
}

export interface MarksParams extends DocumentParams {
  /** What is on the screen. Of an article with very many marks, only those there are answered. */
  readonly near?: readonly Range[];
}

export interface Marks {
  readonly version: number;
  readonly marks: readonly Mark[];
  /** False where there are more, away from the screen. */
  readonly whole: boolean;
}

/** A mention as commands take it: where it is, and what it was when it was seen there. */
export interface PlacedTarget {
  readonly uri: string;
  readonly range: Range;
  readonly label: string;
  readonly quote: string;
}

export type ViewName = 'queue' | 'entities' | 'corpus';

/** The answer of `attache.view`. */
export interface ViewRows {
  readonly rows: readonly TreeRow[];
  /** How many mentions of the whole corpus wait for a person, whatever the filter. */
  readonly waiting: number;
  readonly articles: number;
}

/** A row of a view, ready to be shown. Plain text throughout. */
export interface TreeRow {
  readonly id: string;
  readonly kind: 'article' | 'heading' | 'entity' | MarkState | 'lost';
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  /** What a screen reader says: also what the icon tells. */
  readonly spoken: string;
  /** The name of a codicon. */
  readonly icon: string;
  /** The article to open. */
  readonly uri?: string;
  /** The mention it stands for; by its id where it has lost its place. */
  readonly target?: PlacedTarget | { readonly uri: string; readonly id: string };
  /** For `attache.mentions`. */
  readonly group?: object;
  readonly hasChildren: boolean;
}

/** Where a review stops: a mention, and what to say about it. The answer of `attache.next`. */
export interface Stop {
  readonly uri: string;
  readonly range: Range;
  readonly label: string;
  readonly quote: string;
  /** Label and value, in one line: `leader: Prabowo Subianto, President`. */
  readonly meaning: string;
  /** Label, name and state, in one line. */
  readonly spoken: string;
  /** How much of the article is still to be decided. */
  readonly open: number;
}

/** The answer of `attache.reject`. */
export interface Rejected {
  readonly decided: number;
  /** With a scope beyond its own place: how many other suggestions of the article are made no more. */
  readonly hidden?: number;
}

/** The answer of `attache.resize`: where the mention stands now. */
export interface Resized extends Pick<Stop, 'range' | 'label' | 'quote'> {
  readonly decided: number;
}

/** A mention in a list, to be decided on with others. The answer of `attache.mentions` is a list of these. */
export interface ListedMention extends Pick<Stop, 'meaning'> {
  readonly uri: string;
  readonly range: Range;
  readonly label: string;
  readonly quote: string;
  /** Where it stands, for people: `news/visit.txt:3`. */
  readonly place: string;
  /** A few words in front of it and behind it. */
  readonly before: string;
  readonly after: string;
  readonly state: MarkState;
}

/** The answer of `attache.concordance`. */
export interface Concordance {
  readonly lines: readonly {
    readonly uri: string;
    readonly range: Range;
    readonly place: string;
    readonly before: string;
    readonly keyword: string;
    readonly after: string;
    /** The sentence, the article, its date and the offsets. */
    readonly citation: string;
  }[];
  /** All of it as a table. */
  readonly csv: string;
}

/** What is asked of the corpus: the argument of `attache.survey`. Absent fields ask for everything. */
export interface SurveyQuestion {
  readonly label?: string;
  /** `all`: suggestions too. */
  readonly status?: 'confirmed' | 'all';
  /** As this person has decided. */
  readonly annotator?: string;
  /** The first and the last year or month of articles: `2024`, `2024-03`. */
  readonly from?: string;
  readonly to?: string;
  readonly together?: 'article' | 'sentence';
}

export type ChartName = ChartId;

/** The answer of `attache.survey`: the corpus in numbers, in the reader's language. Plain text throughout. */
export interface SurveyAnswer {
  /** How much was counted, in a sentence. */
  readonly summary: string;
  /** Everything that can be asked for, whatever was asked. */
  readonly labels: readonly Named[];
  readonly annotators: readonly Named[];
  readonly years: readonly string[];
  readonly charts: readonly SurveyChart[];
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface SurveyChart {
  readonly id: ChartName;
  readonly title: string;
  /** How it was counted. */
  readonly note: string;
  /** The headings of its table: the parts of a key, the number, the articles. */
  readonly columns: readonly string[];
  /** Those with most behind them; what shares the first part of the key stands together. */
  readonly marks: readonly SurveyMark[];
  /** What to say about the rows that are not among them; absent where all are. */
  readonly more?: string;
  /** Of what is told over time: all its columns, in order. */
  readonly times?: readonly Named[];
  /** Of who is mentioned with whom: everybody who is. */
  readonly people?: readonly SurveyMark[];
}

/** Something that is counted. `attache.surveyMentions` gives what is behind it. */
export interface SurveyMark {
  readonly key: readonly string[];
  /** What the parts of the key are called. */
  readonly names: readonly string[];
  readonly count: number;
  readonly articles: number;
  /** All of it in a sentence. */
  readonly spoken: string;
}

/** The answer of `attache.surveyTable`. */
export interface SurveyTable {
  readonly csv: string;
  readonly rows: number;
}

/** A label to annotate with. The answer of `attache.labels` is a list of these. */
export interface OfferedLabel {
  readonly label: string;
  /** What people call it. */
  readonly name: string;
  /** `#rrggbb`, where the project gives it a colour. */
  readonly colour?: string;
  /** What is pressed in a review. */
  readonly key?: string;
  readonly description?: string;
}

/** The answer of `attache.annotators`. */
export interface Annotators {
  readonly annotators: readonly { readonly name: string; readonly initials?: string }[];
  /** Who decides now. */
  readonly current: string;
}

/** The answer of `attache.addPerson` and `attache.addTerm`: where the record stands in the project's file. */
export interface AddedRecord {
  readonly uri: string;
  readonly range: Range;
  readonly id: string;
  /** A record, a name more in one, or nothing, because it was known. */
  readonly added: 'record' | 'name' | 'known';
}

/** Whom or what a mention could mean. The answer of `attache.candidates` is a list of these. */
export interface Candidate {
  /** For `attache.correctValue`. */
  readonly value: string | object;
  readonly title: string;
  readonly detail: string;
  /** Where it is one of the readings of the words, the one that is shown or another one; or what was typed. */
  readonly reading?: 'chosen' | 'other' | 'typed';
}

/** What the client tells at `initialize`. Every field may be missing; an editor without our client sends none. */
export interface InitializationOptions {
  /** The client registers the commands itself, so the server must not have them registered a second time. */
  readonly registersCommands?: boolean;
  /** The client can ask a person for a value: "Correct value…" may come without one. */
  readonly asksForValues?: boolean;
  /** The client shows documents of the scheme `attache`. */
  readonly showsEntities?: boolean;
  /** The client listens to `STATUS`; others warn of a notification that they do not know. */
  readonly hearsStatus?: boolean;
  /** The client answers `FULL_TEXT`. */
  readonly sendsFullText?: boolean;
  /** The client checks and completes `attache.json` by its schema, so that we only say what no schema can. */
  readonly checksSchemas?: boolean;
  /** A folder of the client's own for the journal and for earlier versions of sidecars: a path. */
  readonly stateFolder?: string;
  /** The keys to name in a hover. */
  readonly keys?: Keys;
  /** The editor's language, `en-GB`; decides what "auto" means. */
  readonly locale?: string;
}

export interface KeysParams {
  /** Those told at `initialize` where absent. */
  readonly keys?: Keys;
}

export interface Keys {
  readonly confirm: string;
  readonly reject: string;
  readonly undo: string;
  /** Takes the other reading, where there is a key for it. */
  readonly other?: string;
}

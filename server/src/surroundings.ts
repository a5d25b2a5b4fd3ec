import type {
  Article,
  Knowledge as CoreKnowledge,
  Recognition,
  RecognitionSettings,
  SidecarFault,
  SidecarFile,
  Sidecars,
  StepEvent,
  Steps,
  TextVersion,
  Vanished,
} from '@attache/core';
import type { OpenReader } from './rereading.ts';

/** Everything the server needs from where it runs. The doors `node/` and `browser/` bring it, tests bring their own. */
export interface Surroundings {
  readonly recognize: (article: Article, settings: RecognitionSettings) => Recognition;
  /** For open articles, which are read again after each edit. */
  readonly openReader: OpenReader;
  readonly knowledge: Knowledge;
  /** Keyed by the article's address, as the client names it. */
  readonly sidecars: Sidecars;
  /** Earlier texts of an article by their versions, as far as the host has them; absent where it never does. */
  readonly baseTexts?: (
    uri: string,
    versions: readonly TextVersion[],
  ) => Promise<ReadonlyMap<TextVersion, string>>;
  /** A journal in front of the sidecars and earlier versions behind them; absent where there is no disk. */
  readonly keeping?: Keeping | undefined;
  readonly files: Files;
  /** ISO 8601. */
  readonly now: () => string;
  /** Resolves after that many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Who decides on the article at an address, where no setting says so. */
  readonly account: (uri: string) => Promise<string>;
}

/** What a disk brings beside sidecars. Keyed by the article's address. */
export interface Keeping {
  /** Steps of earlier sessions, for undo. */
  readonly steps: (uri: string) => Promise<Steps>;
  readonly rememberStep: (uri: string, event: StepEvent) => Promise<void>;
  /** What this program could not save and will try again. */
  readonly waiting: () => readonly Waiting[];
  /** Tries it again, and what was left by programs that have ended. Gives what is saved now. */
  readonly retry: () => Promise<readonly Pick<Waiting, 'uri' | 'decisions'>[]>;
  /** What has been given up, with the sidecar that holds it now: each is told once. */
  readonly aside: () => readonly Aside[];
  /** `undefined` where the article's decisions are all there, but for a tenth. */
  readonly vanished: (uri: string) => Promise<Vanished | undefined>;
  /** Brings back what has vanished. */
  readonly restore: (uri: string) => Promise<SidecarFile>;
  /** What has vanished is rightly gone. */
  readonly accept: (uri: string) => Promise<void>;
  /** Resolves when what is kept of past saves is written: a program that ends waits for it. */
  readonly settled: () => Promise<void>;
}

export interface Aside {
  /** The article's path. */
  readonly article: string;
  readonly decisions: number;
  readonly sidecar: string;
}

export interface Waiting {
  readonly uri: string;
  readonly decisions: number;
  readonly fault: SidecarFault;
}

/** What is known about people, terms and places, listed and by id. */
export type Knowledge = Pick<
  CoreKnowledge,
  | 'people'
  | 'concepts'
  | 'relationships'
  | 'personById'
  | 'conceptById'
  | 'countryByCode'
  | 'organisationByCode'
>;

/** Files by address (`file:///…`). */
export interface Files {
  /** The articles in these folders. */
  readonly articles: (folders: readonly string[]) => Promise<readonly string[]>;
  readonly read: (uri: string) => Promise<string | undefined>;
  readonly write: (uri: string, content: string | Uint8Array) => Promise<void>;
  /**
   * Replaces a file whole, or makes it where `before` is `undefined`; durable when it answers. False where the file holds
   * something else than `before`; then nothing was written.
   */
  readonly replace: (uri: string, before: string | undefined, text: string) => Promise<boolean>;
  /** Gives a file a new name; false where there is none, or the new name is taken. */
  readonly rename: (from: string, to: string) => Promise<boolean>;
  /** Puts a text that only the server knows where every editor can open it. */
  readonly keepRecord: (name: string, text: string) => Promise<string>;
}

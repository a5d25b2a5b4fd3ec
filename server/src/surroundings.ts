import type {
  Article,
  Knowledge as CoreKnowledge,
  Recognition,
  RecognitionSettings,
  Sidecars,
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
  readonly files: Files;
  /** ISO 8601. */
  readonly now: () => string;
  /** Resolves after that many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Who decides, where no setting says so. */
  readonly account: () => Promise<string>;
}

/** What is known about people, terms and places, by id. */
export type Knowledge = Pick<
  CoreKnowledge,
  'personById' | 'conceptById' | 'countryByCode' | 'organisationByCode'
>;

/** Files by address (`file:///…`). */
export interface Files {
  /** The articles in these folders. */
  readonly articles: (folders: readonly string[]) => Promise<readonly string[]>;
  readonly read: (uri: string) => Promise<string | undefined>;
  readonly write: (uri: string, content: string | Uint8Array) => Promise<void>;
  /** Gives a file a new name; false where there is none, or the new name is taken. */
  readonly rename: (from: string, to: string) => Promise<boolean>;
  /** Puts a text that only the server knows where every editor can open it. */
  readonly keepRecord: (name: string, text: string) => Promise<string>;
}

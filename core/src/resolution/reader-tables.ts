import type { DateOrder } from '../knowledge/country.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Lexicon } from '../lexicon/compile.ts';
import type { LanguageId } from '../lexicon/language.ts';

/** What a reader reads with: what ships, and what a project has to say beside it. */
export interface ReaderTables {
  readonly lexicon: Lexicon;
  readonly knowledge: Knowledge;
  /** Terms that mean themselves wherever they stand: the project says so. */
  readonly ownTerms?: ReadonlySet<string>;
  /** The languages articles can be in; empty: any. */
  readonly languages?: readonly LanguageId[];
  /** How `03/04/2025` is read where the article does not tell. */
  readonly dateOrder?: DateOrder | undefined;
}

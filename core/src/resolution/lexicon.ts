import type { Lexicon } from '../lexicon/compile.ts';
import { makeLexicon } from './make-lexicon.ts';

let made: Lexicon | undefined;

/** What everything is read with; made on the first call and kept. */
export function shippedLexicon(): Lexicon {
  made ??= makeLexicon();
  return made;
}

import { shippedKnowledge } from '../knowledge/shipped-knowledge.ts';
import { LANGUAGES } from '../languages/index.ts';
import { compileLexicon, type Lexicon } from '../lexicon/compile.ts';
import { currencyPhrases } from '../recognition/currency-phrases.ts';
import { knowledgePhrases } from '../recognition/knowledge-phrases.ts';

/**
 * The tables of all languages and the shipped knowledge in one trie. Bundles have `unpackLexicon` here instead,
 * over what this made when they were built: `scripts/packed-lexicon.mjs`.
 */
export function makeLexicon(): Lexicon {
  const knowledge = shippedKnowledge();
  return compileLexicon(LANGUAGES, [
    ...currencyPhrases(knowledge, LANGUAGES),
    ...knowledgePhrases(knowledge, LANGUAGES),
  ]);
}

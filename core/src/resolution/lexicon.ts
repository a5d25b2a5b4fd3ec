import { shippedKnowledge } from '../knowledge/shipped-knowledge.ts';
import { LANGUAGES } from '../languages/index.ts';
import { compileLexicon, type Lexicon } from '../lexicon/compile.ts';
import { currencyPhrases } from '../recognition/currency-phrases.ts';
import { knowledgePhrases } from '../recognition/knowledge-phrases.ts';

let compiled: Lexicon | undefined;

/** The tables of all languages and the shipped knowledge in one trie; compiled on the first call and kept. */
export function shippedLexicon(): Lexicon {
  const knowledge = shippedKnowledge();
  compiled ??= compileLexicon(LANGUAGES, [
    ...currencyPhrases(knowledge, LANGUAGES),
    ...knowledgePhrases(knowledge, LANGUAGES),
  ]);
  return compiled;
}

import type { Lexicon } from '../lexicon/compile.ts';
import { read } from '../lexicon/reading.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { recognizeDates } from './dates/index.ts';
import { recognizeMoney } from './money.ts';
import { recognizePartnerships, speaksOfStates } from './partnerships.ts';
import { recognizePeople } from './people/index.ts';

/** Everything one block gives, with spans in the tokens' text. */
export interface BlockReading {
  readonly candidates: readonly Candidate[];
  /** The country of the first place that opens the block, as datelines do. */
  readonly placeCountry: string | undefined;
  readonly speaksOfStates: boolean;
  /** A country or a body of states is named. */
  readonly namesStates: boolean;
}

/** Reads one block in one language: an index into the lexicon's languages. */
export function recognizeBlock(tokens: Tokens, lexicon: Lexicon, language: number): BlockReading {
  const tables = lexicon.languages[language];
  if (tables === undefined)
    return { candidates: [], placeCountry: undefined, speaksOfStates: false, namesStates: false };
  const reading = read(tokens, lexicon.trie, 1 << language);
  const candidates = [
    ...recognizePeople(reading),
    ...recognizeDates(reading, tables),
    ...recognizeMoney(reading, tables),
    ...recognizePartnerships(reading, tables.partnerships.adjectivesFirst),
  ];
  return {
    candidates,
    placeCountry: placeCountry(reading.hits),
    speaksOfStates: speaksOfStates(reading),
    namesStates: reading.hits.some((found) =>
      found?.some(({ entry }) => entry.kind === 'country' || entry.kind === 'party'),
    ),
  };
}

/** The first tokens name a capital or a country. */
function placeCountry(hits: ReturnType<typeof read>['hits']): string | undefined {
  for (const found of hits.slice(0, 6)) {
    for (const { entry } of found ?? []) {
      if (entry.kind === 'country') return entry.code;
      if (entry.kind === 'place' && entry.country !== undefined) return entry.country;
    }
  }
  return undefined;
}

import type { Lexicon } from '../lexicon/compile.ts';
import { COUNTRY, DIPLOMACY, PLACE, PLACES, STATES } from '../lexicon/kind-sets.ts';
import { kindSet, Role } from '../lexicon/kinds.ts';
import {
  canOpen,
  hitOf,
  mayOpen,
  mayOpenSomewhere,
  type Reading,
  type ReadingColumns,
  read,
} from '../lexicon/reading.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Candidate, DateCandidate } from './candidate.ts';
import { recognizeDates } from './dates/index.ts';
import { quieten } from './loud.ts';
import { recognizeMoney } from './money.ts';
import { recognizePartnerships } from './partnerships.ts';
import { recognizePeople } from './people/index.ts';
import { postOnLine } from './people/signatures.ts';
import { dayPublished } from './published.ts';
import { speaksOfStates } from './states.ts';
import { placesTold } from './told-places.ts';

/** Everything one block gives, with spans in the tokens' text. */
export interface BlockReading {
  readonly candidates: readonly Candidate[];
  /** The country of the first place that opens the block, as datelines do. */
  readonly placeCountry: string | undefined;
  /** The day of a line that tells when the document came out. */
  readonly published: DateCandidate | undefined;
  /** The post that is all the block says. */
  readonly post: string | undefined;
  readonly speaksOfStates: boolean;
  /** A country or a body of states is named. */
  readonly namesStates: boolean;
  /** How much it speaks of the dealings of states: 1 for a body of states, 2 for what only texts on them are about. */
  readonly diplomacy: number;
  /** The countries (ISO 3166-1) and organisations named, each once. */
  readonly countries: readonly string[];
  /** Unlisted places of which it says that they are one: see `placesTold`. */
  readonly places: readonly string[];
}

/** Reads one block in one language: an index into the lexicon's languages. */
export function recognizeBlock(
  tokens: Tokens,
  lexicon: Lexicon,
  language: number,
  room: ReadingColumns,
): BlockReading {
  const tables = lexicon.languages[language];
  const kinds = lexicon.kinds[language];
  if (tables === undefined || kinds === undefined) return NOTHING;
  const reading = read(tokens, lexicon, kinds, 1 << language, room);
  const isLoud = quieten(reading);
  const candidates: Candidate[] = recognizePeople(reading, isLoud);
  for (const date of recognizeDates(reading, tables)) candidates.push(date);
  for (const amount of recognizeMoney(reading, tables)) candidates.push(amount);
  for (const term of recognizePartnerships(reading, tables.partnerships.adjectivesFirst))
    candidates.push(term);
  return {
    candidates,
    placeCountry: placeCountry(reading),
    published: dayPublished(reading, candidates),
    post: postOnLine(reading),
    speaksOfStates: speaksOfStates(reading),
    ...statesIn(reading),
    places: placesTold(reading),
  };
}

/** The first tokens name a capital or a country. */
function placeCountry(reading: Reading): string | undefined {
  for (let at = 0; at < Math.min(6, reading.count); at++) {
    // Only saves time: neither look-up finds anything then.
    if (!mayOpen(reading, at, PLACES)) continue;
    const country =
      hitOf(reading, at, COUNTRY)?.entry.code ?? hitOf(reading, at, PLACE)?.entry.country;
    if (country !== undefined) return country;
  }
  return undefined;
}

function statesIn(reading: Reading): Pick<BlockReading, 'namesStates' | 'diplomacy' | 'countries'> {
  // Only saves time: no look-up finds anything then.
  if (!mayOpenSomewhere(reading, OF_STATES)) return NO_STATES;
  const countries = new Set<string>();
  let diplomacy = 0;
  for (let at = 0; at < reading.count; at++) {
    // Only saves time: no phrase of the kinds starts there.
    if (!canOpen(reading, at, Role.State)) continue;
    const found = hitOf(reading, at, STATES);
    if (found !== undefined) countries.add(found.entry.code);
    if (hitOf(reading, at, DIPLOMACY) !== undefined) diplomacy += 2;
    else if (found?.entry.kind === 'party') diplomacy++;
  }
  return { namesStates: countries.size > 0, diplomacy, countries: [...countries] };
}

const OF_STATES = kindSet('country', 'party', 'diplomacy');

const NO_STATES = { namesStates: false, diplomacy: 0, countries: [] };

const NOTHING: BlockReading = {
  candidates: [],
  placeCountry: undefined,
  published: undefined,
  post: undefined,
  speaksOfStates: false,
  ...NO_STATES,
  places: [],
};

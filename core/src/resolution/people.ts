import type { NameCandidate } from '../recognition/candidate.ts';
import type { Evidence } from '../recognition/evidence.ts';
import type { Entities } from './entities.ts';
import type { PeopleIndex } from './people-index.ts';

/** A name candidate that is a leader, and who it is. */
export interface LinkedName {
  readonly candidate: NameCandidate;
  readonly entity: string;
  readonly evidence: readonly Evidence[];
}

/** The people of a document and what decides who is meant. Made anew when the people named in full change. */
export interface People {
  readonly index: PeopleIndex;
  readonly entities: Entities;
  /** `YYYY-MM-DD`. */
  readonly date: string | undefined;
  /** True where the document names a state or a body of states: without one, `King James` is a nickname. */
  readonly namesStates: boolean;
  /** True where the document speaks of the dealings of states: without that, those whom nothing introduces are anybody. */
  readonly speaksOfDiplomacy: boolean;
  /** The countries that the document names. */
  readonly countries: ReadonlySet<string>;
  /** Those, and the countries and bodies of whoever of the knowledge is named in it. */
  readonly realms: ReadonlySet<string>;
  /** Places that no table has and of which the document says that they are one, in small letters. */
  readonly places: ReadonlySet<string>;
  /** How many are named in lines of a post and a name. */
  readonly listed: number;
  /** The posts of those who are named above a line that is nothing but a post, by their names. */
  readonly signed: ReadonlyMap<string, string>;
  /** The ids of those whose short names mean somebody else here: `Nixon` behind Cynthia Nixon. */
  readonly mistaken: ReadonlySet<string>;
  /** Names before a post that the document gives to somebody else. */
  readonly disputed: ReadonlySet<string>;
  /** The ids of those of whom nothing but their company tells that they lead. */
  readonly company: ReadonlySet<string>;
}

/** A candidate with the words of its name, which are needed again and again. */
export interface Name {
  readonly candidate: NameCandidate;
  readonly words: readonly string[];
}

/** What decides whether a single name behind a title is the holder whom the knowledge has. */
export type When = Pick<People, 'date' | 'namesStates'>;

export function linkedBy(
  candidate: NameCandidate,
  entity: string,
  kind: Evidence['kind'],
): LinkedName {
  return { candidate, entity, evidence: [...candidate.evidence, { kind, text: entity }] };
}

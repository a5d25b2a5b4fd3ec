import {
  COUNTRY,
  HEADED,
  HEADING,
  HONORIFIC,
  MISTER,
  NAME_SUFFIX,
  OF,
  REGNAL,
} from '../../lexicon/kind-sets.ts';
import { kindSet } from '../../lexicon/kinds.ts';
import {
  CLAUSE_END,
  type Hit,
  hitBefore,
  hitOf,
  isCapitalWord,
  isMark,
  isWord,
  type Reading,
  stopsAt,
  textOf,
} from '../../lexicon/reading.ts';
import { Gap } from '../../text/tokens.ts';
import type { NameCandidate } from '../candidate.ts';
import { evidenceOf } from '../evidence.ts';
import { addressOf, excellencyBefore } from './address.ts';
import { LIST_ITEM, MEMBER_SPEAKING, opensItem } from './list-items.ts';
import { candidate, shaped } from './name-candidates.ts';
import type { NameRun } from './name-words.ts';
import { countryBehind } from './surroundings.ts';
import type { Title } from './titles.ts';

/** Whom neither a post nor the knowledge tells: a form of address, a list, a number or what somebody heads may. */
export function addressed(
  reading: Reading,
  name: NameRun,
  headline: boolean,
  weak?: Title,
): NameCandidate {
  return (
    excellency(reading, name, headline) ??
    delegate(reading, name, headline) ??
    ruler(reading, name, headline) ??
    listItem(reading, name) ??
    memberSpeaking(reading, name) ??
    heading(reading, name, headline) ??
    shaped(reading, name, headline, weak)
  );
}

/** `received by [George III]`: a name of rulers and popes with a number behind it. `Henry Ford II` has a family. */
function ruler(reading: Reading, name: NameRun, headline: boolean): NameCandidate | undefined {
  const number = name.end - 1;
  const own = hitBefore(reading, number, REGNAL);
  const isNumbered =
    own !== undefined &&
    name.at <= own.at &&
    hitOf(reading, number, NAME_SUFFIX) !== undefined &&
    isWord(reading, number) &&
    NUMERAL.test(textOf(reading, number, name.end));
  return isNumbered && hitBefore(reading, name.at, NOT_A_RULER) === undefined
    ? candidate(reading, name, headline, {
        rule: 'leaders/ruler-name',
        strength: 'titled',
        evidence: [evidenceOf(reading, 'title', number, name.end)],
      })
    : undefined;
}

const NUMERAL = /^[IVX]+$/;
const NOT_A_RULER = kindSet('place-before', 'place');

/** `2. [Olivier Zehnder] (Switzerland)`, `3. [Hasrus Azwar] — Maroko`: an item of a list with a country. It counts where the document names others with their posts. */
function listItem(reading: Reading, name: NameRun): NameCandidate | undefined {
  const start = addressOf(reading, name.at);
  const country =
    name.words >= 2 && opensItem(reading, start) ? itemCountry(reading, name.end) : undefined;
  return country === undefined
    ? undefined
    : candidate(reading, name, false, {
        rule: LIST_ITEM,
        strength: 'shape',
        country,
        evidence: [],
      });
}

/** In brackets behind the name, or behind a dash or a comma. */
function itemCountry(reading: Reading, end: number): string | undefined {
  if (isMark(reading, end, '(')) return countryBehind(reading, end)?.code;
  // `Palu Raya - Australia memang …` goes on.
  const parted =
    isMark(reading, end, ',') || (isMark(reading, end, '-–—') && reading.gap[end] === Gap.Space);
  const country = parted ? hitOf(reading, end + 1, COUNTRY) : undefined;
  const closes = country && (country.end >= reading.count || !isWord(reading, country.end));
  return closes ? country.entry.code : undefined;
}

/** `[Tina Browne], who leads the Democratic Party, …`: what somebody heads or speaks for makes a leader of him. */
function heading(reading: Reading, name: NameRun, headline: boolean): NameCandidate | undefined {
  if (name.words < 2) return undefined;
  const heads = hitOf(reading, isMark(reading, name.end, ',') ? name.end + 1 : name.end, HEADING);
  const body = heads && bodyBehind(reading, heads.end);
  return (
    heads &&
    body &&
    candidate(reading, name, headline, {
      rule: 'leaders/name-heads',
      strength: 'titled',
      evidence: [evidenceOf(reading, 'apposition', heads.at, body.end)],
    })
  );
}

function bodyBehind(reading: Reading, from: number): Hit | undefined {
  for (let at = from; at < from + LONGEST_BODY && !stopsAt(reading, at, CLAUSE_END); at++) {
    const body = hitOf(reading, at, HEADED);
    if (body !== undefined) return body;
  }
  return undefined;
}

/** In tokens: `the political department of the Foreign [Ministry]`. */
const LONGEST_BODY = 8;

/**
 * `Mr. [Patten] We are pressing …`, `Mr. [McFarlane]: I agree`, `Sir [A. Salter]` on a line of its own: as the reports of a parliament open what a member says. It counts where the
 * document names others with their posts.
 */
function memberSpeaking(reading: Reading, { at, end }: NameRun): NameCandidate | undefined {
  const address = hitBefore(reading, at, HONORIFIC);
  if (address === undefined || (address.at > 0 && !(address.at === 1 && isMark(reading, 0, '§'))))
    return undefined;
  let close = at + 1;
  while (close < end && !opensSpeech(reading, close)) close++;
  const isMister = hitBefore(reading, at, MISTER) !== undefined;
  const speaks =
    // `Anh Minh`: who wrote the text.
    (close >= reading.count && (close > at + 1 || isMister)) ||
    opensSpeech(reading, close) ||
    // In an interview anybody is asked: `Pak Anton: Ya.`
    (isMark(reading, close, ':') && isMister);
  if (!speaks) return undefined;
  const name = { at, end: close, words: close - at };
  return candidate(reading, name, false, {
    rule: MEMBER_SPEAKING,
    strength: 'shape',
    evidence: [evidenceOf(reading, 'honorific', address.at, address.end)],
  });
}

/** A word that is no name, with the capital of a sentence. */
function opensSpeech(reading: Reading, at: number): boolean {
  return (
    isCapitalWord(reading, at) &&
    reading.gap[at] === Gap.Space &&
    hitOf(reading, at, OPENS_SPEECH) !== undefined
  );
}

const OPENS_SPEECH = kindSet('not-a-name', 'determiner');

/** `Mr. [OKORO] (Nigeria) said`, `Ms. [Julia Fisher] (Barbados)`: as the records of the United Nations write who speaks for a country. */
function delegate(reading: Reading, name: NameRun, headline: boolean): NameCandidate | undefined {
  const address = hitBefore(reading, name.at, MISTER);
  const isWhole = name.words >= 2 || /\p{Lu}$/u.test(textOf(reading, name.at, name.end));
  const country = isWhole ? countrySpokenFor(reading, name.end) : undefined;
  return (
    address &&
    country &&
    candidate(reading, { ...name, common: false }, headline, {
      rule: 'leaders/delegate-name',
      strength: 'titled',
      country: country.code,
      evidence: [evidenceOf(reading, 'honorific', address.at, address.end)],
    })
  );
}

/** `(Nigeria)`, `, of Grenada.`: behind a comma it is the state by its name, and no `Kenyan descent`. */
function countrySpokenFor(reading: Reading, end: number): ReturnType<typeof countryBehind> {
  if (isMark(reading, end, '(')) return countryBehind(reading, end);
  if (!isMark(reading, end, ',') || hitOf(reading, end + 1, OF) === undefined) return undefined;
  const country = countryBehind(reading, end + 1);
  const named = country && hitBefore(reading, country.end, COUNTRY);
  const isState =
    country !== undefined &&
    named?.entry.kind === 'country' &&
    named.entry.form === 'name' &&
    (country.end >= reading.count || isMark(reading, country.end, '.;)'));
  return isState ? country : undefined;
}

/** `H.E. Ms. [Nicola Brewer]`: a form of address that only those who lead have says it without a post. */
function excellency(reading: Reading, name: NameRun, headline: boolean): NameCandidate | undefined {
  const address = excellencyBefore(reading, name.at);
  return (
    address &&
    candidate(reading, name, headline, {
      rule: 'leaders/excellency-name',
      strength: 'titled',
      evidence: [evidenceOf(reading, 'honorific', address.at, address.end)],
    })
  );
}

import {
  COUNTERPART,
  COUNTRY,
  DETERMINER,
  FUNCTION_WORD,
  PARTICLE,
  PARTY,
  PERSON,
  POST_WORD,
  ROLE_WORD,
  TITLE,
  TITLE_PART,
} from '../../lexicon/kind-sets.ts';
import { kindSet, Role } from '../../lexicon/kinds.ts';
import {
  canOpen,
  hitBefore,
  hitOf,
  isCapitalWord,
  isDigits,
  isMark,
  mayOpen,
  mayOpenSomewhere,
  opensSomewhere,
  type Reading,
  SENTENCE_END,
  stopsAt,
  textOf,
} from '../../lexicon/reading.ts';
import { canBeSyllable } from '../../text/syllables.ts';
import { Gap, Shape, TokenKind } from '../../text/tokens.ts';
import type { NameCandidate } from '../candidate.ts';
import type { Evidence } from '../evidence.ts';
import { besideOthers, countryBefore, type PlacedName } from './beside-others.ts';
import { closesName, isHeadline } from './headline.ts';
import {
  type KnownName,
  knownAhead,
  knownAt,
  knownByLetters,
  knownInCapitals,
  knownWithTitle,
} from './known.ts';
import { behindParticles, isNameWord, type NameRun, nameAt } from './names.ts';
import {
  behindDegrees,
  behindLetters,
  endsWithHonorific,
  excellencyBefore,
  isPlace,
  listed,
  namesPlace,
} from './surroundings.ts';
import { type Title, titleAt } from './titles.ts';
import { creditTokens } from './zones.ts';

/**
 * Finds named people with a post, people whom the knowledge names, and whatever else is written
 * like a name: those last become mentions only if the document names them in full elsewhere.
 */
export function recognizePeople(reading: Reading): NameCandidate[] {
  const credits = creditTokens(reading);
  const headline = isHeadline(reading);
  const found: NameCandidate[] = [];
  const placed: PlacedName[] = [];
  const { taken } = reading;
  const add = (candidate: NameCandidate | undefined, name: NameRun): void => {
    if (candidate === undefined || isTaken(taken, name)) return;
    found.push(candidate);
    taken.fill(1, name.at, name.end);
    placed.push({ name, candidate });
  };
  const titles = opensSomewhere(reading, Role.Title);
  for (let at = 0; titles && at < reading.count; at++) {
    if (!canOpen(reading, at, Role.Title) || credits[at] === 1) continue;
    const title = withOwnTitle(reading, titleAt(reading, at, headline));
    if (title?.name === undefined || credits[title.name.at] === 1) continue;
    if (isSetOff(reading, title.at) && isCompany(reading, title, title.name)) continue;
    for (const name of [title.name, ...listed(reading, title, title.name, headline)])
      add(titled(reading, title, name, headline), name);
  }
  const particles = mayOpenSomewhere(reading, PARTICLE);
  for (let at = 0; at < reading.count; at++) {
    // Words in small letters open no name, but for particles: most tokens are passed over here.
    if (reading.shape[at] === Shape.Lower && !(particles && mayOpen(reading, at, PARTICLE)))
      continue;
    if (taken[at] === 1 || credits[at] === 1) continue;
    if (!isNameWord(reading, at)) {
      const loud = knownInCapitals(reading, at);
      if (loud !== undefined) add(knownName(reading, loud, headline), loud);
      const letters = loud === undefined ? knownByLetters(reading, at) : undefined;
      if (letters !== undefined) found.push(shaped(reading, letters, headline));
      const noble =
        behindParticles(reading, at) && taken[at + 1] === 0 && nameAt(reading, at, headline);
      // The word behind the particles may be the name by itself: both are kept until the document tells.
      if (noble) found.push(shaped(reading, noble, headline));
      continue;
    }
    if (at > 0 && reading.gap[at] === Gap.None && reading.kind[at - 1] === TokenKind.Word) continue;
    const known = knownAt(reading, at);
    const name = nameAt(reading, at, headline);
    const post = name === undefined ? undefined : postBehind(reading, name, headline);
    if (
      name !== undefined &&
      post !== undefined &&
      (known === undefined || known.end <= name.end)
    ) {
      add(apposed(reading, post, name, headline), name);
    } else if (known !== undefined && !(known.short && goesOn(reading, known, name, headline))) {
      add(knownName(reading, known, headline), known);
    }
    if (
      name !== undefined &&
      taken[at] === 0 &&
      !isPlace(reading, name) &&
      !holdsKnown(reading, name)
    )
      add(excellency(reading, name, headline) ?? shaped(reading, name, headline), name);
  }
  return besideOthers(reading, found, placed);
}

/** `Prime Minister [Sheikh Hasina]`: a title that is the first part of the name by which the knowledge has somebody. */
function withOwnTitle(reading: Reading, title: Title | undefined): Title | undefined {
  if (title?.name === undefined) return title;
  const { at, end, words } = title.name;
  const own = hitOf(reading, at - 1, PERSON);
  if (own?.end !== end || !TITLES_AS_NAMES.has(textOf(reading, at - 1, at))) return title;
  const named = textOf(reading, at - 1, end)
    .toLowerCase()
    .replaceAll(' ', '-');
  return own.entry.id !== named
    ? title
    : { ...title, end: Math.max(title.head, at - 1), name: { at: at - 1, end, words: words + 1 } };
}

const TITLES_AS_NAMES: ReadonlySet<string> = new Set(['Raja', 'Sheikh', 'Sultan']);

/** `Anwar Gargash`: one name of somebody known opens the name of another. Headlines run on in capitals. */
function goesOn(
  reading: Reading,
  known: KnownName,
  name: NameRun | undefined,
  headline: boolean,
): boolean {
  const further = name !== undefined && name.end > known.end;
  return !headline && further && reading.gap[known.end] === Gap.Space;
}

function isTaken(taken: Uint8Array, { at, end }: NameRun): boolean {
  for (let token = at; token < end; token++) if (taken[token] === 1) return true;
  return false;
}

function titled(
  reading: Reading,
  title: Title,
  name: NameRun,
  headline: boolean,
): NameCandidate | undefined {
  if (isPlace(reading, name) || namesPlace(reading, title.at) || namesPlace(reading, title.head))
    return undefined;
  if (title.weak && !(name.words >= 2 && speaksForWeak(reading, title))) return undefined;
  return candidate(reading, name, headline, {
    rule: title.weak ? 'leaders/weak-title-name' : 'leaders/title-name',
    strength: 'titled',
    office: textOf(reading, title.at, title.end),
    plain: isPlain(reading, title),
    country: title.country,
    person: knownWithTitle(reading, title.head, name.end),
    evidence: [evidenceOf(reading, 'title', title.at, title.end)],
  });
}

/**
 * A capital, or the body of states that it is a title of (`World Bank chief`, `IAEA head`).
 */
function speaksForWeak(reading: Reading, title: Title): boolean {
  const { head } = title;
  if (hitOf(reading, head, COUNTERPART) !== undefined) return hasOtherPost(reading, title);
  if (reading.shape[head] !== Shape.Lower) return true;
  if (hitBefore(reading, head, PARTY) !== undefined) return true;
  // `UN peacekeeping chief`: one word of his field between the body and the title.
  if (reading.shape[head - 1] === Shape.Lower && hitBefore(reading, head - 1, PARTY) !== undefined)
    return hitOf(reading, head - 1, FUNCTION_WORD) === undefined;
  // `the president’s adviser`, `Khamenei’s adviser`: whose he is.
  if (isMark(reading, head - 2, "'’") && hitBefore(reading, head - 2, WHOSE) !== undefined)
    return true;
  // `CIA chief`: letters of a body; shorter ones are a trade (`IT director`).
  if (isLetters(reading, head - 1)) return true;
  // `Siemens boss`: a listed company.
  const company = hitBefore(reading, head, POST_WORD);
  if (
    company !== undefined &&
    reading.shape[company.at] !== Shape.Lower &&
    hitOf(reading, company.at, FUNCTION_WORD) === undefined
  )
    return true;
  return false;
}

/** `mitranya, …`, `his deputy, …, became president`: another post of the sentence says whose, and so what that is. */
function hasOtherPost(reading: Reading, { at, end }: Title): boolean {
  const isPost = (token: number) => hitOf(reading, token, TITLE)?.entry.weak === false;
  const ends = (token: number) => stopsAt(reading, token, SENTENCE_END);
  for (let before = at - 1; before >= 0 && !ends(before); before--) if (isPost(before)) return true;
  for (let after = end; after < reading.count && !ends(after); after++)
    if (isPost(after)) return true;
  return false;
}

const WHOSE = kindSet('title', 'person');

function isLetters(reading: Reading, at: number): boolean {
  const length = (reading.end[at] ?? 0) - (reading.start[at] ?? 0);
  return (
    reading.kind[at] === TokenKind.Word &&
    reading.shape[at] === Shape.Upper &&
    reading.gap[at + 1] === Gap.Space &&
    length >= 3 &&
    length <= 6
  );
}

function apposed(
  reading: Reading,
  title: Title,
  name: NameRun,
  headline: boolean,
): NameCandidate | undefined {
  if (isPlace(reading, name)) return undefined;
  if (hitOf(reading, title.head, COUNTERPART) !== undefined && !hasOtherPost(reading, title))
    return undefined;
  return candidate(reading, name, headline, {
    rule: 'leaders/name-title',
    strength: 'titled',
    office: textOf(reading, title.at, title.end),
    plain: isPlain(reading, title),
    country: title.country,
    evidence: [evidenceOf(reading, 'apposition', title.at, title.end)],
  });
}

function knownName(
  reading: Reading,
  known: KnownName,
  headline: boolean,
): NameCandidate | undefined {
  if (isPlace(reading, known)) return undefined;
  return candidate(reading, known, headline, {
    rule: known.short ? 'leaders/known-short-name' : 'leaders/known-name',
    strength: 'known',
    person: known.person,
    evidence: [{ kind: 'knowledge', text: known.person }],
  });
}

/** `Presiden Prabowo Subianto` in a line whose language is not told: somebody known by full name stands inside the run. */
function holdsKnown(reading: Reading, { at, end }: NameRun): boolean {
  for (let inner = at + 1; inner < end; inner++) {
    const known = knownAt(reading, inner);
    if (known !== undefined && !known.short && known.end <= end) return true;
  }
  return false;
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

function shaped(reading: Reading, name: NameRun, headline: boolean): NameCandidate {
  return candidate(reading, name, headline, {
    rule: 'leaders/short-form',
    strength: 'shape',
    country: name.words === 1 ? countryBefore(reading, name.at) : undefined,
    evidence: [],
  });
}

/** `former President`, `acting`, `late`: a word before the title's head says that the post is not simply held. */
function isPlain(reading: Reading, { at, head }: Title): boolean {
  for (let token = at; token < head; token++)
    if (hitOf(reading, token, TITLE_PART) !== undefined) return false;
  return true;
}

interface Found {
  readonly rule: string;
  readonly strength: NameCandidate['strength'];
  readonly office?: string;
  readonly plain?: boolean;
  readonly country?: string | undefined;
  readonly person?: string | undefined;
  readonly evidence: readonly Evidence[];
}

function candidate(
  reading: Reading,
  name: NameRun,
  headline: boolean,
  found: Found,
): NameCandidate {
  const { country, person, office } = found;
  const known =
    person ??
    knownAt(reading, name.at, name.end)?.person ??
    (found.strength === 'titled' ? knownAhead(reading, name)?.person : undefined);
  return {
    label: 'LEADER',
    span: { start: reading.start[name.at] ?? 0, end: reading.end[name.end - 1] ?? 0 },
    rule: found.rule,
    evidence: found.evidence,
    name: textOf(reading, name.at, name.end),
    strength: found.strength,
    honorific: endsWithHonorific(reading, name.at),
    headline,
    whole: !headline || found.rule === 'leaders/name-title' || closesName(reading, name),
    wordEnds: wordEnds(reading, name),
    office,
    plainOffice: found.plain === true,
    country,
    person: known,
  };
}

function wordEnds(reading: Reading, { at, end }: NameRun): number[] {
  const ends: number[] = [];
  for (let token = at; token < end; token++) {
    if (token + 1 === end || reading.gap[token + 1] !== Gap.None)
      ends.push(reading.end[token] ?? 0);
  }
  return ends;
}

function evidenceOf(reading: Reading, kind: Evidence['kind'], at: number, end: number): Evidence {
  return {
    kind,
    text: textOf(reading, at, end),
    span: { start: reading.start[at] ?? 0, end: reading.end[end - 1] ?? 0 },
  };
}

/** `Name, Minister of Industry`; `Name (Menlu)`; `Name - Phó Chủ tịch`; `Name selaku Menteri Luar Negeri`. A title that goes on to a name of its own belongs to that. */
function postBehind(reading: Reading, name: NameRun, headline: boolean): Title | undefined {
  const role = name.words < 2 ? undefined : hitOf(reading, name.end, ROLE_WORD);
  if (role !== undefined) return roleAt(reading, role.end, headline);
  const end = behindDegrees(reading, behindLetters(reading, name.end));
  if (!isMark(reading, end, ',(-–—')) return undefined;
  const isItem = isMark(reading, end, '(') && opensItem(reading, name.at);
  if (name.words < 2 && !endsWithHonorific(reading, name.at) && !isItem) return undefined;
  for (let at = end + 1, led = at; at < Math.min(reading.count, end + 9); at++) {
    const title = titleAt(reading, at, headline);
    if (title !== undefined) return closedBefore(reading, title);
    // `the U.S. envoy`: the rest of what leads there is no end of it.
    led = Math.max(led, leadsToTitle(reading, at));
    if (at >= led) return undefined;
  }
  return undefined;
}

/** `2. [Sugiono] (Menteri Luar Negeri)`: a line of a list, behind its number or its dash. */
function opensItem(reading: Reading, at: number): boolean {
  const opens = (from: number) => from === 0 || reading.gap[from] === Gap.LineEnd;
  if (opens(at)) return true;
  if (isMark(reading, at - 1, '-–—•*')) return opens(at - 1);
  return isMark(reading, at - 1, '.)') && isDigits(reading, at - 2) && opens(at - 2);
}

/** A post behind `as`: of more than one word or of a country, so that nobody is crowned `as king` of a sport. */
function roleAt(reading: Reading, at: number, headline: boolean): Title | undefined {
  const start = hitOf(reading, at, DETERMINER)?.end ?? at;
  const title = titleAt(reading, start, headline) ?? leadTitle(reading, start, headline);
  if (title === undefined || title.weak || title.name !== undefined) return undefined;
  const words = (hitOf(reading, title.head, TITLE)?.end ?? title.head) - title.at;
  return words > 1 || title.country !== undefined ? title : undefined;
}

/** `as deputy prime minister`, `as Indonesian ambassador`. */
function leadTitle(reading: Reading, at: number, headline: boolean): Title | undefined {
  const lead = hitOf(reading, at, TITLE_PART) ?? hitOf(reading, at, COUNTRY);
  return lead && titleAt(reading, lead.end, headline);
}

/**
 * The title as far as it is the name's before it. A comma stands between it and the next name, or inside it, where the rest
 * is the next one's: `Kim Jung Tai, Chủ tịch Hana (Hàn Quốc), Thủ tướng Phúc`.
 */
function closedBefore(reading: Reading, title: Title): Title | undefined {
  if (title.name === undefined || isMark(reading, title.end, ',')) return title;
  if (isCompany(reading, title, title.name)) return { ...title, name: undefined };
  return title.comma === undefined
    ? undefined
    : { ...title, end: title.comma, name: undefined, comma: undefined };
}

/** A comma stands before it, and a word with a capital before that. */
function isSetOff(reading: Reading, at: number): boolean {
  return isMark(reading, at - 1, ',') && isCapitalWord(reading, at - 2);
}

/** `Jeong Cheol Dong, Tổng giám đốc LG [Innotek],`: behind a post of somebody named already, one unknown word that no list goes on from is what he heads. */
function isCompany(reading: Reading, title: Title, { at, end, words }: NameRun): boolean {
  const head = hitOf(reading, title.head, TITLE);
  return (
    words === 1 &&
    title.end > (head?.end ?? title.end) &&
    hitOf(reading, at, PERSON) === undefined &&
    !endsWithHonorific(reading, at) &&
    !canBeSyllable(textOf(reading, at, end)) &&
    (end >= reading.count || isMark(reading, end, ',.;)'))
  );
}

const LEADS = kindSet(
  'determiner',
  'title-part',
  'country',
  'ordinal',
  'post-word',
  'honorific',
  'function-word',
  // `the Palestinian U.N. ambassador`
  'party',
);

/** How far what may stand before a title reaches from here; no further than `at` where nothing does. */
function leadsToTitle(reading: Reading, at: number): number {
  if (
    isMark(reading, at, "'’") ||
    (reading.gap[at] === Gap.None && reading.kind[at] === TokenKind.Word)
  )
    return at + 1;
  // `the President’s National Security Adviser`: whose adviser he is.
  const whose = hitOf(reading, at, TITLE);
  if (whose !== undefined && isMark(reading, whose.end, "'’")) return whose.end;
  return hitOf(reading, at, LEADS)?.end ?? at;
}

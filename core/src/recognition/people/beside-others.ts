import { AND, DETERMINER, PLURAL, STATES, TITLE } from '../../lexicon/kind-sets.ts';
import { Role } from '../../lexicon/kinds.ts';
import {
  canOpen,
  type Hit,
  hasSentenceEnd,
  hitBefore,
  hitOf,
  isMark,
  type Reading,
} from '../../lexicon/reading.ts';
import { Gap } from '../../text/tokens.ts';
import type { NameCandidate } from '../candidate.ts';
import { type Evidence, evidenceOf } from '../evidence.ts';
import { addressOf } from './address.ts';
import { fromEpithets, fromNextSentence } from './epithets.ts';
import { LIST_ITEM } from './list-items.ts';
import type { NameRun } from './name-words.ts';
import type { PlacedName, Raised } from './placed-name.ts';
import { countryBehind } from './surroundings.ts';
import { type Title, titleAt } from './titles.ts';

/**
 * Raises those of whom nothing but their company tells that they lead: beside others whom a country introduces likewise,
 * or in one list with somebody who is known or has a post.
 */
export function besideOthers(
  reading: Reading,
  found: NameCandidate[],
  placed: readonly PlacedName[],
): NameCandidate[] {
  const rest = placed.filter(
    ({ candidate }) => candidate.strength === 'shape' && candidate.parts.length >= 2,
  );
  if (rest.length === 0) return found;
  const others = rest.length === placed.length ? [] : besideLeaders(reading, rest, placed);
  others.push(...withCountries(reading, rest));
  const raised = new Map([
    ...others,
    ...fromNextSentence(reading, rest, placed),
    ...fromEpithets(reading, rest, placed),
  ]);
  return raised.size === 0 ? found : found.map((one) => raised.get(one) ?? one);
}

/** What is told by those who are known or have a post; of two rules for one name the later one stays. */
function besideLeaders(
  reading: Reading,
  rest: readonly PlacedName[],
  placed: readonly PlacedName[],
): Raised[] {
  const inOrder = placed.toSorted((a, b) => a.name.at - b.name.at);
  return [
    ...fromPairs(reading, inOrder),
    ...fromAbroad(reading, rest, placed),
    ...fromLists(reading, inOrder),
  ];
}

function raise(candidate: NameCandidate, rule: string, beside: NameCandidate): Raised {
  const { name: text, span } = beside;
  const evidence: Evidence[] = [{ kind: 'apposition', text, span }];
  return [candidate, { ...candidate, rule, strength: 'titled', evidence }];
}

/**
 * `Egypt’s Badr Abdelatty, Türkiye’s Hakan Fidan and Mozambique’s [Pedro Comissário]`: somebody whom nothing but a country
 * or a body of states introduces is one of those who lead where another one of the sentence, introduced likewise, is known or has a post.
 */
function fromAbroad(
  reading: Reading,
  rest: readonly PlacedName[],
  placed: readonly PlacedName[],
): Raised[] {
  const abroad = rest.filter(({ name }) => realmBefore(reading, name.at) !== undefined);
  if (abroad.length === 0) return [];
  const leading = placed.filter(
    ({ name, candidate }) =>
      candidate.strength !== 'shape' && realmBefore(reading, name.at) !== undefined,
  );
  return abroad.flatMap(({ name: { at }, candidate }): Raised[] => {
    const isBeside = ({ name }: PlacedName) =>
      !hasSentenceEnd(reading, Math.min(at, name.at), Math.max(at, name.at));
    const other = leading.find(isBeside);
    if (other !== undefined) return [raise(candidate, 'leaders/country-name', other.candidate)];
    // `Russia’s [A B], Italy’s [C D] and China’s [E F]`: of several nobody is known; the document has to tell.
    const others = abroad.filter(isBeside);
    return others.length < FEWEST_LISTED
      ? []
      : [[candidate, { ...candidate, inCompany: 'introduced' }]];
  });
}

/** `Canada’s [Anand]`: the country whose somebody is. */
export function countryBefore(reading: Reading, at: number): string | undefined {
  const realm = realmBefore(reading, at);
  return realm?.entry.kind === 'country' ? realm.entry.code : undefined;
}

/** `NATO’s [Mark Rutte]`: likewise, or the body of states. */
function realmBefore(reading: Reading, at: number): Hit | undefined {
  if (!isMark(reading, at - 2, "'’") || reading.gap[at - 1] !== Gap.None) return undefined;
  return hitBefore(reading, at - 2, STATES);
}

/** `Ahmet Davutoğlu and [Elmar Mammadyarov]`: whom nothing but a word for "and" parts from somebody who is known or has a post may lead too. */
function fromPairs(reading: Reading, inOrder: readonly PlacedName[]): Raised[] {
  return inOrder.flatMap(({ candidate, name }, index) => {
    if (candidate.strength !== 'shape' || candidate.headline || candidate.parts.length < 2)
      return [];
    const [before, after] = [inOrder[index - 1], inOrder[index + 1]];
    const beside =
      before && leads(before) && isJoined(reading, before.name, name)
        ? before
        : after && leads(after) && isJoined(reading, name, after.name)
          ? after
          : undefined;
    if (beside === undefined) return [];
    const { name: text, span } = beside.candidate;
    const evidence: Evidence[] = [{ kind: 'apposition', text, span }];
    return [[candidate, { ...candidate, inCompany: 'introduced', evidence }] satisfies Raised];
  });
}

/** Nothing but a word for "and" and a form of address stands between the two. */
function isJoined(reading: Reading, { end }: NameRun, { at }: NameRun): boolean {
  return hitOf(reading, end, AND)?.end === addressOf(reading, at);
}

function leads({ candidate }: PlacedName): boolean {
  return candidate.strength !== 'shape';
}

/** `các ông Đinh Tiến Dũng (25/6), ông [Đặng Quốc Khánh] và ông [Chẩu Văn Lâm]`: one list under the form of address of several, behind somebody who leads. */
function fromLists(reading: Reading, inOrder: readonly PlacedName[]): Raised[] {
  const raised: Raised[] = [];
  let last: PlacedName | undefined;
  let isOpen = false;
  for (const one of inOrder) {
    const { name, candidate } = one;
    const start: number = addressOf(reading, name.at);
    const goesOn: boolean = last !== undefined && isOpen && isNext(reading, last.name.end, start);
    const joins: boolean = goesOn && candidate.parts.length >= 2;
    if (joins && last !== undefined && candidate.strength === 'shape')
      raised.push(raise(candidate, 'leaders/listed-name', last.candidate));
    const leads: boolean = joins || candidate.strength !== 'shape';
    isOpen = leads && (goesOn || hitOf(reading, start, PLURAL) !== undefined);
    last = leads ? one : undefined;
  }
  return raised;
}

/**
 * `enam dubes, termasuk [Priit Turk] dari Estonia dan [Abdoulaye Barro] dari Senegal`: a list of people each with a country, behind a post without
 * a name of its own.
 */
function withCountries(reading: Reading, rest: readonly PlacedName[]): Raised[] {
  const listed = rest.flatMap((one) => {
    const country = countryBehind(reading, one.name.end);
    return country === undefined ? [] : [{ ...one, country }];
  });
  if (listed.length < 2) return [];
  return listed.flatMap(({ name, candidate, country }, index) => {
    const before = listed[index - 1];
    const after = listed[index + 1];
    const start = addressOf(reading, name.at);
    const joined =
      (before !== undefined && isNext(reading, before.country.end, start)) ||
      (after !== undefined && isNext(reading, country.end, addressOf(reading, after.name.at)));
    if (!joined) return [];
    const title = postBefore(reading, listed[0]?.name.at ?? name.at);
    // `They are A B, China; C D, Morocco; …`: who they are was told before.
    if (title === undefined)
      return listed.length < FEWEST_LISTED &&
        !closesWithPost(reading, listed.at(-1)?.country.end ?? 0)
        ? []
        : [[candidate, { ...candidate, rule: LIST_ITEM, country: country.code }] satisfies Raised];
    const raised: NameCandidate = {
      ...candidate,
      rule: 'leaders/listed-name',
      strength: 'titled',
      country: country.code,
      evidence: [evidenceOf(reading, 'title', title.at, title.end)],
    };
    return [[candidate, raised] satisfies Raised];
  });
}

const FEWEST_LISTED = 3;

/** `A B of Indonesia, C D of Iran [and the ambassador of Palestine], …`: somebody with a post closes the list. */
function closesWithPost(reading: Reading, end: number): boolean {
  const and = hitOf(reading, isMark(reading, end, ',') ? end + 1 : end, AND);
  const the = and && (hitOf(reading, and.end, DETERMINER)?.end ?? and.end);
  return the !== undefined && hitOf(reading, the, TITLE) !== undefined;
}

/** The last post without a name of its own before a token. */
function postBefore(reading: Reading, end: number): Title | undefined {
  for (let at = end - 1; at >= 0; at--) {
    const title = canOpen(reading, at, Role.Title) ? titleAt(reading, at, false) : undefined;
    if (title?.weak === false)
      return title.name === undefined || title.name.at >= end ? title : undefined;
  }
  return undefined;
}

/** Nothing but a bracket, a comma and a word for "and" stands between the two. */
function isNext(reading: Reading, end: number, start: number): boolean {
  let at = end;
  if (isMark(reading, at, '(')) {
    while (at < start && !isMark(reading, at, ')')) at++;
    at++;
  }
  const comma = isMark(reading, at, ',;') ? at + 1 : at;
  const next = hitOf(reading, comma, AND)?.end ?? comma;
  return next === start && next > at;
}

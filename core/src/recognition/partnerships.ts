import { kindSet } from '../lexicon/kinds.ts';
import { hit, hitOf, isMark, mayOpen, type Reading } from '../lexicon/reading.ts';
import { Gap, Shape, TokenKind } from '../text/tokens.ts';
import type { TermCandidate } from './candidate.ts';

/** A naming of a relationship: a listed term, or a head noun with the adjectives that define it. */
export interface Bond {
  readonly at: number;
  readonly end: number;
  /** `strategic partnership` → `partnership` and [`strategic`]. */
  readonly head: string;
  readonly adjectives: readonly string[];
  /** The concept, where the vocabulary lists these words. */
  readonly concept: string | undefined;
}

/** Finds terms by which a relationship is named, the longest reading first, and whole formulas as one. */
export function recognizePartnerships(reading: Reading, adjectivesFirst: boolean): TermCandidate[] {
  const bonds = recognizeBonds(reading, adjectivesFirst);
  const found: TermCandidate[] = [];
  for (let index = 0; index < bonds.length; ) {
    const formula = formulaFrom(reading, bonds, index);
    const first = bonds[index];
    const last = bonds[index + formula - 1];
    if (first === undefined || last === undefined) break;
    const members = bonds.slice(index, index + formula);
    const concept = formula > 1 ? formulaConcept(members) : bondConcept(first);
    if (concept !== undefined)
      found.push(termCandidate(reading, first.at, last.end, concept, formula > 1));
    index += formula;
  }
  return found;
}

function termCandidate(
  reading: Reading,
  at: number,
  end: number,
  concept: string,
  formula: boolean,
): TermCandidate {
  const span = { start: reading.start[at] ?? 0, end: reading.end[end - 1] ?? 0 };
  const rule = formula ? 'partnerships/formula' : 'partnerships/term';
  return {
    label: 'PARTNERSHIP',
    span,
    rule,
    concept,
    evidence: [{ kind: 'vocabulary', text: concept }],
  };
}

/** Every naming in the text, none inside another. */
function recognizeBonds(reading: Reading, adjectivesFirst: boolean): Bond[] {
  const found: Bond[] = [];
  for (let at = 0; at < reading.count; ) {
    const bond = !mayOpen(reading, at, BONDS) ? undefined : bondAt(reading, at, adjectivesFirst);
    if (bond !== undefined) found.push(bond);
    at = bond?.end ?? at + 1;
  }
  return found;
}

const BONDS = kindSet('bond', 'bond-adjective', 'term');

function bondAt(reading: Reading, at: number, adjectivesFirst: boolean): Bond | undefined {
  const composed = adjectivesFirst
    ? adjectivesThenHead(reading, at)
    : headThenAdjectives(reading, at);
  const term = hit(reading, at, 'term');
  if (term === undefined || (composed !== undefined && composed.end > term.end)) return composed;
  const bond = composed ?? { head: '', adjectives: [] };
  return {
    at,
    end: term.end,
    head: bond.head,
    adjectives: bond.adjectives,
    concept: term.entry.concept,
  };
}

/** `special strategic and global partnership`. */
function adjectivesThenHead(reading: Reading, at: number): Bond | undefined {
  const adjectives: string[] = [];
  for (let next = at; next < reading.count; ) {
    const head = adjectives.length > 0 ? hit(reading, next, 'bond') : undefined;
    const adjective = hit(reading, next, 'bond-adjective');
    if (head !== undefined && (adjective === undefined || head.end >= adjective.end)) {
      return { at, end: head.end, head: head.entry.bond, adjectives, concept: undefined };
    }
    if (adjective !== undefined) {
      adjectives.push(adjective.entry.adjective);
      next = adjective.end;
      continue;
    }
    const joiner = adjectives.length > 0 ? hit(reading, next, 'bond-joiner') : undefined;
    if (joiner === undefined || hit(reading, joiner.end, 'bond-adjective') === undefined)
      return undefined;
    next = joiner.end;
  }
  return undefined;
}

/** `kemitraan strategis komprehensif`, `kerja sama yang menyeluruh`, `hubungan solidaritas khusus`. */
function headThenAdjectives(reading: Reading, at: number): Bond | undefined {
  const head = hit(reading, at, 'bond');
  if (head === undefined) return undefined;
  const inner = head.entry.inside ? hit(reading, head.end, 'bond') : undefined;
  const wraps =
    inner !== undefined && ELEMENTS.has(inner.entry.bond) && inner.entry.bond !== 'cooperation';
  const start = wraps ? inner : head;
  const { adjectives, end } = adjectivesBehind(reading, start.end);
  return adjectives.length === 0
    ? undefined
    : { at, end, head: start.entry.bond, adjectives, concept: undefined };
}

function adjectivesBehind(
  reading: Reading,
  from: number,
): { adjectives: readonly string[]; end: number } {
  const adjectives: string[] = [];
  let end = from;
  for (let next = from; ; ) {
    const adjective = hit(reading, next, 'bond-adjective');
    if (adjective !== undefined && reading.gap[next] !== Gap.LineEnd) {
      adjectives.push(adjective.entry.adjective);
      end = adjective.end;
      next = end;
      continue;
    }
    const joiner = hit(reading, next, 'bond-joiner');
    if (
      joiner === undefined ||
      hit(reading, joiner.end, 'bond-adjective') === undefined ||
      hit(reading, joiner.end, 'bond') !== undefined
    )
      return { adjectives, end };
    next = joiner.end;
  }
}

/** Heads that formulas enumerate. */
const ELEMENTS: ReadonlySet<string> = new Set([
  'friendship',
  'solidarity',
  'cooperation',
  'cohesion',
  'neighbourliness',
]);

/** How many bonds from `index` on make one formula: elements between commas and "and", with a special one among them. */
function formulaFrom(reading: Reading, bonds: readonly Bond[], index: number): number {
  let length = 1;
  for (
    let next = bonds[index + 1];
    next !== undefined && isElement(bonds[index]);
    next = bonds[index + length]
  ) {
    const previous = bonds[index + length - 1];
    if (previous === undefined || !isListed(reading, previous.end, next.at) || !couldClose(next))
      break;
    length++;
  }
  const members = bonds.slice(index, index + length);
  return length > 1 && members.some(isSpecial) ? length : 1;
}

function isElement(bond: Bond | undefined): boolean {
  return (
    bond !== undefined &&
    (ELEMENTS.has(bond.head) ||
      bond.concept === 'special-solidarity' ||
      bond.concept === 'great-friendship')
  );
}

/** In an enumeration `hubungan strategis` stands for strategic cohesion. */
function couldClose(bond: Bond): boolean {
  return (
    isElement(bond) ||
    (bond.head === 'relations' && bond.adjectives.includes('strategic')) ||
    bond.concept === 'strategic-cohesion'
  );
}

function isSpecial({ head, adjectives }: Bond): boolean {
  return (
    (head === 'solidarity' || head === 'friendship') &&
    adjectives.some(
      (adjective) =>
        adjective === 'special' || adjective === 'great' || adjective === 'traditional',
    )
  );
}

/** Only commas and words for "and" stand between. */
function isListed(reading: Reading, from: number, to: number): boolean {
  if (to <= from || to - from > 3) return false;
  for (let at = from; at < to; ) {
    const and = hit(reading, at, 'and');
    if (and === undefined && !isMark(reading, at, ',')) return false;
    at = and?.end ?? at + 1;
  }
  return true;
}

/** The concept of an enumeration, by the elements it lists. */
function formulaConcept(members: readonly Bond[]): string {
  const has = (head: string, adjective: string): boolean =>
    members.some((bond) => bond.head === head && bond.adjectives.includes(adjective));
  const neighbours = members.some(({ head }) => head === 'neighbourliness');
  const friendship = members.some(({ head }) => head === 'friendship');
  if (neighbours) return 'vn-kh-relationship';
  if (has('solidarity', 'special') && !friendship && members.length === 2)
    return 'special-solidarity';
  return 'vn-la-special-relationship';
}

/** Which heads take which adjectives as the name of a relationship; sectors of cooperation are none. */
const DEFINING: Readonly<Record<string, ReadonlySet<string>>> = {
  relations: new Set([
    'bilateral',
    'diplomatic',
    'strategic',
    'special',
    'trilateral',
    'special-and-privileged',
    'consular',
  ]),
  cooperation: new Set(['bilateral', 'strategic', 'comprehensive', 'trilateral']),
  alliance: new Set(['strategic', 'military', 'security', 'defence', 'trilateral']),
  solidarity: new Set(['special']),
  friendship: new Set(['great', 'special']),
  cohesion: new Set(['strategic']),
};

function bondConcept(bond: Bond): string | undefined {
  if (bond.concept !== undefined) return bond.concept === 'partnership' ? undefined : bond.concept;
  if (bond.head === 'partnership' || bond.head === 'cooperative-partnership')
    return partnershipConcept(bond);
  const defining = DEFINING[bond.head];
  const told = bond.adjectives.find((adjective) => defining?.has(adjective));
  if (told === undefined) return undefined;
  if (bond.head === 'friendship' && told === 'special') return 'special-friendship';
  return `${told}-${bond.head}`;
}

/** The order in which the adjectives of a tier are told in its id. */
const TIER_ORDER = [
  'all-weather',
  'enhanced',
  'special',
  'extensive',
  'upgraded',
  'comprehensive',
  'progressive',
  'green',
  'strategic',
  'global',
  'cooperative',
];
const SECTORS: ReadonlySet<string> = new Set([
  'industrial',
  'green',
  'digital',
  'energy',
  'economic',
  'maritime',
  'security',
  'defence',
  'development',
  'trade',
  'technology',
  'supply-chain',
  'trilateral',
  'bilateral',
  'indo-pacific',
  'constructive',
  'future-oriented',
  'no-limits',
  'cooperative',
  'military',
  'regional',
  'traditional',
  'sustainable',
  'long-term',
]);

function partnershipConcept({ head, adjectives }: Bond): string | undefined {
  const all = head === 'cooperative-partnership' ? [...adjectives, 'cooperative'] : adjectives;
  const tier = TIER_ORDER.filter((adjective) => all.includes(adjective));
  const sectors = all.filter((adjective) => SECTORS.has(adjective) && !tier.includes(adjective));
  const words = [...new Set([...tier, ...sectors])];
  return words.length === 0 ? undefined : `${words.join('-')}-partnership`;
}

/** Terms that only states and their bodies use; the others need something beside them that speaks of states. */
export function isDiplomatic(concept: string): boolean {
  return /comprehensive|bilateral-relations|diplomatic|special|friendship|vn-|solidarity/.test(
    concept,
  );
}

/** True where the text speaks of states, institutions or their people: without them a partnership is business or sport. */
export function speaksOfStates(reading: Reading): boolean {
  for (let at = 0; at < reading.count; at++) {
    const found = hitOf(reading, at, STATES);
    if (found === undefined || reading.kind[at] !== TokenKind.Word) continue;
    if (reading.shape[at] !== Shape.Lower || hit(reading, at, 'title')?.entry.weak === false)
      return true;
  }
  return false;
}

const STATES = kindSet('country', 'title', 'party');

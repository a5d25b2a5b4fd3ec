import { AND, BODY, BOND_OPENER, STATES } from '../lexicon/kind-sets.ts';
import { hitBefore, hitOf, isMark, type Reading } from '../lexicon/reading.ts';
import { Gap, Shape } from '../text/tokens.ts';
import { bondConcept } from './bond-concepts.ts';
import { type Bond, ELEMENTS, recognizeBonds } from './bonds.ts';
import type { TermCandidate } from './candidate.ts';

const NEIGHBOURS = 'good-neighbourliness';
const LASTING = 'long-term-sustainability';

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
    const counts = formula > 1 || countsAlone(reading, first, bonds);
    if (counts && concept !== undefined && !namesBody(reading, first.at, last.end, adjectivesFirst))
      found.push(termCandidate(reading, first.at, last.end, concept, formula > 1));
    index += formula;
  }
  return found;
}

/** `good neighbours`, `ổn định lâu dài`: anybody has them, and only between states they name a relationship; what lasts does so in a formula alone. */
function countsAlone(reading: Reading, { concept }: Bond, bonds: readonly Bond[]): boolean {
  if (concept === LASTING) return false;
  if (concept !== NEIGHBOURS || bonds.some((other) => !ELEMENT_CONCEPTS.has(other.concept ?? '')))
    return true;
  for (let at = 0; at < reading.count; at++)
    if (hitOf(reading, at, STATES) !== undefined) return true;
  return false;
}

/** `High-Level Strategic Cooperation Council`, `Dewan Kerja Sama Strategis`: with capitals, beside a word for a body, part of its name. */
function namesBody(reading: Reading, at: number, end: number, adjectivesFirst: boolean): boolean {
  if (reading.shape[at] !== Shape.Capital) return false;
  const body = adjectivesFirst ? hitOf(reading, end, BODY) : hitBefore(reading, at, BODY);
  return body !== undefined && reading.shape[body.at] === Shape.Capital;
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

/** How many bonds from `index` on make one formula: elements between commas and "and", with those among them that tell which. */
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
  return length > 1 && formulaConcept(members) !== undefined ? length : 1;
}

/** Cooperation is an element where it is comprehensive; of three parties or in defence it is a term of its own. */
function isElement(bond: Bond | undefined): boolean {
  if (bond === undefined) return false;
  if (bond.head === 'cooperation') return bond.adjectives.includes('comprehensive');
  return ELEMENTS.has(bond.head) || ELEMENT_CONCEPTS.has(bond.concept ?? '');
}

const ELEMENT_CONCEPTS: ReadonlySet<string> = new Set([
  'special-solidarity',
  'great-friendship',
  'comprehensive-cooperation',
  NEIGHBOURS,
  LASTING,
]);

/** In an enumeration `hubungan strategis` stands for strategic cohesion. */
function couldClose(bond: Bond): boolean {
  return (
    isElement(bond) ||
    (bond.head === 'relations' && bond.adjectives.includes('strategic')) ||
    bond.concept === 'strategic-cohesion'
  );
}

/** Only commas, dashes and words for "and" stand between, and what makes a noun of a verb (`và [sự] hợp tác`). */
function isListed(reading: Reading, from: number, to: number): boolean {
  if (to <= from || to - from > 3) return false;
  for (let at = from; at < to; ) {
    const and = hitOf(reading, at, AND) ?? hitOf(reading, at, BOND_OPENER);
    const dash = isMark(reading, at, '-–—') && reading.gap[at] === Gap.Space;
    if (and === undefined && !dash && !isMark(reading, at, ',')) return false;
    at = and?.end ?? at + 1;
  }
  return true;
}

/**
 * The formula that lists these elements: good neighbours with an old friendship or for long are Vietnam's and
 * Cambodia's; a great friendship or a special solidarity are Vietnam's and Laos's. Other lists are no formula.
 */
function formulaConcept(members: readonly Bond[]): string | undefined {
  const has = (head: string, adjective: string): boolean =>
    members.some((bond) => bond.head === head && bond.adjectives.includes(adjective));
  const names = (concept: string): boolean => members.some((bond) => bond.concept === concept);
  const neighbours = members.some(({ head }) => head === 'neighbourliness') || names(NEIGHBOURS);
  if (neighbours)
    return has('friendship', 'traditional') || names(LASTING) ? 'vn-kh-good-neighbours' : undefined;
  const solidarity = has('solidarity', 'special') || names('special-solidarity');
  const friendship = members.some(({ head }) => head === 'friendship') || names('great-friendship');
  if (solidarity && !friendship && members.length === 2) return 'special-solidarity';
  return solidarity || has('friendship', 'great') || names('great-friendship')
    ? 'vn-la-special-relationship'
    : undefined;
}

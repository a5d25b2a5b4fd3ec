import type { Bond } from './bonds.ts';

export function bondConcept(bond: Bond): string | undefined {
  if (bond.concept !== undefined) return bond.concept === 'partnership' ? undefined : bond.concept;
  if (bond.head === 'partnership' || bond.head === 'cooperative-partnership')
    return partnershipConcept(bond);
  const defining = DEFINING[bond.head];
  const told = bond.adjectives.find((adjective) => defining?.has(adjective));
  if (told === undefined) return undefined;
  const id = `${told}-${bond.head}`;
  return OTHER_WORDS.get(id) ?? id;
}

/** Words for what the vocabulary has under another name. */
const OTHER_WORDS: ReadonlyMap<string, string> = new Map([
  ['security-alliance', 'military-alliance'],
  ['defence-alliance', 'military-alliance'],
  ['special-and-privileged-relations', 'special-relations'],
]);

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

function partnershipConcept({ head, adjectives }: Bond): string | undefined {
  const all = head === 'cooperative-partnership' ? [...adjectives, 'cooperative'] : adjectives;
  const tier = TIER_ORDER.filter((adjective) => all.includes(adjective));
  const sectors = all.filter((adjective) => SECTORS.has(adjective) && !tier.includes(adjective));
  const words = [...new Set([...tier, ...sectors])];
  return words.length === 0 ? undefined : `${words.join('-')}-partnership`;
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
  'tourism',
  'climate',
  'health',
  'minerals',
  'space',
  'innovation',
  'infrastructure',
  'investment',
]);

/**
 * Terms that only states and their bodies use; the others need something beside them that speaks of states:
 * neighbours, too, have a great friendship and a special relationship.
 */
export function isDiplomatic(concept: string): boolean {
  return /comprehensive|bilateral-relations|diplomatic|vn-|solidarity/.test(concept);
}

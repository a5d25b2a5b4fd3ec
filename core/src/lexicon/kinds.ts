import type { EntryKind } from './entry.ts';

/**
 * A set of kinds. The bits are asked first, with two ANDs, and say "perhaps" where rare kinds share one;
 * `has` then tells for sure, by kind number.
 */
export interface KindSet<K extends EntryKind = EntryKind> {
  readonly low: number;
  readonly high: number;
  readonly kinds: readonly K[];
  readonly has: Uint8Array;
}

export function kindSet<K extends EntryKind>(...kinds: readonly K[]): KindSet<K> {
  let low = 0;
  let high = 0;
  const has = new Uint8Array(NUMBERS.size);
  for (const kind of kinds) {
    const bit = BIT[kind];
    if (bit < 32) low |= 1 << bit;
    else high |= 1 << (bit - 32);
    has[kindNumber(kind)] = 1;
  }
  return { low, high, kinds, has };
}

/** The set of one kind: made once, found by its name. */
export function setOf(kind: EntryKind): KindSet {
  const known = SETS[kind];
  if (known !== undefined) return known;
  const made = kindSet(kind);
  SETS[kind] = made;
  return made;
}

/** An object, as a Map would take thrice the time, and recognizers ask millions of times. */
const SETS: { [K in EntryKind]?: KindSet } = Object.create(null);

/** Kinds by number, for columns that hold one a row. */
export function kindNumber(kind: EntryKind): number {
  return NUMBERS.get(kind) ?? 0;
}

/** The compiler asks for a line here when a kind is added. Rare kinds may share a bit: it only says "perhaps". */
const BIT: Readonly<Record<EntryKind, number>> = {
  month: 0,
  weekday: 1,
  unit: 2,
  shift: 3,
  'shift-before': 4,
  'shift-after': 5,
  'years-of-decade': 6,
  'decade-ending': 7,
  'decade-name': 7,
  'decade-lead': 63,
  'same-year': 63,
  elect: 63,
  heading: 63,
  headed: 63,
  published: 63,
  'published-by': 63,
  ship: 63,
  'plural-verb': 63,
  'named-day': 63,
  'year-end': 63,
  'day-part': 8,
  clock: 9,
  fiscal: 10,
  century: 10,
  of: 11,
  beginning: 12,
  ending: 12,
  through: 13,
  and: 14,
  from: 15,
  between: 16,
  'on-day': 17,
  'year-context': 18,
  'any-year-context': 18,
  deadline: 18,
  origin: 26,
  period: 19,
  holiday: 20,
  counted: 21,
  plural: 22,
  'lunar-new-year': 20,
  lunar: 20,
  'lunar-month': 20,
  'lunar-year-name': 20,
  ago: 22,
  'not-a-year-before': 23,
  'not-a-year-after': 24,
  'hijri-month': 20,
  'hijri-era': 20,
  zone: 25,
  meridiem: 25,
  noon: 25,
  'month-of-year': 25,
  'minute-word': 25,
  'hours-behind': 25,
  'late-part': 25,
  'year-verb': 25,
  'lower-month': 0,
  'before-weekday': 17,
  feast: 17,
  'before-event': 22,
  'before-era': 25,
  'numbered-weekday': 1,
  'weekday-beside-date': 1,
  economy: 61,
  tense: 26,
  ahead: 26,
  scheduled: 26,
  meanwhile: 26,
  source: 26,
  concluded: 26,
  ordinal: 27,
  cardinal: 28,
  roman: 29,
  magnitude: 30,
  half: 62,
  fraction: 62,
  'half-behind': 31,
  rounding: 31,
  'number-joiner': 31,
  'decimal-word': 31,
  currency: 32,
  modifier: 33,
  'modifier-after': 33,
  per: 34,
  'per-unit': 35,
  'per-one': 35,
  title: 36,
  'title-part': 37,
  honorific: 38,
  'post-word': 39,
  'not-a-name': 40,
  syllable: 41,
  surname: 42,
  'given-name': 42,
  'family-title': 42,
  particle: 43,
  'name-suffix': 44,
  father: 44,
  'inner-particle': 44,
  'family-article': 44,
  'first-name': 44,
  'short-name': 44,
  'form-of-address': 44,
  mister: 44,
  'name-inside': 44,
  'royal-name': 44,
  queen: 44,
  regnal: 44,
  'own-title': 44,
  degree: 44,
  'glued-to-name': 44,
  counterpart: 45,
  colleague: 45,
  'head-of-company': 45,
  spouse: 45,
  serving: 45,
  'state-form': 45,
  player: 45,
  'other-role': 45,
  'led-by': 45,
  namely: 45,
  'that-one': 45,
  pronoun: 45,
  relative: 45,
  'other-name': 45,
  credit: 46,
  byline: 46,
  'place-before': 47,
  company: 47,
  'party-word': 47,
  'place-after': 48,
  area: 48,
  abroad: 48,
  determiner: 49,
  'role-word': 49,
  appointing: 49,
  attending: 49,
  naming: 49,
  copula: 49,
  verb: 50,
  place: 51,
  country: 52,
  person: 53,
  bond: 54,
  'bond-adjective': 55,
  'bond-joiner': 56,
  'bond-opener': 56,
  'bond-level': 56,
  body: 56,
  article: 60,
  paying: 61,
  change: 61,
  debt: 61,
  party: 57,
  'states-together': 57,
  diplomacy: 57,
  term: 58,
  'function-word': 59,
};

const NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.keys(BIT).map((kind, number) => [kind, number]),
);

/** What a token can be the beginning of, as bits: a recognizer passes over tokens that open nothing of its own. */
export const Role = { Date: 1, Money: 2, Title: 4, Bond: 8, State: 16, Credit: 32 } as const;

const ROLES: readonly (readonly [number, KindSet])[] = [
  [
    Role.Date,
    kindSet(
      'month',
      'lower-month',
      'month-of-year',
      'weekday',
      'numbered-weekday',
      'weekday-beside-date',
      'unit',
      'shift',
      'shift-before',
      'years-of-decade',
      'decade-name',
      'period',
      'ordinal',
      'cardinal',
      'beginning',
      'ending',
      'half',
      'fiscal',
      'century',
      'holiday',
      'lunar-new-year',
      'hijri-month',
      'article',
    ),
  ],
  [
    Role.Money,
    kindSet('currency', 'cardinal', 'half', 'fraction', 'magnitude', 'article', 'decimal-word'),
  ],
  [Role.Title, kindSet('title')],
  [Role.Bond, kindSet('bond', 'bond-adjective', 'term')],
  [Role.State, kindSet('country', 'title', 'party', 'diplomacy')],
  [Role.Credit, kindSet('credit')],
];

export function rolesOf(low: number, high: number): number {
  let roles = 0;
  for (const [role, set] of ROLES) if (((low & set.low) | (high & set.high)) !== 0) roles |= role;
  return roles;
}

import type { EntryOf } from '../lexicon/entry.ts';
import {
  ARTICLE,
  BOND,
  BOND_ADJECTIVE,
  BOND_JOINER,
  BOND_LEVEL,
  OF,
  TERM,
  THROUGH,
} from '../lexicon/kind-sets.ts';
import { kindSet, Role } from '../lexicon/kinds.ts';
import {
  canOpen,
  firstOf,
  type Hit,
  hitBefore,
  hitOf,
  isMark,
  isOfKind,
  opensSomewhere,
  type Reading,
  SENTENCE_END,
  stopsAt,
} from '../lexicon/reading.ts';
import { Shape } from '../text/tokens.ts';

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

/** Every naming in the text, none inside another. */
export function recognizeBonds(reading: Reading, adjectivesFirst: boolean): Bond[] {
  const found: Bond[] = [];
  // Only saves time: no token below can open one then.
  if (!opensSomewhere(reading, Role.Bond)) return found;
  for (let at = 0; at < reading.count; ) {
    const bond = !canOpen(reading, at, Role.Bond)
      ? undefined
      : bondAt(reading, at, adjectivesFirst);
    if (bond !== undefined) found.push(bond);
    at = bond?.end ?? at + 1;
  }
  return found;
}

function bondAt(reading: Reading, at: number, adjectivesFirst: boolean): Bond | undefined {
  const composed = adjectivesFirst
    ? adjectivesThenHead(reading, at)
    : headThenAdjectives(reading, at);
  const term = termAt(reading, at);
  // `đối tác kinh tế quan trọng`: somebody to trade with.
  const partner = hitOf(reading, at, BOND);
  if (partner?.entry.bond === 'partner' && partner.end >= (term?.end ?? 0)) return undefined;
  if (term !== undefined && !adjectivesFirst && elementInside(reading, at, term.end))
    return undefined;
  if (term === undefined || (composed !== undefined && composed.end > term.end))
    return composed ?? allianceAsGoal(reading, at);
  const bond = composed ?? { head: '', adjectives: [] };
  return {
    at,
    end: term.end,
    head: bond.head,
    adjectives: bond.adjectives,
    concept: term.entry.concept,
  };
}

/** `elevate relations to the level of an [alliance]`: the bare noun as what relations become. */
function allianceAsGoal(reading: Reading, at: number): Bond | undefined {
  const head = hitOf(reading, at, BOND);
  if (head?.entry.bond !== 'alliance') return undefined;
  const article = hitOf(reading, at - 1, ARTICLE) ? at - 1 : at;
  // `relations with the countries of the alliance` is what they are with.
  const leads = hitBefore(reading, article, THROUGH) ?? hitBefore(reading, article, OF);
  const level = leads && hitBefore(reading, leads.at, BOND_LEVEL);
  if (leads === undefined || (isOfKind(leads, OF) && level === undefined)) return undefined;
  for (let before = article - 2; before >= 0 && before > at - GOAL_REACH; before--) {
    if (stopsAt(reading, before, SENTENCE_END)) return undefined;
    if (hitOf(reading, before, BOND)?.entry.bond === 'relations')
      return { at, end: head.end, head: 'alliance', adjectives: [], concept: 'alliance' };
  }
  return undefined;
}

/** In tokens: `the relationship between our two nations to the status of an`. */
const GOAL_REACH = 14;

/** The longest listed term; one of a language that lends its terms to no other with a capital, or right behind a bracket or a quotation mark. */
function termAt(reading: Reading, at: number): Hit<EntryOf<'term'>> | undefined {
  const isName = reading.shape[at] !== Shape.Lower || isMark(reading, at - 1, '(“"‘');
  let term = hitOf(reading, at, TERM);
  while (term?.entry.foreign && !isName) term = firstOf(term.shorter, TERM);
  return term;
}

/** `quan hệ [hữu nghị vĩ đại`, …]: an element that starts inside a term and reaches beyond it is what is named. */
function elementInside(reading: Reading, at: number, end: number): boolean {
  const wraps = hitOf(reading, at, BOND)?.entry.bond === 'relations';
  for (let inner = at + 1; inner < end; inner++) {
    // `quan hệ [hữu nghị, đoàn kết đặc biệt]`: a listed formula
    if ((hitOf(reading, inner, TERM)?.end ?? 0) > end) return true;
    const bond = headThenAdjectives(reading, inner);
    const reaches =
      bond !== undefined &&
      (bond.end > end || (bond.end === end && wraps && opensList(reading, end)));
    if (reaches && ELEMENTS.has(bond.head)) return true;
  }
  return false;
}

/** `hữu nghị truyền thống, [đoàn kết đặc biệt]`: a comma and a further element. */
function opensList(reading: Reading, at: number): boolean {
  const next = isMark(reading, at, ',') ? headThenAdjectives(reading, at + 1) : undefined;
  return next !== undefined && ELEMENTS.has(next.head) && next.head !== 'cooperation';
}

/** In adjectives. A list of more names no relationship, and looking on from each of its words would take the square of its length. */
const LONGEST_BOND = 8;

/** `special strategic and global partnership`. */
function adjectivesThenHead(reading: Reading, at: number): Bond | undefined {
  const adjectives: string[] = [];
  let commas = false;
  for (let next = at; next < reading.count && adjectives.length < LONGEST_BOND; ) {
    const head = adjectives.length > 0 ? hitOf(reading, next, BOND) : undefined;
    if (head !== undefined) {
      // `a strategic, comprehensive partnership`; `bilateral, regional and strategic cooperation` is of several kinds.
      if (commas && !PARTNERSHIPS.has(head.entry.bond)) return undefined;
      // `bilateral strategic partnership`: between whom defines no tier.
      if (
        PARTNERSHIPS.has(head.entry.bond) &&
        adjectives.length > 1 &&
        adjectives[0] === 'bilateral'
      )
        return undefined;
      // `they deepened strategic cooperation`: a verb, unless a capital or an article before it makes it an adjective.
      if (adjectives[0] === 'expanded' && !isAdjective(reading, at)) return undefined;
      // `close bilateral ties`: how they are is no part of what they are.
      if (adjectives.length > 1 && describes(head.entry.bond, adjectives[0])) return undefined;
      // `upgraded bilateral relations`: only a partnership has grades.
      if (!PARTNERSHIPS.has(head.entry.bond) && adjectives[0] === 'enhanced') return undefined;
      // `strategic partnership [of coordination]`
      const more =
        PARTNERSHIPS.has(head.entry.bond) && hitOf(reading, head.end, OF)
          ? hitOf(reading, head.end, BOND_ADJECTIVE)
          : undefined;
      if (more !== undefined) adjectives.push(more.entry.adjective);
      const end = more?.end ?? head.end;
      return { at, end, head: head.entry.bond, adjectives, concept: undefined };
    }
    const adjective = hitOf(reading, next, BOND_ADJECTIVE);
    if (adjective !== undefined) {
      adjectives.push(adjective.entry.adjective);
      next = adjective.end;
      continue;
    }
    const comma = isMark(reading, next, ',');
    const joined = comma ? next + 1 : hitOf(reading, next, BOND_JOINER)?.end;
    if (adjectives.length === 0 || joined === undefined) return undefined;
    if (hitOf(reading, joined, BOND_ADJECTIVE) === undefined) return undefined;
    commas ||= comma;
    next = joined;
  }
  return undefined;
}

/** `kemitraan strategis komprehensif`, `kerja sama yang menyeluruh`, `hubungan solidaritas khusus`. */
function headThenAdjectives(reading: Reading, at: number): Bond | undefined {
  const head = hitOf(reading, at, BOND);
  if (head === undefined) return undefined;
  const inner = head.entry.inside ? hitOf(reading, head.end, BOND) : undefined;
  const wraps =
    inner !== undefined && ELEMENTS.has(inner.entry.bond) && inner.entry.bond !== 'cooperation';
  const start = wraps ? inner : head;
  const { adjectives, end } = adjectivesBehind(reading, start.end, start.entry.bond);
  return adjectives.length === 0
    ? undefined
    : { at, end, head: start.entry.bond, adjectives, concept: undefined };
}

function adjectivesBehind(
  reading: Reading,
  from: number,
  bond: string,
): { adjectives: readonly string[]; end: number } {
  const adjectives: string[] = [];
  let end = from;
  for (let next = from; ; ) {
    const adjective = hitOf(reading, next, BOND_ADJECTIVE);
    const outside =
      PARTNERSHIPS.has(bond) && adjectives.length > 0 && adjective?.entry.adjective === 'bilateral';
    if (adjective !== undefined && !outside) {
      const { adjective: told } = adjective.entry;
      adjectives.push(told);
      next = adjective.end;
      // `hubungan bilateral [yang erat]`: how they are is no part of what they are, unless they are nothing else.
      // `đối tác chiến lược toàn diện [phát triển] mạnh mẽ`: behind a whole tier it is what that does.
      const grows = told === 'development' && adjectives.length > 2;
      if (adjectives.length === 1 || !(grows || describes(bond, told))) end = next;
      continue;
    }
    const joiner = hitOf(reading, next, BOND_JOINER);
    if (
      joiner === undefined ||
      hitOf(reading, joiner.end, BOND_ADJECTIVE) === undefined ||
      hitOf(reading, joiner.end, BOND) !== undefined
    )
      return { adjectives, end };
    next = joiner.end;
  }
}

function isAdjective(reading: Reading, at: number): boolean {
  return (
    reading.shape[at] !== Shape.Lower ||
    (hitOf(reading, at - 1, BEFORE_ADJECTIVES) !== undefined && !isMark(reading, at - 1, ','))
  );
}

const BEFORE_ADJECTIVES = kindSet('determiner', 'article', 'of', 'on-day');

/** True where an adjective says how relations are, and not which: `close`, `erat`, `vibrant`. A partnership can be called after more of them. */
function describes(bond: string, adjective: string | undefined): boolean {
  if (adjective === undefined) return false;
  return adjective === 'enduring' || (DESCRIBED.has(bond) && DESCRIBING.has(adjective));
}

const DESCRIBED: ReadonlySet<string> = new Set(['relations', 'cooperation', 'friendship']);

const DESCRIBING: ReadonlySet<string> = new Set([
  'great',
  'good',
  'constructive',
  'long-term',
  'sustainable',
  'extensive',
  'development',
]);

const PARTNERSHIPS: ReadonlySet<string> = new Set(['partnership', 'cooperative-partnership']);

/** Heads that formulas enumerate. */
export const ELEMENTS: ReadonlySet<string> = new Set([
  'friendship',
  'solidarity',
  'cooperation',
  'cohesion',
  'neighbourliness',
]);

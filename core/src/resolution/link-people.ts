import type { Knowledge } from '../knowledge/knowledge.ts';
import { type Person, postsOn } from '../knowledge/person.ts';
import type { NameCandidate } from '../recognition/candidate.ts';
import type { Evidence } from '../recognition/evidence.ts';
import { slug } from '../text/fold.ts';

/** A name candidate that is a leader, and who it is. */
export interface LinkedName {
  readonly candidate: NameCandidate;
  readonly entity: string;
  readonly evidence: readonly Evidence[];
}

/** Somebody whom the document names in full, or whom it gives a post. */
interface Entity {
  readonly id: string;
  /** Words of the name, folded, without particles and suffixes. */
  readonly words: readonly string[];
  country: string | undefined;
  /** Where the entity is named first, in code units. */
  readonly first: number;
}

export interface LinkSettings {
  readonly knowledge: Knowledge;
  /** `YYYY-MM-DD`. */
  readonly date: string | undefined;
  /** True where a given name of this language's people stands alone without a title. */
  readonly bareShortForms: (candidate: NameCandidate) => boolean;
}

/**
 * Links names to people: full names first, then short forms to the person named in full, told apart
 * by country and nearness. What is only written like a name is a leader only as such a short form.
 */
export function linkPeople(
  candidates: readonly NameCandidate[],
  settings: LinkSettings,
): LinkedName[] {
  const entities = new Map<string, Entity>();
  const linked: LinkedName[] = [];
  const rest: NameCandidate[] = [];
  for (const candidate of longestFirst(candidates)) {
    const full =
      isCut(candidate) && personOf(candidate, settings.knowledge) === undefined
        ? undefined
        : fullEntity(candidate, entities, settings);
    if (full === undefined) {
      rest.push(candidate);
      continue;
    }
    const known = entities.get(full.id);
    if (known === undefined || candidate.span.start < known.first)
      entities.set(full.id, {
        ...full,
        country: full.country ?? known?.country,
        first: Math.min(known?.first ?? Infinity, full.first),
      });
    linked.push({ candidate, entity: full.id, evidence: candidate.evidence });
  }
  for (const candidate of rest) {
    const short = linkRest(candidate, [...entities.values()], settings);
    if (short !== undefined) linked.push(short);
  }
  return linked;
}

/** A headline runs on in capitals (`Prabowo Subianto Kembali`), so a name there may be longer than the person's. */
function isCut({ headline, wordEnds }: NameCandidate): boolean {
  return headline && wordEnds.length > 1;
}

/** In a headline the longest beginning that names somebody is the name; the rest is other words. */
function linkRest(
  candidate: NameCandidate,
  entities: readonly Entity[],
  settings: LinkSettings,
): LinkedName | undefined {
  if (!isCut(candidate)) return shortForm(candidate, entities, settings);
  for (let words = candidate.wordEnds.length; words > 0; words--) {
    const cut = beginning(candidate, words);
    const known = personOf(cut, settings.knowledge);
    if (known !== undefined && words > 1)
      return {
        candidate: cut,
        entity: known,
        evidence: [...cut.evidence, { kind: 'knowledge', text: known }],
      };
    const found = entityOf(cut, entities, settings);
    if (found !== undefined) return found;
  }
  const whole = candidate.strength === 'titled' && candidate.wordEnds.length <= 4;
  return whole
    ? { candidate, entity: slug(withoutNickname(candidate.name)), evidence: candidate.evidence }
    : undefined;
}

function beginning(candidate: NameCandidate, words: number): NameCandidate {
  const end = candidate.wordEnds[words - 1] ?? candidate.span.end;
  const name = candidate.name.slice(0, end - candidate.span.start);
  const { person, ...rest } = candidate;
  const whole = end === candidate.span.end && person !== undefined;
  return {
    ...rest,
    name,
    span: { start: candidate.span.start, end },
    wordEnds: candidate.wordEnds.slice(0, words),
    ...(whole && { person }),
  };
}

/** Longer names first, so that `Agus Gumiwang` finds `Agus Gumiwang Kartasasmita` there already. */
function longestFirst(candidates: readonly NameCandidate[]): NameCandidate[] {
  return [...candidates].sort(
    (a, b) => wordsOf(b.name).length - wordsOf(a.name).length || a.span.start - b.span.start,
  );
}

/** A person named by a full name, with a post or by the knowledge. */
function fullEntity(
  candidate: NameCandidate,
  entities: ReadonlyMap<string, Entity>,
  { knowledge }: LinkSettings,
): Entity | undefined {
  if (candidate.strength === 'shape') return undefined;
  const words = wordsOf(candidate.name);
  const { country, span } = candidate;
  const known = personOf(candidate, knowledge);
  if (known !== undefined) {
    const person = knowledge.personById(known);
    return { id: known, words: nameWords(person, words), country, first: span.start };
  }
  if (words.length < 2) return undefined;
  const longer = [...entities.values()].find(
    (entity) =>
      entity.words.length > words.length && isSubsequence(withoutInitials(words), entity.words),
  );
  if (longer !== undefined) return { ...longer, first: span.start };
  return { id: slug(withoutNickname(candidate.name)), words, country, first: span.start };
}

/** All words of a known person's names, so that a short form of any of them is found. */
function nameWords(person: Person | undefined, words: readonly string[]): readonly string[] {
  return [...new Set([...words, ...(person?.names.flatMap(({ text }) => wordsOf(text)) ?? [])])];
}

function shortForm(
  candidate: NameCandidate,
  entities: readonly Entity[],
  settings: LinkSettings,
): LinkedName | undefined {
  const words = wordsOf(candidate.name);
  const matching = entities.filter((entity) => isShortFor(words, entity, candidate, settings));
  const best = chooseEntity(matching, candidate);
  if (best !== undefined) {
    return {
      candidate,
      entity: best.id,
      evidence: [...candidate.evidence, { kind: 'full-name', text: best.id }],
    };
  }
  if (candidate.strength !== 'titled') return undefined;
  const known = knownHolder(words, candidate, settings);
  if (known !== undefined)
    return {
      candidate,
      entity: known.id,
      evidence: [...candidate.evidence, { kind: 'knowledge', text: known.id }],
    };
  return isNameLike(candidate) && settings.bareShortForms(candidate)
    ? { candidate, entity: slug(candidate.name), evidence: candidate.evidence }
    : undefined;
}

/** The person of the document that the words are a short form of. */
function entityOf(
  candidate: NameCandidate,
  entities: readonly Entity[],
  settings: LinkSettings,
): LinkedName | undefined {
  const words = wordsOf(candidate.name);
  const best = chooseEntity(
    entities.filter((entity) => isShortFor(words, entity, candidate, settings)),
    candidate,
  );
  return (
    best && {
      candidate,
      entity: best.id,
      evidence: [...candidate.evidence, { kind: 'full-name', text: best.id }],
    }
  );
}

/** The person of the knowledge whom the words name in full, whatever the spelling and with or without initials. */
function personOf({ name, person }: NameCandidate, knowledge: Knowledge): string | undefined {
  return person ?? nameIndex(knowledge).get(spelling(name));
}

const indexes = new WeakMap<Knowledge, ReadonlyMap<string, string>>();

function nameIndex(knowledge: Knowledge): ReadonlyMap<string, string> {
  const known = indexes.get(knowledge);
  if (known !== undefined) return known;
  const index = new Map(
    knowledge.people.flatMap(({ id, names }) =>
      names.flatMap(({ text }) =>
        wordsOf(text).length > 1 ? [[spelling(text), id] as const] : [],
      ),
    ),
  );
  indexes.set(knowledge, index);
  return index;
}

/** `Denis V. Manturov` → `denismanturov`; `Lee Jae-myung` → `leejaemyung`. */
function spelling(name: string): string {
  return wordsOf(name)
    .filter((word) => word.length > 1)
    .join('');
}

function isShortFor(
  words: readonly string[],
  entity: Entity,
  candidate: NameCandidate,
  settings: LinkSettings,
): boolean {
  if (!isSubsequence(words, entity.words)) return false;
  if (candidate.strength === 'titled' || candidate.honorific || words.length > 1) return true;
  return settings.bareShortForms(candidate);
}

/** The country decides, then who was named last before, then who comes first. */
function chooseEntity(
  entities: readonly Entity[],
  { country, span }: NameCandidate,
): Entity | undefined {
  const national =
    country === undefined ? [] : entities.filter((entity) => entity.country === country);
  const pool = national.length > 0 ? national : entities;
  const before = pool.filter(({ first }) => first <= span.start).sort((a, b) => b.first - a.first);
  return before[0] ?? [...pool].sort((a, b) => a.first - b.first)[0];
}

/** The one person of the knowledge with this name word who held a post on the document's date, in the country named. */
function knownHolder(
  words: readonly string[],
  { country }: NameCandidate,
  { knowledge, date }: LinkSettings,
): Person | undefined {
  const named = knowledge.people.filter((person) =>
    person.names.some(({ text }) => isSubsequence(words, wordsOf(text))),
  );
  const holding = named.filter((person) =>
    (date === undefined ? person.posts : postsOn(person, date)).some(
      ({ area }) => country === undefined || area === country,
    ),
  );
  const famous = holding.filter((person) =>
    person.short?.some((short) => wordsOf(short).join() === words.join()),
  );
  return holding.length === 1 ? holding[0] : famous.length === 1 ? famous[0] : undefined;
}

/** In a headline a single word behind a title may be any word. */
function isNameLike({ name, headline }: NameCandidate): boolean {
  return name.length > 2 && !headline;
}

function isSubsequence(words: readonly string[], of: readonly string[]): boolean {
  let at = 0;
  for (const word of words) {
    at = of.indexOf(word, at) + 1;
    if (at === 0) return false;
  }
  return words.length > 0;
}

function withoutInitials(words: readonly string[]): readonly string[] {
  return words.filter((word) => word.length > 1);
}

const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** `Ferdinand Marcos Jr.` → `ferdinand`, `marcos`. */
export function wordsOf(name: string): string[] {
  return slug(withoutNickname(name))
    .split('-')
    .filter((word) => word !== '' && !SUFFIXES.has(word));
}

function withoutNickname(name: string): string {
  return name.replace(/[“"‘'(]\p{Lu}[\p{L}]+[”"’')]\s*/u, '');
}

import {
  COUNTRY,
  DETERMINER,
  FUNCTION_WORD,
  HONORIFIC,
  NAMING,
  NOT_A_NAME,
  OTHER_NAME,
  OWN_TITLE,
  PARTICLE,
  PERSON,
  PLACE,
  PLACES,
  PLAYER,
  QUEEN,
  ROYAL_NAME,
  TITLE,
  VERB,
} from '../../lexicon/kind-sets.ts';
import { kindSet, Role } from '../../lexicon/kinds.ts';
import {
  canOpen,
  hitBefore,
  hitOf,
  isCapitalWord,
  isMark,
  isUnlisted,
  isWord,
  lengthAt,
  mayOpen,
  mayOpenSomewhere,
  opensSomewhere,
  type Reading,
  textOf,
} from '../../lexicon/reading.ts';
import { Gap, Shape, TokenKind } from '../../text/tokens.ts';
import type { NameCandidate } from '../candidate.ts';
import { excellencyBefore } from './address.ts';
import { addressed } from './addressed.ts';
import { besideOthers } from './beside-others.ts';
import { isCompany } from './companies-behind.ts';
import { isHeadline } from './headline.ts';
import { MOST_INITIALS } from './initials.ts';
import { type KnownName, knownAt, knownByLetters, knownInCapitals } from './known.ts';
import { familyFirst, loudLine, loudName, speakerAt } from './loud-names.ts';
import { apposed, knownName, shaped, titled } from './name-candidates.ts';
import { isInsidePhrase } from './name-starts.ts';
import { isLowerParticle, isNameWord, isOkina, type NameRun } from './name-words.ts';
import { behindParticles, isNameInside, nameAt } from './names.ts';
import { isAlone, otherName } from './other-names.ts';
import { isPlace } from './place-names.ts';
import type { PlacedName } from './placed-name.ts';
import { isSetOff, ofRole, postBehind } from './posts-behind.ts';
import { listed } from './surroundings.ts';
import { type Title, titleAt } from './titles.ts';
import { creditTokens } from './zones.ts';

/**
 * Finds named people with a post, people whom the knowledge names, and whatever else is written
 * like a name: those last become mentions only if the document names them in full elsewhere. `isLoud`: a line all in
 * capitals.
 */
export function recognizePeople(reading: Reading, isLoud: boolean): NameCandidate[] {
  const credits = creditTokens(reading);
  // A full stop closes a headline in capitals too.
  const headline = isLoud || isHeadline(reading);
  const found: NameCandidate[] = [];
  const placed: PlacedName[] = [];
  const { taken } = reading;
  const add = (candidate: NameCandidate | undefined, name: NameRun): void => {
    if (candidate === undefined || isTaken(taken, name)) return;
    found.push(candidate);
    taken.fill(1, name.at, name.end);
    placed.push({ name, candidate });
  };
  /** Titles that make nobody a leader by themselves, by the first token of the name behind. */
  const weak = new Map<number, Title>();
  /** From the head of a title to the name that it leads to. */
  const inTitles: (readonly [number, number])[] = [];
  const titles = opensSomewhere(reading, Role.Title);
  let passed = 0;
  for (let at = 0; titles && at < reading.count; at++) {
    if (at < passed || !canOpen(reading, at, Role.Title) || credits[at] === 1) continue;
    // `H.E. Hassan Sheikh Mohamud`
    if (isNameWord(reading, at - 1) && isNameInside(reading, at - 1, at)) continue;
    // `Hassan [Sheikh] Mohamud`, whom the knowledge has so
    if (isCapitalWord(reading, at - 1) && isInsidePhrase(reading, at, PERSON)) continue;
    const title = withOwnTitle(reading, titleAt(reading, at, headline));
    if (title?.name === undefined || credits[title.name.at] === 1) continue;
    // `an adviser to President Jane Roe`: read at her own title.
    if (title.served !== undefined) continue;
    if (isTitleInPlay(reading, title)) continue;
    if (isNameOfThing(reading, title, title.name)) {
      taken.fill(1, title.name.at, title.name.end);
      continue;
    }
    if (isSetOff(reading, title.at) && isOfNameBefore(reading, title, title.name, headline)) {
      // `Chủ tịch kiêm Tổng giám đốc [Bkav]`: nor is it read at a further title of the post.
      passed = isCompany(reading, title, title.name)
        ? title.name.at
        : (hitOf(reading, title.head, TITLE)?.end ?? 0);
      continue;
    }
    if (ofRole(reading, title)) {
      // Behind a comma comes who is named next.
      if (!isMark(reading, title.end, ',')) taken.fill(1, title.name.at, title.name.end);
      continue;
    }
    if (title.weak && title.name.words > 1) weak.set(title.name.at, title);
    inTitles.push([title.head, title.name.at]);
    for (const name of [title.name, ...listed(reading, title, title.name, headline)])
      add(titled(reading, title, name, headline && !title.item), name);
  }
  const particles = mayOpenSomewhere(reading, PARTICLE);
  // Only saves time: nobody is looked for then.
  const otherNames = mayOpenSomewhere(reading, OTHER_NAME);
  for (let at = 0; at < reading.count; at++) {
    // Words in small letters open no name, but for particles: most tokens are passed over here.
    const lower = reading.shape[at] === Shape.Lower && !isOkina(reading, at);
    if (lower && !(particles && mayOpen(reading, at, PARTICLE))) continue;
    if (taken[at] === 1 || credits[at] === 1) continue;
    if (!isNameWord(reading, at)) {
      const loud = knownInCapitals(reading, at);
      if (loud !== undefined) add(knownName(reading, loud, headline), loud);
      const letters =
        loud === undefined
          ? (knownByLetters(reading, at, headline) ?? speakerAt(reading, at))
          : undefined;
      if (letters !== undefined) found.push(shaped(reading, letters, headline));
      // `kata [von der Leyen]`, whom the knowledge has so.
      const family = lower ? knownAt(reading, at) : undefined;
      if (family !== undefined && !family.short) {
        add(knownName(reading, family, headline), family);
        continue;
      }
      const noble =
        behindParticles(reading, at) && taken[at + 1] === 0 && nameAt(reading, at, headline);
      // The word behind the particles may be the name by itself: both are kept until the document tells.
      if (noble) found.push(shaped(reading, noble, headline));
      const glued = lower ? behindGluedParticle(reading, at, headline) : undefined;
      if (glued !== undefined && taken[at + 2] === 0) found.push(shaped(reading, glued, headline));
      // In a headline other words have capitals too.
      const told = !headline || excellencyBefore(reading, at) !== undefined;
      const capitals = loud === undefined && told ? inCapitals(reading, at) : undefined;
      if (capitals !== undefined) add(capitals.candidate, capitals.name);
      continue;
    }
    if (at > 0 && reading.gap[at] === Gap.None && reading.kind[at - 1] === TokenKind.Word) continue;
    const mayBeOther = otherNames || isAlone(reading, at);
    const other = mayBeOther ? otherName(reading, at, placed, headline) : undefined;
    if (other !== undefined) {
      add(other.candidate, other.name);
      continue;
    }
    const known = knownHere(reading, at);
    const name = nameAt(reading, at, headline) ?? lastNameOfPlace(reading, at, headline);
    const post = name === undefined ? undefined : postBehind(reading, name, headline);
    if (post === undefined && isIntroduced(reading, at, known, name)) {
      // Nor is anybody meant by the rest of the name.
      if (name !== undefined) taken.fill(1, name.at, name.end);
      continue;
    }
    if (
      name !== undefined &&
      post !== undefined &&
      (known === undefined || known.end <= name.end)
    ) {
      add(apposed(reading, post, name, headline), name);
    } else if (
      known !== undefined &&
      !(known.short && goesOn(reading, known, name, headline)) &&
      // `Preah [Sihanouk]`, a province
      !(known.short && isInsidePhrase(reading, at, PLACE)) &&
      !isOfLonger(known, name, headline)
    ) {
      add(knownName(reading, known, headline), known);
    }
    if (name === undefined || taken[at] === 1 || holdsKnown(reading, name)) continue;
    // `Jalan Hasto Kristiyanto`: nor is anybody meant by its last word.
    if (isPlace(reading, name) || isProduct(reading, name)) taken.fill(1, name.at, name.end);
    else if (
      !isParticle(reading, name) &&
      // `Ketua Umum Pengurus Besar Nahdlatul Ulama Budi Santoso`
      !inTitles.some(([from, to]) => at > from && name.end <= to) &&
      // `San Francisco` beside Francisco Gros, `Komisaris Agung` beside Anak Agung Gde Agung
      !(name.words === 1 && isInsidePhrase(reading, at, LONGER))
    )
      add(addressed(reading, name, headline, weak.get(at)), name);
  }
  return besideOthers(reading, found, placed);
}

/** Of which a name alone can be a further word. */
const LONGER = kindSet('place', 'title');

/** `60 units of the [Bayraktar] TB3`: one word before capitals with a number glued to them. */
function isProduct(reading: Reading, { end, words }: NameRun): boolean {
  return (
    words === 1 &&
    isWord(reading, end) &&
    reading.shape[end] === Shape.Upper &&
    reading.gap[end] === Gap.Space &&
    reading.kind[end + 1] === TokenKind.Digits &&
    reading.gap[end + 1] === Gap.None
  );
}

/** `In 2013 [al-Sisi]`: a short form with the particle that is glued to it. */
function behindGluedParticle(reading: Reading, at: number, headline: boolean): NameRun | undefined {
  const isGlued =
    isLowerParticle(reading, at) &&
    isMark(reading, at + 1, '-') &&
    reading.gap[at] !== Gap.None &&
    reading.gap[at + 1] === Gap.None &&
    reading.gap[at + 2] === Gap.None;
  const name = isGlued ? nameAt(reading, at + 2, headline) : undefined;
  return name && { ...name, at };
}

/** `[Montenegro] said`, beside Luís Montenegro: a country or a place that acts, by one word. The document has to name somebody so. */
function lastNameOfPlace(reading: Reading, at: number, headline: boolean): NameRun | undefined {
  if (headline || hitOf(reading, at, PLACES)?.end !== at + 1) return undefined;
  const acts =
    reading.shape[at + 1] === Shape.Lower &&
    hitOf(reading, at + 1, VERB) !== undefined &&
    hitOf(reading, at + 1, JOINS) === undefined &&
    // `a man from Montenegro said`
    hitBefore(reading, at, JOINS) === undefined &&
    // `Kota Batam`, `Omar Haddad Sabah`: the end of something longer.
    !isCapitalWord(reading, at - 1);
  return acts ? { at, end: at + 1, words: 1, common: true } : undefined;
}

/** What joins a word to others or says where something is. */
const JOINS = kindSet('and', 'of', 'from', 'through', 'year-context');

/** In prose, a name with a family name in capitals, or all in capitals, that opens here. */
function inCapitals(reading: Reading, at: number): PlacedName | undefined {
  // `Sir WALTER MONCKTON`
  if (hitOf(reading, at, HONORIFIC) !== undefined) return undefined;
  const first = familyFirst(reading, at);
  const post = first && postBehind(reading, first, false);
  const name = post ? first : (loudName(reading, at) ?? loudLine(reading, at));
  if (name === undefined) return undefined;
  const candidate = post ? apposed(reading, post, name, false) : addressed(reading, name, false);
  return candidate && { name, candidate };
}

/**
 * The post of who is named before its comma: what follows is what he heads, or somebody with a post of his own (`Ann Lee, Prime Minister of
 * Laos, H.E. Mr. Jim Roe, Prime Minister of Fiji`).
 */
function isOfNameBefore(reading: Reading, title: Title, name: NameRun, headline: boolean): boolean {
  return (
    isCompany(reading, title, name) ||
    (isMark(reading, title.end, ',') &&
      isMark(reading, name.end, ',') &&
      postBehind(reading, name, headline) !== undefined)
  );
}

/** `‘Akilisi Pohiva`: the knowledge has him without the first letter. */
function knownHere(reading: Reading, at: number): KnownName | undefined {
  if (!isOkina(reading, at)) return behindInitials(reading, at) ?? knownAt(reading, at);
  const known = knownAt(reading, at + 1);
  return known && { ...known, at };
}

/** `[A.]Merkel`, `[L. I.] Brezhnev`, `[Kyr.] Mitsotakis`: initials or the beginning of a first name before the name by which somebody is known. */
function behindInitials(reading: Reading, first: number): KnownName | undefined {
  let at = first;
  while (at < first + MOST_INITIALS && isCutName(reading, at)) at += 2;
  const known = at > first ? knownAt(reading, at) : undefined;
  const isOwn =
    known?.short &&
    known.person.startsWith(
      textOf(reading, first, first + 1)
        .charAt(0)
        .toLowerCase(),
    );
  return isOwn ? { ...known, at: first, words: known.words + (at - first) / 2 } : undefined;
}

function isCutName(reading: Reading, at: number): boolean {
  const length = lengthAt(reading, at);
  return (
    isMark(reading, at + 1, '.') &&
    reading.gap[at + 1] === Gap.None &&
    isCapitalWord(reading, at) &&
    (length === 1 || (length === CUT_NAME && isUnlisted(reading, at)))
  );
}

/** How many letters of a first name are left where it is cut: `Kyr.`, `Geo.`, `Wm.` is rarer. */
const CUT_NAME = 3;

/** `[Al] Diwan Al Amiri`: a particle before what is no name of this person. `Al agreed` names Al Gore. */
function isParticle(reading: Reading, { at, end }: NameRun): boolean {
  return (
    end === at + 1 && isCapitalWord(reading, end) && hitOf(reading, at, PARTICLE) !== undefined
  );
}

/** `Prime Minister [Sheikh Hasina]`: a title that is the first part of the name by which the knowledge has somebody. */
function withOwnTitle(reading: Reading, title: Title | undefined): Title | undefined {
  if (title?.name === undefined) return title;
  const { at, end, words } = title.name;
  if (isRoyalName(reading, title, at))
    return { ...title, end: at - 1, name: { at: at - 1, end, words: words + 1 } };
  const own = hitOf(reading, at - 1, PERSON);
  if (own?.end !== end || hitOf(reading, at - 1, OWN_TITLE) === undefined) return title;
  const first = textOf(reading, at - 1, at).toLowerCase();
  return !own.entry.id.startsWith(`${first}-`)
    ? title
    : { ...title, end: Math.max(title.head, at - 1), name: { at: at - 1, end, words: words + 1 } };
}

/**
 * `Gubernur Banten [Ratu Atut]`: behind another office and its place nobody is a queen, unless "and" stands between. `Utusan Raja Felipe` is a king's
 * envoy, and whom the knowledge has by the rest keeps the title outside.
 */
function isRoyalName(reading: Reading, { head }: Title, at: number): boolean {
  const before = at - 2;
  const outer = hitOf(reading, head, TITLE);
  return (
    outer !== undefined &&
    outer.end <= before &&
    hitOf(reading, at - 1, ROYAL_NAME) !== undefined &&
    hitOf(reading, at - 1, TITLE) !== undefined &&
    hitOf(reading, at, PERSON) === undefined &&
    hitOf(reading, before, FUNCTION_WORD) === undefined &&
    hitOf(reading, before, DETERMINER) === undefined &&
    // `Menteri Luar Negeri Denmark Ratu Margrethe`: whose queen she is.
    !(hitOf(reading, at - 1, QUEEN) !== undefined && hitBefore(reading, at - 1, COUNTRY)) &&
    !isMark(reading, before, ',')
  );
}

/** `Anwar Gargash`: one name of somebody known opens the name of another. Headlines run on in capitals. */
function goesOn(
  reading: Reading,
  known: KnownName,
  name: NameRun | undefined,
  headline: boolean,
): boolean {
  const further = name !== undefined && name.end > known.end;
  // `Prabowo Insya Allah`: a common word with a capital.
  const common = hitOf(reading, known.end, NOT_A_NAME) !== undefined;
  return !headline && further && !common && reading.gap[known.end] === Gap.Space;
}

/** In prose a longer name than the known one is somebody else's: `Winston Churchill Zorbex`, `Nguyễn Thị Hồng Nhung`. */
function isOfLonger(known: KnownName, name: NameRun | undefined, headline: boolean): boolean {
  return !headline && !known.short && name !== undefined && name.words > known.words;
}

/** `a trader nicknamed [King Chilli]`: a title and one word of nobody known, as what somebody is called. */
function isTitleInPlay(reading: Reading, { at, name }: Title): boolean {
  return (
    name?.words === 1 &&
    hitBefore(reading, at, OTHER_NAME) !== undefined &&
    hitOf(reading, name.at, PERSON) === undefined
  );
}

/** `Roses ‘[Queen Elizabeth]’ and ‘[General MacArthur]’`: nothing but a title and a name between quotation marks, inside a sentence. */
function isNameOfThing(reading: Reading, { at }: Title, { end }: NameRun): boolean {
  return (
    at > 1 &&
    isMark(reading, at - 1, '“"‘\'«') &&
    isMark(reading, end, '”"’\'»') &&
    reading.gap[at] === Gap.None &&
    reading.gap[end] === Gap.None &&
    // `‘President Trump’s tariffs’`
    !(isWord(reading, end + 1) && reading.gap[end + 1] === Gap.None) &&
    isWord(reading, at - 2)
  );
}

function isTaken(taken: Uint8Array, { at, end }: NameRun): boolean {
  for (let token = at; token < end; token++) if (taken[token] === 1) return true;
  return false;
}

/** `a driver named Kennedy`, `striker Mike Johnson`: somebody of whom nobody has heard yet, and not the one of that name. */
function isIntroduced(
  reading: Reading,
  at: number,
  known: KnownName | undefined,
  name: NameRun | undefined,
): boolean {
  const isShort = known === undefined ? name?.words === 1 : known.short;
  // `what he called Aquino’s bravery` is said of what is somebody’s.
  const whose = isMark(reading, name?.end ?? at + 1, "'’");
  return (
    (isShort && !whose && hitBefore(reading, at, NAMING) !== undefined) ||
    hitBefore(reading, at, PLAYER) !== undefined
  );
}

/** `Presiden Prabowo Subianto` in a line whose language is not told: somebody known by full name stands inside the run. */
function holdsKnown(reading: Reading, { at, end }: NameRun): boolean {
  for (let inner = at + 1; inner < end; inner++) {
    const known = knownAt(reading, inner);
    if (known !== undefined && !known.short && known.end <= end) return true;
  }
  return false;
}

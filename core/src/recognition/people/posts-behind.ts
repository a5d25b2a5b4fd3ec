import type { EntryOf } from '../../lexicon/entry.ts';
import {
  APPOINTING,
  COUNTRY,
  DETERMINER,
  FUNCTION_WORD,
  OF,
  PERSON,
  REALMS,
  RELATIVE,
  ROLE_WORD,
  TITLE,
  TITLE_PART,
} from '../../lexicon/kind-sets.ts';
import { kindSet } from '../../lexicon/kinds.ts';
import {
  type Hit,
  hitBefore,
  hitOf,
  isCapitalWord,
  isMark,
  isUnlisted,
  isWord,
  lengthAt,
  opensWithin,
  type Reading,
  SENTENCE_END,
  stopsAt,
  textOf,
} from '../../lexicon/reading.ts';
import { canBeSyllable } from '../../text/syllables.ts';
import { Gap, Shape, TokenKind } from '../../text/tokens.ts';
import { isFarApart } from '../line-marks.ts';
import { addressOf, endsWithHonorific } from './address.ts';
import { isCompany } from './companies-behind.ts';
import { behindDegrees, behindLetters } from './degrees.ts';
import { isVerb } from './headline.ts';
import { behindAge, lifeBehind } from './life-behind.ts';
import { opensItem } from './list-items.ts';
import { afterWord, isNameWord, type NameRun } from './name-words.ts';
import { countryBehind } from './surroundings.ts';
import { bracket, isPossessive } from './title-parts.ts';
import { type Title, titleAt } from './titles.ts';

/** `Name, Minister of Industry`; `Name (Menlu)`; `Name - Phó Chủ tịch`; `Name selaku Menteri Luar Negeri`. A title that goes on to a name of its own belongs to that. */
export function postBehind(reading: Reading, name: NameRun, headline: boolean): Title | undefined {
  const initials = isMark(reading, name.end, '(') ? bracket(reading, name.end)?.end : undefined;
  const role = name.words < 2 ? undefined : roleWordBehind(reading, name.end, initials);
  const life = lifeBehind(reading, name, headline);
  if (life !== undefined) return life;
  if (role !== undefined)
    return roleAt(
      reading,
      role.end,
      headline,
      role.entry.office ||
        (isWord(reading, name.at - 1) && hitOf(reading, name.at - 1, OF) !== undefined),
    );
  const given = isAppointed(reading, name) ? postGiven(reading, name.end, headline) : undefined;
  if (given !== undefined) return given;
  const within = postInClause(reading, name, headline);
  if (within !== undefined) return within;
  const letters =
    lettersBehind(reading, name, headline) ??
    postOfItem(reading, name) ??
    postWithoutComma(reading, name, headline);
  if (letters !== undefined) return letters;
  const close = behindDegrees(reading, behindLetters(reading, name.end));
  const aside =
    // `Dr. Mustafa Ismail of the Sudan, Chairman of the Council`
    (name.words > 1 ? countryBehind(reading, close)?.end : undefined) ??
    behindAge(reading, close) ??
    (isMark(reading, close, '(') ? bracket(reading, close)?.end : undefined);
  return (
    postFrom(reading, name, close, headline) ??
    // `Kim Yong-bom (left), chief of staff`
    (aside !== undefined && isMark(reading, aside, ',')
      ? postFrom(reading, name, aside, headline)
      : undefined)
  );
}

/** The word that leads to a role, behind a name, the initials in brackets behind it, or its country (`Jane Roe of Nigeria stays on [as] commissioner`). */
function roleWordBehind(
  reading: Reading,
  end: number,
  initials: number | undefined,
): Hit<EntryOf<'role-word'>> | undefined {
  const role = hitOf(reading, initials ?? end, ROLE_WORD);
  const country = role === undefined ? countryBehind(reading, end) : undefined;
  return role ?? (country && hitOf(reading, country.end, ROLE_WORD));
}

/** `[Ann Lee], yang berkantor di Suva sebagai duta besar sejak 2022, …`: a role that a clause on somebody ends in, before its comma. */
function postInClause(reading: Reading, name: NameRun, headline: boolean): Title | undefined {
  if (headline || name.words < 2 || !isMark(reading, name.end, ',')) return undefined;
  const opens = hitOf(reading, name.end + 1, RELATIVE);
  return opens && postBehindRole(reading, opens.end, LONGEST_CLAUSE, `${SENTENCE_END},`);
}

/** The post, with nobody named behind it, to which the first word for a role leads, in so many tokens and before the marks. */
export function postBehindRole(
  reading: Reading,
  from: number,
  longest: number,
  marks: string,
): Title | undefined {
  const last = Math.min(reading.count, from + longest);
  for (let at = from; at < last && !stopsAt(reading, at, marks); at++) {
    const role = hitOf(reading, at, ROLE_WORD);
    const post = role && roleAt(reading, role.end, false, role.entry.office);
    if (post !== undefined) return post.name === undefined ? post : undefined;
  }
  return undefined;
}

/** In tokens: `yang pada periode 2019-2024 duduk sebagai`. */
const LONGEST_CLAUSE = 10;

/** `appointed [Ann Lee] finance minister`. */
function isAppointed(reading: Reading, { at, words }: NameRun): boolean {
  return words > 1 && hitBefore(reading, addressOf(reading, at), APPOINTING) !== undefined;
}

/** A student council elects its president too: the post has two words, or a country. */
function postGiven(reading: Reading, at: number, headline: boolean): Title | undefined {
  const post = roleAt(reading, at, headline, true);
  if (post === undefined) return undefined;
  const head = hitOf(reading, post.head, TITLE)?.end ?? post.head;
  return head > post.head + 1 || post.country !== undefined ? post : undefined;
}

/**
 * `was elected [president]`, `terpilih menjadi [presiden]`, `elected Ann Lee [president]`: a post of one word and nothing more. Clubs have presidents too, so that the
 * rest of the document has to tell.
 */
export function postAlone(reading: Reading, name: NameRun, headline: boolean): Title | undefined {
  const role =
    hitOf(reading, name.end, ROLE_WORD)?.end ?? (isAppointed(reading, name) ? name.end : undefined);
  if (name.words < 2 || role === undefined) return undefined;
  const title = titleAt(reading, hitOf(reading, role, DETERMINER)?.end ?? role, headline);
  return title?.weak === false && title.name === undefined ? title : undefined;
}

/** `Mrs Arta Dade MP`: a post in letters right behind a name. */
function lettersBehind(reading: Reading, name: NameRun, headline: boolean): Title | undefined {
  const { end, words } = name;
  const letters =
    words >= 2 &&
    reading.shape[end] === Shape.Upper &&
    reading.gap[end] === Gap.Space &&
    hitOf(reading, end, TITLE)?.end === end + 1 &&
    !isCapitalWord(reading, end + 1);
  const title = letters && !headline ? titleAt(reading, end, headline) : undefined;
  return title && title.name === undefined ? title : undefined;
}

/** `4. Oybek Eshonov [Duta Besar Uzbekistan];`: in an item of a list no comma parts the post that closes it. */
function postOfItem(reading: Reading, { at, end, words }: NameRun): Title | undefined {
  const opens = at === 0 ? isFarApart(reading, end) : opensItem(reading, at);
  const isItem = words > 1 && opens && isCapitalWord(reading, end);
  const title = isItem ? titleAt(reading, end, false) : undefined;
  const closes = title && (title.end >= reading.count || isMark(reading, title.end, ';.'));
  return closes && !title.weak && title.name === undefined ? title : undefined;
}

/** `[Hugo Roe] Ambassador of Fiji to Nauru came`, `[Budi Santoso] Menteri Perdagangan RI berkata`: a post of several words in capitals right behind a name of several, before what its holder does. */
function postWithoutComma(
  reading: Reading,
  { at, end, words }: NameRun,
  headline: boolean,
): Title | undefined {
  const isPost =
    !headline &&
    words > 1 &&
    reading.gap[end] === Gap.Space &&
    reading.shape[end] === Shape.Capital;
  // `Ali Roe Deputy Minister of …`
  const head = isPost ? (hitOf(reading, end, TITLE_PART)?.end ?? end) : end;
  // `Waits For Ministers of …`
  const isName = isPost && hasPost(reading, head) && !opensWithin(reading, at, end, NOT_IN_NAMES);
  const title = isName ? titleAt(reading, head, false) : undefined;
  return title && !title.weak && title.name === undefined && title.end - title.at > 1
    ? title
    : undefined;
}

const NOT_IN_NAMES = kindSet('function-word', 'verb');

/** The post behind the mark at `end`. */
function postFrom(
  reading: Reading,
  name: NameRun,
  end: number,
  headline: boolean,
): Title | undefined {
  if (!isMark(reading, end, ',(-–—|')) return undefined;
  const isItem = isMark(reading, end, '(-–—') && opensItem(reading, name.at);
  if (name.words < 2 && !endsWithHonorific(reading, name.at) && !isItem)
    return singleName(reading, name, end, headline);
  for (let at = end + 1, led = at; at < Math.min(reading.count, end + 9); at++) {
    const title = titleAt(reading, at, headline);
    if (title !== undefined)
      return headline && opensClause(reading, title) ? undefined : closedBefore(reading, title);
    // `the U.S. envoy`: the rest of what leads there is no end of it.
    led = Math.max(led, leadsToTitle(reading, at));
    if (at >= led) return postOfBody(reading, end + 1, at, headline);
  }
  return undefined;
}

/** `Jean-Pierre Jouyet, Paris Club [Chairman]`: up to three words with capitals before a post that closes the clause, in a headline the line. */
function postOfBody(
  reading: Reading,
  from: number,
  at: number,
  headline: boolean,
): Title | undefined {
  for (let head = at; head <= from + LONGEST_BODY; head++) {
    const post = head > from ? hitOf(reading, head, TITLE) : undefined;
    if (post === undefined) {
      if (!isCapitalWord(reading, head)) return undefined;
      continue;
    }
    const closes = post.end >= reading.count || (!headline && isMark(reading, post.end, ',.;)'));
    const title = closes && !post.entry.weak ? titleAt(reading, head, headline) : undefined;
    return title && title.name === undefined ? { ...title, at: from } : undefined;
  }
  return undefined;
}

/** In tokens. */
const LONGEST_BODY = 3;

/** `dan [Sajidiman], Duta Besar Indonesia untuk Jepang.`: of one long word that no table has, where the post says more than one word and nobody is named behind it. */
function singleName(
  reading: Reading,
  { at, end }: NameRun,
  comma: number,
  headline: boolean,
): Title | undefined {
  const isLone =
    isMark(reading, comma, ',') &&
    end === at + 1 &&
    lengthAt(reading, at) >= SHORTEST_SINGLE &&
    isUnlisted(reading, at) &&
    !canBeSyllable(textOf(reading, at, end));
  const title = isLone && !headline ? titleLed(reading, comma + 1) : undefined;
  const told =
    title !== undefined &&
    !title.weak &&
    title.name === undefined &&
    title.end - title.at > 1 &&
    closes(reading, hitOf(reading, title.end, TITLE_PART)?.end ?? title.end);
  return told ? title : undefined;
}

/** Behind a post and what tells when it was held: `menteri keuangan saat itu,`. */
function closes(reading: Reading, at: number): boolean {
  return at >= reading.count || isMark(reading, at, ',.;)');
}

/** `[then] prime minister`, `[the Israeli] foreign minister`: behind a few words that lead to it. */
function titleLed(reading: Reading, from: number): Title | undefined {
  for (let at = from; at < from + MOST_LEADS; ) {
    const title = titleAt(reading, at, false);
    if (title !== undefined) return title;
    const next = leadsToTitle(reading, at);
    if (next === at) return undefined;
    at = next;
  }
  return undefined;
}

/** In tokens. */
const MOST_LEADS = 4;

const SHORTEST_SINGLE = 5;

/** `Dicap Biang Kerok, Presiden China Janji Beri Bantuan`: in a headline a title that a verb or another word follows is who the rest is about. */
function opensClause(reading: Reading, { name, head, end, comma }: Title): boolean {
  if (name !== undefined) return comma === undefined;
  for (let at = head; at < end; at++) if (isVerb(reading, at)) return true;
  return isWord(reading, end);
}

/**
 * A post behind `as`: of more than one word or of a country, so that nobody is crowned `as king` of a sport; one word is enough
 * (`sure`) behind what is said of nothing but posts, and in `the departure of … as governor`.
 */
function roleAt(reading: Reading, at: number, headline: boolean, sure: boolean): Title | undefined {
  const start = hitOf(reading, at, DETERMINER)?.end ?? at;
  const title = titleAt(reading, start, headline) ?? leadTitle(reading, start, headline);
  const post =
    title && (ofRole(reading, title) ? withoutName(title) : closedBefore(reading, title));
  const alone = saysPostsAlone(reading, at);
  if (title === undefined || post === undefined || (title.weak && !alone)) return undefined;
  const words = (hitOf(reading, title.head, TITLE)?.end ?? title.head) - title.at;
  const whole = alone ? post.end - post.at : words;
  return whole > 1 || title.country !== undefined || sure ? post : undefined;
}

/**
 * `Hiroyuki Fukui selaku Presiden Direktur PT Toyota [Motor]`: behind a word that is said of posts alone, and a name before it, who is named
 * behind the post is what is headed.
 */
export function ofRole(reading: Reading, { at, name }: Title): boolean {
  const role = hitBefore(reading, at, ROLE_WORD);
  return (
    role !== undefined &&
    name !== undefined &&
    saysPostsAlone(reading, at) &&
    isNameWord(reading, role.at - 1) &&
    isNameWord(reading, role.at - 2) &&
    hitBefore(reading, role.at, REALMS) === undefined &&
    hitOf(reading, name.at, PERSON) === undefined
  );
}

/** Behind `selaku` and `với tư cách` stands what somebody is; `as`, `was` and `làm` have other uses. */
function saysPostsAlone(reading: Reading, at: number): boolean {
  const role = hitBefore(reading, at, ROLE_WORD);
  return role !== undefined && hitOf(reading, role.at, FUNCTION_WORD) === undefined;
}

/** `as deputy prime minister`, `as Indonesian ambassador`, `is Angola’s foreign minister`. */
function leadTitle(reading: Reading, at: number, headline: boolean): Title | undefined {
  const lead = hitOf(reading, at, TITLE_PART) ?? hitOf(reading, at, COUNTRY);
  if (lead === undefined) return undefined;
  return titleAt(reading, isPossessive(reading, lead.end) ? lead.end + 2 : lead.end, headline);
}

/**
 * The title as far as it is the name's before it. A comma stands between it and the next name, or inside it, where the rest
 * is the next one's: `Kim Jung Tai, Chủ tịch Hana (Hàn Quốc), Thủ tướng Phúc`.
 */
function closedBefore(reading: Reading, title: Title): Title | undefined {
  const served = title.served ?? servedByKnown(reading, title);
  if (title.name !== undefined && served !== undefined)
    return { ...withoutName(title), end: served };
  if (title.name === undefined || isMark(reading, title.end, ',')) return title;
  if (isCompany(reading, title, title.name)) return { ...title, name: undefined };
  return title.comma === undefined ? undefined : withoutName(title);
}

/** `Budi Santoso, penasihat [Presiden Prabowo]`: somebody known has the last title, and whoever is named before the comma serves him. */
function servedByKnown(reading: Reading, { head, name }: Title): number | undefined {
  if (name === undefined || hitOf(reading, name.at, PERSON) === undefined) return undefined;
  const own = hitBefore(reading, name.at, TITLE);
  return own !== undefined && own.at >= (hitOf(reading, head, TITLE)?.end ?? own.end)
    ? own.at
    : undefined;
}

/** The post up to its last comma, behind which somebody else is named. */
function withoutName(title: Title): Title {
  return { ...title, end: title.comma ?? title.end, name: undefined, comma: undefined };
}

/** A comma stands before it, and a word with a capital before that. */
export function isSetOff(reading: Reading, at: number): boolean {
  return isMark(reading, at - 1, ',') && isCapitalWord(reading, at - 2);
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

/** `the [Manila-based lender]’s country director`: in small letters, where a post follows. */
function ownerBehind(reading: Reading, from: number): number | undefined {
  for (let at = from; at < from + LONGEST_OWNER; at++) {
    if (isPossessive(reading, at)) return at > from && hasPost(reading, at + 2) ? at : undefined;
    if (!isWord(reading, at) && !isMark(reading, at, '-')) return undefined;
  }
  return undefined;
}

/** In tokens. */
const LONGEST_OWNER = 5;

function hasPost(reading: Reading, at: number): boolean {
  return hitOf(reading, at, TITLE)?.entry.weak === false;
}

function isLetters(reading: Reading, at: number): boolean {
  const length = lengthAt(reading, at);
  return isWord(reading, at) && reading.shape[at] === Shape.Upper && length >= 3 && length <= 8;
}

/** How far what may stand before a title reaches from here; no further than `at` where nothing does. */
function leadsToTitle(reading: Reading, at: number): number {
  if (
    isMark(reading, at, "'’") ||
    (reading.gap[at] === Gap.None && reading.kind[at] === TokenKind.Word)
  )
    return at + 1;
  // `the President’s National Security Adviser`, `BA’s chief executive`: whose adviser he is, or the head of what.
  const whose = hitOf(reading, at, TITLE)?.end ?? (isCapitalWord(reading, at) ? at + 1 : at);
  if (whose > at && isMark(reading, whose, "'’")) return whose;
  const owner = hitOf(reading, at, DETERMINER) && ownerBehind(reading, at + 1);
  if (owner !== undefined) return owner;
  const lead = hitOf(reading, at, LEADS);
  // `ông Stephen Groff, người giữ chức [Phó Tổng Giám đốc]`
  const role = hitOf(reading, at, ROLE_WORD);
  if (role?.entry.office && (lead?.end ?? at) <= role.end) return role.end;
  // `the ZANU-PF national chairman`: letters of a party or a company.
  return lead?.end ?? (isLetters(reading, at) ? afterWord(reading, at) : at);
}

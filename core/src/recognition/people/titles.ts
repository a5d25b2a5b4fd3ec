import {
  AND,
  FUNCTION_WORD,
  HONORIFIC,
  MERIDIEM,
  NUMBERS,
  POST_WORD,
  SERVING,
  STATES,
  SURNAME,
  THAT_ONE,
  TITLE,
  VERB,
} from '../../lexicon/kind-sets.ts';
import { kindSet } from '../../lexicon/kinds.ts';
import {
  hitBefore,
  hitOf,
  isCapitalWord,
  isMark,
  type Reading,
  runBefore,
  textOf,
} from '../../lexicon/reading.ts';
import { Shape, TokenKind } from '../../text/tokens.ts';
import { institutionAt } from './institutions.ts';
import { knownAt } from './known.ts';
import { nameOnLine } from './line-names.ts';
import { isFamilyName, isHalfOfName, isInsidePhrase } from './name-starts.ts';
import type { NameRun } from './name-words.ts';
import { isFormOfAddress, nameAt } from './names.ts';
import {
  behindHonorifics,
  closesApposition,
  nameBehindClause,
  nameBehindCopula,
  nameBehindCountry,
  nameBehindNamely,
  nameBehindThat,
  nameHere,
  nameOpeningList,
  nameSetOff,
  notOfInstitution,
  opensPair,
} from './title-names.ts';
import {
  countriesEnd,
  countryIn,
  isPossessive,
  OTHER_WORDS,
  titlePart,
  titleStart,
} from './title-parts.ts';

/** A post as the text gives it, and the name that follows. */
export interface Title {
  /** Tokens of the whole phrase, what stands before the head word (`Indonesian`, `former`) included. */
  readonly at: number;
  readonly end: number;
  /** The token of its head word. */
  readonly head: number;
  /** ISO 3166-1, where a country stands in it. */
  readonly country: string | undefined;
  readonly weak: boolean;
  readonly name: NameRun | undefined;
  /** The last comma inside it: the title behind that comma may be the named person's alone. */
  readonly comma: number | undefined;
  /** `adviser [to President …]`: where the post of the named person begins inside it, behind whom its head serves. */
  readonly served: number | undefined;
  /** A post of several people, so that a list of names may follow. */
  readonly several: boolean;
  /** It and its name are a line of a list, no headline. */
  readonly item: boolean;
}

/** How many tokens may stand between the head of a title and the name. */
const REACH = 30;

/**
 * Reads a title at its head word and goes on over ministries, parties and countries to the name:
 * `Sekretaris Jenderal Komite Sentral Partai Komunis Vietnam [To Lam]`.
 */
export function titleAt(reading: Reading, at: number, headline: boolean): Title | undefined {
  const head = hitOf(reading, at, TITLE);
  if (head === undefined) return undefined;
  if (isHalfOfName(reading, at)) return undefined;
  // `King's Gate` names a place, and a weak title in small letters is a word like others (`pelatih kepala`).
  if (isPossessive(reading, head.end) || isClock(reading, at)) return undefined;
  // `Các [tiểu vương] quốc Arab thống nhất`
  if (isInsidePhrase(reading, at)) return undefined;
  // `thầy [chủ nhiệm]`: a teacher.
  if (isInsidePhrase(reading, at, OTHER_ROLES)) return undefined;
  // `General Motors`, `penasihat hukum`: a listed place or company, or what somebody else is, opens with the word.
  const longer = hitOf(reading, at, LISTED);
  if (longer !== undefined && longer.end > head.end) return undefined;
  // `chính [quyền Thủ tướng] …`: the word before makes another one of the first word.
  const inside = head.end > at + 1 ? hitBefore(reading, at + 1, OTHER_WORDS) : undefined;
  if (inside !== undefined && inside.at < at) return undefined;
  const start = titleStart(reading, at, headline);
  let country = countryIn(reading, start, at);
  let weak = head.entry.weak;
  // `Wakil Ketua [Komisi I]`
  const opened = phraseOver(reading, head.end) ?? head.end;
  let next = opened;
  let last = opened;
  let loose = 0;
  // `của Tata Communications, ông …`: an institution is named by the unlisted words, so that an honorific behind them is its head's.
  let proper = false;
  let lastComma: number | undefined;
  let countries = false;
  let ofPhrase = false;
  let served: number | undefined;
  const told = (name: NameRun | undefined, item = false): Title => ({
    at: start,
    end: last,
    head: at,
    country: countries ? undefined : country,
    weak,
    name,
    comma: lastComma,
    served,
    several: countries || ofSeveral(reading, at),
    item,
  });
  for (; next < reading.count && next - at < REACH; ) {
    const comma = isMark(reading, next, ',') ? next + 1 : next;
    const connector =
      next === last && next > head.end && !ofPhrase && isConnector(reading, next - 1);
    const addressed =
      comma === next || (loose > 0 && !proper) ? comma : behindHonorifics(reading, comma);
    // `Konsul RI di Vanimo [Allen Simarmata]`
    const behindPlace = comma === next && loose === 1 && isUnknownPlace(reading, next, loose);
    const needsFamily =
      loose > 0 &&
      !behindPlace &&
      addressed === comma &&
      !(
        comma > next &&
        // `of the Green Party, …`: the last word of an institution says what the unlisted ones before it are.
        ((next === last && reading.shape[next - 1] === Shape.Capital) ||
          (ofSeveral(reading, at) && opensPair(reading, comma, headline)) ||
          isUnknownPlace(reading, next, loose))
      );
    const here = connector ? undefined : nameHere(reading, addressed, headline, needsFamily);
    const whole = here && next > head.end ? notOfInstitution(reading, here, next, head.end) : here;
    const fits =
      !behindPlace ||
      whole?.words === 2 ||
      // `tại Pakse [Nguyễn Văn Mẫu]`
      (whole !== undefined && isFamilyName(reading, whole.at));
    const name = fits ? whole : undefined;
    // `the Secretary of State, Mr. Dulles,`: who is addressed may have one word too.
    const long = last > head.end || country !== undefined || addressed > comma;
    if (name !== undefined && (comma === next || closesApposition(reading, name, long))) {
      return told(name);
    }
    const bracketed =
      nameSetOff(reading, next, headline) ??
      (countries || ofSeveral(reading, at) ? nameOpeningList(reading, next, headline) : undefined);
    if (bracketed !== undefined) return told(bracketed);
    const isRightBehind = comma === next && loose === 0;
    const entry = isRightBehind ? nameOnLine(reading, start, next) : undefined;
    if (entry !== undefined) return told(entry, true);
    const held =
      isRightBehind && !headline
        ? (nameBehindCopula(reading, next) ?? nameBehindClause(reading, next))
        : undefined;
    if (held !== undefined) return told(held);
    // `Ketua partai itu`: what points back closes the post.
    if (hitOf(reading, next, THAT_ONE) !== undefined) {
      const spoken = nameBehindThat(reading, next, headline);
      if (spoken !== undefined) return told(spoken);
      break;
    }
    const list = comma === next ? undefined : nameBehindNamely(reading, comma, headline);
    if (list !== undefined) return told(list);
    const abroad = comma === next ? undefined : nameBehindCountry(reading, comma, headline);
    if (abroad !== undefined) return told(abroad);
    const institution = comma === next ? institutionAt(reading, next, headline) : undefined;
    if (institution !== undefined) {
      next = institution;
      last = next;
      continue;
    }
    const realms = countriesEnd(reading, next);
    if (realms !== undefined) {
      countries = true;
      // `ngoại trưởng hai [nước]`
      ofPhrase = true;
      next = realms;
      last = realms;
      continue;
    }
    // `High Commissioner of India and Mrs. Zorbex`: who comes next is addressed apart.
    const and = hitOf(reading, next, AND);
    if (and !== undefined && isFormOfAddress(reading, and.end)) break;
    if (and !== undefined && opensNext(reading, start, and.end, headline)) break;
    const part = titlePart(reading, comma === next ? next : comma, comma !== next);
    if (part !== undefined) {
      country ??= part.country;
      weak = weak && part.kind !== 'title';
      if (comma !== next) lastComma = next;
      else if (part.kind === 'title') served = servedFrom(reading, head.end, next) ?? served;
      // `Mặt trận Lào xây dựng đất [nước]`: the last word of a long phrase is no small word.
      ofPhrase = part.kind === 'post-word' && part.end > next + 1;
      next = (part.kind === 'title' && phraseOver(reading, part.end)) || part.end;
      last = next;
      // `… Dialogue Platform (LPDP)`, `Masjid Istiqlal Prof. …`: letters in brackets or an honorific close whatever was unlisted before.
      if (part.kind === 'bracket' || (part.kind === 'honorific' && proper)) loose = 0;
      continue;
    }
    if (comma !== next || !isLooseWord(reading, next) || ++loose > 4) break;
    // `peraturan menteri yang diteken [Yasonna H. Laoly]`: somebody known, of whom the post is not told.
    if (knownAt(reading, next)?.short === false) break;
    proper ||= reading.shape[next] !== Shape.Lower;
    next++;
  }
  // `king and` ends with the king.
  while (last > head.end && isConnector(reading, last - 1)) last--;
  return told(undefined);
}

/** `Jane Roe - Minister of Finance and [General John Doe]`: behind "and" a title right before a name, where the post is told of who is named before its dash or comma. */
function opensNext(reading: Reading, start: number, at: number, headline: boolean): boolean {
  const title = hitOf(reading, at, TITLE);
  return (
    title !== undefined &&
    isMark(reading, start - 1, '-–—,') &&
    isCapitalWord(reading, start - 2) &&
    (nameAt(reading, title.end, headline)?.words ?? 0) > 1
  );
}

/** The end of a longer word of a ministry that begins inside of a title and goes on behind it. */
function phraseOver(reading: Reading, end: number): number | undefined {
  const body = end > 0 ? hitOf(reading, end - 1, POST_WORD) : undefined;
  return body !== undefined && body.end > end ? body.end : undefined;
}

/** `Konsul di [Bombay], …`, `governor of [Vientiane Novo], …`: one or two words with capitals behind a small word, before a comma. */
function isUnknownPlace(reading: Reading, end: number, loose: number): boolean {
  const start = end - loose;
  if (loose > 2 || hitBefore(reading, start, FUNCTION_WORD)?.end !== start) return false;
  for (let at = start; at < end; at++)
    if (reading.shape[at] !== Shape.Capital || reading.kind[at] !== TokenKind.Word) return false;
  return reading.shape[start - 1] === Shape.Lower;
}

/** `spokesman [for European Commission President]`: the small word before a further title and the country or body it is of. */
function servedFrom(reading: Reading, headEnd: number, title: number): number | undefined {
  if (reading.shape[title] === Shape.Lower) return undefined;
  const serves = hitBefore(reading, runBefore(reading, title, STATES), SERVING);
  return serves !== undefined && serves.at >= headEnd ? serves.at : undefined;
}

/** A post of several people: by its form, by the number before it (`lima duta besar`, `two ministers`), or with its deputy (`bupati dan wakil bupati`). */
export function ofSeveral(reading: Reading, head: number): boolean {
  return (
    isPair(reading, head) ||
    hitOf(reading, head, TITLE)?.entry.plural === true ||
    hitBefore(reading, head, NUMBERS) !== undefined
  );
}

/** `president and vice president`: a title and the one of the deputy, who is somebody else. */
function isPair(reading: Reading, head: number): boolean {
  const first = hitOf(reading, head, TITLE);
  if (first === undefined) return false;
  const and = hitOf(reading, first.end, AND);
  const second = and && hitOf(reading, and.end, TITLE);
  return (
    second !== undefined &&
    textOf(reading, second.at, second.end)
      .toLowerCase()
      .endsWith(` ${textOf(reading, head, first.end).toLowerCase()}`)
  );
}

const LISTED = kindSet('place', 'other-role');

const OTHER_ROLES = kindSet('other-role');

/** `9.30 PM`: no prime minister. */
function isClock(reading: Reading, at: number): boolean {
  return hitOf(reading, at, MERIDIEM) !== undefined && reading.kind[at - 1] === TokenKind.Digits;
}

/** `Chủ tịch nước`: the last word of a title or an institution. */
function endsPhrase(reading: Reading, end: number): boolean {
  const phrase = hitBefore(reading, end, PHRASES);
  return phrase !== undefined && phrase.at < end - 1;
}

const PHRASES = kindSet('title', 'post-word', 'party');

/** Behind `of`, `in`, `và` stands an institution or a place, not the name. */
function isConnector(reading: Reading, at: number): boolean {
  return (
    (reading.shape[at] === Shape.Lower || isLoud(reading, at)) &&
    hitOf(reading, at, FUNCTION_WORD) !== undefined &&
    hitOf(reading, at, HONORIFIC) === undefined &&
    !endsPhrase(reading, at + 1)
  );
}

/** `HEADS OF GOVERNMENT AT THE END`: in a line all in capitals the small words have them too. */
function isLoud(reading: Reading, at: number): boolean {
  const word = textOf(reading, at, at + 1);
  return word.length > 1 && word === word.toUpperCase();
}

function isLooseWord(reading: Reading, at: number): boolean {
  return (
    reading.kind[at] === TokenKind.Word &&
    (reading.shape[at] === Shape.Lower
      ? hitOf(reading, at, VERB) === undefined && !parts(reading, at)
      : hitOf(reading, at, SURNAME) === undefined)
  );
}

/** `Tổng Bí thư hội đàm với đồng chí Tập`: a small word that no post has in it parts the title from what follows. */
function parts(reading: Reading, at: number): boolean {
  return (
    hitOf(reading, at, FUNCTION_WORD) !== undefined && hitOf(reading, at, POST_WORD) === undefined
  );
}

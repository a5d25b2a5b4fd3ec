import {
  AND,
  ATTENDING,
  COLLEAGUE,
  COUNTERPART,
  COUNTRY,
  DETERMINER,
  FROM,
  LED_BY,
  MISTER,
  OF,
  OTHER_ROLE,
  PARTICLE,
  PLACE_BEFORE,
  SERVING,
  SPOUSE,
  STATE_FORM,
  SURNAME,
  TITLE,
} from '../../lexicon/kind-sets.ts';
import { kindSet } from '../../lexicon/kinds.ts';
import {
  CLAUSE_END,
  hitBefore,
  hitOf,
  isMark,
  isWord,
  lengthAt,
  type Reading,
  stopsAt,
} from '../../lexicon/reading.ts';
import { Shape } from '../../text/tokens.ts';
import { beforeClosing, behindItemMark, isColumn } from '../line-marks.ts';
import { addressOf, endsWithHonorific } from './address.ts';
import { behindDegrees } from './degrees.ts';
import { behindAge } from './life-behind.ts';
import { isAllUnlisted } from './line-names.ts';
import { opensItem } from './list-items.ts';
import type { NameRun } from './name-words.ts';
import { postAlone } from './posts-behind.ts';
import { isDash } from './title-names.ts';
import { type Title, titleAt } from './titles.ts';

/** How a name that nothing makes a leader's by itself may be one in company, and the tokens that tell it. */
export interface Company extends Stretch {
  readonly by: 'addressed' | 'introduced' | 'listed' | 'signed' | 'full';
}

/** Tokens from `at` to `end` (not included). */
interface Stretch {
  readonly at: number;
  readonly end: number;
  /** The name stands between marks of a list, though all its words have capitals as in a headline. */
  readonly listed?: boolean;
}

/**
 * How a name that nothing introduces may be a leader's in a document that names others with their posts: behind a form of
 * address (`Mr. [Gaitskell]`), as somebody's counterpart (`his Kenyan counterpart, [Ann Lee]`), as who leads (`the Kenyan side, led by [Ann Lee]`),
 * in a line behind a post, of which the document has to have several (`Foreign Minister: [Ann Lee]`), or in full (`said [Fred Mitchell]`). Scholars, reporters and singers are called by what they are, pictures and articles are
 * signed in lines and brackets of their own, and `the Henry Reeve` is a thing.
 */
export function companyOf(
  reading: Reading,
  name: NameRun,
  headline: boolean,
  weak?: Title,
): Company | undefined {
  const { at, end, words } = name;
  if (isAllOfLine(reading, name))
    return words > 1 ? { by: 'signed', at, end, listed: true } : undefined;
  if (isPicture(reading, name) || isSomethingElse(reading, name) || isSpouse(reading, name.at))
    return undefined;
  const told = name.words < 2 ? undefined : introduction(reading, name, headline);
  if (told !== undefined) return { by: 'introduced', ...told };
  const line = name.words < 2 ? undefined : postOfLine(reading, name);
  if (line !== undefined) return { by: 'listed', ...line };
  if (headline) return undefined;
  if (weak !== undefined && introduces(reading, weak))
    return { by: 'introduced', at: weak.at, end: weak.end };
  if (endsWithHonorific(reading, name.at)) {
    const counts = name.words > 1 || isPersonsWord(reading, name);
    return counts ? { by: 'addressed', at: addressOf(reading, name.at), end: name.at } : undefined;
  }
  const isWhole =
    name.words >= 2 &&
    name.words <= LONGEST_NAME &&
    lengthAt(reading, name.at) > 1 &&
    hitOf(reading, name.at, PARTICLE) === undefined &&
    hitBefore(reading, name.at, DETERMINER) === undefined;
  return isWhole ? { by: 'full', at: name.at, end: name.end } : undefined;
}

/** A title that others have too. `the singer and director [Ann Lee]` is one thing of several that she is, and a colleague is anybody. */
function introduces(reading: Reading, { at, head, country }: Title): boolean {
  return (
    hitBefore(reading, at, AND) === undefined &&
    (country !== undefined || hitOf(reading, head, COLLEAGUE) === undefined)
  );
}

/** What introduces somebody with two names or more. The lines of a list have capitals like headlines, and end with a remit or a country. */
function introduction(reading: Reading, name: NameRun, headline: boolean): Stretch | undefined {
  const behind =
    remitOf(reading, name) ??
    countryOf(reading, name) ??
    postAlone(reading, name, headline) ??
    speakerAt(reading, name) ??
    attends(reading, name);
  // `Press Conference of [Stanley Fischer]`: a heading that ends with the name.
  if (behind !== undefined || (headline && name.end < reading.count)) return behind;
  const at = ledBefore(reading, addressOf(reading, name.at));
  return at === undefined ? undefined : { at, end: name.at, listed: true };
}

/** Where what leads to the name begins: `led by`, or somebody's counterpart, with a country or a comma between. */
function ledBefore(reading: Reading, start: number): number | undefined {
  const led = hitBefore(reading, start, LED_BY);
  if (led !== undefined) return led.at;
  const comma = isMark(reading, start - 1, ',') ? start - 1 : start;
  const country = hitBefore(reading, comma, COUNTRY)?.at ?? comma;
  const of = (hitBefore(reading, country, OF) ?? hitBefore(reading, country, FROM))?.at ?? country;
  const other = hitBefore(reading, of, COUNTERPART);
  // `My colleague, John Smith, …`: of another country he is a counterpart.
  const counts =
    other !== undefined && (country < comma || hitBefore(reading, of, COLLEAGUE) === undefined);
  return counts ? other.at : undefined;
}

/** `[Trương Minh Tuấn]: …`: who speaks in an interview, by a listed family name and two more words. Papers and agencies ask there too. */
function speakerAt(reading: Reading, { at, end, words }: NameRun): Stretch | undefined {
  const speaks =
    words > 2 &&
    isMark(reading, end, ':') &&
    end + 1 < reading.count &&
    opensItem(reading, at) &&
    hitOf(reading, at, SURNAME) !== undefined;
  return speaks ? { at: end, end: end + 1 } : undefined;
}

/** `Foreign Minister: [Rashad Zubaydi]`, `- Menteri Luar Negeri – [Rashad Zubaydi]`: a post and words that no table has are all that the line says. In a headline a post stands before a colon too. */
function postOfLine(reading: Reading, { at, end }: NameRun): Stretch | undefined {
  const mark = addressOf(reading, at) - 1;
  const closes = end >= reading.count || isMark(reading, end, '(,;.');
  if (!closes || !(isMark(reading, mark, ':') || isDash(reading, mark))) return undefined;
  if (!isAllUnlisted(reading, at, end)) return undefined;
  for (let head = behindItemMark(reading); head < mark; head++) {
    const title = titleAt(reading, head, false);
    if (title !== undefined && !title.weak && title.name === undefined && title.end === mark)
      return opensItem(reading, title.at) ? { at: title.at, end: mark, listed: true } : undefined;
  }
  return undefined;
}

/** `Anggota : [Ann Lee], Jim Roe`: in a line of those who take part, between its marks. */
function attends(reading: Reading, { at, end }: NameRun): Stretch | undefined {
  const label = hitOf(reading, 0, ATTENDING);
  if (label === undefined || !isMark(reading, label.end, ':')) return undefined;
  const start = addressOf(reading, at);
  const opens = isMark(reading, start - 1, ':,;') || hitBefore(reading, start, AND) !== undefined;
  const closes =
    end >= reading.count || isMark(reading, end, ',;.(') || hitOf(reading, end, AND) !== undefined;
  return opens && closes && start > label.end
    ? { at: label.at, end: label.end, listed: true }
    : undefined;
}

/**
 * `[Ann Lee] (finance)`, `[Ann Lee] for justice`, `- [Ann Lee], luar negeri`: nothing but what somebody is in charge of stands behind the name. In
 * the next column of a list (`2. [Bùi Thanh Sơn]     Ngoại giao`) may be anything that he speaks for.
 */
function remitOf(reading: Reading, { at, end }: NameRun): Stretch | undefined {
  if (at > 0 && isWord(reading, end) && isColumn(reading, end) && opensItem(reading, at))
    return { at: end, end: end + 1 };
  const bracketed = isMark(reading, end, '(');
  const listed = isMark(reading, end, ',') && opensItem(reading, at);
  const from = bracketed || listed ? end + 1 : leadEnd(reading, end);
  const close = from === undefined ? end : behindRemit(reading, from, bracketed);
  if (from === undefined || close === from) return undefined;
  const closed = bracketed
    ? isMark(reading, close, ')')
    : close >= reading.count || isMark(reading, close, ',;.');
  return closed ? { at: from, end: close } : undefined;
}

/** Behind `for` and `of`, where no country follows. */
function leadEnd(reading: Reading, end: number): number | undefined {
  const lead = isWord(reading, end) ? hitOf(reading, end, FOR_REMIT) : undefined;
  return lead !== undefined && hitOf(reading, lead.end, COUNTRY) === undefined
    ? lead.end
    : undefined;
}

const FOR_REMIT = kindSet('of', 'serving');

/** Behind the words of a ministry; in brackets other things may follow its first ones behind a comma (`pertanian, mutu pangan`). */
function behindRemit(reading: Reading, from: number, bracketed: boolean): number {
  let at = from;
  let further = false;
  while (at < from + LONGEST_REMIT) {
    const goesOn = bracketed && at > from && isMark(reading, at, ',');
    if (goesOn || (further && reading.shape[at] === Shape.Lower && isWord(reading, at))) {
      further = true;
      at++;
      continue;
    }
    const word = hitOf(reading, at, REMIT_WORDS);
    if (word === undefined || (at === from && word.entry.kind !== 'post-word')) break;
    at = word.end;
  }
  return at;
}

const REMIT_WORDS = kindSet('post-word', 'and');

/** In tokens: `perdagangan dan kerja sama pembangunan` */
const LONGEST_REMIT = 8;

/**
 * `8. [Ann Lee], Lithuania (…)`, `Cile ([Ann Lee])`, `[Ann Lee] untuk Maroko`, `- Chile: [Ann Lee]`: a country and who
 * speaks for it.
 */
function countryOf(reading: Reading, { at, end }: NameRun): Stretch | undefined {
  const bracketed = isMark(reading, at - 1, '(') && isMark(reading, end, ')');
  const before = bracketed ? hitBefore(reading, at - 1, COUNTRY) : undefined;
  return before ?? countryBehindName(reading, at, end) ?? countryOfItem(reading, at, end);
}

function countryBehindName(reading: Reading, at: number, end: number): Stretch | undefined {
  const comma = isMark(reading, end, ',') && opensItem(reading, at) ? end + 1 : undefined;
  // `Co-operative Republic of Guyana` is the state.
  const isListed =
    opensItem(reading, at) ||
    isMark(reading, at - 1, ',;:') ||
    hitBefore(reading, at, AND) !== undefined;
  const lead =
    isListed && hitOf(reading, end, OF) === undefined ? hitOf(reading, end, SERVING) : undefined;
  const named = comma ?? lead?.end;
  if (named === undefined) return undefined;
  const country = hitOf(reading, hitOf(reading, named, STATE_FORM)?.end ?? named, COUNTRY);
  if (country === undefined || country.entry.form !== 'name') return undefined;
  const { end: close } = country;
  return close >= reading.count || isMark(reading, close, '(;.,)') ? country : undefined;
}

/** `- Chile: [Ann Lee]`: nothing else stands in the line. */
function countryOfItem(reading: Reading, at: number, end: number): Stretch | undefined {
  const country = isMark(reading, at - 1, ':') ? hitBefore(reading, at - 1, COUNTRY) : undefined;
  const alone =
    country !== undefined &&
    country.at > 0 &&
    opensItem(reading, country.at) &&
    (end >= reading.count || isMark(reading, end, ';.'));
  return alone ? country : undefined;
}

/** One word behind a form of address that is no title, no letters of an institution and no common word. */
function isPersonsWord(reading: Reading, { at, common }: NameRun): boolean {
  const letters = reading.shape[at] === Shape.Upper && hitBefore(reading, at, MISTER) === undefined;
  return !common && !letters && hitOf(reading, at, TITLE) === undefined;
}

/** Longer ones run on into other words with capitals. In words. */
const LONGEST_NAME = 4;

/** `Reuters/[Philippe Wojazer]`, `([Mark Schiefelbein]/AP)`: whose a picture is. */
function isPicture(reading: Reading, { at, end }: NameRun): boolean {
  return isMark(reading, at - 1, '/') || isMark(reading, end, '/');
}

/** `[Ann Lee]`, `H.E. [Ann Lee], M.A.`: it counts where the next line is a post. */
function isAllOfLine(reading: Reading, { at, end }: NameRun): boolean {
  const close = behindDegrees(reading, end);
  return (
    addressOf(reading, at) <= behindItemMark(reading) && close >= beforeClosing(reading, '.,;:)')
  );
}

/** `President Kim and Mrs. [Lee]`: whom he is married to. */
function isSpouse(reading: Reading, at: number): boolean {
  const address = addressOf(reading, at);
  return (
    hitBefore(reading, address, AND) !== undefined && hitOf(reading, address, SPOUSE) !== undefined
  );
}

/** `the novelist [Ann Lee]`, `[Ann Lee], a political scientist`, `Kapal [Ann Lee]`. */
function isSomethingElse(reading: Reading, { at, end }: NameRun): boolean {
  const start = addressOf(reading, at);
  return (
    hitBefore(reading, at, OTHER_ROLE) !== undefined ||
    hitBefore(reading, start, OTHER_ROLE) !== undefined ||
    hitBefore(reading, start, PLACE_BEFORE) !== undefined ||
    (isMark(reading, end, ',–—(') && tellsOtherRole(reading, end + 1)) ||
    // `Ann Lee, 34, …`: whose age is told and no post is somebody whom something has happened to.
    behindAge(reading, end) !== undefined ||
    (isMark(reading, start - 1, ',') && toldOtherRole(reading, start - 2))
  );
}

/** `Phu nhân Tổng Bí thư Tô Lâm, bà [Ngô Phương Ly]`: what somebody is stands before the comma. */
function toldOtherRole(reading: Reading, from: number): boolean {
  for (let at = from; at > from - FARTHEST_ROLE && !stopsAt(reading, at, CLAUSE_END); at--)
    if (hitOf(reading, at, OTHER_ROLE) !== undefined) return true;
  return false;
}

/** In tokens. */
const FARTHEST_ROLE = 8;

function tellsOtherRole(reading: Reading, from: number): boolean {
  for (let at = from; at < from + LONGEST_APPOSITION && !stopsAt(reading, at, CLAUSE_END); at++) {
    if (hitOf(reading, at, OTHER_ROLE) !== undefined) return true;
    if (hitOf(reading, at, TITLE) !== undefined) return false;
  }
  return false;
}

/** In tokens: `a senior [researcher] at …`. */
const LONGEST_APPOSITION = 4;

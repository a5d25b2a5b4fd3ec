import {
  ABROAD,
  COMPANY,
  COUNTRY,
  DETERMINER,
  HEAD_OF_COMPANY,
  OF,
  PARTY_WORD,
  PLACE_AFTER,
  PLACE_BEFORE,
  POST_WORD,
  TITLE,
} from '../../lexicon/kind-sets.ts';
import { kindSet } from '../../lexicon/kinds.ts';
import {
  hitBefore,
  hitOf,
  isMark,
  isUnlisted,
  type Reading,
  textOf,
} from '../../lexicon/reading.ts';
import { Gap, Shape } from '../../text/tokens.ts';
import { afterWord, type NameRun } from './name-words.ts';
import { isFormOfAddress, nameAt } from './names.ts';

/**
 * The end of an institution's name that stands where a person's could: its last word says so
 * (`Central Intelligence Agency`), or one unlisted word is followed by a country and a longer name (`Protokol AS Ethan Rosenzweig`).
 */
export function institutionAt(reading: Reading, at: number, headline: boolean): number | undefined {
  const name = nameAt(reading, at, headline);
  if (name === undefined) return undefined;
  if (name.words > 1 && hitOf(reading, name.end - 1, PLACE_AFTER) !== undefined) return name.end;
  const firm = tradeEnd(reading, at, headline);
  if (firm !== undefined) return firm;
  if (isAbbreviated(reading, name.end, headline)) return name.end;
  if (hitBefore(reading, at, COMPANY) !== undefined) return firmEnd(reading, name);
  if (opensParty(reading, at)) return headEnd(reading, name);
  if (goesOnAbroad(reading, name.end))
    return nameAt(reading, name.end + 1, headline)?.end ?? name.end;
  // `Gubernur Prefektur [Shizuoka], Heita Kawakatsu`
  if (name.words === 1 && hitBefore(reading, at, PLACE_BEFORE) !== undefined) return name.end;
  if (isRemit(reading, name, headline)) return name.end;
  // `Minister for Economic [Diplomacy] Mr. Safari`
  if (isFormOfAddress(reading, name.end) && reading.gap[name.end] === Gap.Space) return name.end;
  // `Sekretaris Jenderal [Kemhan] Letjen TNI Budi Santoso`: a further title goes on to the name.
  const rank = hitOf(reading, name.end, TITLE);
  if (
    rank !== undefined &&
    !rank.entry.weak &&
    reading.gap[name.end] === Gap.Space &&
    reading.shape[name.end] !== Shape.Lower &&
    !known(reading, name.at) &&
    leadsToName(reading, rank.end, headline)
  )
    return name.end;
  // `Governor of [Zhejiang province] Wang Haoran`.
  const after = hitOf(reading, at - 1, OF) && hitOf(reading, name.end, PLACE_AFTER);
  if (after !== undefined) return after.end;
  const inside = areaEnd(reading, name) ?? companyEnd(reading, name);
  if (inside !== undefined) return inside;
  const country = name.words === 1 ? hitOf(reading, name.end, COUNTRY) : undefined;
  const rest = country && nameAt(reading, country.end, headline);
  return rest !== undefined && rest.words >= 2 ? name.end : undefined;
}

/** `Direktur Utama [Zorbex Energi] Budi Santoso`: behind a post that only companies have, a word that no table has and what it trades in, before a name of two words. */
function tradeEnd(reading: Reading, at: number, headline: boolean): number | undefined {
  if (!isUnlisted(reading, at) || hitBefore(reading, at, HEAD_OF_COMPANY) === undefined)
    return undefined;
  let end = at + 1;
  while (reading.shape[end] !== Shape.Lower && hitOf(reading, end, TRADE) !== undefined) end++;
  const more = end === at + 1 ? undefined : nameAt(reading, end, headline);
  return more !== undefined && more.words >= 2 ? end : undefined;
}

const TRADE = kindSet('post-word', 'place-after');

/** `PT [Melanton Pratama]`, `PT [Maju Jaya] Budi Santoso`: of four words or more the last two are the name of its head. */
function firmEnd(reading: Reading, name: NameRun): number {
  return name.words < 4 ? name.end : headEnd(reading, name);
}

/** Before the last two words of three or more, which are the name of who heads what the others name. */
function headEnd(reading: Reading, { at, end, words }: NameRun): number {
  let own = at;
  for (let word = 0; word < words - 2; word++) own = afterWord(reading, own);
  return words < 3 ? end : own;
}

/** `Partai [Fidesz]`, `Partai [Fidesz] Budi Santoso`: behind the word for a party with its capital stands its name, and nobody’s. `Ủy viên Trung ương Đảng [Lê Văn An]` has one of our names behind it. */
export function opensParty(reading: Reading, at: number): boolean {
  return (
    hitBefore(reading, at, PARTY_WORD) !== undefined &&
    // `Trung ương [Đảng]`: the party that a text does not have to name.
    (hitBefore(reading, at, POST_WORD)?.at ?? at) >= at - 1 &&
    reading.shape[at - 1] === Shape.Capital &&
    reading.gap[at] === Gap.Space &&
    reading.accented[at] === 0 &&
    !known(reading, at)
  );
}

/** `Direktur Eksekutif [Center] for Humanitarian Dialogue`, `Pendiri [Foreign Policy Community] of Indonesia`. */
function goesOnAbroad(reading: Reading, end: number): boolean {
  return (
    hitOf(reading, end, ABROAD) !== undefined &&
    reading.shape[end] === Shape.Lower &&
    reading.shape[end + 1] === Shape.Capital
  );
}

/** Behind abbreviations and brackets (`TNI`, `(Purn.)`) stands a name of two words. */
function leadsToName(reading: Reading, from: number, headline: boolean): boolean {
  for (let at = from; at < from + 6; at++) {
    const name = nameAt(reading, at, headline);
    if (name !== undefined) return name.words >= 2;
    if (
      reading.shape[at] !== Shape.Upper &&
      !isMark(reading, at, '().') &&
      !isMark(reading, at - 1, '(')
    )
      return false;
  }
  return false;
}

/** `Special Envoy for the [Millennium Development Goals], Jeffrey Roe`: behind an article a name is none where another one follows it. */
function isRemit(reading: Reading, name: NameRun, headline: boolean): boolean {
  const { at, end, words } = name;
  if (words < 2 || !isMark(reading, end, ',') || known(reading, at)) return false;
  const article = reading.shape[at - 1] === Shape.Lower && hitOf(reading, at - 1, DETERMINER);
  if (!article) return false;
  return (nameAt(reading, end + 1, headline)?.words ?? 0) >= 2;
}

function known(reading: Reading, at: number): boolean {
  return hitOf(reading, at, KNOWN) !== undefined;
}

const KNOWN = kindSet('person', 'surname');

/** `Chairman of the … [Consultative Conference] (CPPCC) Wang Huning`: letters in brackets, and a longer name behind them. */
function isAbbreviated(reading: Reading, at: number, headline: boolean): boolean {
  if (!isMark(reading, at, '(') || reading.shape[at + 1] !== Shape.Upper) return false;
  const name = isMark(reading, at + 2, ')') ? nameAt(reading, at + 3, headline) : undefined;
  return name !== undefined && name.words >= 2;
}

/** `Bupati [Manggarai Barat] Edistasius Endi`: a compass point closes a place, and a name of two words follows. */
function areaEnd(reading: Reading, name: NameRun): number | undefined {
  for (let at = name.at + 1; at < name.end - 1; at++) {
    const area = hitOf(reading, at, PLACE_AFTER);
    if (area !== undefined && name.end - area.end >= 2) return area.end;
  }
  return undefined;
}

/** `Chairman [SoftBank] Masayoshi Son`: a capital inside a word is a company's, but for `McDonald`, before a name of two words. */
function companyEnd(reading: Reading, { at, words }: NameRun): number | undefined {
  const text = textOf(reading, at, at + 1);
  const company =
    reading.shape[at] === Shape.Mixed && !/^(?:Mc|Mac|De|Di|La|Le|Van|O)\p{Lu}/u.test(text);
  return company && words >= 3 && reading.gap[at + 1] === Gap.Space ? at + 1 : undefined;
}

import type { Entry, EntryOf } from '../../lexicon/entry.ts';
import {
  COUNTRY,
  GIVEN_NAME,
  GLUED_TO_NAME,
  HONORIFIC,
  NAME_SUFFIX,
  PARTICLE,
  PARTY,
  PERSON,
  PLACE,
  PLACE_AFTER,
  POST_WORD,
  TITLE,
  TITLE_PART,
  VERB,
} from '../../lexicon/kind-sets.ts';
import {
  entriesOf,
  firstOf,
  goesOnAt,
  type Hit,
  hitBefore,
  hitOf,
  isCapitalWord,
  isMark,
  isUnlisted,
  lengthAt,
  mayOpen,
  type Reading,
  textOf,
} from '../../lexicon/reading.ts';
import { canBeSyllable } from '../../text/syllables.ts';
import { Gap, Shape, TokenKind } from '../../text/tokens.ts';
import { isVerb } from './headline.ts';
import { isInsidePhrase } from './name-starts.ts';
import type { NameRun } from './name-words.ts';

export interface KnownName extends NameRun {
  readonly person: string;
  readonly short: boolean;
}

/** A person of the knowledge whose name starts here; with `end`, only one whose name ends there. */
export function knownAt(reading: Reading, at: number, end?: number): KnownName | undefined {
  const addressed = knownWhenAddressed(reading, at);
  if (addressed !== undefined) return end === undefined || end === at + 1 ? addressed : undefined;
  const initialed =
    hitOf(reading, at, PERSON)?.entry.short === false ? undefined : knownWithInitial(reading, at);
  if (initialed !== undefined)
    return end === undefined || end === initialed.end ? initialed : undefined;
  // Only saves time: nobody is looked up below then.
  if (!mayOpen(reading, at, PERSON)) return undefined;
  const place = hitOf(reading, at, PLACE);
  // `Samdech Techo Hun Sen`: what opens with a title or an honorific is more than the name, unless it is a name of its own (`Gus Dur`, `Dean Rusk`, `U Thant`).
  if (hitOf(reading, at, TITLE) !== undefined && hitOf(reading, at, GIVEN_NAME) === undefined)
    return undefined;
  const honorific = hitOf(reading, at, HONORIFIC);
  if (
    honorific !== undefined &&
    !(isNickname(reading, at) && honorific.end === at + 1 && !isAddress(reading, at)) &&
    !(honorific.entry.weak && isOwnWord(reading, at))
  )
    return undefined;
  const found = personAt(reading, at, end);
  if (found === undefined || (place !== undefined && place.end >= found.end)) return undefined;
  if (found.entry.short ? isSyllable(reading, found.end) : goesOnBehind(reading, found.end))
    return undefined;
  // `Xi-ri`: Syria.
  if ((hitOf(reading, at, COUNTRY)?.end ?? at) > found.end) return undefined;
  // `Tổ chức Trump`
  if (isInsidePhrase(reading, at, PARTY)) return undefined;
  const { id, short } = found.entry;
  return withSuffix(reading, { at, end: found.end, words: found.end - at, person: id, short });
}

/** `Andrei [A.] Gromyko`: an initial inside a name that the knowledge has without it. */
function knownWithInitial(reading: Reading, at: number): KnownName | undefined {
  const { single, shape, gap } = reading;
  const family = at + 3;
  if (single[at + 1] === 0 || shape[at + 1] !== Shape.Upper || !isMark(reading, at + 2, '.'))
    return undefined;
  if (gap[at + 1] !== Gap.Space || gap[at + 2] !== Gap.None || gap[family] !== Gap.Space)
    return undefined;
  if (!isCapitalWord(reading, at) || !isCapitalWord(reading, family)) return undefined;
  const suffix = suffixBehind(reading, family + 1);
  const junior = suffix && personOf(reading, [at, family, suffix.at]);
  const person = junior ?? personOf(reading, [at, family]);
  const end = suffix?.end ?? family + 1;
  return person === undefined ? undefined : { at, end, words: 3, person, short: false };
}

/** `Ferdinand Marcos[, Jr.]`: a suffix behind a comma belongs to the name, and may make it somebody else's. */
function withSuffix(reading: Reading, known: KnownName): KnownName {
  const suffix = known.short ? undefined : suffixBehind(reading, known.end);
  if (suffix === undefined) return known;
  const tokens = [suffix.at];
  for (let at = known.end - 1; at >= known.at; at--) tokens.unshift(at);
  return { ...known, end: suffix.end, person: personOf(reading, tokens) ?? known.person };
}

function suffixBehind(reading: Reading, end: number): Hit | undefined {
  return hitOf(reading, isMark(reading, end, ',') ? end + 1 : end, NAME_SUFFIX);
}

/** Whose full name the words of these tokens are. */
function personOf(reading: Reading, tokens: readonly number[]): string | undefined {
  return entriesOf(reading, tokens).find(isFullName)?.id;
}

function isFullName(entry: Entry): entry is EntryOf<'person'> {
  return entry.kind === 'person' && !entry.short;
}

/** `Cho Hyun[-joon]`: a hyphen and a further syllable behind a word of one. */
function goesOnBehind(reading: Reading, end: number): boolean {
  return (
    isMark(reading, end, '-‑') &&
    joinsSmall(reading, end) &&
    reading.kind[end + 1] === TokenKind.Word &&
    lengthAt(reading, end + 1) > 1 &&
    // `Xi Jinping-led`
    canBeKorean(reading, end)
  );
}

/** `Xi[-a]-rơ-tô`: syllables of a foreign name as Vietnamese spells it. */
function isSyllable(reading: Reading, hyphen: number): boolean {
  return (
    isMark(reading, hyphen, '-') &&
    joinsSmall(reading, hyphen) &&
    lengthAt(reading, hyphen + 1) <= 3 &&
    isMark(reading, hyphen + 2, '-')
  );
}

/** A mark glued to both sides, and behind it small letters that may belong to a name. */
function joinsSmall(reading: Reading, mark: number): boolean {
  return (
    reading.gap[mark] === Gap.None &&
    reading.gap[mark + 1] === Gap.None &&
    reading.shape[mark + 1] === Shape.Lower &&
    hitOf(reading, mark + 1, GLUED_TO_NAME) === undefined
  );
}

/** A family name and one syllable before, and one of at most five letters behind that no table has. */
function canBeKorean(reading: Reading, hyphen: number): boolean {
  return (
    lengthAt(reading, hyphen - 1) <= 5 &&
    lengthAt(reading, hyphen + 1) <= 5 &&
    isUnlisted(reading, hyphen + 1) &&
    KOREAN_SYLLABLE.test(textOf(reading, hyphen + 1, hyphen + 2))
  );
}

/** Romanised: an initial, vowels, and `n`, `ng`, `m`, `k`, `l` or nothing behind them. */
const KOREAN_SYLLABLE = /^(?!led$|era$)[bcdghjkmnprstwy]{0,2}[aeiouwy]{1,3}(?:ng|[nmkl])?$/;

/** `Pak [Harto]`: who is known so with a form of address that is none of the name, as titles have it too. */
function knownWhenAddressed(reading: Reading, at: number): KnownName | undefined {
  const known = hitOf(reading, at - 1, PERSON);
  return known?.end === at + 1 && isAddress(reading, at - 1) && isNickname(reading, at - 1)
    ? {
        at,
        end: at + 1,
        words: 1,
        person: known.entry.id,
        // `Pak Harto Wijaya` is somebody else; in capitals nothing tells.
        short: reading.shape[at] !== Shape.Upper,
      }
    : undefined;
}

/** The id of who is known so begins with the word, and the name is over behind it: `U Thant Sin Maung` is somebody else. */
function isOwnWord(reading: Reading, at: number): boolean {
  const known = hitOf(reading, at, PERSON);
  if (known === undefined || isCapitalWord(reading, known.end)) return false;
  return known.entry.id.startsWith(`${textOf(reading, at, at + 1).toLowerCase()}-`);
}

/** `Pak`, `Ibu`; `Gus` and `Bung` belong to the name. */
function isAddress(reading: Reading, at: number): boolean {
  return (
    hitOf(reading, at, HONORIFIC) !== undefined && hitOf(reading, at, TITLE_PART) !== undefined
  );
}

/** Two words, the first of them an honorific, of somebody whose other names do not have the second. */
export function isNickname(reading: Reading, at: number): boolean {
  const known = hitOf(reading, at, PERSON);
  return (
    known?.end === at + 2 &&
    !known.entry.id.split('-').includes(textOf(reading, at + 1, at + 2).toLowerCase())
  );
}

function personAt(
  reading: Reading,
  at: number,
  end: number | undefined,
): Hit<EntryOf<'person'>> | undefined {
  let found = hitOf(reading, at, PERSON);
  while (found !== undefined && !isNamed(reading, found, end))
    found = firstOf(found.shorter, PERSON);
  return found;
}

function isNamed(reading: Reading, { at, end }: Hit, wanted: number | undefined): boolean {
  return (wanted === undefined || end === wanted) && allCapital(reading, at, end);
}

/** A person of the knowledge whose full name opens a longer run: `Hassanal Bolkiah Mu'izzaddin Waddaulah`. */
export function knownAhead(reading: Reading, { at, end }: NameRun): KnownName | undefined {
  const known = knownAt(reading, at);
  if (known === undefined || known.short || known.end >= end) return undefined;
  const length = (reading.end[known.end - 1] ?? 0) - (reading.start[at] ?? 0);
  if (length < LONG || reading.gap[known.end] !== Gap.Space) return undefined;
  return isSomebodyElse(reading, known, end) ? undefined : known;
}

/** `Nguyễn Thị Hồng [Nhung]`: a name of syllables with a further one behind it, up to `end`, is somebody else's. */
function isSomebodyElse(reading: Reading, known: NameRun, end: number): boolean {
  return (
    isAccented(reading, known) &&
    hitOf(reading, known.end, VERB) === undefined &&
    canBeSyllable(textOf(reading, known.end, end))
  );
}

/** Written with the marks of Vietnamese, if only on one of its words: `Phan Văn Khải`. */
function isAccented(reading: Reading, { at, end }: NameRun): boolean {
  return reading.accented.subarray(at, end).includes(1);
}

/** Shorter names open other people's: Park Jin is not Park Jin Hyuk. In code units. */
const LONG = 12;

/** `JOKO WIDODO`, `PRESIDEN PRABOWO`, `Presiden RI SBY`: in capitals a full name, or a short one behind a title. */
export function knownInCapitals(reading: Reading, at: number): KnownName | undefined {
  // `Komisi [XI]`
  if (reading.shape[at] !== Shape.Upper || goesOnAt(reading, at, POST_WORD)) return undefined;
  const known = knownAt(reading, at);
  return known?.short && !isBehindTitle(reading, at) ? undefined : known;
}

/** `SBY`: letters that somebody known goes by, and no further capital behind them (`SBY Motor`) but that of a headline’s verb. They count where the document names the person. */
export function knownByLetters(
  reading: Reading,
  at: number,
  headline: boolean,
): KnownName | undefined {
  const letters = hitOf(reading, at, PERSON)?.entry.letters === true;
  // `SBY Hentikan Kerja Sama`: a headline that somebody opens, but for `SBY Center`.
  const opens = headline && at === 0 && hitOf(reading, at + 1, PLACE_AFTER) === undefined;
  const goesOn = isCapitalWord(reading, at + 1) && !isVerb(reading, at + 1) && !opens;
  if (!letters || reading.shape[at] !== Shape.Upper || goesOn) return undefined;
  return knownAt(reading, at);
}

/** Behind a title, or behind a title and its country. */
function isBehindTitle(reading: Reading, at: number): boolean {
  const behind = hitOf(reading, at - 1, COUNTRY)?.end === at ? at - 1 : at;
  return hitBefore(reading, behind, TITLE) !== undefined;
}

/** `Raja Salman`: a person of the knowledge whose name is a title and a word behind it, from `head` to `end`. */
export function knownWithTitle(reading: Reading, head: number, end: number): string | undefined {
  const person = hitOf(reading, head, PERSON);
  return person?.end === end ? person.entry.id : undefined;
}

function allCapital(reading: Reading, at: number, end: number): boolean {
  for (let token = at; token < end; token++) {
    const word = reading.kind[token] === TokenKind.Word;
    const lower = reading.shape[token] === Shape.Lower;
    if (
      word &&
      lower &&
      reading.gap[token] !== Gap.None &&
      hitOf(reading, token, PARTICLE) === undefined
    )
      return false;
  }
  return true;
}

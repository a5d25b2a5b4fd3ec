import {
  AHEAD,
  AND,
  CONCLUDED,
  DETERMINER,
  FUNCTION_WORD,
  ON_DAY,
  SOURCE,
  TENSE,
  THROUGH,
  WEEKDAY,
} from '../../lexicon/kind-sets.ts';
import { kindSet } from '../../lexicon/kinds.ts';
import {
  type Hit,
  hasSentenceEnd,
  hitBefore,
  hitOf,
  isMark,
  type Reading,
  SENTENCE_END,
  stopsAt,
  textOf,
} from '../../lexicon/reading.ts';
import { Shape, TokenKind } from '../../text/tokens.ts';
import { isScheduled } from './scheduled.ts';
import { goesOn } from './weekdays.ts';

/** How far words speak for the tense of a date, in tokens, inside its sentence. */
const REACH = 24;

/**
 * The tense of the sentence around tokens `at`..`end`: first of the words before it in its own clause, then of those
 * behind it there, then of the nearest word anywhere in the sentence. The verb mostly comes before its date.
 */
export function tenseAround(
  reading: Reading,
  at: number,
  end: number,
  pastEnding: string,
): 'past' | 'future' | undefined {
  const tense = (token: number): Told => tenseOf(reading, token, pastEnding);
  if (isAhead(reading, at)) return 'future';
  if (isScheduled(reading, at, (token) => isDefinite(tense(token)))) return 'future';
  const before = firstTense(reading, at - 1, -1, CLAUSE, tense);
  if (isDefinite(before)) return before;
  if (isConcluded(reading, at, end)) return 'past';
  // `On Friday they agreed to sign`: what was agreed lies ahead, and the agreeing does not.
  const said = (token: number): Told =>
    opensInPast(reading, token, pastEnding) ? 'past' : tense(token);
  const behind = firstTense(reading, end, 1, CLAUSE, said);
  if (isDefinite(behind)) return behind;
  if (isOfSource(reading, at, end, pastEnding)) return 'past';
  // `thăm đến [Chủ nhật]`: what lasts until a weekday is not over.
  if (hitOf(reading, at, WEEKDAY) && hitBefore(reading, at, THROUGH)) return 'future';
  // `Hội nghị diễn ra vào tháng chín, ông cho biết`: the clause of the date has a verb of its own.
  return (before ?? behind) === 'open' ? undefined : nearestTense(reading, at, end, tense);
}

/** What a word tells: `open` where it is a verb that has one form for all tenses. */
type Told = 'past' | 'future' | 'open' | undefined;

function isDefinite(told: Told): told is 'past' | 'future' {
  return told === 'past' || told === 'future';
}

/** `ahead of the party's [November] vote`: what was said before it may be of the past. */
function isAhead(reading: Reading, from: number): boolean {
  let on = false;
  for (let at = from - 1; at >= from - NOUN_PHRASE && !stopsAt(reading, at, CLAUSE); at--) {
    const ahead = hitOf(reading, at, AHEAD);
    if (ahead !== undefined) return !(on && ahead.entry.noun);
    if (hitOf(reading, at, OTHERS) !== undefined) return false;
    on ||= hitOf(reading, at, ON_DAY) !== undefined;
  }
  return false;
}

/** `the [January] ceasefire would fail`, `the [January] peace accord`: what one speaks of so is over. */
function isConcluded(reading: Reading, at: number, end: number): boolean {
  if (hitOf(reading, at - 1, DETERMINER) === undefined) return false;
  const word =
    reading.shape[end] === Shape.Lower && hitOf(reading, end, FUNCTION_WORD) === undefined;
  return (
    hitOf(reading, end, CONCLUDED) !== undefined ||
    (word && hitOf(reading, end + 1, CONCLUDED) !== undefined)
  );
}

/** `[agreed] to meet`: a future that opens with a past. */
function opensInPast(reading: Reading, at: number, pastEnding: string): boolean {
  const phrase = hitOf(reading, at, TENSE);
  return (
    pastEnding !== '' &&
    phrase !== undefined &&
    phrase.end > at + 1 &&
    textOf(reading, at, at + 1).endsWith(pastEnding)
  );
}

/**
 * `According to a statement on [Sunday], it will …`: nothing but the source stands before the date in its clause. `akan …, menurut
 * keterangan kedutaan di Tokyo, [Selasa].`: between marks it is the day of what the source said.
 */
function isOfSource(reading: Reading, from: number, end: number, pastEnding: string): boolean {
  const setOff =
    pastEnding === '' &&
    isMark(reading, from - 1, ',') &&
    (end >= reading.count || isMark(reading, end, '.('));
  const reach = setOff ? SET_OFF_REACH : SOURCE_REACH;
  for (let at = from; at > from - reach && at > 0; at--) {
    if (stopsAt(reading, at - 1, setOff ? SENTENCE_END : CLAUSE)) return false;
    if (hitBefore(reading, at, SOURCE) !== undefined) return true;
    // `Menurut keterangan, presiden akan …, [Rabu]`
    if (setOff && hitBefore(reading, at, TENSE) !== undefined) return false;
  }
  return false;
}

/** In tokens: `according to a written statement of the ministry on`. */
const SOURCE_REACH = 9;

/** In tokens: `menurut keterangan dari Kedutaan Besar RI (KBRI) di Tokyo,`. */
const SET_OFF_REACH = 16;

/** In tokens: `draft budget for the year from [April]`. */
const NOUN_PHRASE = 8;
const OTHERS = kindSet('tense', 'month', 'weekday');

type TenseOf = (token: number) => Told;

const CLAUSE = `${SENTENCE_END},:()–—`;

/** The tense of the first word that has one, from a token on in one direction up to a mark; `open` where only a verb without a tense is there. */
function firstTense(
  reading: Reading,
  from: number,
  step: 1 | -1,
  marks: string,
  tense: TenseOf,
): Told {
  let open: Told;
  for (let at = from, left = REACH; at >= 0 && at < reading.count && left > 0; at += step, left--) {
    if (stopsAt(reading, at, marks)) return open;
    const found = tense(at);
    if (isDefinite(found)) return found;
    open ??= found;
  }
  return open;
}

function nearestTense(
  reading: Reading,
  at: number,
  end: number,
  tense: TenseOf,
): 'past' | 'future' | undefined {
  const last = quotationBehind(reading, end);
  for (let distance = 1; distance <= REACH; distance++) {
    const before = at - distance;
    const after = end - 1 + distance;
    const left = before >= 0 && !hasSentenceEnd(reading, before, at) ? tense(before) : undefined;
    if (isDefinite(left)) return left;
    const right =
      after < last && !hasSentenceEnd(reading, end, after + 1) ? tense(after) : undefined;
    if (isDefinite(right)) return right;
  }
  return undefined;
}

/** `on the 6th the agency told its readers: “…”`: what is quoted has a tense of its own. The number of tokens where nothing is. */
function quotationBehind(reading: Reading, from: number): number {
  const furthest = Math.min(reading.count, from + REACH);
  for (let at = from; at < furthest; at++)
    if (isMark(reading, at, ':') && isMark(reading, at + 1, '"“«‘\'')) return at;
  return reading.count;
}

function tenseOf(reading: Reading, at: number, pastEnding: string): Told {
  const own = ownTense(reading, at, pastEnding);
  // `expects leaders to put it off`: behind `to` a form that is also one of the past is none.
  if (own === 'past' && pastEnding !== '' && hitOf(reading, at - 1, THROUGH)) return undefined;
  return own === 'past' && followsFuture(reading, at, pastEnding) ? 'future' : own;
}

/**
 * `would be signed`, `to be held`: a past form behind a word for the future, with only a small word like `be` between.
 * Where verbs have no forms, one word before them is enough: `akan bertemu`, `sẽ diễn ra`, but not `the plans announced`.
 */
function followsFuture(reading: Reading, at: number, pastEnding: string): boolean {
  const phrase = hitBefore(reading, at, TENSE);
  if (phrase !== undefined && (phrase.end - phrase.at > 1 || pastEnding === ''))
    return tells(phrase, 'future');
  if (hitOf(reading, at - 1, FUNCTION_WORD) === undefined || hitOf(reading, at - 1, AND))
    return false;
  return tells(hitBefore(reading, at - 1, TENSE), 'future');
}

function tells(found: Hit | undefined, tense: 'past' | 'future'): boolean {
  return found?.entry.kind === 'tense' && found.entry.tense === tense;
}

function ownTense(reading: Reading, at: number, pastEnding: string): Told {
  const tense = hitOf(reading, at, TENSE);
  if (tense !== undefined) {
    // `chuyến thăm tới Hàn Quốc`: the word for "coming" is also one for "to".
    if (goesOn(reading, tense)) return undefined;
    // `semula [direncanakan]`, `originally [planned]`: what was planned once.
    const whole = hitBefore(reading, at + 1, TENSE);
    const isInside = whole?.entry.kind === 'tense' && whole.at < at;
    return isInside ? whole.entry.tense : tense.entry.tense;
  }
  if (pastEnding === '' || reading.kind[at] !== TokenKind.Word || reading.shape[at] !== Shape.Lower)
    return undefined;
  const end = reading.end[at] ?? 0;
  return end - (reading.start[at] ?? 0) > 4 &&
    reading.text.slice(end - pastEnding.length, end) === pastEnding
    ? 'past'
    : undefined;
}

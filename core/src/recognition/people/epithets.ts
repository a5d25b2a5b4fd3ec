import { DETERMINER, PLACE_BEFORE, PRONOUN, THAT_ONE, TITLE } from '../../lexicon/kind-sets.ts';
import { kindSet, Role } from '../../lexicon/kinds.ts';
import {
  canOpen,
  hitOf,
  isMark,
  isWord,
  mayOpenSomewhere,
  type Reading,
  SENTENCE_END,
  stopsAt,
  textOf,
} from '../../lexicon/reading.ts';
import { Shape, TokenKind } from '../../text/tokens.ts';
import type { NameCandidate } from '../candidate.ts';
import { evidenceOf } from '../evidence.ts';
import { addressOf } from './address.ts';
import type { NameRun } from './name-words.ts';
import type { PlacedName, Raised } from './placed-name.ts';
import { postBehindRole } from './posts-behind.ts';
import { type Title, titleAt } from './titles.ts';
import { speaksForWeak } from './weak-titles.ts';

/**
 * `[Fahri Hamzah] masih duduk … Padahal Wakil Ketua DPR itu telah dipecat`: a post that says again who was named before it, in the same
 * sentence or the next, with nobody else and no other post between them.
 */
export function fromEpithets(
  reading: Reading,
  rest: readonly PlacedName[],
  placed: readonly PlacedName[],
): Raised[] {
  // Only saves time: no post is said again then.
  if (!mayOpenSomewhere(reading, THAT_ONE)) return [];
  return rest
    .filter(({ name }) => isSpokenOf(reading, name))
    .flatMap(({ name, candidate }) => {
      const title = nextTitle(reading, name.end);
      const told = title !== undefined && title.name === undefined && saysAgain(reading, title);
      const between = placed.some(
        ({ name: other, candidate: { strength } }) =>
          other.at >= name.end &&
          other.at < (title?.at ?? 0) &&
          // `Padahal`, at the head of a sentence, is only written like a name.
          (other.words > 1 || strength !== 'shape'),
      );
      return told && !between ? [withPost(reading, candidate, title, 'leaders/epithet')] : [];
    });
}

function withPost(reading: Reading, candidate: NameCandidate, title: Title, rule: string): Raised {
  const raised: NameCandidate = {
    ...candidate,
    rule,
    strength: 'titled',
    office: textOf(reading, title.at, title.end),
    country: title.country ?? candidate.country,
    evidence: [evidenceOf(reading, 'title', title.at, title.end)],
  };
  return [candidate, raised];
}

/**
 * `“…,” [Jane Roe] said. She has been ambassador to Fiji since 2019.`: what the next sentence says of the one person whom a sentence names. `Ở Quảng
 * Ninh, [Nguyễn Thị Hạnh] đến. Phó Chủ tịch UBND tỉnh nói …`: or that it opens with a post, unless the document gives that to somebody else.
 */
export function fromNextSentence(
  reading: Reading,
  rest: readonly PlacedName[],
  placed: readonly PlacedName[],
): Raised[] {
  return rest.flatMap(({ name, candidate }) => {
    const opening = candidate.headline ? undefined : nextSentence(reading, name.end);
    if (opening === undefined) return [];
    const start = sentenceStart(reading, name.at);
    const told = postTold(reading, opening);
    const post =
      told ?? (opensClause(reading, start, name) ? postOpening(reading, opening) : undefined);
    if (post === undefined) return [];
    const isAlone = !placed.some(
      ({ name: other, candidate: { strength } }) =>
        other.at !== name.at &&
        other.at >= start &&
        other.at < post.at &&
        (other.words > 1 || strength !== 'shape'),
    );
    const rule = told === undefined ? NEXT_POST : 'leaders/epithet';
    return isAlone ? [withPost(reading, candidate, post, rule)] : [];
  });
}

/** The rule of whom nothing but a post at the head of the next sentence tells. */
export const NEXT_POST = 'leaders/next-post';

/** The name opens its sentence, or stands behind a comma or what is quoted. */
function opensClause(reading: Reading, start: number, { at }: NameRun): boolean {
  return addressOf(reading, at) === start || isMark(reading, at - 1, ',”"');
}

/** `[The Chief Minister], who …`, `[Thứ trưởng Ngoại giao] phát hoa`: a post of two words or more without a name that opens a sentence, before what its holder does. */
function postOpening(reading: Reading, opening: number): Title | undefined {
  const the = hitOf(reading, opening, DETERMINER)?.end ?? opening;
  const post = titleAt(reading, the, false);
  if (post === undefined || post.weak || post.name !== undefined) return undefined;
  const goesOn = isWord(reading, post.end) && reading.shape[post.end] === Shape.Lower;
  return post.end - post.at >= 2 && goesOn ? post : undefined;
}

/** Where the sentence behind the one that holds a token begins. */
function nextSentence(reading: Reading, from: number): number | undefined {
  for (let at = from; at < reading.count; at++) {
    if (!stopsAt(reading, at, SENTENCE_END)) continue;
    let next = at + 1;
    while (isMark(reading, next, '”"’)')) next++;
    return next;
  }
  return undefined;
}

function sentenceStart(reading: Reading, from: number): number {
  let at = from;
  while (at > 0 && !stopsAt(reading, at - 1, SENTENCE_END)) at--;
  return at;
}

/**
 * `She is [the ambassador]`, `Ông điều hành khu công nghiệp và là [Chủ tịch EuroCham]`: the post behind one of the words of the sentence that lead to
 * posts; `Vị [đại sứ] viết`, `Bagi sang [duta besar], …`: right behind the word.
 */
function postTold(reading: Reading, opening: number): Title | undefined {
  for (let at = opening; at < opening + LATEST_PRONOUN; at++) {
    const pronoun = hitOf(reading, at, PRONOUN);
    const title = pronoun && titleAt(reading, pronoun.end, false);
    if (title && reading.shape[title.head] === Shape.Lower && !title.weak)
      return title.name === undefined ? title : undefined;
  }
  const pronoun = hitOf(reading, opening, PRONOUN);
  return pronoun && postBehindRole(reading, pronoun.end, LONGEST_LEAD, SENTENCE_END);
}

/** In tokens from the beginning of its sentence. */
const LATEST_PRONOUN = 3;

/** In tokens. */
const LONGEST_LEAD = 14;

/** A sentence opens with the name, or a small word leads to it: `Rumah [Sakit Harapan Kita]`, `Mobil [Toyota Kijang]` are things. */
function isSpokenOf(reading: Reading, { at, words }: NameRun): boolean {
  if (words > 3) return false;
  const lead = reading.kind[at - 1] === TokenKind.Word;
  return !lead || reading.shape[at - 1] === Shape.Lower;
}

/** The next post, no further than the end of the next sentence. */
function nextTitle(reading: Reading, from: number): Title | undefined {
  let ends = 0;
  for (let at = from; at < reading.count && ends < 2; at++) {
    if (stopsAt(reading, at, SENTENCE_END)) ends++;
    if (!canOpen(reading, at, Role.Title)) continue;
    const title = titleAt(reading, at, false);
    if (title === undefined || (title.weak && !isPointedAt(reading, title))) continue;
    // In small letters a post is spoken of, and nobody is meant by it, but for a ministry’s that is pointed at: `menteri informasi itu`.
    if (reading.shape[at] !== Shape.Lower || isMinistryAgain(reading, title)) return title;
  }
  return undefined;
}

/** `Direktur Pelindungan WNI Kementerian Luar Negeri itu`: a lesser post, of an institution. */
function isPointedAt(reading: Reading, title: Title): boolean {
  return hitOf(reading, title.end, THAT_ONE) !== undefined && speaksForWeak(reading, title);
}

/** `menteri luar negeri itu`: nothing but words of a ministry stands between the post and what points back. */
function isMinistryAgain(reading: Reading, { at, head, end, weak }: Title): boolean {
  let next = hitOf(reading, head, TITLE)?.end ?? end;
  if (weak || at !== head || next >= end || hitOf(reading, end, THAT_ONE) === undefined)
    return false;
  while (next < end) {
    const part = hitOf(reading, next, MINISTRY);
    // `ketua klub itu`
    if (part === undefined || hitOf(reading, next, PLACE_BEFORE) !== undefined) return false;
    next = part.end;
  }
  return true;
}

const MINISTRY = kindSet('post-word', 'country');

/** `Wakil Ketua DPR itu`, `menteri luar negeri itu`; `ketua klub itu` may be anybody, of the club that was named. */
function saysAgain(reading: Reading, title: Title): boolean {
  const { head, end } = title;
  return (
    hitOf(reading, end, THAT_ONE) !== undefined &&
    (end === hitOf(reading, head, TITLE)?.end ||
      reading.shape[end - 1] !== Shape.Lower ||
      isMinistryAgain(reading, title))
  );
}

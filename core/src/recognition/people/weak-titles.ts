import {
  COLLEAGUE,
  COUNTERPART,
  DETERMINER,
  FUNCTION_WORD,
  PARTY,
  POST_WORD,
  TITLE,
} from '../../lexicon/kind-sets.ts';
import { kindSet } from '../../lexicon/kinds.ts';
import {
  hitBefore,
  hitOf,
  isMark,
  lengthAt,
  type Reading,
  SENTENCE_END,
  stopsAt,
} from '../../lexicon/reading.ts';
import { Gap, Shape, TokenKind } from '../../text/tokens.ts';
import type { Title } from './titles.ts';

/**
 * A capital, or the body of states that it is a title of (`World Bank chief`, `IAEA head`).
 */
export function speaksForWeak(reading: Reading, title: Title): boolean {
  const { head } = title;
  if (hitOf(reading, head, COUNTERPART) !== undefined) return hasOtherPost(reading, title);
  if (
    (reading.shape[head] !== Shape.Lower && !opensSentence(reading, title)) ||
    leads(reading, head)
  )
    return true;
  if (hitBefore(reading, head, PARTY) !== undefined) return true;
  // `UN peacekeeping chief`: one word of his field between the body and the title.
  if (reading.shape[head - 1] === Shape.Lower && hitBefore(reading, head - 1, PARTY) !== undefined)
    return hitOf(reading, head - 1, FUNCTION_WORD) === undefined;
  // `the president’s adviser`, `Khamenei’s adviser`, `the ministry’s head of trade`: whose he is.
  if (isMark(reading, head - 2, "'’") && hitBefore(reading, head - 2, WHOSE) !== undefined)
    return true;
  if (headsInstitution(reading, title)) return true;
  // `CIA chief`: letters of a body; shorter ones are a trade (`IT director`).
  if (isLetters(reading, head - 1)) return true;
  // `Siemens boss`: a listed company.
  const company = hitBefore(reading, head, POST_WORD);
  if (
    company !== undefined &&
    reading.shape[company.at] !== Shape.Lower &&
    hitOf(reading, company.at, FUNCTION_WORD) === undefined
  )
    return true;
  return false;
}

/** `. Jaksa [Budi Santoso]`: a capital that any word has there, and nothing more to the title. `Gen` is written with one everywhere. */
function opensSentence(reading: Reading, { at, end }: Title): boolean {
  return (
    end === at + 1 &&
    (at === 0 || stopsAt(reading, at - 1, SENTENCE_END)) &&
    hitOf(reading, at, TITLE)?.entry.capital !== true
  );
}

/** `head of the Foreign Affairs Department`, `perwakilan UNDP`: with a capital it is one institution, and no trade. */
function headsInstitution(reading: Reading, { head, end }: Title): boolean {
  for (let at = head + 1; at < end; at++)
    if (
      reading.shape[at] !== Shape.Lower &&
      hitOf(reading, at, reading.shape[at] === Shape.Upper ? PARTY : INSTITUTION) !== undefined &&
      hitOf(reading, at, FUNCTION_WORD) === undefined
    )
      return true;
  return false;
}

const INSTITUTION = kindSet('post-word', 'party');

/** `delegation led by`: words that name no post. */
export function leads(reading: Reading, head: number): boolean {
  return hitOf(reading, head, TITLE)?.entry.leads === true;
}

/** `mitranya, …`, `his deputy, …, became president`: another post of the sentence says whose, and so what that is. */
export function hasOtherPost(reading: Reading, { at, head, end, country }: Title): boolean {
  const isPost = (token: number) => hitOf(reading, token, TITLE)?.entry.weak === false;
  // `her Fijian counterpart`: whoever has one in a state was named with the post in the sentence before.
  // `Her predecessor, Ann Lee, …`, at the head of a sentence, is of whom the one before tells.
  const opens = hitOf(reading, head, COLLEAGUE) === undefined && isOpening(reading, at);
  let further = country !== undefined || opens ? 1 : 0;
  for (let before = at - 1; before >= 0; before--) {
    if (stopsAt(reading, before, SENTENCE_END) && further-- === 0) break;
    if (isPost(before)) return true;
  }
  for (let after = end; after < reading.count; after++) {
    if (stopsAt(reading, after, SENTENCE_END)) break;
    if (isPost(after)) return true;
  }
  return false;
}

function isOpening(reading: Reading, at: number): boolean {
  const whose = hitBefore(reading, at, DETERMINER)?.at ?? at;
  return whose > 0 && stopsAt(reading, whose - 1, SENTENCE_END);
}

const WHOSE = kindSet('title', 'person', 'party', 'post-word');

function isLetters(reading: Reading, at: number): boolean {
  const length = lengthAt(reading, at);
  return (
    reading.kind[at] === TokenKind.Word &&
    reading.shape[at] === Shape.Upper &&
    reading.gap[at + 1] === Gap.Space &&
    length >= 3 &&
    length <= 6
  );
}

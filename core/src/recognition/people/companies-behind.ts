import {
  COUNTRY,
  HEAD_OF_COMPANY,
  HONORIFIC,
  PERSON,
  PLACE,
  POST,
  SURNAME,
  TITLE,
} from '../../lexicon/kind-sets.ts';
import {
  hitBefore,
  hitOf,
  isMark,
  opensWithin,
  type Reading,
  textOf,
} from '../../lexicon/reading.ts';
import { canBeSyllable } from '../../text/syllables.ts';
import { Shape } from '../../text/tokens.ts';
import { endsWithHonorific } from './address.ts';
import { isNameWord, type NameRun } from './name-words.ts';
import type { Title } from './titles.ts';

/**
 * `Jeong Cheol Dong, Tổng giám đốc LG [Innotek],`, `ông Lê Văn Duy, Giám đốc [Sao Mai],`: behind a post of somebody named already, one unknown
 * word that no list goes on from is what he heads, and behind one who is addressed so are more of them.
 */
export function isCompany(reading: Reading, title: Title, { at, end, words }: NameRun): boolean {
  const head = hitOf(reading, title.head, TITLE);
  const isOne =
    words === 1 &&
    // `Erick Thohir, Gubernur Bali [Zulkieflimansyah], …`: the post has its place already.
    !opensWithin(reading, head?.end ?? title.end, title.end, PLACE) &&
    (title.end > (head?.end ?? title.end) ||
      // `Adel Muhajir, gubernur [Amarah], …`
      reading.shape[title.head] === Shape.Lower ||
      // `Budi Santoso, CEO [Zorbex], …`
      hitOf(reading, title.head, HEAD_OF_COMPANY) !== undefined) &&
    !canBeSyllable(textOf(reading, at, end));
  return (
    (isOne ||
      (title.weak &&
        hitOf(reading, at, SURNAME) === undefined &&
        isWithAddress(reading, title.at - 1))) &&
    hitOf(reading, at, PERSON) === undefined &&
    !endsWithHonorific(reading, at) &&
    closesCompany(reading, end)
  );
}

/** `Samsung [Electronics] Indonesia,`: a country may stand behind it. */
function closesCompany(reading: Reading, end: number): boolean {
  const close = hitOf(reading, end, COUNTRY)?.end ?? end;
  return close >= reading.count || isMark(reading, close, ',.;)');
}

/** `ông Lê Văn Duy[,]`: the name before a comma is that of somebody with a form of address and no title. */
function isWithAddress(reading: Reading, comma: number): boolean {
  // Whoever has a title of his own has been found by it.
  if (reading.taken[comma - 1] === 1) return false;
  for (let at = comma - 1; at > comma - LONGEST_NAME && isNameWord(reading, at); at--) {
    const address = hitBefore(reading, at, HONORIFIC);
    if (hitBefore(reading, address?.at ?? at, POST) !== undefined) return false;
    if (address !== undefined && hitBefore(reading, address.at, HONORIFIC) === undefined)
      return true;
  }
  return false;
}

/** In tokens. */
const LONGEST_NAME = 6;

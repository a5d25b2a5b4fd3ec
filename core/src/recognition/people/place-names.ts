import {
  FUNCTION_WORD,
  HONORIFIC,
  PLACE,
  PLACE_AFTER,
  PLACE_BEFORE,
  POST,
  SURNAME,
  TITLE,
  VERB,
} from '../../lexicon/kind-sets.ts';
import { kindSet } from '../../lexicon/kinds.ts';
import { hitBefore, hitOf, isDigits, isMark, type Reading } from '../../lexicon/reading.ts';
import { Shape } from '../../text/tokens.ts';
import type { NameRun } from './name-words.ts';

/** `Kota Ho Chi Minh`, `Bandara Soekarno-Hatta`, `Kennedy Center`, `Yeni Cami Street`. */
export function isPlace(reading: Reading, name: NameRun): boolean {
  return (
    isPlaceBeside(reading, name) ||
    (hitOf(reading, name.end - 1, PLACE_AFTER)?.end === name.end && name.words > 1)
  );
}

/** A word for a place stands before the name or behind it. */
export function isPlaceBeside(reading: Reading, name: NameRun): boolean {
  if (namesPlace(reading, name.at) || isAddress(reading, name)) return true;
  const after = hitOf(reading, name.end, PLACE_AFTER);
  return after !== undefined && reading.shape[name.end] !== Shape.Lower;
}

/** `17 [Le Duan], District 1`, `12 [Trần Phú], quận 5`: a house number before it, and behind its comma a part of a city. */
function isAddress(reading: Reading, { at, end }: NameRun): boolean {
  if (!isDigits(reading, at - 1) || !isMark(reading, end, ',')) return false;
  return (
    hitOf(reading, end + 1, PLACE_BEFORE) !== undefined ||
    hitOf(reading, end + 1, PLACE_AFTER) !== undefined
  );
}

/**
 * `Jalan Jenderal Ahmad Yani`: a word for a street or a school stands before the title. As the end of a longer
 * title or ministry it is none: `Wali Kota`, `Môi trường`.
 */
export function namesPlace(reading: Reading, at: number): boolean {
  // `Jalan KH [Wahid Hasyim]`
  const address = hitBefore(reading, at, HONORIFIC);
  if (address !== undefined && namesPlace(reading, address.at)) return true;
  const place = hitBefore(reading, at, PLACE_BEFORE);
  const post = place && hitBefore(reading, at, POST);
  return (
    place !== undefined &&
    (post === undefined || post.at >= place.at) &&
    // `Vũng Tàu Nguyễn Văn A`: the end of a city’s name, and no ship.
    (hitBefore(reading, at, PLACE)?.at ?? place.at) >= place.at &&
    // `yêu cầu Nixon`: the end of a verb, and no bridge.
    (hitBefore(reading, at, VERB)?.at ?? place.at) >= place.at &&
    !(post !== undefined && standsForPlace(reading, place.at)) &&
    !isOfficeOf(reading, place.at, at)
  );
}

/** `UBND TP Nguyễn Văn Mẫu`: behind an institution the word for the city stands for the city, and a person's name follows. */
function standsForPlace(reading: Reading, at: number): boolean {
  // `UBND Thành phố Hồ Chí Minh` is a listed city.
  if (hitOf(reading, at, PLACE) !== undefined) return false;
  if (hitBefore(reading, at, PLACE_BEFORE) !== undefined) return false;
  // `Sở Công Thương`, `Ngân hàng Nhà nước chi nhánh`: the capital is that of a word before.
  for (let end = at; ; ) {
    const body = hitBefore(reading, end, BODY);
    if (body === undefined || hitBefore(reading, end, FUNCTION_WORD)?.at === body.at) return false;
    // `đoàn ĐBQH`
    if (reading.shape[body.at] !== Shape.Lower || reading.shape[end - 1] === Shape.Upper)
      return true;
    end = body.at;
  }
}

/** `Phó Chủ tịch tỉnh [Nguyễn Văn Mẫu]`: the place that the post is of, and a listed family name with its marks. */
function isOfficeOf(reading: Reading, place: number, name: number): boolean {
  return (
    reading.shape[place] === Shape.Lower &&
    // no school
    hitOf(reading, place, POST)?.end === name &&
    hitBefore(reading, place, TITLE) !== undefined &&
    hitOf(reading, name, SURNAME) !== undefined &&
    reading.accented.subarray(name, name + 3).includes(1)
  );
}

/** Of a country, `Hội Hữu nghị Việt Nam - Lào tỉnh`, or of a ministry. */
const BODY = kindSet('post-word', 'country');

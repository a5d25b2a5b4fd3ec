import { kindSet } from '../../lexicon/kinds.ts';
import { hitOf, isMark, isUnlisted, type Reading } from '../../lexicon/reading.ts';
import { behindDegrees } from './degrees.ts';
import { opensItem } from './list-items.ts';
import { hasSyllableBehind, type NameRun } from './name-words.ts';
import { nameAt } from './names.ts';
import { behindHonorifics, isDash } from './title-names.ts';

/**
 * `Direktur Utama: Ir. [Hendi Kariawan], M.M.`, `Thủ tướng | [Phan Huy Quát] |`: a line of a list or a table that is a post, a colon or a bar, and a name. In a
 * headline too a post stands before a colon, so that a form of address, a degree, a listed name or an initial has to tell that somebody's name follows,
 * or a bracket or a comma behind words that no table has: `Prime Minister: [Joao Reis] (since 2010)`. A semicolon closes what is one of several:
 * `+ Giám đốc WB tại Lào - [Jane Roe];`.
 */
export function nameOnLine(reading: Reading, start: number, next: number): NameRun | undefined {
  // `Bí thư thứ nhất (đến tháng 4/2011): …`
  const colon = isMark(reading, next, '(') ? behindBracket(reading, next) : next;
  if (!(isMark(reading, colon, ':|') || isDash(reading, colon)) || !opensItem(reading, start))
    return undefined;
  const at = behindHonorifics(reading, colon + 1);
  const name = nameAt(reading, at, false);
  if (name === undefined || name.words < 2) return undefined;
  const close = behindDegrees(reading, name.end);
  const tells =
    at > colon + 1 ||
    close > name.end ||
    isMark(reading, at + 1, '.') ||
    hasSyllableBehind(reading, at + 1) ||
    hitOf(reading, at, NAMES) !== undefined ||
    (isMark(reading, close, '(,;') && isAllUnlisted(reading, at, name.end));
  return tells && (close >= reading.count || isMark(reading, close, '(,;.|')) ? name : undefined;
}

function behindBracket(reading: Reading, from: number): number {
  for (let at = from + 1; at < from + LONGEST_BRACKET; at++)
    if (isMark(reading, at, ')')) return at + 1;
  return from;
}

/** In tokens. */
const LONGEST_BRACKET = 10;

/** No table has any of the words. */
export function isAllUnlisted(reading: Reading, at: number, end: number): boolean {
  for (let word = at; word < end; word++) if (!isUnlisted(reading, word)) return false;
  return true;
}

const NAMES = kindSet('surname', 'first-name', 'short-name', 'person');

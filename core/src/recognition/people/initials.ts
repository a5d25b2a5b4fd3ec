import { NOT_A_NAME, ON_DAY } from '../../lexicon/kind-sets.ts';
import { hitOf, isMark, isWord, lengthAt, type Reading } from '../../lexicon/reading.ts';
import { Gap, Shape } from '../../text/tokens.ts';

/** `S. Jaishankar`, `S Jaishankar`, `O’Brien`: one capital with a dot or an apostrophe, or before a capitalised word; `I` is a word of its own. */
export function isInitial(reading: Reading, at: number): boolean {
  if (isMark(reading, at + 1, '.') && reading.gap[at + 1] === Gap.None)
    return !closesSentence(reading, at);
  if (isMark(reading, at + 1, "'’ʼ") && joinedCapital(reading, at + 1)) return true;
  if (opensSyllables(reading, at)) return true;
  if (!isWord(reading, at + 1) || reading.gap[at + 1] !== Gap.Space) return false;
  // `R H S. Dias`, `A M A Muhith`: more initials behind it.
  if (reading.single[at + 1] !== 0 && reading.shape[at + 1] === Shape.Upper)
    return endsInitials(reading, at + 1);
  if (reading.shape[at + 1] !== Shape.Capital) return false;
  return hitOf(reading, at, NOT_A_NAME) === undefined || isApart(reading, at - 1);
}

/** `on X. [Jaishankar] also met`: what is posted on, at the end of a sentence. */
function closesSentence(reading: Reading, at: number): boolean {
  return (
    reading.single[at] === LETTER_X &&
    hitOf(reading, at - 1, ON_DAY) !== undefined &&
    reading.gap[at + 2] === Gap.Space
  );
}

const LETTER_X = 0x58;

/** One capital without a dot, and a space behind it. */
export function isApart(reading: Reading, at: number): boolean {
  return (
    isWord(reading, at) &&
    reading.single[at] !== 0 &&
    reading.shape[at] === Shape.Upper &&
    reading.gap[at + 1] === Gap.Space
  );
}

/** Of several initials the last: a dot or a word of the name follows. */
function endsInitials(reading: Reading, from: number): boolean {
  let at = from;
  while (isApart(reading, at) && isApart(reading, at + 1) && at < from + MOST_INITIALS) at++;
  if (isMark(reading, at + 1, '.')) return isInitial(reading, at);
  if (!isApart(reading, at)) return false;
  // `R H S. Dias`
  return isMark(reading, at + 2, '.')
    ? isInitial(reading, at + 1)
    : reading.shape[at + 1] === Shape.Capital;
}

/** Before a name, in tokens: letters and their dots. */
export const MOST_INITIALS = 6;

/** `A-ki-hi-tô`, `A-xô`, `A-li A-la-tát`: one letter before syllables of a foreign name as Vietnamese spells it: accented, or more than one, or before a further word of the kind. */
function opensSyllables(reading: Reading, at: number): boolean {
  let accents = reading.accented[at] ?? 0;
  let count = 0;
  for (let mark = at + 1; isSyllableBehind(reading, mark); mark += 2) {
    accents += reading.accented[mark + 1] ?? 0;
    count++;
  }
  if (count !== 1) return count > 1;
  const next = at + 3;
  return (
    accents > 0 ||
    (isWord(reading, next) &&
      reading.shape[next] !== Shape.Lower &&
      isSyllableBehind(reading, next + 1))
  );
}

/** A hyphen and up to five small letters glued to it: `An[-tô-ni-ô]`. */
export function isSyllableBehind(reading: Reading, mark: number): boolean {
  return (
    isMark(reading, mark, '-') &&
    reading.gap[mark] === Gap.None &&
    reading.gap[mark + 1] === Gap.None &&
    isWord(reading, mark + 1) &&
    reading.shape[mark + 1] === Shape.Lower &&
    lengthAt(reading, mark + 1) <= 5
  );
}

/** A capitalised word glued to a mark that is glued to what stands before it. */
function joinedCapital(reading: Reading, mark: number): boolean {
  return (
    reading.gap[mark] === Gap.None &&
    reading.gap[mark + 1] === Gap.None &&
    isWord(reading, mark + 1) &&
    reading.shape[mark + 1] === Shape.Capital
  );
}

import type { EntryOf } from './entry.ts';
import {
  AND,
  ARTICLE,
  BETWEEN,
  CARDINAL,
  FRACTION,
  HALF,
  HALF_BEHIND,
  MAGNITUDE,
  NUMBER_JOINER,
} from './kind-sets.ts';
import { type KindSet, kindSet } from './kinds.ts';
import type { PlainNumber } from './number-digits.ts';
import { behindHyphen, type Hit, hitBefore, hitOf, isMark, type Reading } from './reading.ts';

/**
 * `two hundred and fifty`, `a hundred and one`, `dua puluh lima`, `hai mươi lăm`, `nửa`, `half a`, `a quarter of a`.
 * A word of the kinds `units` ends the number, unless another one stands behind it: `hai mươi [năm]` are twenty years.
 */
export function readWords(reading: Reading, at: number, units?: KindSet): PlainNumber | undefined {
  const half = hitOf(reading, at, HALF);
  if (half) return { value: 0.5, end: half.end, literal: false };
  const fraction = hitOf(reading, at, FRACTION);
  if (fraction !== undefined) {
    // `a quarter-million`
    const end = behindHyphen(reading, fraction.end);
    // `the third quarter million-dollar deals`, `last quarter billion-dollar deals`
    const counted = hitBefore(reading, at, COUNTED_QUARTERS) !== undefined;
    if (hitOf(reading, end, MAGNITUDE) !== undefined && !counted)
      return { value: fraction.entry.part, end, literal: false };
  }
  let total = 0;
  let unit = 0;
  let end = at;
  for (;;) {
    const word = nextCardinal(reading, at, end, total);
    if (word === undefined || (units !== undefined && isUnit(reading, word, units))) break;
    const { number } = word.entry;
    // A word for ten multiplies the digit before it only: `dua ratus lima puluh` is 250.
    if (number === 100) total = Math.max(1, total) * number;
    else total += number === 10 && unit > 0 ? unit * 9 : number;
    unit = number < 10 ? number : 0;
    end = word.end;
  }
  const behind = end > at ? hitOf(reading, end, HALF_BEHIND) : undefined;
  if (behind !== undefined) return { value: total + 0.5, end: behind.end, literal: false };
  return end === at ? undefined : { value: total, end, literal: false };
}

const COUNTED_QUARTERS = kindSet('ordinal', 'shift-before', 'determiner');

function isUnit(reading: Reading, { at, end }: Hit, units: KindSet): boolean {
  return hitOf(reading, at, units) !== undefined && hitOf(reading, end, units) === undefined;
}

/** The next word of a number that began at `opening`: right there, behind a hyphen, or joined to full hundreds. */
function nextCardinal(
  reading: Reading,
  opening: number,
  end: number,
  total: number,
): Hit<EntryOf<'cardinal'>> | undefined {
  if (end === opening) return hitOf(reading, end, CARDINAL) ?? articleHundred(reading, end);
  const joined =
    total >= 100 && total % 100 === 0 ? behindJoiner(reading, opening, end) : undefined;
  if (joined !== undefined) return tensBehind(reading, joined);
  return hitOf(reading, isMark(reading, end, '-') ? end + 1 : end, CARDINAL);
}

/** `a hundred`. */
function articleHundred(reading: Reading, at: number): Hit<EntryOf<'cardinal'>> | undefined {
  const article = hitOf(reading, at, ARTICLE);
  const word = article && hitOf(reading, article.end, CARDINAL);
  return word?.entry.number === 100 ? word : undefined;
}

/** Tens and units behind `hundred and`; `one hundred and two hundred` are two numbers. */
function tensBehind(reading: Reading, at: number): Hit<EntryOf<'cardinal'>> | undefined {
  const word = hitOf(reading, at, CARDINAL);
  const next = word && hitOf(reading, word.end, CARDINAL);
  return word === undefined || word.entry.number >= 100 || next?.entry.number === 100
    ? undefined
    : word;
}

/**
 * The token behind the word that joins a hundred or a magnitude with the rest. Between two amounts
 * (`between one hundred and ninety dollars`) the first such word parts them, so it joins only if another one follows.
 */
export function behindJoiner(reading: Reading, opening: number, at: number): number | undefined {
  const joiner = hitOf(reading, at, NUMBER_JOINER);
  if (joiner === undefined || hitBefore(reading, opening, BETWEEN) === undefined)
    return joiner?.end;
  const rest = readWords(reading, joiner.end);
  return rest !== undefined && hitOf(reading, rest.end, AND) !== undefined ? joiner.end : undefined;
}

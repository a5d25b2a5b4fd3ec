import { kindSet } from '../../lexicon/kinds.ts';
import { hit, hitBefore, isMark, type Reading } from '../../lexicon/reading.ts';
import { Shape } from '../../text/tokens.ts';
import { type NameRun, nameAt } from './names.ts';

const HONORIFIC = kindSet('honorific');
const PLACE_BEFORE = kindSet('place-before');

/** `Kota Ho Chi Minh`, `Bandara Soekarno-Hatta`, `Kennedy Center`. */
export function isPlace(reading: Reading, name: NameRun): boolean {
  if (namesPlace(reading, name.at)) return true;
  const after = hit(reading, name.end, 'place-after');
  return (
    (after !== undefined && reading.shape[name.end] !== Shape.Lower) ||
    (hit(reading, name.end - 1, 'place-after')?.end === name.end && name.words > 1)
  );
}

/** `Jalan Jenderal Ahmad Yani`: a word for a street or a school stands before the title. */
export function namesPlace(reading: Reading, at: number): boolean {
  return hitBefore(reading, at, PLACE_BEFORE) !== undefined;
}

export function endsWithHonorific(reading: Reading, at: number): boolean {
  return hitBefore(reading, at, HONORIFIC) !== undefined;
}

/** `Prime Ministers A of Singapore and B of Thailand`: more names under one title, told by `of` and a country. */
export function listed(reading: Reading, first: NameRun, headline: boolean): NameRun[] {
  const names: NameRun[] = [];
  let end = first.end;
  for (let country = ofCountry(reading, end); ; ) {
    end = country ?? end;
    const comma = isMark(reading, end, ',') ? end + 1 : end;
    const and = hit(reading, comma, 'and')?.end ?? comma;
    const name = and === end ? undefined : nameAt(reading, and, headline);
    if (name === undefined || name.words < 2) return names;
    const next = ofCountry(reading, name.end);
    if (next === undefined && country === undefined) return names;
    if (next === undefined) return names;
    names.push(name);
    country = next;
    end = name.end;
  }
}

function ofCountry(reading: Reading, at: number): number | undefined {
  const of = hit(reading, at, 'of') ?? hit(reading, at, 'from');
  const country = of && hit(reading, of.end, 'country');
  return country?.end;
}

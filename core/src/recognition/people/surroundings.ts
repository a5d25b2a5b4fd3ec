import { AND, COUNTRY, DETERMINER, FROM, OF, POST, POST_WORD } from '../../lexicon/kind-sets.ts';
import { kindSet } from '../../lexicon/kinds.ts';
import { hitOf, isDigits, isMark, lengthAt, type Reading } from '../../lexicon/reading.ts';
import { Shape } from '../../text/tokens.ts';
import { behindDegrees } from './degrees.ts';
import type { NameRun } from './name-words.ts';
import { nameAt } from './names.ts';
import { behindHonorifics } from './title-names.ts';
import { bracket } from './title-parts.ts';
import type { Title } from './titles.ts';

/** `Prime Ministers A of Singapore and B of Thailand`, `Ministers A, B and C`: more names under one title, told by `of` and a country or a plural. */
export function listed(
  reading: Reading,
  { several }: Title,
  first: NameRun,
  headline: boolean,
): NameRun[] {
  const names: NameRun[] = [];
  let sure = 0;
  for (let end = countryBehind(reading, first.end)?.end ?? remitEnd(reading, first.end); ; ) {
    const comma = isMark(reading, end, ',') ? end + 1 : end;
    const and = hitOf(reading, comma, AND);
    const next = and?.end ?? comma;
    const name =
      next === end ? undefined : nameAt(reading, behindHonorifics(reading, next), headline);
    if (name === undefined || name.words < 2) break;
    // `Menteri Kesehatan A, B (pertanian) dan C (pendidikan)`: each with the remit of a post of the same kind.
    const country =
      countryBehind(reading, name.end)?.end ??
      (several ? undefined : remitBehind(reading, name.end));
    if (country === undefined && !several) break;
    names.push(name);
    // Without countries "and" tells that the names between commas were a list, or that there is more than one.
    if (country !== undefined || and !== undefined || names.length > 1) sure = names.length;
    if (country === undefined && and !== undefined) break;
    end = country ?? remitEnd(reading, name.end);
  }
  return names.slice(0, sure);
}

/** `(pertanian)`, `(2021–2023)`, `(sejak 2025)`: the end of a remit or of the years in office in brackets. */
function remitBehind(reading: Reading, at: number): number | undefined {
  if (!isMark(reading, at, '(')) return undefined;
  const remit =
    reading.shape[at + 1] === Shape.Lower && hitOf(reading, at + 1, POST_WORD) !== undefined;
  return remit || isYear(reading, hitOf(reading, at + 1, SINCE)?.end ?? at + 1)
    ? bracket(reading, at)?.end
    : undefined;
}

const SINCE = kindSet('from', 'year-context');

function isYear(reading: Reading, at: number): boolean {
  return isDigits(reading, at) && lengthAt(reading, at) === 4;
}

/** Behind the remit of one of several, `(Investment)`, `(Bắc Ninh)`, or behind his degrees. */
function remitEnd(reading: Reading, at: number): number {
  return (
    (isMark(reading, at, '(') ? bracket(reading, at)?.end : undefined) ?? behindDegrees(reading, at)
  );
}

/** `of Thailand`, `, Thailand`, `(Thailand)`: the country of who is named before it, and where that ends. */
export function countryBehind(
  reading: Reading,
  at: number,
): { readonly code: string; readonly end: number } | undefined {
  const bracketed = isMark(reading, at, '(') ? hitOf(reading, at + 1, COUNTRY) : undefined;
  if (bracketed !== undefined && isMark(reading, bracketed.end, ')'))
    return { code: bracketed.entry.code, end: bracketed.end + 1 };
  const of = hitOf(reading, at, OF) ?? hitOf(reading, at, FROM);
  // `of the Sudan`
  const article = of && hitOf(reading, of.end, DETERMINER);
  const country = of && hitOf(reading, article?.end ?? of.end, COUNTRY);
  if (country === undefined) return undefined;
  // In `, Thailand’s foreign minister` and `, Thai foreign minister` begins a post of the named person's own.
  const own =
    isMark(reading, at, ',') &&
    (isMark(reading, country.end, "'’") || hitOf(reading, country.end, POST) !== undefined);
  return own ? undefined : { code: country.entry.code, end: country.end };
}

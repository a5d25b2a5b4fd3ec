import { COUNTRY, HONORIFIC } from '../../lexicon/kind-sets.ts';
import {
  type Hit,
  hitBefore,
  hitOf,
  isOfKind,
  isWord,
  type Reading,
} from '../../lexicon/reading.ts';
import { Shape } from '../../text/tokens.ts';

export function endsWithHonorific(reading: Reading, at: number): boolean {
  const address = hitBefore(reading, at, HONORIFIC);
  return address !== undefined && !isOwnWord(reading, address.at);
}

/** `bàn thắng của [Anh] Đức`: inside a sentence a form of address has no capital, and this one is a country's and a person's name too. */
function isOwnWord(reading: Reading, at: number): boolean {
  return (
    reading.shape[at] === Shape.Capital &&
    isWord(reading, at - 1) &&
    hitOf(reading, at, COUNTRY)?.end === at + 1
  );
}

/** Where a name begins with the form of address before it. */
export function addressOf(reading: Reading, at: number): number {
  return hitBefore(reading, at, HONORIFIC)?.at ?? at;
}

/** The strong one of the forms of address before a name: `H.E. Mr.` has one. */
export function excellencyBefore(reading: Reading, at: number): Hit | undefined {
  const address = hitBefore(reading, at, HONORIFIC);
  if (address === undefined || !isOfKind(address, HONORIFIC)) return undefined;
  return address.entry.weak ? excellencyBefore(reading, address.at) : address;
}

import { HONORIFIC } from '../../lexicon/kind-sets.ts';
import { type Hit, hitBefore, isOfKind, type Reading } from '../../lexicon/reading.ts';

export function endsWithHonorific(reading: Reading, at: number): boolean {
  return hitBefore(reading, at, HONORIFIC) !== undefined;
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

import { HONORIFIC, OTHER_NAME } from '../../lexicon/kind-sets.ts';
import { hasSentenceEnd, hitBefore, hitOf, type Reading } from '../../lexicon/reading.ts';
import type { NameCandidate } from '../candidate.ts';
import type { PlacedName } from './beside-others.ts';
import { candidate } from './name-candidates.ts';
import type { NameRun } from './name-words.ts';
import { nameAt } from './names.ts';

/** `Saifullah Yusuf, atau yang akrab disapa [Gus Ipul]`, `Roe, also known as [Jay]`: what somebody named right before is called too. */
export function otherName(
  reading: Reading,
  at: number,
  placed: readonly PlacedName[],
  headline: boolean,
): { readonly name: NameRun; readonly candidate: NameCandidate } | undefined {
  const says = hitBefore(reading, at, OTHER_NAME);
  const name = says && nameWithAddress(reading, at, headline);
  if (says === undefined || name === undefined) return undefined;
  const owner = placed
    .filter((one) => one.name.end <= says.at && says.at - one.name.end <= REACH)
    .sort((a, b) => a.name.end - b.name.end)
    .at(-1);
  if (owner === undefined || hasSentenceEnd(reading, owner.name.end, says.at)) return undefined;
  const { country, person, office } = owner.candidate;
  return {
    name,
    candidate: candidate(reading, name, headline, {
      rule: 'leaders/other-name',
      strength: 'titled',
      ...(office !== undefined && { office }),
      country,
      person,
      otherOf: owner.candidate.name,
      evidence: [{ kind: 'full-name', text: owner.candidate.name }],
    }),
  };
}

/** In tokens: `(71) atau`. */
const REACH = 5;

/** `Gus Ipul`: a form of address can be a part of what somebody is called. */
function nameWithAddress(reading: Reading, at: number, headline: boolean): NameRun | undefined {
  const address = hitOf(reading, at, HONORIFIC);
  const name = nameAt(reading, address?.end ?? at, headline);
  return address && name ? { at, end: name.end, words: name.words + 1 } : name;
}

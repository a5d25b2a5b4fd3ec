import { hasSentenceEnd, type Reading } from '../../lexicon/reading.ts';
import type { NameCandidate } from '../candidate.ts';
import type { Evidence } from '../evidence.ts';

/** Somebody before whom a country’s possessive stands, and the first token of the name. */
export interface FromAbroad {
  readonly at: number;
  readonly candidate: NameCandidate;
}

/**
 * `Egypt’s Badr Abdelatty, Türkiye’s Hakan Fidan and Mozambique’s [Pedro Comissário]`: somebody whom nothing but a country
 * introduces is one of those who lead where another one of the sentence, introduced likewise, is known or has a post.
 */
export function besideOthers(
  reading: Reading,
  found: NameCandidate[],
  abroad: readonly FromAbroad[],
): NameCandidate[] {
  const leading = abroad.filter(({ candidate }) => candidate.strength !== 'shape');
  if (leading.length === 0 || leading.length === abroad.length) return found;
  const raised = new Map<NameCandidate, NameCandidate>();
  for (const { at, candidate } of abroad) {
    if (candidate.strength !== 'shape' || candidate.wordEnds.length < 2) continue;
    const other = leading.find(
      (one) => !hasSentenceEnd(reading, Math.min(at, one.at), Math.max(at, one.at)),
    );
    if (other === undefined) continue;
    const { name: text, span } = other.candidate;
    const evidence: Evidence[] = [{ kind: 'apposition', text, span }];
    const told = { rule: 'leaders/country-name', strength: 'titled', evidence } as const;
    raised.set(candidate, { ...candidate, ...told });
  }
  return raised.size === 0 ? found : found.map((one) => raised.get(one) ?? one);
}

import type { Evidence } from '../recognition/evidence.ts';
import { canBeSyllable } from '../text/syllables.ts';
import { idOf } from './name-words.ts';
import type { LinkedName, Name, People } from './people.ts';

/** Somebody of whom nothing but the company tells, by the full name; one word behind a form of address comes last, as it may be anybody's. */
export function inCompany(
  { candidate, words }: Name,
  bare: boolean,
  people: People,
): LinkedName | undefined {
  const { inCompany: by, name } = candidate;
  if (by === undefined) return undefined;
  const entity = idOf(name);
  const counts =
    words.length > 1
      ? people.company.has(entity)
      : countsInCompany({ candidate, words }, bare, people);
  if (!counts) return undefined;
  const office = by === 'signed' ? people.signed.get(name) : undefined;
  return {
    candidate: { ...candidate, rule: COMPANY_RULES[by], ...(office !== undefined && { office }) },
    entity,
    evidence: evidenceOf({ candidate, words }, office),
  };
}

function evidenceOf({ candidate }: Name, office: string | undefined): readonly Evidence[] {
  const { inCompany: by, name, evidence } = candidate;
  if (office !== undefined) return [{ kind: 'apposition', text: office }];
  const [first = name] = name.split(/\s/u);
  return by === 'full' ? [{ kind: 'first-name', text: first }] : evidence;
}

const COMPANY_RULES = {
  addressed: 'leaders/addressed-name',
  introduced: 'leaders/introduced-name',
  listed: 'leaders/introduced-name',
  signed: 'leaders/signed-name',
  full: 'leaders/first-name',
} as const;

/**
 * Whether somebody whom nothing introduces counts in a document that speaks of the dealings of states and names others with their posts:
 * above a line with a post, behind a form of address, in one of several lines that are a post and a name, or where the first name is one that somebody of the knowledge has. Names of syllables are
 * places and signatures too often (`Bac Ninh`), and with a form of address alone where a given name does not stand alone (`bare` is false).
 */
export function countsInCompany(
  { candidate: { strength, inCompany, name }, words }: Name,
  bare: boolean,
  { entities, namesStates, speaksOfDiplomacy, index, listed, signed }: People,
): boolean {
  // What stands under the name says it by itself.
  if (inCompany === 'signed') return strength === 'shape' && signed.has(name);
  if (
    strength !== 'shape' ||
    inCompany === undefined ||
    entities.isEmpty ||
    !namesStates ||
    !speaksOfDiplomacy
  )
    return false;
  if (inCompany === 'introduced') return true;
  if (inCompany === 'listed') return listed >= FEWEST_LINES;
  if (inCompany === 'addressed')
    return words.length > 1 || (name.length > 2 && (bare || !canBeSyllable(name)));
  return words.length > 1 && index.opensLike(name) && !words.every((word) => canBeSyllable(word));
}

/** One line alone is a headline that quotes somebody as often as not. */
const FEWEST_LINES = 2;

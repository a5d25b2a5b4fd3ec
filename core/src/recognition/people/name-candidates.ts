import {
  ARTICLE,
  BEGINNING,
  COUNTERPART,
  ELECT,
  HEAD_OF_COMPANY,
  PERSON,
  PLACE,
  THAT_ONE,
  TITLE,
  TITLE_PART,
} from '../../lexicon/kind-sets.ts';
import { kindSet } from '../../lexicon/kinds.ts';
import {
  CLAUSE_END,
  hitBefore,
  hitOf,
  isUnlisted,
  lengthAt,
  opensWithin,
  type Reading,
  stopsAt,
  textOf,
} from '../../lexicon/reading.ts';
import type { Span } from '../../text/span.ts';
import { Gap, Shape } from '../../text/tokens.ts';
import type { NameCandidate } from '../candidate.ts';
import { type Evidence, evidenceOf } from '../evidence.ts';
import { endsWithHonorific } from './address.ts';
import { countryBefore } from './beside-others.ts';
import { closesName } from './headline.ts';
import { type Company, companyOf } from './in-company.ts';
import { type KnownName, knownAhead, knownAt, knownWithTitle } from './known.ts';
import type { NameRun } from './name-words.ts';
import { isPlace, isPlaceBeside, namesPlace } from './place-names.ts';
import { countryBehind } from './surroundings.ts';
import type { Title } from './titles.ts';
import { hasOtherPost, leads, speaksForWeak } from './weak-titles.ts';

export function titled(
  reading: Reading,
  title: Title,
  name: NameRun,
  headline: boolean,
): NameCandidate | undefined {
  // `Gubernur NTT Frans Lebu Raya`: behind a post the last word of a name is no place's.
  const isPlaces = title.weak ? isPlace(reading, name) : isPlaceBeside(reading, name);
  if (isPlaces || namesPlace(reading, title.at) || namesPlace(reading, title.head))
    return undefined;
  const long = name.words >= 2 || isBehindPlace(reading, name);
  if (title.weak && !title.item && !(long && speaksForWeak(reading, title))) return undefined;
  if (isPointedAt(reading, name)) return undefined;
  // `CEO Bkav`: the company, unless the document names somebody so.
  if (isAfterHeadOfCompany(reading, title, name)) return shaped(reading, name, headline);
  return candidate(reading, name, headline, {
    rule: title.weak ? 'leaders/weak-title-name' : 'leaders/title-name',
    strength: 'titled',
    ...(!leads(reading, title.head) && { office: textOf(reading, title.at, title.end) }),
    plain: isPlain(reading, title),
    elect: isElect(reading, title),
    country: title.country ?? countryBehind(reading, name.end)?.code,
    person: knownWithTitle(reading, title.head, name.end),
    evidence: [evidenceOf(reading, 'title', title.at, title.end)],
  });
}

/** `Kepala Dinas Pangan Sumut [Rajali]`: one word that no table has, right behind a place of one word. */
function isBehindPlace(reading: Reading, { at, end }: NameRun): boolean {
  return (
    hitBefore(reading, at, PLACE)?.at === at - 1 &&
    isUnlisted(reading, at) &&
    reading.shape[at - 1] !== Shape.Lower &&
    end === at + 1
  );
}

/** `Presiden Direktur [Dyandra Event Solutions] itu`: who was named before, and what he heads. */
function isPointedAt(reading: Reading, { at, end, words }: NameRun): boolean {
  return (
    words > 1 &&
    hitOf(reading, end, THAT_ONE) !== undefined &&
    hitOf(reading, at, PERSON) === undefined
  );
}

/** One word that no table has, right behind a post that only companies have. */
function isAfterHeadOfCompany(reading: Reading, { head }: Title, { at, words }: NameRun): boolean {
  const post = words === 1 && isUnlisted(reading, at) ? hitBefore(reading, at, TITLE) : undefined;
  return post?.at === head && hitOf(reading, head, HEAD_OF_COMPANY)?.end === post.end;
}

export function apposed(
  reading: Reading,
  title: Title,
  name: NameRun,
  headline: boolean,
): NameCandidate | undefined {
  if (isPlace(reading, name) || isOneOfMany(reading, title)) return undefined;
  if (hitOf(reading, title.head, COUNTERPART) !== undefined && !hasOtherPost(reading, title))
    return undefined;
  return candidate(reading, name, headline, {
    rule: 'leaders/name-title',
    strength: 'titled',
    office: textOf(reading, title.at, title.end),
    plain: isPlain(reading, title),
    elect: isElect(reading, title),
    country: title.country,
    evidence: [evidenceOf(reading, 'apposition', title.at, title.end)],
  });
}

/** `a member since 1984`, `a director of the club`: one of several, and of nothing that is public. */
function isOneOfMany(reading: Reading, { weak, at, head, country }: Title): boolean {
  const start = hitBefore(reading, at, TITLE_PART)?.at ?? at;
  if (!weak || country !== undefined || hitBefore(reading, start, ARTICLE) === undefined)
    return false;
  for (let next = head + 1; next < head + LONGEST_POST; next++) {
    if (next >= reading.count || stopsAt(reading, next, CLAUSE_END)) break;
    if (hitOf(reading, next, PUBLIC) !== undefined) return false;
  }
  return true;
}

const PUBLIC = kindSet('post-word', 'party', 'country', 'title', 'place');

/** In tokens. */
const LONGEST_POST = 10;

export function knownName(
  reading: Reading,
  known: KnownName,
  headline: boolean,
): NameCandidate | undefined {
  if (isPlace(reading, known)) return undefined;
  return candidate(reading, known, headline, {
    rule: known.short ? 'leaders/known-short-name' : 'leaders/known-name',
    strength: 'known',
    person: known.person,
    evidence: [{ kind: 'knowledge', text: known.person }],
  });
}

export function shaped(
  reading: Reading,
  name: NameRun,
  headline: boolean,
  weak?: Title,
): NameCandidate {
  const company = companyOf(reading, name, headline, weak);
  return candidate(reading, name, headline && company?.listed !== true, {
    rule: 'leaders/short-form',
    strength: 'shape',
    namesake: headline ? undefined : namesakeIn(reading, name),
    country: name.words === 1 ? countryBefore(reading, name.at) : undefined,
    inCompany: company?.by,
    evidence: company === undefined ? [] : told(reading, company),
  });
}

/** Who goes by the last word of a name of two words or more, or by the first one, if it is their given name too: somebody else may be called so here. */
function namesakeIn(reading: Reading, { at, end, words }: NameRun): string | undefined {
  // `D. Trump` may be the known one.
  if (words < 2 || lengthAt(reading, at) < 2) return undefined;
  const last = hitOf(reading, end - 1, PERSON);
  const known = last ?? hitOf(reading, at, PERSON);
  if (!known?.entry.short || known.end > known.at + 1) return undefined;
  const { id } = known.entry;
  // `Nixon Shock` is nobody.
  return last !== undefined || id.startsWith(`${textOf(reading, at, at + 1).toLowerCase()}-`)
    ? id
    : undefined;
}

function told(reading: Reading, { by, at, end }: Company): Evidence[] {
  return by === 'full' || by === 'signed'
    ? []
    : [evidenceOf(reading, by === 'addressed' ? 'honorific' : 'apposition', at, end)];
}

/** `former President`, `acting`, `late`: a word before the title's head says that the post is not simply held. */
function isPlain(reading: Reading, { at, head }: Title): boolean {
  if (opensWithin(reading, at, head, TITLE_PART)) return false;
  // `Presiden pertama Tanzania`
  const first = hitOf(reading, hitOf(reading, head, TITLE)?.end ?? head, BEGINNING);
  return first === undefined || reading.shape[first.at] !== Shape.Lower;
}

/** `President-elect`, `Presiden terpilih`: a word of the title says that the post will be held before long. */
function isElect(reading: Reading, { at, end }: Title): boolean {
  return opensWithin(reading, at, end, ELECT);
}

interface Found {
  readonly rule: string;
  readonly strength: NameCandidate['strength'];
  readonly office?: string;
  readonly plain?: boolean;
  readonly elect?: boolean;
  readonly country?: string | undefined;
  readonly person?: string | undefined;
  readonly otherOf?: string;
  readonly namesake?: string | undefined;
  readonly inCompany?: NameCandidate['inCompany'];
  readonly evidence: readonly Evidence[];
}

export function candidate(
  reading: Reading,
  name: NameRun,
  headline: boolean,
  found: Found,
): NameCandidate {
  const { country, person, office } = found;
  const known =
    person ??
    knownAt(reading, name.at, name.end)?.person ??
    (found.strength === 'titled' ? knownAhead(reading, name)?.person : undefined);
  return {
    label: 'LEADER',
    span: { start: reading.start[name.at] ?? 0, end: reading.end[name.end - 1] ?? 0 },
    rule: found.rule,
    evidence: found.evidence,
    name: textOf(reading, name.at, name.end),
    otherOf: found.otherOf,
    strength: found.strength,
    namesake: found.namesake,
    honorific: endsWithHonorific(reading, name.at),
    inCompany: found.inCompany,
    headline,
    whole: !headline || found.rule === 'leaders/name-title' || closesName(reading, name),
    parts: partsOf(reading, name),
    office,
    plainOffice: found.plain === true,
    elect: found.elect === true,
    common: name.common === true,
    country,
    person: known,
  };
}

function partsOf(reading: Reading, { at, end }: NameRun): Span[] {
  const parts: Span[] = [];
  for (let from = at, token = at; token < end; token++) {
    if (token + 1 < end && reading.gap[token + 1] === Gap.None) continue;
    parts.push({ start: reading.start[from] ?? 0, end: reading.end[token] ?? 0 });
    from = token + 1;
  }
  return parts;
}

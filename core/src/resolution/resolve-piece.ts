import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Lexicon } from '../lexicon/compile.ts';
import type { Language } from '../lexicon/language.ts';
import { isDiplomatic } from '../recognition/bond-concepts.ts';
import type {
  Candidate,
  DateCandidate,
  MoneyCandidate,
  NameCandidate,
} from '../recognition/candidate.ts';
import type { Evidence } from '../recognition/evidence.ts';
import type { Value } from '../recognition/value.ts';
import type { Span } from '../text/span.ts';
import type { Writable } from '../text/writable.ts';
import { anchorInYears } from './anchor-in-years.ts';
import { certaintyOf } from './certainty.ts';
import type { DocumentFacts } from './document-facts.ts';
import { entryDate } from './entry-date.ts';
import { applyLessons, type Lessons } from './lessons.ts';
import { type LinkedName, linkName, type People } from './link-people.ts';
import type { Mention } from './mention.ts';
import { withoutOverlaps } from './overlaps.ts';
import type { Piece } from './pieces.ts';
import { resolveMoney } from './resolve-money.ts';
import { storyDay } from './story-date.ts';

/** What a piece's candidates are resolved against. */
export interface ResolutionContext {
  readonly facts: DocumentFacts;
  readonly people: People;
  readonly knowledge: Knowledge;
  readonly lexicon: Lexicon;
  readonly lessons: Lessons | undefined;
  readonly ownTerms?: ReadonlySet<string> | undefined;
}

/** The mentions of one piece, with spans that count from its beginning. */
export function resolvePiece(piece: Piece, whole: ResolutionContext): Mention[] {
  const date = entryDate(piece, whole.facts.order);
  const context = date === undefined ? whole : { ...whole, people: { ...whole.people, date } };
  const found: Mention[] = [];
  for (const candidate of piece.reading.candidates) {
    const meant = mentionOf(candidate, piece, context);
    if (meant !== undefined) found.push(meant);
  }
  const { lessons, knowledge } = context;
  if (lessons === undefined) return withoutOverlaps(found);
  const isKnown = (id: string) =>
    knowledge.personById(id) !== undefined || knowledge.conceptById(id) !== undefined;
  return withoutOverlaps(applyLessons(piece.text, found, lessons, isKnown));
}

function mentionOf(
  candidate: Candidate,
  piece: Piece,
  context: ResolutionContext,
): Mention | undefined {
  switch (candidate.label) {
    case 'LEADER':
      return leaderMention(candidate, piece, context);
    case 'DATE':
      return dateMention(candidate, piece, context);
    case 'MONEY':
      return moneyMention(candidate, piece, context);
    case 'PARTNERSHIP': {
      const meant =
        context.facts.speaksOfStates ||
        isDiplomatic(candidate.concept) ||
        context.ownTerms?.has(candidate.concept);
      return meant
        ? mention(piece.text, candidate, candidate.evidence, candidate.concept)
        : undefined;
    }
  }
}

function leaderMention(
  candidate: NameCandidate,
  piece: Piece,
  { facts, people, lexicon }: ResolutionContext,
): Mention | undefined {
  const bare = standsAlone(candidate, lexicon.languages[piece.language]);
  const place = { order: piece.order, at: candidate.span.start };
  const linked = linkInTime(
    (date) => linkName(candidate, place, bare, date === people.date ? people : { ...people, date }),
    () => storyDay(piece, place.at, facts),
    candidate,
    people,
    facts,
  );
  if (linked === undefined) return undefined;
  const { office } = linked.candidate;
  return mention(
    piece.text,
    linked.candidate,
    linked.evidence,
    linked.entity,
    office === undefined ? undefined : { office },
  );
}

/** In a history who is named is who it was then; in other texts who it is now, and where that is nobody of the knowledge, for one word who it was. */
function linkInTime(
  link: (date: string | undefined) => LinkedName | undefined,
  then: () => string | undefined,
  { parts }: NameCandidate,
  { date, index }: People,
  { isHistory }: DocumentFacts,
): LinkedName | undefined {
  const first = link(isHistory ? (then() ?? date) : date);
  if (parts.length > 1 || (first !== undefined && index.person(first.entity) !== undefined))
    return first;
  const other = isHistory ? date : then();
  return (other === undefined ? undefined : link(other)) ?? first;
}

/** Whether one word can be somebody's name here: in this language, or behind this rank. */
function standsAlone({ office }: NameCandidate, language: Language | undefined): boolean {
  if (language === undefined || language.people.bareShortForms) return true;
  return (
    office !== undefined && language.people.bareBehind.split('|').includes(office.toLowerCase())
  );
}

function dateMention(
  candidate: DateCandidate,
  piece: Piece,
  { facts }: ResolutionContext,
): Mention | undefined {
  const anchored = anchorInYears(candidate, piece, facts);
  return (
    anchored && mention(piece.text, candidate, anchored.evidence, anchored.value, told(anchored))
  );
}

function moneyMention(
  candidate: MoneyCandidate,
  piece: Piece,
  { facts, knowledge }: ResolutionContext,
): Mention | undefined {
  const resolved = resolveMoney(candidate, facts, knowledge);
  return (
    resolved && mention(piece.text, candidate, resolved.evidence, resolved.value, told(resolved))
  );
}

type More = Pick<Mention, 'office' | 'implied' | 'readings'>;

function told({
  implied,
  readings,
}: {
  implied: readonly string[];
  readings?: readonly Value[];
}): More | undefined {
  if (readings !== undefined) return implied.length > 0 ? { implied, readings } : { readings };
  return implied.length > 0 ? { implied } : undefined;
}

function mention(
  text: string,
  { span, label, rule }: Candidate,
  evidence: readonly Evidence[],
  value: Value,
  more?: More,
): Mention {
  const quote = text.slice(span.start, span.end);
  const misfit = evidence.some(({ kind }) => kind === 'weekday-misfit');
  const certainty = certaintyOf(rule, more?.readings !== undefined || misfit);
  const found: Writable<Mention> = { span, quote, label, value, rule, certainty, evidence };
  if (more?.office !== undefined) found.office = more.office;
  if (more?.implied !== undefined) found.implied = more.implied;
  if (more?.readings !== undefined) found.readings = more.readings;
  return found;
}

/** The mention as it stands in the document, where its piece starts at `by`. */
export function shiftMention(one: Mention, by: number): Mention {
  // Only saves time: it would be a copy.
  if (by === 0) return one;
  const { quote, label, value, rule, certainty, office, implied, readings } = one;
  const span = shiftSpan(one.span, by);
  const evidence = shiftEvidence(one.evidence, by);
  // Field by field and not `...one`: that is many times slower, and an article has hundreds of mentions.
  const shifted: Writable<Mention> = { span, quote, label, value, rule, certainty, evidence };
  if (office !== undefined) shifted.office = office;
  if (implied !== undefined) shifted.implied = implied;
  if (readings !== undefined) shifted.readings = readings;
  return shifted;
}

function shiftEvidence(evidence: readonly Evidence[], by: number): readonly Evidence[] {
  for (const { span } of evidence)
    if (span !== undefined) return evidence.map((one) => shiftOne(one, by));
  return evidence;
}

function shiftOne({ kind, text, span }: Evidence, by: number): Evidence {
  return span === undefined ? { kind, text } : { kind, text, span: shiftSpan(span, by) };
}

function shiftSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

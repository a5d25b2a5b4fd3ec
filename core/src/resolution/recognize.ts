import { shippedKnowledge } from '../knowledge/shipped-knowledge.ts';
import type { Lexicon } from '../lexicon/compile.ts';
import type { LanguageId } from '../lexicon/language.ts';
import type {
  Candidate,
  DateCandidate,
  MoneyCandidate,
  NameCandidate,
} from '../recognition/candidate.ts';
import { isDiplomatic } from '../recognition/partnerships.ts';
import type { Value } from '../recognition/value.ts';
import type { Article } from '../text/article.ts';
import { anchorDate } from './anchor-dates.ts';
import { formatDay, parseDay } from './calendar.ts';
import { certaintyOf } from './certainty.ts';
import { documentDate } from './document-date.ts';
import { shippedLexicon } from './lexicon.ts';
import { linkPeople } from './link-people.ts';
import type { Mention } from './mention.ts';
import { withoutOverlaps } from './overlaps.ts';
import { datelineCountry, numericOrder, placeDates } from './placing.ts';
import { type ReadBlock, readBlocks } from './read-blocks.ts';
import { resolveMoney } from './resolve-money.ts';

/** What was found in one article. Same article and settings, same recognition. */
export interface Recognition {
  /** The language of most of the text. */
  readonly language: LanguageId;
  /** `YYYY-MM-DD`; undefined where nothing in the article, its name or the settings tells. */
  readonly documentDate: string | undefined;
  /** By start, then longest first. */
  readonly mentions: readonly Mention[];
}

export interface RecognitionSettings {
  /** Detected by paragraph when absent. */
  readonly language?: LanguageId;
  /** The document date, `YYYY-MM-DD`; found in the article when absent. */
  readonly date?: string;
}

/** Finds leaders, dates, money amounts and partnership terms. */
export function recognize(article: Article, settings: RecognitionSettings = {}): Recognition {
  const lexicon = shippedLexicon();
  const { language, read } = readBlocks(article.text, lexicon, settings.language);
  const { date, mentions } = resolve(article, read, lexicon, settings);
  return { language: lexicon.languages[language]?.id ?? 'en', documentDate: date, mentions };
}

/** Mentions of the whole document from the candidates of its blocks. */
function resolve(
  article: Article,
  read: readonly ReadBlock[],
  lexicon: Lexicon,
  settings: RecognitionSettings,
): { date: string | undefined; mentions: Mention[] } {
  const knowledge = shippedKnowledge();
  const candidates = read.flatMap(({ reading }) => reading.candidates);
  const dateline = datelineCountry(article.text, read);
  const order = numericOrder(
    candidates,
    dateline === undefined ? undefined : knowledge.countryByCode(dateline)?.dateOrder,
  );
  const day =
    parseDay(settings.date) ?? documentDate(placeDates(article.text, read), article.name, order);
  const date = day && formatDay(day);
  const diplomatic = read.some(({ reading }) => reading.speaksOfStates);
  const namesStates = read.some(({ reading }) => reading.namesStates);
  const sure = new Set(
    candidates.flatMap((candidate) =>
      candidate.label === 'MONEY' && candidate.codes.length === 1 ? candidate.codes : [],
    ),
  );
  const languageAt = new Map(
    read.flatMap(({ language, reading }) =>
      reading.candidates.map((candidate) => [candidate, language] as const),
    ),
  );
  const bareShortForms = (candidate: NameCandidate): boolean =>
    lexicon.languages[languageAt.get(candidate) ?? 0]?.people.bareShortForms ?? true;
  const people = linkPeople(
    candidates.filter((candidate) => candidate.label === 'LEADER'),
    { knowledge, date, bareShortForms, namesStates },
  );
  const mentions = [
    ...people.map(({ candidate, entity, evidence }) =>
      mention(
        article.text,
        { ...candidate, evidence },
        entity,
        candidate.office === undefined ? {} : { office: candidate.office },
      ),
    ),
    ...candidates
      .filter((candidate) => candidate.label === 'DATE')
      .flatMap((candidate) => dateMention(article.text, candidate, { date: day, order })),
    ...candidates
      .filter((candidate) => candidate.label === 'MONEY')
      .flatMap((candidate) => moneyMention(article.text, candidate, { sure, dateline, knowledge })),
    ...candidates
      .filter((candidate) => candidate.label === 'PARTNERSHIP')
      .filter(({ concept }) => diplomatic || isDiplomatic(concept))
      .map((candidate) => mention(article.text, candidate, candidate.concept)),
  ];
  return { date, mentions: withoutOverlaps(mentions) };
}

function dateMention(
  text: string,
  candidate: DateCandidate,
  context: Parameters<typeof anchorDate>[1],
): Mention[] {
  const anchored = anchorDate(candidate, context);
  if (anchored === undefined) return [];
  const { value, implied, readings } = anchored;
  return [
    mention(text, { ...candidate, evidence: anchored.evidence }, value, {
      ...(implied.length > 0 && { implied }),
      ...(readings && { readings }),
    }),
  ];
}

function moneyMention(
  text: string,
  candidate: MoneyCandidate,
  context: Parameters<typeof resolveMoney>[1],
): Mention[] {
  const resolved = resolveMoney(candidate, context);
  if (resolved === undefined) return [];
  const { value, implied, readings } = resolved;
  return [
    mention(text, { ...candidate, evidence: resolved.evidence }, value, {
      ...(implied.length > 0 && { implied }),
      ...(readings && { readings }),
    }),
  ];
}

type More = Pick<Mention, 'office' | 'implied' | 'readings'>;

function mention(
  text: string,
  { span, label, rule, evidence }: Candidate,
  value: Value,
  more: More = {},
): Mention {
  const quote = text.slice(span.start, span.end);
  return {
    span,
    quote,
    label,
    value,
    rule,
    certainty: certaintyOf(rule, more.readings !== undefined),
    evidence,
    ...more,
  };
}

import type { DateOrder } from '../knowledge/country.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { LanguageScores } from '../lexicon/detect-language.ts';
import { documentLanguage } from '../lexicon/detect-language.ts';
import { type DateSpec, lastOf } from '../recognition/date-spec.ts';
import { type Day, parseDay } from './calendar.ts';
import { documentDate, monthOfIssue, monthOfPlan } from './document-date.ts';
import type { DocumentDay } from './document-year.ts';
import { holdersIn } from './holders.ts';
import { PeopleNamed } from './people-named.ts';
import type { Piece, Pieces } from './pieces.ts';
import { datelineCountry, datesIn, placeDates, publishedBelow } from './placing.ts';
import { isShared, type NamedCurrency } from './resolve-money.ts';
import { pointIn, yearTold } from './told-days.ts';
import { areSameHeadings, type YearHeading, yearAlone, yearHeadings } from './year-headings.ts';

/** What the document as a whole says, which the meaning of a single mention can depend on. */
export interface DocumentFacts {
  readonly date: Day | undefined;
  /** The last day of the month that a line at the top names, where nothing tells a day: `FEBRUARY 1982 – VOLUME 3`. */
  readonly month: Day | undefined;
  /** The same day in other years, where nothing in the document tells which one it is. */
  readonly otherDates: readonly Day[];
  readonly order: DateOrder | undefined;
  /** The country of the dateline, ISO 3166-1. */
  readonly dateline: string | undefined;
  /** The currency of the country with dollars of its own that is named, by far more often than others, where nothing else speaks of dollars: the United States are not named, and no dateline. */
  readonly homeDollar: string | undefined;
  /** The currencies of the countries named, those of most paragraphs first; none where no amount has a name that currencies share. */
  readonly currencies: readonly NamedCurrency[];
  /** Currencies named without doubt. */
  readonly sure: ReadonlySet<string>;
  /** The countries (ISO 3166-1) and organisations named. */
  readonly countries: ReadonlySet<string>;
  /** Places that no table has and of which it says that they are one, in small letters. */
  readonly places: ReadonlySet<string>;
  readonly speaksOfStates: boolean;
  readonly namesStates: boolean;
  readonly speaksOfDiplomacy: boolean;
  /** The posts under names that have a line of their own, by these names. */
  readonly signed: ReadonlyMap<string, string>;
  /** It tells of years long before its own day, and of none near it. */
  readonly isHistory: boolean;
  /** Lines that are a year, over what happened in it. */
  readonly yearHeadings: readonly YearHeading[];
  /** Another object whenever the people that are named in full change. */
  readonly people: object;
}

/** A document's date stands near its beginning; further pieces are not asked. */
const TOP_PIECES = 200;

/** Adds up, over pieces that come and go, what the document says. An edit costs what its pieces say. */
export class FactsCounter {
  readonly people: PeopleNamed = new PeopleNamed();
  readonly #scores: number[] = [];
  readonly #sure = new Map<string, number>();
  #states = 0;
  #named = 0;
  #diplomacy = 0;
  readonly #countries = new Map<string, number>();
  readonly #places = new Map<string, number>();
  #shared = 0;
  #posts = 0;
  #alone = 0;
  /** Counted anew only where a line of a name or a post comes or goes, or the number of pieces changes: otherwise none stands beside another one than before. */
  #signatures: { readonly pieces: number; readonly posts: ReadonlyMap<string, string> } | undefined;
  /** How often each date with its year is told: see `toldDay`. */
  readonly #told = new Map<number, number>();
  /** By the order of their pieces. */
  readonly #yearsAlone = new Map<number, number>();
  #dayFirst = 0;
  #monthFirst = 0;

  count(piece: Piece, by: 1 | -1): void {
    addScores(this.#scores, piece.scores, by);
    if (piece.reading.speaksOfStates) this.#states += by;
    if (piece.reading.namesStates) this.#named += by;
    const isPost = piece.reading.post !== undefined;
    const isName = nameAlone(piece) !== undefined;
    if (isPost) this.#posts += by;
    if (isName) this.#alone += by;
    if (isPost || isName) this.#signatures = undefined;
    this.#diplomacy += by * piece.reading.diplomacy;
    for (const code of piece.reading.countries)
      this.#countries.set(code, (this.#countries.get(code) ?? 0) + by);
    for (const place of piece.reading.places)
      this.#places.set(place, (this.#places.get(place) ?? 0) + by);
    for (const candidate of piece.reading.candidates) {
      if (candidate.label === 'MONEY' && isShared(candidate.codes)) this.#shared += by;
      if (candidate.label === 'MONEY' && candidate.codes.length === 1 && !candidate.converted) {
        const [code = ''] = candidate.codes;
        this.#sure.set(code, (this.#sure.get(code) ?? 0) + by);
      }
      if (candidate.label !== 'DATE') continue;
      const day = toldDay(candidate.spec);
      if (day !== undefined) this.#told.set(day, (this.#told.get(day) ?? 0) + by);
      if (candidate.spec.kind !== 'numeric') continue;
      if (candidate.spec.first > 12) this.#dayFirst += by;
      if (candidate.spec.second > 12) this.#monthFirst += by;
    }
    const year = yearAlone(piece);
    if (year !== undefined) {
      if (by === 1) this.#yearsAlone.set(piece.order, year);
      else this.#yearsAlone.delete(piece.order);
    }
    if (by === 1) this.people.add(piece);
    else this.people.remove(piece);
  }

  /** The language that all pieces together speak for. */
  static languageOf(scores: readonly LanguageScores[]): number {
    const total: number[] = [];
    for (const one of scores) addScores(total, one, 1);
    return languageOf(total);
  }

  language(): number {
    return languageOf(this.#scores);
  }

  facts(
    pieces: Pieces,
    name: string,
    given: string | undefined,
    knowledge: Knowledge,
    projectOrder?: DateOrder,
  ): DocumentFacts {
    const top = pieces.all.slice(0, TOP_PIECES);
    const dateline = datelineCountry(top);
    const habit = dateline === undefined ? undefined : knowledge.countryByCode(dateline)?.dateOrder;
    const shown =
      this.#dayFirst === this.#monthFirst
        ? undefined
        : this.#dayFirst > this.#monthFirst
          ? 'day-first'
          : 'month-first';
    const order = shown ?? projectOrder ?? habit;
    const own = parseDay(given);
    const told =
      own === undefined ? this.#tellsDay(pieces, top, name, order, knowledge) : undefined;
    const date = own ?? told?.found?.day;
    return {
      date,
      month: told?.month,
      otherDates: told?.found?.others ?? [],
      order,
      dateline,
      homeDollar: dateline === undefined ? this.#homeDollar(knowledge) : undefined,
      currencies: this.#currencies(knowledge),
      sure: named(this.#sure),
      countries: named(this.#countries),
      places: named(this.#places),
      speaksOfStates: this.#states > 0,
      namesStates: this.#named > 0,
      speaksOfDiplomacy: this.#diplomacy >= DIPLOMATIC,
      signed: this.#signed(pieces),
      isHistory: date !== undefined && this.#isHistory(date),
      yearHeadings: yearHeadings(this.#yearsAlone, pieces.all),
      people: this.people.version,
    };
  }

  #isHistory(date: Day): boolean {
    let old = 0;
    for (const [told, count] of this.#told) {
      if (count === 0 || isPartOf(told, date)) continue;
      if (Math.floor(told / YEAR) > date.year - LONG_AGO) return false;
      old += count;
    }
    return old >= FEWEST_OLD;
  }

  #signed(pieces: Pieces): ReadonlyMap<string, string> {
    if (this.#posts === 0 || this.#alone === 0) return NOBODY;
    const { length } = pieces.all;
    if (this.#signatures?.pieces !== length)
      this.#signatures = { pieces: length, posts: signatures(pieces) };
    return this.#signatures.posts;
  }

  /** The document's day, or its month where nothing tells the day. */
  #tellsDay(
    pieces: Pieces,
    top: readonly Piece[],
    name: string,
    order: DateOrder | undefined,
    knowledge: Knowledge,
  ): { found: DocumentDay | undefined; month: Day | undefined } {
    const placed = placeDates(top);
    const published = publishedBelow(pieces.all);
    const holders = holdersIn(() => this.people.names(), knowledge);
    const dates = () => datesIn(top);
    const found = documentDate(placed, dates, name, order, holders, published);
    const month =
      found === undefined
        ? (monthOfIssue(placed, published) ?? monthOfPlan(dates(), holders))
        : undefined;
    return { found, month };
  }

  #homeDollar(knowledge: Knowledge): string | undefined {
    const dollars = new Map<string, number>();
    let others = 0;
    for (const [code, count] of this.#countries) {
      const currency = count > 0 ? knowledge.countryByCode(code)?.currency : undefined;
      if (currency === undefined || !DOLLARS.has(currency)) {
        others = Math.max(others, count);
        continue;
      }
      dollars.set(currency, (dollars.get(currency) ?? 0) + count);
    }
    const [[own, most] = ['USD', 0], [, next] = ['', 0]] = [...dollars].sort(
      ([, a], [, b]) => b - a,
    );
    // What is named once may be a guest of the text, and so may be who is named seldom beside others.
    const isHome =
      most > 1 && most >= others && most >= TIMES_AS_OFTEN * next && !dollars.has('USD');
    return isHome ? own : undefined;
  }

  #currencies(knowledge: Knowledge): readonly NamedCurrency[] {
    if (this.#shared === 0) return [];
    const counts = new Map<string, number>();
    const former = new Set<string>();
    for (const [country, count] of this.#countries) {
      const { currency, formerCurrency } =
        (count > 0 ? knowledge.countryByCode(country) : undefined) ?? {};
      for (const code of [currency, formerCurrency])
        if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + count);
      if (formerCurrency !== undefined) former.add(formerCurrency);
    }
    const steps = [...new Set(counts.values())].sort((most, more) => more - most);
    return [...counts]
      .map(([code, count]) => ({ code, rank: steps.indexOf(count), isFormer: former.has(code) }))
      .sort((a, b) => a.rank - b.rank || (a.code < b.code ? -1 : 1));
  }
}

/**
 * Dollars that the press of their own countries writes with `$` alone. Fewer than `$` can be: Namibia and Taiwan write
 * `N$` and `NT$`, and what they leave bare is American.
 */
const DOLLARS: ReadonlySet<string> = new Set([
  'USD',
  'AUD',
  'CAD',
  'NZD',
  'SGD',
  'HKD',
  'FJD',
  'JMD',
  'TTD',
  'BBD',
  'BND',
]);

/** A day, a month or a year that is told with its year, as one number: 20041226, 20041200, 20040000. */
function toldDay(spec: DateSpec): number | undefined {
  const year = yearTold(spec);
  if (year === undefined) return undefined;
  const { month = 0, day = 0 } = pointIn(lastOf(spec), 'day-first') ?? {};
  return year * YEAR + month * MONTH + day;
}

const YEAR = 10_000;
const MONTH = 100;

/** The document's day itself, its month or its year. */
function isPartOf(told: number, { year, month, day }: Day): boolean {
  const whole = year * YEAR + month * MONTH + day;
  return told === whole || told === whole - day || told === year * YEAR;
}

/** In years. */
const LONG_AGO = 3;
const FEWEST_OLD = 3;

/** One word that only texts on diplomacy have, or two bodies of states, as one comes up in texts on anything. */
const DIPLOMATIC = 2;

const TIMES_AS_OFTEN = 3;

const NOBODY: ReadonlyMap<string, string> = new Map();

/** `Ann Lee` above `Minister for Foreign Affairs`. */
function signatures(pieces: Pieces): ReadonlyMap<string, string> {
  const signed = new Map<string, string>();
  for (const [index, piece] of pieces.all.entries()) {
    const name = nameAlone(piece);
    const post = name === undefined ? undefined : pieces.at(index + 1)?.reading.post;
    if (name !== undefined && post !== undefined) signed.set(name, post);
  }
  return signed;
}

/** The name that is all that a piece says. */
function nameAlone({ reading }: Piece): string | undefined {
  const [only, ...more] = reading.candidates;
  const isAlone =
    only?.label === 'LEADER' && only.inCompany === 'signed' && more.length === 0 ? only : undefined;
  return isAlone?.name;
}

/** What is counted at least once. */
function named(counts: ReadonlyMap<string, number>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [one, count] of counts) if (count > 0) found.add(one);
  return found;
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size !== b.size) return false;
  for (const one of a) if (!b.has(one)) return false;
  return true;
}

function addScores(total: number[], scores: LanguageScores, by: 1 | -1): void {
  for (let index = 0; index < scores.length; index++)
    total[index] = (total[index] ?? 0) + by * (scores[index] ?? 0);
}

/** Scores are sums of thirds: what an edit took away again leaves dust, which must not decide. */
function languageOf(scores: LanguageScores): number {
  return documentLanguage(
    scores.map((score) => Math.round(score * 100) / 100),
    0,
  );
}

/** True where nothing that a mention's meaning can depend on has changed. */
export function sameFacts(a: DocumentFacts, b: DocumentFacts): boolean {
  return (
    a.people === b.people &&
    a.order === b.order &&
    a.dateline === b.dateline &&
    a.homeDollar === b.homeDollar &&
    a.speaksOfStates === b.speaksOfStates &&
    a.namesStates === b.namesStates &&
    a.speaksOfDiplomacy === b.speaksOfDiplomacy &&
    a.isHistory === b.isHistory &&
    areSameHeadings(a.yearHeadings, b.yearHeadings) &&
    a.date?.year === b.date?.year &&
    a.date?.month === b.date?.month &&
    a.date?.day === b.date?.day &&
    a.month?.year === b.month?.year &&
    a.month?.month === b.month?.month &&
    a.otherDates.length === b.otherDates.length &&
    a.otherDates.every(({ year }, index) => year === b.otherDates[index]?.year) &&
    a.currencies.length === b.currencies.length &&
    a.currencies.every(
      ({ code, rank }, index) =>
        code === b.currencies[index]?.code && rank === b.currencies[index]?.rank,
    ) &&
    a.signed.size === b.signed.size &&
    [...a.signed].every(([name, post]) => b.signed.get(name) === post) &&
    isSame(a.sure, b.sure) &&
    isSame(a.places, b.places) &&
    isSame(a.countries, b.countries)
  );
}

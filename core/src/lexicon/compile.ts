import type { TimeUnit } from './entry.ts';
import { type EntryColumns, entryColumns } from './entry-columns.ts';
import type {
  DateWords,
  Language,
  MoneyWords,
  NumberWords,
  PartnershipWords,
  PeopleWords,
  Phrases,
} from './language.ts';
import { EVERY_LANGUAGE, each } from './phrases.ts';
import { SHARED } from './shared-phrases.ts';
import { compileTrie, type Phrase, type Trie } from './trie.ts';
import { type WordKinds, wordKinds } from './word-kinds.ts';
import { Workroom } from './workroom.ts';

export interface Lexicon {
  readonly languages: readonly Language[];
  readonly trie: Trie;
  readonly entries: EntryColumns;
  /** By language: what each word, and each two words, can open. */
  readonly kinds: readonly WordKinds[];
  /** By word number: the languages (a mask) that the word is a frequent word of. */
  readonly frequent: Uint8Array;
  /** By code unit: the languages (a mask) that alone write the letter. */
  readonly letters: Uint8Array;
  /** Where texts are read with it. */
  readonly workroom: Workroom;
}

/** Compiles all the tables of all the languages, and the phrases that the knowledge adds, into one trie. */
export function compileLexicon(languages: readonly Language[], more: Iterable<Phrase>): Lexicon {
  const trie = compileTrie([
    ...languages.flatMap((language, index) => phrasesOf(language, 1 << index)),
    ...more,
    ...SHARED,
  ]);
  const kinds = languages.map((_, index) => wordKinds(trie, 1 << index));
  return lexiconOf({ languages, trie, kinds, frequent: frequentWords(languages, trie) });
}

/** The lexicon of its tables: what follows from them is worked out here. */
export function lexiconOf(tables: Omit<Lexicon, 'entries' | 'letters' | 'workroom'>): Lexicon {
  return {
    ...tables,
    entries: entryColumns(tables.trie.entries),
    letters: ownLetters(tables.languages),
    workroom: new Workroom(),
  };
}

function ownLetters(languages: readonly Language[]): Uint8Array {
  const masks = new Uint8Array(0x10000);
  for (const [index, { ownLetters }] of languages.entries()) {
    for (const letter of ownLetters + ownLetters.toUpperCase()) {
      const unit = letter.charCodeAt(0);
      masks[unit] = (masks[unit] ?? 0) | (1 << index);
    }
  }
  return masks;
}

function frequentWords(languages: readonly Language[], { words }: Trie): Uint8Array {
  const frequent = new Uint8Array(words.size);
  for (const [index, language] of languages.entries()) {
    for (const word of `${language.functionWords}|${language.ownWords}`.split('|')) {
      const id = words.find(word, 0, word.length);
      if (id >= 0) frequent[id] = (frequent[id] ?? 0) | (1 << index);
    }
  }
  return frequent;
}

function phrasesOf(language: Language, mask: number): Phrase[] {
  const { dates, money, numbers, partnerships, people } = language;
  return [
    ...each(language.functionWords, { kind: 'function-word', index: mask }, mask),
    ...numberPhrases(numbers, mask),
    ...datePhrases(dates, mask),
    ...moneyPhrases(money, mask),
    ...peoplePhrases(people, mask),
    ...partnershipPhrases(partnerships, mask),
  ];
}

function numberPhrases(words: NumberWords, mask: number): Phrase[] {
  return [
    ...words.cardinals.flatMap(([number, phrases]) =>
      each(phrases, { kind: 'cardinal', number }, mask),
    ),
    ...words.ordinals.flatMap(([number, phrases]) =>
      each(phrases, { kind: 'ordinal', number }, mask),
    ),
    ...words.magnitudes.flatMap(([factor, phrases]) =>
      each(phrases, { kind: 'magnitude', factor }, mask),
    ),
    ...words.ones.flatMap(([factor, phrases]) =>
      each(phrases, { kind: 'magnitude', factor, one: true }, mask),
    ),
    ...words.letters.flatMap(([factor, phrases]) =>
      each(phrases, { kind: 'magnitude', factor, short: true }, mask),
    ),
    ...each(words.articles, { kind: 'article' }, mask),
    ...each(words.half, { kind: 'half' }, mask),
    ...each(words.halfBehind, { kind: 'half-behind' }, mask),
    ...words.fractions.flatMap(([part, phrases]) =>
      each(phrases, { kind: 'fraction', part }, mask),
    ),
    ...each(words.rounding, { kind: 'rounding' }, mask),
    ...each(words.joiners, { kind: 'number-joiner' }, mask),
    ...each(words.decimalWords, { kind: 'decimal-word' }, mask),
  ];
}

function datePhrases(words: DateWords, mask: number): Phrase[] {
  const simple = [
    ['on-day', words.onDay],
    ['of', words.of],
    ['and', words.and],
    ['from', words.from],
    ['between', words.between],
    ['year-context', words.yearContext],
    ['any-year-context', words.anyYearContext],
    ['origin', words.origins],
    ['not-a-year-before', words.notAYearBefore],
    ['not-a-year-after', words.notAYearAfter],
    ['decade-ending', words.decadeEnding],
    ['century', words.century],
    ['beginning', words.beginning],
    ['ending', words.ending],
    ['minute-word', words.minutes],
    ['numbered-weekday', words.numberedWeekday],
    ['economy', words.economy],
    ['day-part', words.dayParts],
    ['clock', words.clock],
    ['lunar-new-year', words.lunarNewYear],
    ['plural', words.plural],
    ['ago', words.ago],
  ] as const;
  return [
    ...simple.flatMap(([kind, phrases]) => each(phrases, { kind }, mask)),
    ...each(words.agoOrBefore, { kind: 'ago', orBefore: true }, mask),
    ...words.months.flatMap((phrases, index) =>
      each(phrases, { kind: 'month', month: index + 1 }, mask),
    ),
    ...words.weekdaysBesideDates.flatMap((phrases, index) =>
      each(phrases, { kind: 'weekday-beside-date', weekday: index + 1 }, EVERY_LANGUAGE),
    ),
    ...words.lateParts.flatMap(([first, last, phrases]) =>
      each(phrases, { kind: 'late-part', first, last }, mask),
    ),
    ...words.lunarYearNames.flatMap(([year, phrases]) =>
      each(phrases, { kind: 'lunar-year-name', year }, mask),
    ),
    ...each(words.ahead, { kind: 'ahead', noun: false }, mask),
    ...each(words.aheadNouns, { kind: 'ahead', noun: true }, mask),
    ...each(words.beforeWeekday, { kind: 'before-weekday' }, mask),
    ...each(words.beforeEvent, { kind: 'before-event' }, mask),
    ...each(words.through, { kind: 'through', only: false }, mask),
    ...each(words.throughOnly, { kind: 'through', only: true }, mask),
    ...each(words.noon, { kind: 'noon' }, mask),
    ...each(words.beforeEra, { kind: 'before-era' }, mask),
    ...each(words.deadlines, { kind: 'deadline' }, mask),
    ...each(words.decadeArticle, { kind: 'decade-lead', inside: true }, mask),
    ...each(words.decadeLeads, { kind: 'decade-lead', inside: false }, mask),
    ...words.decades.flatMap(([year, phrases]) =>
      each(phrases, { kind: 'decade-name', year }, mask),
    ),
    ...each(words.lunarMonths, { kind: 'lunar-month' }, mask),
    ...each(words.lunar, { kind: 'lunar' }, mask),
    ...lowerCase(words.months).flatMap(([text, index]) =>
      each(text, { kind: 'lower-month', month: index + 1 }, mask),
    ),
    ...words.weekdays.flatMap((phrases, index) =>
      each(phrases, { kind: 'weekday', weekday: index + 1 }, mask),
    ),
    ...spelledOut(words.months).flatMap(([text, index]) =>
      each(`^${text}`, { kind: 'month', month: index + 1 }, EVERY_LANGUAGE & ~mask),
    ),
    ...spelledOut(words.weekdays).flatMap(([text, index]) =>
      each(`^${text}`, { kind: 'weekday', weekday: index + 1 }, EVERY_LANGUAGE & ~mask),
    ),
    ...ofOneWord(words.months).flatMap(([text, index]) =>
      each(text, { kind: 'month-of-year', month: index + 1 }, EVERY_LANGUAGE),
    ),
    ...ofOneWord(words.weekdays)
      .filter(([text]) => text.length < SPELLED_OUT || text.endsWith('.'))
      .flatMap(([text, index]) =>
        each(
          `^${text}`,
          { kind: 'weekday-beside-date', weekday: index + 1 },
          EVERY_LANGUAGE & ~mask,
        ),
      ),
    ...units(words).flatMap(([unit, phrases]) =>
      each(phrases, { kind: 'unit', unit, inside: words.unitsInside }, mask),
    ),
    ...words.shifts.flatMap(([unit, by, phrases]) =>
      each(phrases, { kind: 'shift', unit, by }, mask),
    ),
    ...words.shiftBefore.flatMap(([by, phrases, weekdayOf]) =>
      each(phrases, { kind: 'shift-before', by, ...(weekdayOf && { weekdayOf }) }, mask),
    ),
    ...words.shiftAfter.flatMap(([by, phrases, weekdayOf]) =>
      each(phrases, { kind: 'shift-after', by, ...(weekdayOf && { weekdayOf }) }, mask),
    ),
    ...each(words.yearsOfDecade, { kind: 'years-of-decade', inside: words.unitsInside }, mask),
    ...(['day', 'week', 'month', 'year', 'decade'] as const).flatMap((unit) =>
      each(words.counted[unit], { kind: 'counted', unit }, mask),
    ),
    ...each(words.quarter, { kind: 'period', period: 'quarter' }, mask),
    ...each(words.half, { kind: 'period', period: 'half' }, mask),
    ...words.halfNamed.flatMap(([index, phrases]) =>
      each(phrases, { kind: 'period', period: 'half', index }, mask),
    ),
    ...words.seasons.flatMap((phrases, index) =>
      each(phrases, { kind: 'period', period: 'season', index: index + 1 }, mask),
    ),
    ...words.meridiem.flatMap(([hours, phrases]) =>
      each(phrases, { kind: 'meridiem', hours }, mask),
    ),
    ...words.holidays.flatMap(([month, day, phrases]) =>
      each(phrases, { kind: 'holiday', month, day }, mask),
    ),
    ...each(words.past, { kind: 'tense', tense: 'past' }, mask),
    ...each(words.future, { kind: 'tense', tense: 'future' }, mask),
    ...each(words.tenseless, { kind: 'tense', tense: 'open' }, mask),
    ...each(words.scheduled, { kind: 'scheduled', copula: false }, mask),
    ...each(words.copulas, { kind: 'scheduled', copula: true }, mask),
    ...each(words.fiscal, { kind: 'fiscal' }, mask),
    ...each(words.meanwhile, { kind: 'meanwhile' }, mask),
    ...each(words.sources, { kind: 'source' }, mask),
    ...each(words.concluded, { kind: 'concluded' }, mask),
    ...each(words.sameYear, { kind: 'same-year' }, mask),
    ...each(words.yearVerbs, { kind: 'year-verb' }, mask),
    ...each(words.feasts, { kind: 'feast' }, mask),
    ...each(words.yearEnds, { kind: 'year-end' }, mask),
    ...each(words.namedDays, { kind: 'named-day' }, mask),
    ...each(words.pluralVerbs, { kind: 'plural-verb' }, mask),
    // A page in one language can have its date line in another.
    ...each(words.published, { kind: 'published' }, EVERY_LANGUAGE),
    ...each(words.publishedBy, { kind: 'published-by' }, EVERY_LANGUAGE),
  ];
}

/** Names that count only with a capital: without one they are months beside a day only, as in `march 3rd`. */
function lowerCase(names: readonly Phrases[]): [string, number][] {
  return names.flatMap((phrases, index) =>
    phrases
      .split('|')
      .filter((phrase) => phrase.startsWith('^'))
      .map((phrase): [string, number] => [phrase.slice(1), index]),
  );
}

/** Names of one word that are not short: a page in one language can carry a date line in another. */
function spelledOut(names: readonly Phrases[]): [string, number][] {
  return ofOneWord(names).filter(([text]) => text.length >= SPELLED_OUT && !text.endsWith('.'));
}

/** The length from which on a name of a month or weekday is no abbreviation. */
const SPELLED_OUT = 5;

/** Names of one word without what they say of capitals, each with its place among the months or weekdays. */
function ofOneWord(names: readonly Phrases[]): [string, number][] {
  return names.flatMap((phrases, index) =>
    phrases
      .split('|')
      .map((phrase): [string, number] => [phrase.replace('^', ''), index])
      .filter(([text]) => !text.includes(' ')),
  );
}

function units(words: DateWords): [TimeUnit, Phrases][] {
  return (['day', 'month', 'year', 'quarter'] as const).flatMap((unit) => {
    const phrases = words.units[unit];
    return phrases === undefined ? [] : [[unit, phrases] satisfies [TimeUnit, Phrases]];
  });
}

function moneyPhrases(words: MoneyWords, mask: number): Phrase[] {
  return [
    ...words.currencies.flatMap(([codes, phrases]) =>
      each(phrases, { kind: 'currency', codes: codes.split(' '), form: 'name' }, mask),
    ),
    ...words.before.flatMap(([modifier, phrases]) =>
      each(phrases, { kind: 'modifier', modifier }, mask),
    ),
    ...words.after.flatMap(([modifier, phrases]) =>
      each(phrases, { kind: 'modifier-after', modifier }, mask),
    ),
    ...each(words.per, { kind: 'per' }, mask),
    ...each(words.ships, { kind: 'ship' }, mask),
    ...each(words.paying, { kind: 'paying' }, mask),
    ...each(words.change, { kind: 'change' }, mask),
    ...each(words.debts, { kind: 'debt' }, mask),
    ...words.minor.flatMap(([codes, phrases]) =>
      each(
        phrases,
        { kind: 'currency', codes: codes.split(' '), form: 'name', factor: 0.01 },
        mask,
      ),
    ),
    ...words.perUnits.flatMap(([unit, phrases]) => each(phrases, { kind: 'per-unit', unit }, mask)),
    ...words.perOne.flatMap(([unit, phrases]) => each(phrases, { kind: 'per-one', unit }, mask)),
  ];
}

function peoplePhrases(words: PeopleWords, mask: number): Phrase[] {
  const simple = [
    ['elect', words.elects],
    ['title-part', words.titleParts],
    ['post-word', words.postWords],
    ['counterpart', words.counterparts],
    [words.bareShortForms ? 'not-a-name' : 'syllable', words.notNames],
    ['credit', words.credits],
    ['byline', words.bylines],
    ['place-before', words.placesBefore],
    ['place-after', words.placesAfter],
    ['determiner', words.determiners],
    ['naming', words.naming],
    ['heading', words.heading],
    ['headed', words.headed],
    ['copula', words.copulas],
    ['player', words.players],
    ['other-role', words.otherRoles],
    ['glued-to-name', words.gluedToNames],
    ['abroad', words.abroad],
    ['company', words.companies],
    ['namely', words.namely],
    ['that-one', words.thatOne],
    ['serving', words.serving],
    ['verb', words.verbs],
  ] as const;
  return [
    ...simple.flatMap(([kind, phrases]) => each(phrases, { kind }, mask)),
    ...each(words.areasBefore, { kind: 'area', before: true }, mask),
    ...each(words.areasAfter, { kind: 'area', before: false }, mask),
    ...each(words.otherNames, { kind: 'other-name', people: false }, mask),
    ...each(words.calledBy, { kind: 'other-name', people: true }, mask),
    ...each(words.roleWords, { kind: 'role-word', office: false }, mask),
    ...each(words.officeWords, { kind: 'role-word', office: true }, mask),
    ...each(words.attending, { kind: 'attending' }, mask),
    ...each(words.appointing, { kind: 'appointing' }, mask),
    ...each(words.relatives, { kind: 'relative' }, mask),
    ...each(words.pronouns, { kind: 'pronoun' }, mask),
    ...each(words.partyWords, { kind: 'party-word' }, mask),
    ...each(words.ledBy, { kind: 'led-by' }, mask),
    ...each(words.stateForms, { kind: 'state-form' }, mask),
    ...each(words.regions, { kind: 'place' }, EVERY_LANGUAGE),
    ...each(words.titles, { kind: 'title', weak: false }, mask),
    ...each(words.pluralTitles, { kind: 'title', weak: false, plural: true }, mask),
    ...each(words.counterparts, { kind: 'title', weak: true }, mask),
    ...each(words.colleagues, { kind: 'colleague' }, mask),
    ...each(words.headsOfCompanies, { kind: 'head-of-company' }, mask),
    ...each(words.weakTitles, { kind: 'title', weak: true }, mask),
    ...each(words.leading, { kind: 'title', weak: true, leads: true }, mask),
    ...each(words.excellencies, { kind: 'honorific', weak: false }, mask),
    ...each(words.honorifics, { kind: 'honorific', weak: true }, mask),
    ...each(words.surnames, { kind: 'surname' }, EVERY_LANGUAGE),
    ...each(words.givenNames, { kind: 'given-name' }, EVERY_LANGUAGE),
    ...each(words.familyTitles, { kind: 'family-title' }, EVERY_LANGUAGE),
  ];
}

function partnershipPhrases(words: PartnershipWords, mask: number): Phrase[] {
  const inside = new Set(words.wrapping.split('|'));
  return [
    ...words.bonds.flatMap(([bond, phrases]) =>
      phrases
        .split('|')
        .flatMap((phrase) =>
          each(phrase, { kind: 'bond', bond, inside: inside.has(phrase) }, mask),
        ),
    ),
    ...words.adjectives.flatMap(([adjective, phrases]) =>
      each(phrases, { kind: 'bond-adjective', adjective }, mask),
    ),
    ...each(words.joiners, { kind: 'bond-joiner' }, mask),
    ...each(words.openers, { kind: 'bond-opener' }, mask),
    ...each(words.levels, { kind: 'bond-level' }, mask),
    ...each(words.bodies, { kind: 'body' }, mask),
    ...each(words.statesTogether, { kind: 'states-together' }, mask),
    ...each(words.diplomacy, { kind: 'diplomacy' }, mask),
  ];
}

import type { MoneyModifier, TimeUnit } from './entry.ts';

/** ISO 639-1. */
export type LanguageId = 'en' | 'id' | 'vi';

/** Phrases separated by `|`, in lower case unless only the capitalised form counts (`^may`), or the one in capitals (`^^xi`). */
export type Phrases = string;

/**
 * How far away, and the words for it. With `week` a weekday is that week's: nobody says `next Friday` of a day of this
 * week, but `the coming Friday` may be one.
 */
export type NamedShift = readonly [by: number, words: Phrases, weekdayOf?: 'week'];

/** All that recognition has to know of a language: tables of words and a few habits. */
export interface Language {
  readonly id: LanguageId;
  /** Frequent words that tell the language from the others. */
  readonly functionWords: Phrases;
  /** Words of its news that no other language here has: they tell a line that has no frequent words. */
  readonly ownWords: Phrases;
  /** Letters that only this language writes. */
  readonly ownLetters: string;
  readonly numbers: NumberWords;
  readonly dates: DateWords;
  readonly money: MoneyWords;
  readonly people: PeopleWords;
  readonly partnerships: PartnershipWords;
}

export interface NumberWords {
  /** The decimal mark; the other of `.` and `,` groups thousands. */
  readonly decimal: '.' | ',';
  readonly cardinals: readonly (readonly [number, Phrases])[];
  /** Words that say one only before a magnitude: `a million`. */
  readonly articles: Phrases;
  readonly ordinals: readonly (readonly [number, Phrases])[];
  readonly magnitudes: readonly (readonly [number, Phrases])[];
  /** Magnitudes that say one by themselves: `sejuta`. */
  readonly ones: readonly (readonly [number, Phrases])[];
  /** Letters glued to digits: `3m`, `5bn`. */
  readonly letters: readonly (readonly [number, Phrases])[];
  readonly half: Phrases;
  /** Behind a magnitude: `1 tỷ rưỡi`. */
  readonly halfBehind: Phrases;
  /** Parts of a magnitude: `a quarter of a` (million), `seperempat` (miliar). */
  readonly fractions: readonly (readonly [number, Phrases])[];
  /** What makes digits a round number: `600-an`, `20-odd`. */
  readonly rounding: Phrases;
  /** Between a hundred or a magnitude and the rest: `two hundred and fifty`, `hai trăm lẻ năm`. */
  readonly joiners: Phrases;
  /** The decimal mark in words, alone and behind nothing: `one point five`, `dua koma lima`, `nol koma lima`. */
  readonly decimalWords: Phrases;
}

export interface DateWords {
  /** How numeric dates are ordered; `undecided` leaves it to evidence. */
  readonly order: 'day-first' | 'undecided';
  /** January to December. */
  readonly months: readonly Phrases[];
  /** Monday to Sunday. */
  readonly weekdays: readonly Phrases[];
  /** Abbreviations that are other words too: weekdays only right before a date (`Sun, 3 May`), in a text of any language. */
  readonly weekdaysBesideDates: readonly Phrases[];
  /** Words behind which a weekday's name that is an ordinal too is the weekday: `vào thứ hai`. */
  readonly beforeWeekday: Phrases;
  /** A word that makes weekdays of 2 to 7: `thứ 6` is Friday. */
  readonly numberedWeekday: Phrases;
  /** Words before a number: `ngày 2`, `tahun 2023`. `inside` where the word belongs to the mention. */
  readonly units: Readonly<Partial<Record<TimeUnit, Phrases>>>;
  readonly unitsInside: boolean;
  /** Whole expressions: `yesterday`, `tahun lalu`. */
  readonly shifts: readonly (readonly [TimeUnit, number, Phrases])[];
  /** `last October`; `Oktober lalu`. */
  readonly shiftBefore: readonly NamedShift[];
  readonly shiftAfter: readonly NamedShift[];
  /** Behind a number and a unit: `two days ago`, `dua hari lalu`. */
  readonly ago: Phrases;
  /** The same, but for a name behind it, before which something was: `một tuần trước London`. */
  readonly agoOrBefore: Phrases;
  /** Such a word with what opens an event behind it: `hai tháng trước khi ông thắng cử`. */
  readonly beforeEvent: Phrases;
  readonly onDay: Phrases;
  readonly of: Phrases;
  readonly through: Phrases;
  /** Such words that join the first and the last day of a run and nothing else: `Friday through Sunday`. */
  readonly throughOnly: Phrases;
  readonly and: Phrases;
  readonly from: Phrases;
  readonly between: Phrases;
  /** Words that make a bare number behind them a year: `in`, `sejak`. */
  readonly yearContext: Phrases;
  /** Words for a time by which something is due: behind them `31/1` is a day. */
  readonly deadlines: Phrases;
  /** Of these, the words that make even a number below 1500 a year: `in 1428`. */
  readonly anyYearContext: Phrases;
  /** Behind them a number that only comes near is a year: `built around 1900`. */
  readonly origins: Phrases;
  /** Words that make a number before or behind them no year: `no.`, `megawatts`. */
  readonly notAYearBefore: Phrases;
  readonly notAYearAfter: Phrases;
  /** `những năm 1990`; `1970-an`. */
  readonly yearsOfDecade: Phrases;
  readonly decadeEnding: Phrases;
  /** Decades by their name, which also says how old people are, and what tells that it is a decade: `the early sixties`, not `her early sixties`. */
  readonly decades: readonly (readonly [number, Phrases])[];
  readonly decadeLeads: Phrases;
  /** Such a word that is a part of the date: `the 1990s`. */
  readonly decadeArticle: Phrases;
  readonly century: Phrases;
  /** Behind a year or century of the time before our era: `BC`. */
  readonly beforeEra: Phrases;
  readonly quarter: Phrases;
  readonly half: Phrases;
  readonly halfNamed: readonly (readonly [1 | 2, Phrases])[];
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly Phrases[];
  /** In `first 11 months`, `7 tháng đầu`. */
  readonly beginning: Phrases;
  /** In `last six months of 2023`, `quý cuối năm 2024`. */
  readonly ending: Phrases;
  readonly fiscal: Phrases;
  /** Beside them a quarter needs no year: `growth in the third quarter` is no basketball. */
  readonly economy: Phrases;
  readonly dayParts: Phrases;
  /** Of these, the ones that tell what an hour is, with the first and last hour that counts from noon: `3 giờ chiều`, `jam 7 malam`, `jam 7 pagi`. */
  readonly lateParts: readonly (readonly [first: number, last: number, Phrases])[];
  /** Twelve o'clock by its name: `at noon`. */
  readonly noon: Phrases;
  readonly clock: Phrases;
  /** Behind a number of minutes: `9 giờ 30 phút`. */
  readonly minutes: Phrases;
  /** 0 for the morning, 12 for the afternoon, 24 for a plain word for o'clock. */
  readonly meridiem: readonly (readonly [number, Phrases])[];
  readonly holidays: readonly (readonly [number, number, Phrases])[];
  readonly lunarNewYear: Phrases;
  /** The sixty years of the cycle, each by one year of ours that it names: `Tết Ất Tỵ` is 2025, 1965, 2085. */
  readonly lunarYearNames: readonly (readonly [number, Phrases])[];
  /** Behind a day of the lunar calendar, and the months that only that calendar has. */
  readonly lunar: Phrases;
  readonly lunarMonths: Phrases;
  /** Units behind a number: `7 tháng đầu`, `first 11 months`. */
  readonly counted: Readonly<Record<'day' | 'week' | 'month' | 'year' | 'decade', Phrases>>;
  /** Words before a unit that make it a duration: `những năm qua`. */
  readonly plural: Phrases;
  /** How past forms of verbs end, where the language has such an ending. */
  readonly pastEnding: string;
  readonly past: Phrases;
  /** Before a date, and only there, they say that it lies ahead: `ahead of the November vote`. */
  readonly ahead: Phrases;
  /** The same of nouns, before the day on which something is done to them: `the candidate for the November vote`, but not `the draft budget on Monday`. */
  readonly aheadNouns: Phrases;
  readonly future: Phrases;
  /** Verbs of events that have one form for all tenses: the clause tells of its own day, and only words before the verb say when. */
  readonly tenseless: Phrases;
  /** Verbs whose present tells what is planned where they have no object: `opens on Monday`, and those of them that say what something is. */
  readonly scheduled: Phrases;
  readonly copulas: Phrases;
  /** Before a clause whose present tells of the day of the report: `as the summit opens`. */
  readonly meanwhile: Phrases;
  /** They open a clause on what has been said or decided: `according to a statement on Sunday, the government will …`. */
  readonly sources: Phrases;
  /** Behind a month and its article what is over when one speaks of it so, unless a verb before it says otherwise: `the January ceasefire`. */
  readonly concluded: Phrases;
  /** Behind a month or a day they give it the year that was named last: `in August that year`. */
  readonly sameYear: Phrases;
  /** Behind which a number with a dot is a day: `Quốc khánh 2.9`. */
  readonly feasts: Phrases;
  /** What a year does in news: `2025 marks the …`, `2025 đánh dấu …`. */
  readonly yearVerbs: Phrases;
  /** Words for all that was up to the end of a year, before it: `as of the end of 2025`, `hingga akhir 2025`; what is to be done by then is another thing. */
  readonly yearEnds: Phrases;
  /** What has a weekday in its name and is none: a feast, a day that something is remembered by, a paper, a prayer. */
  readonly namedDays: Phrases;
  /** Verbs that only several have: `In total, 1950 were there` counts them. */
  readonly pluralVerbs: Phrases;
  /** They open a line that tells when a document came out, and who brought it may follow the day: `Posted on 5 May 2015 by …`. */
  readonly published: Phrases;
  readonly publishedBy: Phrases;
}

export interface MoneyWords {
  /** Names of this language beyond those the currency table has. */
  readonly currencies: readonly (readonly [string, Phrases])[];
  /** Words for paying and prices: beside them a common word like `pounds` is money. */
  readonly paying: Phrases;
  /** Verbs of change: `rose from $5bn to $8bn` names two amounts, no range. */
  readonly change: Phrases;
  /** What is due in a year: in `the 2032 dollar bonds` and `obligasi dolar 2032` the number is that year. */
  readonly debts: Phrases;
  /** Hundredths: their words, with the currencies they can belong to. */
  readonly minor: readonly (readonly [string, Phrases])[];
  /** Currency names that are common words too: they need a magnitude or thousands. */
  readonly commonWords: Phrases;
  readonly before: readonly (readonly [MoneyModifier | undefined, Phrases])[];
  readonly after: readonly (readonly [MoneyModifier, Phrases])[];
  readonly per: Phrases;
  readonly perUnits: readonly (readonly [string, Phrases])[];
  /** The same in one word with “a”: `setahun`, `semalam`. */
  readonly perOne: readonly (readonly [string, Phrases])[];
  /** Behind which letters that are a currency's code and a small number are a ship's: `tàu SAR 411`. */
  readonly ships: Phrases;
}

export interface PeopleWords {
  /** Posts that make a leader: `president`, `menteri`, `thủ tướng`. */
  readonly titles: Phrases;
  /** Titles that count only before a name of two words or in apposition: `head`, `ketua`. */
  readonly weakTitles: Phrases;
  /** Titles of several people, or of posts that several hold at once where nouns have no plural: more names may follow. */
  readonly pluralTitles: Phrases;
  /** What others do behind somebody, right before the name: `delegation led by`, `delegasi pimpinan`. A name of two words is one who leads then. */
  readonly leading: Phrases;
  /** Behind a name, that somebody leads or speaks for what follows: `who heads`, `yang memimpin`. */
  readonly heading: Phrases;
  /** What makes a leader of whoever heads it: `party`, `delegasi`. */
  readonly headed: Phrases;
  /** In an office they say that it will be held before long: `president-elect`. Those who hold theirs tell the document's year. */
  readonly elects: Phrases;
  /** What stands before a title and belongs to it: `deputy`, `wakil`, `phó`. */
  readonly titleParts: Phrases;
  /** Ministries, institutions and what else stands between a title and a name. */
  readonly postWords: Phrases;
  /** `his counterpart`. */
  readonly counterparts: Phrases;
  /** Of these, the ones that only somebody of another country makes a counterpart: `my colleague, John Smith`. */
  readonly colleagues: Phrases;
  /** Titles that only companies have: one unknown word behind them may be the company. */
  readonly headsOfCompanies: Phrases;
  /** Forms of address that only those who lead or represent a state have: `H.E.`. */
  readonly excellencies: Phrases;
  readonly honorifics: Phrases;
  /** Capitalised words that are no names. */
  readonly notNames: Phrases;
  readonly credits: Phrases;
  readonly bylines: Phrases;
  /** Regions, provinces and cities beyond the capitals that the knowledge has. */
  readonly regions: Phrases;
  readonly placesBefore: Phrases;
  readonly placesAfter: Phrases;
  /** A part of a state, or a word for being in it, before its name, and a part behind it: `Provinsi Madang`, `di Madang`, `Madang Province`. */
  readonly areasBefore: Phrases;
  readonly areasAfter: Phrases;
  readonly determiners: Phrases;
  /** Between a name and its post: `selaku`, `as`. */
  readonly roleWords: Phrases;
  /** The same, said of nothing but a post: `yang menjabat`, `served as`. */
  readonly officeWords: Phrases;
  /** What opens a line of those who take part, before a colon: `Members of the delegation`, `Hadir`. */
  readonly attending: Phrases;
  /** Before the name of who is given the post behind it: `appointed Ann Lee finance minister`. */
  readonly appointing: Phrases;
  /** Between a post and the name of its holder: `its leader [was] …`. */
  readonly copulas: Phrases;
  /** Behind which somebody is introduced by name who was not spoken of before: `named`, `bernama`. */
  readonly naming: Phrases;
  /** `striker`, `ca sĩ`: who is called so before his name is a namesake of whom the knowledge has. */
  readonly players: Phrases;
  /** `novelist`, `pengamat`, `phóng viên`: who is called so leads nobody, if nothing else tells. */
  readonly otherRoles: Phrases;
  /** Before the name of who leads whatever it is: `led by`, `dipimpin oleh`. */
  readonly ledBy: Phrases;
  /** Behind somebody’s name, what others call him: `also known as`, `yang akrab disapa`. */
  readonly otherNames: Phrases;
  /** The same, where nobody but people is called so: whose name it is may have been told before. */
  readonly calledBy: Phrases;
  /** What is glued to a name behind a hyphen or an apostrophe and is no part of it: `Rudd-red`, `they’ve`. */
  readonly gluedToNames: Phrases;
  /** Small words of another language that names of institutions have here: `Center for Dialogue`. */
  readonly abroad: Phrases;
  /** Before the name of a company: `PT`. */
  readonly companies: Phrases;
  /** Before the name of a party: `Partai`. */
  readonly partyWords: Phrases;
  /** Behind a post and a comma, before those who hold it: `Wakil Ketua DPR lainnya, [yakni] …`. */
  readonly namely: Phrases;
  /** Behind a post that says again who was named before: `Wakil Ketua DPR [itu]`. */
  readonly thatOne: Phrases;
  /** What opens a sentence on somebody who was named in the one before: `He`, `Ia`, `Ông`, or stands before his post: `sang [duta besar]`. */
  readonly pronouns: Phrases;
  /** What opens a clause on who is named before its comma: `who`, `yang`, `người`. */
  readonly relatives: Phrases;
  /** Between a post and the one it serves: `adviser [to] President …`, `trợ lý [của] Tổng thống …`. */
  readonly serving: Phrases;
  /** What the full names of countries begin with: `Republic of`, `Kerajaan`. */
  readonly stateForms: Phrases;
  /** Short verbs that follow a name in headlines. */
  readonly verbs: Phrases;
  readonly surnames: Phrases;
  /** Places whose names people bear too: before a further name they are a person's (`Sofia Lund`). */
  readonly givenNames: Phrases;
  /** Titles that are family names too: behind one word with a title they end its name (`Governor Mervyn King`). */
  readonly familyTitles: Phrases;
  /**
   * A given name stands alone without a title: `Kishida said`. Where it does not, the words of `notNames`
   * are syllables that names share with other words, and count as a name behind a title only.
   */
  readonly bareShortForms: boolean;
  /** Where it does not: ranks behind which it does, of somebody whom the document need not name in full (`Đại tướng Giáp`). */
  readonly bareBehind: Phrases;
}

export interface PartnershipWords {
  /** Head nouns by the bond they name. */
  readonly bonds: readonly (readonly [string, Phrases])[];
  /** Defining adjectives by what they say. */
  readonly adjectives: readonly (readonly [string, Phrases])[];
  /** Adjectives stand before (`strategic partnership`) or behind (`kemitraan strategis`) the head. */
  readonly adjectivesFirst: boolean;
  readonly joiners: Phrases;
  /** What may stand before an element of a formula: `sự hợp tác toàn diện`. */
  readonly openers: Phrases;
  /** What relations are raised to: `the level of an alliance`. */
  readonly levels: Phrases;
  /** Heads that may stand before an element and belong to it: `hubungan solidaritas khusus`. */
  readonly wrapping: Phrases;
  /** Bodies whose names have terms in them: `Strategic Cooperation Council`. */
  readonly bodies: Phrases;
  /** Its terms stand in texts of other languages as they are: `menjalin strategic partnership`. */
  readonly lent: boolean;
  /** States that are spoken of without their names: `the two countries`, `kedua negara`. */
  readonly statesTogether: Phrases;
  /** What only texts on the dealings of states speak of: `embassy`, `kunjungan kenegaraan`, `hội đàm`. */
  readonly diplomacy: Phrases;
}

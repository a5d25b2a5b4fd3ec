/** What a word or phrase can be. One phrase can be several things; evidence decides. */
export type Entry = Sense & {
  /** The languages it belongs to, a bit each. */
  readonly languages: number;
  /** Counts only with a capital, or only in capitals. */
  readonly capital?: boolean;
  readonly upper?: boolean;
};

export type Sense =
  // dates
  | { readonly kind: 'month' | 'lower-month' | 'month-of-year'; readonly month: number }
  | { readonly kind: 'weekday' | 'weekday-beside-date'; readonly weekday: number }
  | { readonly kind: 'unit'; readonly unit: TimeUnit; readonly inside: boolean }
  | { readonly kind: 'shift'; readonly unit: TimeUnit; readonly by: number }
  | {
      readonly kind: 'shift-before' | 'shift-after';
      readonly by: number;
      readonly weekdayOf?: 'week';
    }
  /** `before`: its name follows, else it stands before. */
  | { readonly kind: 'area'; readonly before: boolean }
  /** `people`: nobody else is called so. */
  | { readonly kind: 'other-name'; readonly people: boolean }
  /** `inside`: the words belong to the date. */
  | { readonly kind: 'years-of-decade' | 'decade-lead'; readonly inside: boolean }
  | {
      readonly kind:
        | 'decade-ending'
        | 'fiscal'
        | 'day-part'
        | 'clock'
        | 'hours-behind'
        | 'century'
        | 'of'
        | 'beginning'
        | 'ending'
        | 'minute-word'
        | 'noon'
        | 'before-weekday'
        | 'numbered-weekday'
        | 'before-event'
        | 'economy'
        | 'lunar'
        | 'deadline'
        | 'meanwhile'
        | 'source'
        | 'concluded'
        | 'same-year'
        | 'feast'
        | 'year-verb'
        | 'published'
        | 'plural-verb'
        | 'named-day'
        | 'year-end'
        | 'published-by'
        | 'before-era'
        | 'lunar-month';
    }
  | { readonly kind: 'ahead'; readonly noun: boolean }
  | { readonly kind: 'lunar-year-name' | 'decade-name'; readonly year: number }
  | { readonly kind: 'through'; readonly only: boolean }
  | { readonly kind: 'and' | 'from' | 'between' | 'on-day' | 'year-context' }
  | { readonly kind: 'any-year-context' | 'origin' }
  | {
      readonly kind: 'period';
      readonly period: 'quarter' | 'half' | 'season';
      readonly index?: number;
    }
  | { readonly kind: 'holiday'; readonly month: number; readonly day: number }
  | { readonly kind: 'counted'; readonly unit: 'day' | 'week' | 'month' | 'year' | 'decade' }
  | { readonly kind: 'late-part'; readonly first: number; readonly last: number }
  | { readonly kind: 'plural' }
  | { readonly kind: 'lunar-new-year' | 'not-a-year-before' | 'not-a-year-after' }
  | { readonly kind: 'ago'; readonly orBefore?: true }
  | { readonly kind: 'hijri-month'; readonly month: number }
  | { readonly kind: 'hijri-era' }
  | { readonly kind: 'zone'; readonly offset: string; readonly summer?: string }
  | { readonly kind: 'meridiem'; readonly hours: number }
  | { readonly kind: 'tense'; readonly tense: 'past' | 'future' | 'open' }
  /** A verb whose present tells what is planned; a copula only right before the date. */
  | { readonly kind: 'scheduled'; readonly copula: boolean }
  // numbers and money
  | { readonly kind: 'ordinal' | 'cardinal'; readonly number: number }
  | { readonly kind: 'roman'; readonly number: number }
  | {
      readonly kind: 'magnitude';
      readonly factor: number;
      readonly short?: boolean;
      readonly one?: boolean;
    }
  | { readonly kind: 'fraction'; readonly part: number }
  | {
      readonly kind:
        | 'rounding'
        | 'half'
        | 'half-behind'
        | 'number-joiner'
        | 'decimal-word'
        | 'article'
        | 'paying'
        | 'change'
        | 'debt';
    }
  | {
      readonly kind: 'currency';
      readonly codes: readonly string[];
      readonly form: 'symbol' | 'code' | 'name';
      readonly otherwise?: string;
      readonly weak?: boolean;
      /** 0.01 for cents. */
      readonly factor?: number;
    }
  /** Without a modifier, a phrase that is none although its last word is one: `tiến tới`. */
  | { readonly kind: 'modifier'; readonly modifier: MoneyModifier | undefined }
  | { readonly kind: 'modifier-after'; readonly modifier: MoneyModifier }
  | { readonly kind: 'per' | 'ship' }
  | { readonly kind: 'per-unit' | 'per-one'; readonly unit: string }
  // people
  /** `leads`: it tells whom others follow and names no post: `delegation led by`. */
  | {
      readonly kind: 'title';
      readonly weak: boolean;
      readonly plural?: boolean;
      readonly leads?: true;
    }
  | { readonly kind: 'title-part' }
  /** Weak ones do not make a leader by themselves: `Mr`, `Ibu`. */
  | { readonly kind: 'honorific'; readonly weak: boolean }
  | {
      readonly kind:
        | 'post-word'
        | 'not-a-name'
        | 'syllable'
        | 'surname'
        | 'given-name'
        | 'family-title'
        | 'naming'
        | 'heading'
        | 'headed'
        | 'copula'
        | 'regnal'
        | 'player'
        | 'other-role'
        | 'led-by'
        | 'company'
        | 'party-word'
        | 'namely'
        | 'that-one'
        | 'pronoun'
        | 'relative'
        | 'serving'
        | 'state-form'
        | 'abroad'
        | 'elect'
        | 'particle'
        | 'name-suffix'
        | 'inner-particle'
        | 'father'
        | 'family-article'
        | 'first-name'
        | 'short-name'
        | 'form-of-address'
        | 'mister'
        | 'name-inside'
        | 'royal-name'
        | 'own-title'
        | 'degree'
        | 'glued-to-name'
        | 'counterpart'
        | 'colleague'
        | 'head-of-company'
        | 'spouse'
        | 'queen'
        | 'appointing'
        | 'attending';
    }
  /** `office`: it is said of nothing but a post, so that a post of one word is enough behind it. */
  | { readonly kind: 'role-word'; readonly office: boolean }
  | { readonly kind: 'credit' | 'byline' | 'place-before' | 'place-after' | 'determiner' | 'verb' }
  | { readonly kind: 'place'; readonly country?: string }
  /** An organisation of the knowledge, which names its own relations as states do. */
  | { readonly kind: 'party'; readonly code: string }
  | { readonly kind: 'country'; readonly code: string; readonly form: 'name' | 'adjective' }
  | {
      readonly kind: 'person';
      readonly id: string;
      readonly short: boolean;
      /** A short name of letters, which is always written in capitals: `SBY`. */
      readonly letters?: true;
    }
  // partnerships
  | { readonly kind: 'bond'; readonly bond: string; readonly inside: boolean }
  | { readonly kind: 'bond-adjective'; readonly adjective: string }
  | {
      readonly kind:
        | 'bond-joiner'
        | 'bond-opener'
        | 'bond-level'
        | 'body'
        | 'states-together'
        | 'diplomacy';
    }
  /** `foreign`: in a text of another language it counts with a capital, or in brackets or quotation marks. */
  | { readonly kind: 'term'; readonly concept: string; readonly foreign?: true }
  // language
  | { readonly kind: 'function-word'; readonly index: number };

/** What stands round an amount and qualifies it. */
export type MoneyModifier = 'approximately' | 'more-than' | 'less-than' | 'up-to' | 'at-least';

export type TimeUnit =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'hour'
  | 'minute';

export type EntryKind = Entry['kind'];
/** The entries of one kind, also where a kind shares its shape with others. */
export type EntryOf<K extends EntryKind, E extends Entry = Entry> = E extends Entry
  ? K extends E['kind']
    ? E
    : never
  : never;

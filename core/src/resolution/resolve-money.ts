import type { Knowledge } from '../knowledge/knowledge.ts';
import type { MoneyCandidate } from '../recognition/candidate.ts';
import type { Evidence } from '../recognition/evidence.ts';
import type { Money } from '../recognition/value.ts';
import type { Writable } from '../text/writable.ts';
import type { Day } from './calendar.ts';

export interface ResolvedMoney {
  readonly value: Money;
  readonly evidence: readonly Evidence[];
  readonly implied: readonly string[];
  readonly readings?: readonly Money[];
}

/** A currency of countries that are named in the document. */
export interface NamedCurrency {
  readonly code: string;
  /** 0 for those of most paragraphs; equal for those of equally many. */
  readonly rank: number;
  /** No longer in use. */
  readonly isFormer: boolean;
}

/** As in the document's facts. */
export interface MoneyFacts {
  readonly date: Day | undefined;
  readonly isHistory: boolean;
  readonly dateline: string | undefined;
  readonly homeDollar: string | undefined;
  readonly currencies: readonly NamedCurrency[];
  readonly sure: ReadonlySet<string>;
}

/** A name that several currencies have, other than dollars: `rupees`, `CFA francs`. */
export function isShared(codes: readonly string[]): boolean {
  return codes.length > 1 && !codes.includes('USD');
}

/**
 * `$` and `dollars` mean what the dateline's country or the document's other amounts say, `kroner` what the country before them has; else the
 * usual currency, marked as assumed.
 */
export function resolveMoney(
  candidate: MoneyCandidate,
  facts: MoneyFacts,
  knowledge: Knowledge,
): ResolvedMoney | undefined {
  const { money, codes, evidence } = candidate;
  const [first] = codes;
  if (first === undefined) return undefined;
  if (codes.length === 1) return { value: inCurrency(money, first), evidence, implied: [] };
  const [currency, by] = decided(candidate, first, facts, knowledge) ?? [first, 'assumed'];
  const value = inCurrency(money, currency);
  const why: Evidence[] = [...evidence, { kind: 'currency', text: by }];
  if (by !== 'assumed') return { value, evidence: why, implied: ['currency'] };
  const readings: Money[] = [];
  for (const code of codes.slice(0, 5)) readings.push(inCurrency(money, code));
  return { value, evidence: why, implied: ['currency'], readings };
}

function inCurrency(
  { amount, min, max, modifier, per }: MoneyCandidate['money'],
  code: string,
): Money {
  const made: Writable<Money> = { amount };
  if (min !== undefined) made.min = min;
  if (max !== undefined) made.max = max;
  if (modifier !== undefined) made.modifier = modifier;
  if (per !== undefined) made.per = per;
  made.currency = code;
  return made;
}

/** From this year on nobody pays in what the euro has taken the place of. */
const EURO = 2002;

/** Which currency is meant, and what says so; `undefined` where nothing does. */
function decided(
  { codes, near }: MoneyCandidate,
  first: string,
  { date, isHistory, dateline, homeDollar, currencies, sure }: MoneyFacts,
  knowledge: Knowledge,
): readonly [currency: string, by: string] | undefined {
  // Where the word cannot mean the euro it means what was there before.
  const currencyOf = (country: string): string | undefined => {
    const { currency, formerCurrency } = knowledge.countryByCode(country) ?? {};
    return formerCurrency !== undefined && codes.includes(formerCurrency)
      ? formerCurrency
      : currency;
  };
  const beside = near.map(currencyOf);
  const [theirs, ...others] =
    beside.length === 0 ? [] : codes.filter((code) => beside.includes(code));
  if (theirs !== undefined && others.length === 0) return [theirs, 'country'];
  const own = dateline === undefined ? undefined : currencyOf(dateline);
  const named = sure.size === 0 ? [] : codes.filter((code) => sure.has(code));
  const [only] = named;
  if (named.length === 1 && only !== undefined && only !== first && (own ?? only) === only)
    return [only, 'named'];
  if (
    own === undefined &&
    named.length === 0 &&
    homeDollar !== undefined &&
    codes.includes(homeDollar)
  )
    return [homeDollar, 'country'];
  if (own === undefined || !codes.includes(own)) {
    // `CFA francs` in a text on Senegal: of those that share the name, the one whose countries have most paragraphs.
    const shared = isShared(codes) && named.length === 0 ? currencies : [];
    const spoken = shared.filter(({ code }) => codes.includes(code));
    const current = spoken.filter(({ isFormer }) => !isFormer);
    const isOld = isHistory || (date !== undefined && date.year < EURO);
    const [most, next] = isOld || current.length === 0 ? spoken : current;
    return most === undefined || most.rank === next?.rank ? undefined : [most.code, 'country'];
  }
  if (named.includes(own)) return [own, 'named'];
  return named.length === 0 ? [own, 'dateline'] : undefined;
}

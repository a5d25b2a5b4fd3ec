import type { MoneyModifier } from '../lexicon/entry.ts';

/** The four core labels. A project can add labels of its own; these always exist. */
export const CORE_LABELS = ['LEADER', 'DATE', 'MONEY', 'PARTNERSHIP'] as const;

export type CoreLabel = (typeof CORE_LABELS)[number];

/** A core label or one of the project's own: `[A-Z][A-Za-z0-9_]*`, which every exchange format can hold. */
export type Label = string;

export function isCoreLabel(label: string): label is CoreLabel {
  return (CORE_LABELS as readonly string[]).includes(label);
}

/** An amount in the currency's unit; `undefined` currency where the text names no one currency. */
export interface Money {
  readonly amount: number;
  /** ISO 4217. */
  readonly currency?: string;
  readonly min?: number;
  readonly max?: number;
  readonly modifier?: MoneyModifier;
  /** The unit of a rate: `year`, `month`, `day`, `person`, … */
  readonly per?: string;
}

/**
 * The normalised meaning of a mention: an entity's id (LEADER), an EDTF level 0 or 1 string (DATE; level 2's `XXXX-03-05` where nothing tells the year),
 * a concept's id (PARTNERSHIP), or an amount (MONEY).
 */
export type Value = string | Money;

/** Equal in meaning: the same string, or amounts with the same fields. */
export function sameValue(a: Value | undefined, b: Value | undefined): boolean {
  if (typeof a === 'string' || typeof b === 'string' || a === undefined || b === undefined)
    return a === b;
  return (
    a.amount === b.amount &&
    a.currency === b.currency &&
    a.min === b.min &&
    a.max === b.max &&
    a.modifier === b.modifier &&
    a.per === b.per
  );
}

/** One line for people: the hover, the table and the test cases all print it, so they all agree. */
export function describeValue(value: Value): string {
  if (typeof value === 'string') return value;
  const range = value.min !== undefined && value.max !== undefined;
  const number = range ? `${plain(value.min)}..${plain(value.max)}` : plain(value.amount);
  const parts = [value.modifier, value.currency ?? '?', number, value.per && `per ${value.per}`];
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}

/** Digits without an exponent, so that 1.5e12 reads as 1500000000000. */
function plain(amount: number): string {
  return Number.isInteger(amount) && Math.abs(amount) < 1e21
    ? BigInt(amount).toString()
    : String(amount);
}

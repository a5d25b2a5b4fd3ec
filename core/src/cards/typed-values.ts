import { fitsLabel } from '../annotation/fits-label.ts';
import { meaningOf } from '../annotation/record-of.ts';
import type { Label, Money, Value } from '../recognition/value.ts';
import type { Recognition, RecognitionSettings } from '../resolution/recognition.ts';
import type { Article } from '../text/article.ts';
import { slug } from '../text/fold.ts';

export type Recognize = (article: Article, settings: RecognitionSettings) => Recognition;

/**
 * What somebody typed, as values of a label: written as one (`2025-04-05`), in words that are read as those of the
 * article would be (`5 April 2025`, `58,7 juta dolar Australia`), or the name of a person or a term that nobody knows
 * yet. Empty where it is no value of the label.
 */
export function typedValues(typed: string, label: Label, reading: Reading): readonly Value[] {
  const exact = readValue(typed, label);
  if (exact !== undefined) return [exact];
  if (label === 'DATE' || label === 'MONEY') return readInWords(typed, label, reading);
  const id = readValue(slug(typed), label);
  return id === undefined ? [] : [id];
}

/** How words are read that stand in no article. */
export interface Reading {
  readonly recognize: Recognize;
  readonly settings: RecognitionSettings;
}

function readInWords(typed: string, label: Label, { recognize, settings }: Reading): Value[] {
  const { mentions } = recognize({ name: '', text: typed }, settings);
  return mentions
    .filter((one) => one.label === label && one.quote.length === typed.length)
    .flatMap(({ value, readings }) => readings ?? [value]);
}

/** A string, an amount, or a line as people type it: `USD 1500000`. `undefined` where the label has no such value. */
export function readValue(value: unknown, label: Label): Value | undefined {
  const meaning = typeof value === 'string' ? typedValue(value.trim(), label) : meaningOf(value);
  return meaning !== undefined && fitsLabel(meaning, label) ? meaning : undefined;
}

function typedValue(text: string, label: Label): Value | undefined {
  if (text === '' || text.length > LONGEST_VALUE) return undefined;
  return label === 'MONEY' ? typedMoney(text) : text;
}

const LONGEST_VALUE = 500;

const TYPED_MONEY =
  /^(?<before>[A-Z]{3})?\s*(?<digits>\d[\d,_ ]{0,30}(?:\.\d{1,6})?)\s*(?<after>[A-Z]{3})?$/u;

function typedMoney(text: string): Money | undefined {
  const { before, digits, after } = TYPED_MONEY.exec(text)?.groups ?? {};
  const amount = Number((digits ?? '').replace(/[,_ ]/gu, '') || Number.NaN);
  const currency = before ?? after;
  if (!Number.isFinite(amount)) return undefined;
  return currency === undefined ? { amount } : { amount, currency };
}

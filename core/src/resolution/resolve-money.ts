import type { Knowledge } from '../knowledge/knowledge.ts';
import type { MoneyCandidate } from '../recognition/candidate.ts';
import type { Evidence } from '../recognition/evidence.ts';
import type { Money } from '../recognition/value.ts';

export interface ResolvedMoney {
  readonly value: Money;
  readonly evidence: readonly Evidence[];
  readonly implied: readonly string[];
  readonly readings?: readonly Money[];
}

export interface MoneyContext {
  /** Currencies that the document names without doubt. */
  readonly sure: ReadonlySet<string>;
  /** The country of the dateline, ISO 3166-1. */
  readonly dateline: string | undefined;
  readonly knowledge: Knowledge;
}

/** `$` and `dollars` mean what the dateline's country or the document's other amounts say; else the usual currency, marked as assumed. */
export function resolveMoney(
  { money, codes, evidence }: MoneyCandidate,
  context: MoneyContext,
): ResolvedMoney | undefined {
  const [first] = codes;
  if (first === undefined) return undefined;
  if (codes.length === 1) return { value: { ...money, currency: first }, evidence, implied: [] };
  const own =
    context.dateline === undefined
      ? undefined
      : context.knowledge.countryByCode(context.dateline)?.currency;
  const named = codes.filter((code) => context.sure.has(code));
  const decided =
    named.length === 1 && named[0] !== first && (own === undefined || own === named[0])
      ? named[0]
      : own !== undefined && codes.includes(own) && (named.length === 0 || named.includes(own))
        ? own
        : undefined;
  const currency = decided ?? first;
  const why: Evidence = {
    kind: 'currency',
    text: decided === undefined ? 'assumed' : named.includes(currency) ? 'named' : 'dateline',
  };
  const readings =
    decided === undefined
      ? codes.slice(0, 5).map((code) => ({ ...money, currency: code }))
      : undefined;
  return {
    value: { ...money, currency },
    evidence: [...evidence, why],
    implied: ['currency'],
    ...(readings && { readings }),
  };
}

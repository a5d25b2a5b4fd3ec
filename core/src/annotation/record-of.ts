import type { Label, Money, Value } from '../recognition/value.ts';
import type { Fault } from '../text/fault.ts';
import { LONGEST_QUOTE } from './annotation-at.ts';
import type { AnnotationRecord, DecisionRecord, Rival, Scope, Selector, Status } from './record.ts';
import type { RecordProblemKind } from './sidecar-fault.ts';
import { isTextVersion } from './text-version.ts';

/** A record that this version understands, or why it does not. Unknown fields are no fault. */
export type RecordReading =
  | { readonly record: AnnotationRecord | DecisionRecord; readonly fault: undefined }
  | { readonly record: undefined; readonly fault: RecordFault };

/** Which is left as it is. */
export type RecordFault = Fault<RecordProblemKind>;

/** Reads one element of a sidecar's records: untyped JSON in, a record with only the known fields out. */
export function recordOf(entry: unknown): RecordReading {
  if (typeof entry === 'string') return fault('torn');
  if (!isObject(entry)) return fault('no-object');
  const kind = entry['kind'];
  if (kind === 'annotation') return annotationOf(entry);
  if (kind === 'decision') return decisionOf(entry);
  return fault('unknown-kind', kind);
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `[A-Z][A-Za-z0-9_]*`, which every exchange format can hold. */
export function isLabel(value: unknown): value is Label {
  return typeof value === 'string' && /^[A-Z][A-Za-z0-9_]*$/u.test(value);
}

type Fields = Readonly<Record<string, unknown>>;

function annotationOf(entry: Fields): RecordReading {
  const { id, version, label } = entry;
  if (!isId(id)) return fault('id');
  if (typeof version !== 'string' || !isTextVersion(version)) return fault('text-version');
  if (!isLabel(label)) return fault('label', label);
  const selector = selectorOf(entry['selector']);
  if (!selector) return fault('selector');
  return { record: { kind: 'annotation', id, version, selector, label }, fault: undefined };
}

function selectorOf(entry: unknown): Selector | undefined {
  if (!isObject(entry)) return undefined;
  const { start, end, exact, prefix, suffix } = entry;
  if (!isCount(start) || !isCount(end) || typeof exact !== 'string') return undefined;
  if (typeof prefix !== 'string' || typeof suffix !== 'string') return undefined;
  const length = end - start;
  if (length < 1 || length > LONGEST_QUOTE || exact.length !== length) return undefined;
  const rival = rivalOf(entry['rival']);
  return { start, end, exact, prefix, suffix, ...(rival && { rival }) };
}

/** A rival that cannot be read counts as the strongest: then nothing is decided in silence. */
function rivalOf(entry: unknown): Rival | undefined {
  if (entry === undefined) return undefined;
  if (!isObject(entry)) return { before: 1, after: 1 };
  const { before, after } = entry;
  return { before: isShare(before) ? before : 1, after: isShare(after) ? after : 1 };
}

function decisionOf(entry: Fields): RecordReading {
  const { id, by, clock, at, status, scope, label, value } = entry;
  if (!isId(id)) return fault('id');
  if (typeof by !== 'string' || by === '') return fault('nobody');
  if (!isCount(clock) || clock < 1) return fault('clock');
  if (typeof at !== 'string') return fault('no-time');
  if (!isStatus(status)) return fault('status', status);
  if (label !== undefined && !isLabel(label)) return fault('label', label);
  const meaning = meaningOf(value);
  if (value !== undefined && meaning === undefined) return fault('value');
  const texts = textsOf(entry);
  if (!texts) return fault('no-text');
  return {
    record: {
      kind: 'decision',
      id,
      // However a program composes letters, one name is one person.
      by: by.normalize('NFC'),
      clock,
      at,
      status,
      ...(status === 'rejected' && isScope(scope) && { scope }),
      ...(label !== undefined && { label }),
      ...(meaning !== undefined && { value: meaning }),
      ...texts,
    },
    fault: undefined,
  };
}

type Texts = Pick<DecisionRecord, 'rule' | 'office' | 'note'>;

function textsOf({ rule, office, note }: Fields): Texts | undefined {
  if (!isTextOrNone(rule) || !isTextOrNone(office) || !isTextOrNone(note)) return undefined;
  return {
    ...(rule !== undefined && { rule }),
    ...(office !== undefined && { office }),
    ...(note !== undefined && { note }),
  };
}

/** A string or an amount of money; undefined for everything else, a wrong field in an amount included. */
export function meaningOf(entry: unknown): Value | undefined {
  if (typeof entry === 'string') return entry;
  return isObject(entry) ? moneyOf(entry) : undefined;
}

function moneyOf({ amount, currency, min, max, modifier, per }: Fields): Money | undefined {
  if (!isNumber(amount) || !isNumberOrNone(min) || !isNumberOrNone(max)) return undefined;
  if (!isTextOrNone(currency) || !isTextOrNone(per)) return undefined;
  if (modifier !== undefined && !isModifier(modifier)) return undefined;
  return {
    amount,
    ...(currency !== undefined && { currency }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(modifier !== undefined && { modifier }),
    ...(per !== undefined && { per }),
  };
}

const MODIFIERS: readonly unknown[] = [
  'approximately',
  'more-than',
  'less-than',
  'up-to',
  'at-least',
] satisfies Money['modifier'][];

function isModifier(value: unknown): value is NonNullable<Money['modifier']> {
  return MODIFIERS.includes(value);
}

const STATUSES: readonly unknown[] = ['confirmed', 'rejected', 'withdrawn'] satisfies Status[];

function isStatus(value: unknown): value is Status {
  return STATUSES.includes(value);
}

const SCOPES: readonly unknown[] = ['article', 'everywhere'] satisfies Scope[];

/** One of a newer version is none here: the rejection then counts for its own place only. */
export function isScope(value: unknown): value is Scope {
  return SCOPES.includes(value);
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9_-]{1,64}$/u.test(value);
}

export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

function isNumberOrNone(value: unknown): value is number | undefined {
  return value === undefined || isNumber(value);
}

function isTextOrNone(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string';
}

function isShare(value: unknown): value is number {
  return isNumber(value) && value >= 0 && value <= 1;
}

/** What stands where something else belongs is named if it is a text, and not at length. */
function fault(kind: RecordProblemKind, found?: unknown): RecordReading {
  const about = typeof found === 'string' ? [found.slice(0, 40)] : [];
  return { record: undefined, fault: { kind, about } };
}

import type { Details, ExchangeAnnotation, ExportDocument, Value } from '@attache/core';
import fc from 'fast-check';

/** Articles with everything that has ever shifted an offset, and annotations all over them. */
export function documents(): fc.Arbitrary<ExportDocument[]> {
  const marked = fc.tuple(texts(), fc.array(drafts(), { maxLength: 12 }));
  return fc.array(marked, { minLength: 1, maxLength: 3 }).map((entries) =>
    entries.map(([text, drafted], index) => ({
      name: `article-${index}.txt`,
      text,
      language: index === 0 ? 'vi' : undefined,
      date: index === 0 ? '2025-12-04' : undefined,
      annotations: place(text, drafted),
    })),
  );
}

const PIECES = [
  'Prabowo Subianto',
  'Tô Lâm',
  'Tô Lâm'.normalize('NFD'),
  'Phạm'.normalize('NFD'),
  '🇻🇳',
  '👩‍👩‍👧',
  '🚀',
  '𠮷',
  'US$2.5',
  '1.000.000',
  '03/04/2025',
  'U.S.',
  '.',
  ', ',
  '!',
  '"',
  ' ',
  '  ',
  '\t',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '\u00a0',
  '\u202f',
  '\u2028',
  '\u2029',
  '\u0085',
  '\u000b',
  '\u000c',
  '\u001c',
  '\u001f',
  '\u200b',
  '\ufeff',
  '\u0301',
  '-DOCSTART-',
  '#',
  'O',
  'B-LEADER',
  '\\',
  '{"',
  '__proto__',
];

function texts(): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    { weight: 2, arbitrary: fc.string({ maxLength: 8 }) },
  );
  return fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
}

interface Draft {
  readonly from: number;
  readonly length: number;
  readonly label: string;
  readonly isWrong: boolean;
  readonly details: Details;
}

function drafts(): fc.Arbitrary<Draft> {
  return fc.record({
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat({ max: 24 }),
    label: fc.constantFrom('LEADER', 'DATE', 'MONEY', 'PARTNERSHIP', 'Office_2'),
    isWrong: fc.integer({ min: 0, max: 19 }).map((roll) => roll === 0),
    details: details(),
  });
}

function details(): fc.Arbitrary<Details> {
  const text = fc.oneof(
    fc.constantFrom('to-lam', 'two words', '', '2025-12-04', '{"value":1}', 'tab\tand\u2028line\n'),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  return fc.record({
    value: maybe<Value>(fc.oneof(text, money())),
    rule: maybe(fc.constantFrom('leaders/title-name', 'dates/numeric')),
    office: maybe(text),
    state: maybe(fc.constantFrom('suggested', 'confirmed', 'rejected')),
    by: maybe(text),
    at: maybe(fc.constantFrom('2026-01-02T03:04:05Z', '2026-01-02T03:04:05.678Z')),
    anchor: maybe(fc.constantFrom('exact', 'shifted', 'review')),
    note: maybe(text),
  });
}

function money(): fc.Arbitrary<Value> {
  return fc.constantFrom<Value>(
    { amount: 5_000_000_000, currency: 'USD' },
    { amount: 2.5 },
    { amount: 1.5e12, currency: 'IDR', min: 1, max: 2e12, modifier: 'up-to', per: 'year' },
  );
}

/** One annotation a span and label, as the review of an article gives them. */
function place(text: string, drafted: readonly Draft[]): ExchangeAnnotation[] {
  const placed = new Map<string, ExchangeAnnotation>();
  for (const { from, length, label, isWrong, details: known } of drafted) {
    const start = Math.floor(from * text.length);
    const end = Math.min(text.length, start + length);
    const quote = isWrong ? 'other words' : text.slice(start, end);
    placed.set(`${start} ${end} ${label}`, { span: { start, end }, label, quote, ...known });
  }
  return [...placed.values()];
}

import {
  type AnnotationRecord,
  annotationAt,
  type DecisionRecord,
  joinSidecars,
  readSidecar,
  type Sidecar,
} from '@attache/core';
import fc from 'fast-check';

/** Texts with all that makes offsets hard: line ends of every kind, marks that combine, pairs, twins. */
export const articleText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom('\r\n', '\n', '\r', ' ', '\u00a0', 'ế', 'e\u0302\u0301', '🇻🇳', '“', '"', '-'),
      fc.constantFrom('Tô Lâm', 'Prabowo', 'met', 'in Hanoi', '5 miliar USD', '2025', '.'),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((pieces) => pieces.join(''))
  .filter((text) => text.length > 0);

const label = fc.constantFrom('LEADER', 'DATE', 'MONEY', 'PARTNERSHIP', 'Own_Label');

export const annotationRecord: fc.Arbitrary<AnnotationRecord> = fc
  .tuple(articleText, fc.nat(), fc.nat(), label)
  .map(([text, one, other, name]) => {
    const start = one % text.length;
    const end = start + 1 + (other % (text.length - start));
    return annotationAt({ name: 'a.txt', text }, { start, end }, name);
  });

const value = fc.oneof(
  fc.string(),
  fc.record(
    {
      amount: fc.double({ noNaN: true, noDefaultInfinity: true }).map((amount) => amount + 0),
      currency: fc.constantFrom('USD', 'IDR'),
      modifier: fc.constantFrom('up-to', 'at-least'),
    },
    { requiredKeys: ['amount'] },
  ),
);

export const decisionRecord: fc.Arbitrary<DecisionRecord> = fc.record(
  {
    kind: fc.constant('decision'),
    id: fc.constantFrom('aaaa', 'bbbb', 'cccc', 'constructor', '__proto__'),
    by: fc.constantFrom('ana', 'bui', 'Đặng Thị', '__proto__', 'a b'),
    clock: fc.integer({ min: 1, max: 3 }),
    at: fc.constantFrom('2026-01-01', '2026-01-02', ''),
    status: fc.constantFrom('confirmed', 'rejected', 'withdrawn'),
    scope: fc.constantFrom('article', 'everywhere'),
    label,
    value,
    rule: fc.string(),
    office: fc.string({ unit: 'binary' }),
    note: fc.string(),
  },
  { requiredKeys: ['kind', 'id', 'by', 'clock', 'at', 'status'] },
);

/** What a newer version or another hand may have put into a sidecar. */
const foreignRecord = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 })),
  fc.record({ kind: fc.constant('comment'), id: fc.constantFrom('aaaa', 'zz'), text: fc.string() }),
);

const recordText = fc.oneof(
  fc.oneof(annotationRecord, decisionRecord, foreignRecord).map((record) => JSON.stringify(record)),
  // A scope of a newer version, and of a decision that can have none.
  decisionRecord.map((decision) => JSON.stringify({ ...decision, scope: 'folder' })),
  // Neither the number nor the doubled key would come through JSON.parse and JSON.stringify.
  decisionRecord.map((decision) =>
    JSON.stringify(decision).replace('{', '{"sure":12345678901234567890,"sure": [[1.0]],'),
  ),
);

/** The JSON text of some records, each on one line. */
export const recordTexts: fc.Arbitrary<readonly string[]> = fc.array(recordText, { maxLength: 12 });

const memberTexts = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 });

/** A sidecar as any program may have written it, in one long line. */
export const sidecarText: fc.Arbitrary<string> = fc
  .tuple(recordTexts, memberTexts)
  .map(([records, members]) => {
    const extra = Object.entries(members).filter(([key]) => !RESERVED.includes(key));
    const parts = extra.map(([key, json]) => `${JSON.stringify(key)}:${JSON.stringify(json)},`);
    return `{"format":"attache","version":1,${parts.join('')}"records":[${records.join(',')}]}`;
  });

const RESERVED: readonly string[] = ['$schema', 'format', 'version', 'records'];

export const sidecar: fc.Arbitrary<Sidecar> = fc.oneof(
  sidecarText.map(readSidecar),
  fc.tuple(sidecarText, sidecarText).map(([a, b]) => joinSidecars(readSidecar(a), readSidecar(b))),
);

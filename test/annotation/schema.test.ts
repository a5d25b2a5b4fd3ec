import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { annotationAt, readSidecar, SIDECAR_SCHEMA, writeSidecar } from '@attache/core';
import { Ajv, type ValidateFunction } from 'ajv';
import fc from 'fast-check';
import { annotationRecord, decisionRecord } from './arbitraries.ts';

const FILE = new URL('../../../schemas/sidecar.schema.json', import.meta.url);

describe('the schema of sidecars', () => {
  it('is the one that every sidecar names', async () => {
    assert.equal((await shippedSchema()).id, SIDECAR_SCHEMA);
    assert.match(
      writeSidecar(readSidecar('')),
      /^\{"\$schema":"attache:\/sidecar\.schema\.json",/u,
    );
  });

  it('allows all that is written here', async () => {
    const { isValid } = await shippedSchema();
    const records = fc.array(fc.oneof(annotationRecord, decisionRecord));
    fc.assert(
      fc.property(records, (some) => {
        const text = `{"format":"attache","records":${JSON.stringify(some)}}\nand something torn`;
        assert.ok(isValid(JSON.parse(writeSidecar(readSidecar(text)))));
      }),
      { numRuns: 300 },
    );
  });

  const ANNOTATION = annotationAt(
    { name: 'a.txt', text: 'Tô Lâm' },
    { start: 0, end: 6 },
    'LEADER',
  );
  const DECISION = { kind: 'decision', id: 'a', by: 'ana', clock: 1, at: '', status: 'confirmed' };
  for (const [title, record] of [
    ['an annotation without a selector', { ...ANNOTATION, selector: undefined }],
    ['a version that is no blob id', { ...ANNOTATION, version: 'sha1:1234' }],
    ['a label in small letters', { ...ANNOTATION, label: 'leader' }],
    ['a decision without a clock', { ...DECISION, clock: undefined }],
    ['a clock that runs backwards', { ...DECISION, clock: -1 }],
    ['a status of its own', { ...DECISION, status: 'maybe' }],
    ['an amount in words', { ...DECISION, value: { amount: 'five' } }],
  ] as const) {
    it(`finds fault with ${title}, as the reader does`, async () => {
      const text = JSON.stringify({ format: 'attache', version: 1, records: [record] });
      const { isValid } = await shippedSchema();
      assert.equal(isValid(JSON.parse(text)), false);
      assert.equal(readSidecar(text).problems.length, 1);
    });
  }
});

async function shippedSchema() {
  const schema: { readonly $id: string } = JSON.parse(await readFile(FILE, 'utf8'));
  const isValid: ValidateFunction = new Ajv({ strict: true }).compile(schema);
  return { id: schema.$id, isValid };
}

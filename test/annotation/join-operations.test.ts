import assert from 'node:assert/strict';
import {
  applyOperations,
  type ClockedOperation,
  clockOperations,
  decideOn,
  EMPTY_SIDECAR,
  joinOperations,
  type Operation,
  readSidecar,
  writeSidecar,
} from '@attache/core';

const ARTICLE = { name: 'a.txt', text: 'President Prabowo met Tô Lâm in Hanoi on Thursday.' };

describe('decisions with the clock they were made with', () => {
  const first = decided(10, 'confirmed', 'ana', '1');
  const second = decided(10, 'rejected', 'ana', '2');
  const others = decided(22, 'confirmed', 'bui', '3');

  it('have one above all that the annotation had, and count on among themselves', () => {
    const sidecar = applyOperations(EMPTY_SIDECAR, [first, decided(10, 'rejected', 'bui', '0')]);
    assert.deepEqual(clocks(clockOperations(sidecar, [second, others, second])), [3, 1, 4]);
    assert.deepEqual(clocks(clockOperations(EMPTY_SIDECAR, [first, second, others])), [1, 2, 1]);
    assert.deepEqual(clockOperations(sidecar, []), []);
  });

  it('are what would have been decided at once, in whatever order they are joined', () => {
    const operations = [first, second, others];
    const whole = writeSidecar(applyOperations(EMPTY_SIDECAR, operations));
    const clocked = clockOperations(EMPTY_SIDECAR, operations);
    for (const order of [clocked, clocked.toReversed(), [...clocked, ...clocked]])
      assert.equal(writeSidecar(joinOperations(EMPTY_SIDECAR, order)), whole);
  });

  it('never take the place of what the same person decided after them', () => {
    const now = applyOperations(EMPTY_SIDECAR, [first, second]);
    assert.equal(joinOperations(now, clockOperations(EMPTY_SIDECAR, [first])), now);
  });

  it('leave the very same sidecar where they are there already, or where there are none', () => {
    const now = applyOperations(EMPTY_SIDECAR, [first, others]);
    assert.equal(joinOperations(now, []), now);
    assert.equal(joinOperations(now, clockOperations(EMPTY_SIDECAR, [first, others])), now);
    assert.equal(joinOperations(EMPTY_SIDECAR, []), EMPTY_SIDECAR);
  });

  it('bring the annotation along where it is missing, and leave it as it is where not', () => {
    const [clocked] = clockOperations(EMPTY_SIDECAR, [first]);
    assert.ok(clocked);
    const kinds = (text: string) => [...text.matchAll(/"kind":"(\w+)"/gu)].map((kind) => kind[1]);
    const joined = writeSidecar(joinOperations(EMPTY_SIDECAR, [clocked]));
    assert.deepEqual(kinds(joined), ['header', 'annotation', 'decision']);
    const own = joined.replace('"label":"LEADER"', '"label":"LEADER","sure":1.0');
    const later = { ...clocked, decision: { ...clocked.decision, clock: 2 } };
    const again = writeSidecar(joinOperations(readSidecar(own), [later]));
    assert.ok(again.includes('"label":"LEADER","sure":1.0'));
    assert.ok(again.includes('"clock":2'));
  });

  it('keep what a newer version wrote into the decision before', () => {
    const [one, two] = clockOperations(EMPTY_SIDECAR, [first, second]);
    assert.ok(one && two);
    const text = writeSidecar(joinOperations(EMPTY_SIDECAR, [one]));
    const newer = text.replace('"status":"confirmed"', '"mood":[1.0],"status":"confirmed"');
    const joined = writeSidecar(joinOperations(readSidecar(newer), [two]));
    assert.ok(joined.includes('"status":"rejected","mood":[1.0]}'));
  });
});

function decided(
  start: number,
  status: 'confirmed' | 'rejected',
  by: string,
  at: string,
): Operation {
  const target = { span: { start, end: start + 6 }, label: 'LEADER' };
  return decideOn(target, ARTICLE, { by, at, status });
}

function clocks(operations: readonly ClockedOperation[]): number[] {
  return operations.map(({ decision }) => decision.clock);
}

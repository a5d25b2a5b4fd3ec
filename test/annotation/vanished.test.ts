import assert from 'node:assert/strict';
import {
  applyOperations,
  decideOn,
  decisionKeys,
  EMPTY_SIDECAR,
  missingFrom,
  type Sidecar,
  vanishedFrom,
} from '@attache/core';

const ARTICLE = { name: 'a.txt', text: 'Presiden Prabowo Subianto. '.repeat(20) };

/** A sidecar with so many decisions, one on each of the first words. */
function decided(count: number): Sidecar {
  const operations = Array.from({ length: count }, (_, index) => {
    const target = { span: { start: index * 9, end: index * 9 + 5 }, label: 'LEADER' };
    return decideOn(target, ARTICLE, {
      by: 'ana',
      at: '2026-01-01T00:00:00Z',
      status: 'confirmed',
    });
  });
  return applyOperations(EMPTY_SIDECAR, operations);
}

describe('decisions that have vanished', () => {
  const before = decided(20);

  for (const [left, gone] of [
    [20, undefined],
    [19, undefined],
    [18, undefined],
    [17, 3],
    [0, 20],
  ] as const)
    it(`are ${gone === undefined ? 'nothing to worry about' : 'an alarm'} where ${left} of 20 are left`, () => {
      assert.deepEqual(vanishedFrom(before, decided(left)), gone && { gone, of: 20 });
      assert.equal(missingFrom(before, decided(left)), 20 - left);
    });

  it('are none where there were none, or where others came', () => {
    assert.equal(vanishedFrom(EMPTY_SIDECAR, EMPTY_SIDECAR), undefined);
    assert.equal(vanishedFrom(decided(3), before), undefined);
    assert.equal(missingFrom(decided(3), before), 0);
  });

  it('are not those that are kept elsewhere', () => {
    const kept = new Set(decisionKeys(before).slice(0, 9));
    assert.deepEqual(vanishedFrom(before, EMPTY_SIDECAR, kept), { gone: 11, of: 20 });
    assert.equal(vanishedFrom(before, EMPTY_SIDECAR, new Set(decisionKeys(before))), undefined);
  });

  it('are decisions only: each has one name, whatever else is said of what it is about', () => {
    assert.equal(decisionKeys(before).length, 20);
    assert.equal(before.lines.size, 40);
    assert.deepEqual(decisionKeys(decided(2)), decisionKeys(before).slice(0, 2));
  });
});

import assert from 'node:assert/strict';
import { commonEnds } from '@attache/core';
import fc from 'fast-check';

describe('what two texts share at their ends', () => {
  it('is as much as can be, first in front and then behind', () => {
    const text = fc
      .array(fc.tuple(fc.constantFrom('a', 'b', '👍', '\n'), fc.constantFrom(1, 2, 4095, 4097)))
      .map((runs) => runs.map(([unit, count]) => unit.repeat(count)).join(''));
    fc.assert(
      fc.property(text, text, fc.nat(), (start, end, cut) => {
        const one = start + end;
        const at = cut % (one.length + 1);
        for (const other of [end, `${one.slice(0, at)}c${one.slice(at)}`, one.slice(at) + start]) {
          const { head, tail } = commonEnds(one, other);
          const shorter = Math.min(one.length, other.length);
          assert.equal(one.slice(0, head), other.slice(0, head));
          assert.equal(one.slice(one.length - tail), other.slice(other.length - tail));
          assert.ok(head + tail <= shorter);
          if (head < shorter) assert.notEqual(one[head], other[head]);
          if (head + tail < shorter) assert.notEqual(one.at(-1 - tail), other.at(-1 - tail));
        }
      }),
      { numRuns: 300 },
    );
  });
});

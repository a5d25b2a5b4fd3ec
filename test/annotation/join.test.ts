import assert from 'node:assert/strict';
import { joinSidecars, readSidecar, type Sidecar, writeSidecar } from '@attache/core';
import fc from 'fast-check';
import { breachesOf, LAWS } from '../faults/join-laws.ts';
import { sidecar } from './arbitraries.ts';

const RUNS = { numRuns: 2000 };

describe('joining sidecars', () => {
  it('does not depend on the order', () => {
    fc.assert(
      fc.property(sidecar, sidecar, (a, b) => {
        assert.deepEqual(content(joinSidecars(a, b)), content(joinSidecars(b, a)));
      }),
      RUNS,
    );
  });

  it('does not depend on the grouping', () => {
    fc.assert(
      fc.property(sidecar, sidecar, sidecar, (a, b, c) => {
        const left = joinSidecars(joinSidecars(a, b), c);
        const right = joinSidecars(a, joinSidecars(b, c));
        assert.deepEqual(content(left), content(right));
      }),
      RUNS,
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(sidecar, sidecar, (a, b) => {
        const joined = joinSidecars(a, b);
        assert.deepEqual(content(joinSidecars(joined, b)), content(joined));
        assert.deepEqual(content(joinSidecars(a, a)), content(a));
      }),
      RUNS,
    );
  });

  it('leaves nothing out: every record is there, or a later word of the same person on it', () => {
    fc.assert(
      fc.property(sidecar, sidecar, (a, b) => {
        const joined = joinSidecars(a, b);
        for (const [key, { raw, record }] of [...a.lines, ...b.lines]) {
          const now = joined.lines.get(key);
          assert.ok(now);
          if (record?.kind !== 'decision') assert.ok(now.raw >= raw);
          else assert.ok(now.record?.kind === 'decision' && now.record.clock >= record.clock);
        }
        for (const [key, json] of [...a.members, ...b.members]) {
          assert.ok((joined.members.get(key) ?? '') >= json);
        }
      }),
      RUNS,
    );
  });
});

describe('the laws of joining', () => {
  for (const law of LAWS) {
    it(`hold in a hundred thousand draws: ${law.title}`, () => {
      assert.equal(breachesOf(law, 100_000), 0);
    });
  }

  it('are broken by a join that prefers its own', () => {
    const own = (a: Sidecar, b: Sidecar): Sidecar => ({
      ...joinSidecars(a, b),
      lines: new Map([...b.lines, ...a.lines]),
    });
    const broken = LAWS.filter((law) => breachesOf(law, 5_000, own) > 0).map(({ title }) => title);
    assert.deepEqual(broken, ['the order makes no difference', 'nothing is left out']);
  });
});

interface Dispute {
  readonly title: string;
  readonly loses: string;
  readonly wins: string;
}

const DISPUTES: readonly Dispute[] = [
  {
    title: 'the higher clock, whatever the time of day says',
    loses: '"clock":1,"at":"2026-12-31","status":"confirmed"',
    wins: '"clock":2,"at":"2026-01-01","status":"withdrawn"',
  },
  {
    title: 'at equal clock a decision that stands before one withdrawn, though it be earlier',
    loses: '"clock":1,"at":"2026-12-31","status":"withdrawn"',
    wins: '"clock":1,"at":"2026-01-01","status":"confirmed"',
  },
  {
    title: 'at equal clock the later one',
    loses: '"clock":1,"status":"rejected","at":"2026-01-01"',
    wins: '"clock":1,"status":"confirmed","at":"2026-01-02"',
  },
  {
    title: 'at equal clock and time the greater bytes',
    loses: '"clock":1,"at":"2026-01-01","status":"confirmed"',
    wins: '"clock":1,"at":"2026-01-01","status":"rejected"',
  },
];

describe('two versions of what one person decided', () => {
  for (const { title, loses, wins } of DISPUTES) {
    it(`are settled by ${title}`, () => {
      const loser = `{"kind":"decision","id":"x","by":"ana",${loses}}`;
      const winner = `{"kind":"decision","id":"x","by":"ana",${wins}}`;
      const both = readSidecar(`{"format":"attache","records":[${winner},${loser}]}`);
      assert.deepEqual(
        [...both.lines.values()].map(({ raw }) => raw),
        [winner],
      );
    });
  }
});

function content(sidecar: Sidecar) {
  const problems = new Set(sidecar.problems.map((problem) => JSON.stringify(problem)));
  return { text: writeSidecar(sidecar), readOnly: sidecar.readOnly, problems };
}

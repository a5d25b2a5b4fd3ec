import assert from 'node:assert/strict';
import {
  applyOperations,
  countStates,
  type Decision,
  decideOn,
  EMPTY_SIDECAR,
  inverseOf,
  type Mention,
  readSidecar,
  review,
  type Sidecar,
  writeSidecar,
} from '@attache/core';

const ARTICLE = { name: 'visit.txt', text: 'On 4 December Prabowo met Tô Lâm in Hanoi.' };
const DATE = mentionOf('4 December', 'DATE', '2025-12-04', 'dates/day-month');
const LEADER = mentionOf('Prabowo', 'LEADER', 'prabowo-subianto', 'leaders/short');

describe('deciding on a suggestion', () => {
  it('confirms it with the value and the rule it was shown with', () => {
    const [item] = reviewed(decide(EMPTY_SIDECAR, 0, { status: 'confirmed' }));
    assert.equal(item?.state, 'confirmed');
    assert.equal(item?.value, '2025-12-04');
    assert.equal(item?.rule, 'dates/day-month');
    assert.equal(item?.mention, DATE);
  });

  it('keeps a rejected one from being suggested again', () => {
    const items = reviewed(decide(EMPTY_SIDECAR, 0, { status: 'rejected' }));
    assert.deepEqual(
      items.map(({ state, label }) => [state, label]),
      [
        ['rejected', 'DATE'],
        ['suggested', 'LEADER'],
      ],
    );
  });

  it('suggests it again once the decision is withdrawn', () => {
    const rejected = decide(EMPTY_SIDECAR, 0, { status: 'rejected' });
    const items = reviewed(decide(rejected, 0, { status: 'withdrawn' }));
    assert.deepEqual(
      items.map(({ state }) => state),
      ['suggested', 'suggested'],
    );
  });

  it('shows the new label only, without the value that belonged to the old one', () => {
    const items = reviewed(decide(EMPTY_SIDECAR, 0, { status: 'confirmed', label: 'EVENT' }));
    assert.deepEqual(
      items.map(({ label, value }) => [label, value]),
      [
        ['EVENT', undefined],
        ['LEADER', 'prabowo-subianto'],
      ],
    );
  });

  it('lets the last word count where two people disagree, and keeps both', () => {
    const first = decide(EMPTY_SIDECAR, 0, { status: 'confirmed', by: 'ana' });
    const [item] = reviewed(decide(first, 0, { status: 'rejected', by: 'bui' }));
    assert.equal(item?.state, 'rejected');
    assert.deepEqual(
      item?.decisions.map(({ by, clock, status }) => [by, clock, status]),
      [
        ['bui', 2, 'rejected'],
        ['ana', 1, 'confirmed'],
      ],
    );
  });

  it('leaves the other one standing where one person withdraws', () => {
    const first = decide(EMPTY_SIDECAR, 0, { status: 'confirmed', by: 'ana' });
    const second = decide(first, 0, { status: 'rejected', by: 'bui' });
    const [item] = reviewed(decide(second, 0, { status: 'withdrawn', by: 'bui' }));
    assert.equal(item?.state, 'confirmed');
  });
});

describe('saving a decision', () => {
  it('changes nothing where the same operation comes twice', () => {
    const operation = operationOn(EMPTY_SIDECAR, 0, { status: 'confirmed' });
    const once = applyOperations(EMPTY_SIDECAR, [operation]);
    assert.equal(applyOperations(once, [operation]), once);
  });

  it('changes nothing where the last word is confirmed again later', () => {
    const once = decide(EMPTY_SIDECAR, 0, { status: 'confirmed' });
    assert.equal(decide(once, 0, { status: 'confirmed', at: '2026-02-02T00:00:00Z' }), once);
  });

  it('insists where somebody else has decided otherwise since', () => {
    const first = decide(EMPTY_SIDECAR, 0, { status: 'confirmed', by: 'ana' });
    const second = decide(first, 0, { status: 'rejected', by: 'bui' });
    const insisted = { status: 'confirmed', by: 'ana', at: '2026-02-02T00:00:00Z' } as const;
    assert.equal(reviewed(decide(second, 0, insisted))[0]?.state, 'confirmed');
  });
});

describe('taking an operation back', () => {
  it('withdraws what was a first decision', () => {
    const operation = operationOn(EMPTY_SIDECAR, 0, { status: 'confirmed' });
    const after = applyOperations(EMPTY_SIDECAR, [operation]);
    const undone = applyOperations(after, [inverseOf(EMPTY_SIDECAR, operation, LATER)]);
    assert.deepEqual(countStates(reviewed(undone)), counts({ suggested: 2 }));
  });

  it('brings back what the same person had decided before', () => {
    const before = decide(EMPTY_SIDECAR, 0, { status: 'confirmed', value: '2024-12-04' });
    const operation = operationOn(before, 0, { status: 'rejected' });
    const after = applyOperations(before, [operation]);
    const [item] = reviewed(applyOperations(after, [inverseOf(before, operation, LATER)]));
    assert.deepEqual([item?.state, item?.value], ['confirmed', '2024-12-04']);
  });
});

const LATER = '2026-03-03T00:00:00Z';

function mentionOf(quote: string, label: Mention['label'], value: string, rule: string): Mention {
  const start = ARTICLE.text.indexOf(quote);
  const span = { start, end: start + quote.length };
  return { span, quote, label, value, rule, certainty: 1, evidence: [] };
}

function reviewed(sidecar: Sidecar) {
  return review(ARTICLE, [DATE, LEADER], readSidecar(writeSidecar(sidecar)));
}

function operationOn(sidecar: Sidecar, index: number, decision: Partial<Decision>) {
  const item = reviewed(sidecar)[index];
  assert.ok(item);
  const who = { by: 'ana', at: '2026-01-01T00:00:00Z', status: 'confirmed' } as const;
  return decideOn(item, ARTICLE, { ...who, ...decision });
}

function decide(sidecar: Sidecar, index: number, decision: Partial<Decision>): Sidecar {
  return applyOperations(sidecar, [operationOn(sidecar, index, decision)]);
}

function counts(some: Partial<ReturnType<typeof countStates>>) {
  const none = { suggested: 0, confirmed: 0, rejected: 0, review: 0, lost: 0 };
  return { ...none, ...some, total: Object.values(some).reduce((sum, count) => sum + count, 0) };
}

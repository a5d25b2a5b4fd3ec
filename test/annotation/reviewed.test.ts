import assert from 'node:assert/strict';
import {
  type Anchor,
  countStates,
  isOpen,
  isPlaced,
  isReplaced,
  isSameEntity,
  type Reviewed,
  type ReviewState,
} from '@attache/core';

describe('what a person still has to look at', () => {
  for (const [state, anchor, open] of [
    ['suggested', 'exact', true],
    ['confirmed', 'exact', false],
    ['rejected', 'shifted', false],
    ['confirmed', 'review', true],
    ['confirmed', 'lost', false],
  ] as const)
    it(`is ${open ? '' : 'not '}what is ${state} and ${anchor}`, () => {
      assert.equal(isOpen(item({ state, anchor })), open);
    });

  it('is counted once each: what is for review or lost first, whatever was decided', () => {
    const all: readonly (readonly [ReviewState, Anchor])[] = [
      ...([
        ['suggested', 'exact'],
        ['suggested', 'exact'],
        ['suggested', 'exact'],
      ] as const),
      ...([
        ['confirmed', 'shifted'],
        ['confirmed', 'exact'],
      ] as const),
      ...([['rejected', 'exact']] as const),
      ...([
        ['confirmed', 'review'],
        ['rejected', 'review'],
        ['confirmed', 'lost'],
      ] as const),
    ];
    assert.deepEqual(countStates(all.map(([state, anchor]) => item({ state, anchor }))), {
      ...{ suggested: 3, confirmed: 2, rejected: 1, review: 2, lost: 1, total: 9 },
    });
    assert.deepEqual(countStates([]), {
      ...{ suggested: 0, confirmed: 0, rejected: 0, review: 0, lost: 0, total: 0 },
    });
  });
});

describe('an item', () => {
  it('stands in the text where it has a place there', () => {
    assert.equal(isPlaced(item({})), true);
    assert.equal(isPlaced(item({ span: undefined })), false);
  });

  for (const [title, other, isSame] of [
    ['with the same value', { quote: 'Mr Lam' }, true],
    ['with another value', { value: 'budi' }, false],
    ['without a value', { value: undefined }, false],
    ['with another label', { label: 'PARTNERSHIP' }, false],
  ] as const)
    it(`is ${isSame ? '' : 'not '}the same person as one ${title}`, () => {
      assert.equal(isSameEntity(item({}), item(other)), isSame);
    });

  it('without a value is the same where its words are, in whatever letters', () => {
    const nobody = item({ value: undefined });
    assert.equal(isSameEntity(nobody, item({ value: undefined, quote: 'TO LAM' })), true);
    assert.equal(isSameEntity(nobody, item({ value: undefined, quote: 'Lam' })), false);
  });
});

describe('a rejection', () => {
  const rejected = item({ state: 'rejected', span: { start: 10, end: 20 } });
  for (const [title, other, replaced] of [
    ['longer words that are confirmed', { span: { start: 5, end: 25 } }, true],
    ['words that are confirmed and share one letter', { span: { start: 19, end: 30 } }, true],
    ['words that are confirmed beside it', { span: { start: 20, end: 30 } }, false],
    ['words that are confirmed with another label', { label: 'DATE' }, false],
    ['words that are only suggested', { state: 'suggested' }, false],
    ['words that have no place any more', { span: undefined }, false],
  ] as const)
    it(`is ${replaced ? '' : 'not '}replaced by ${title}`, () => {
      const there = { state: 'confirmed', span: { start: 10, end: 20 }, ...other } as const;
      assert.equal(isReplaced(rejected, [item(there)]), replaced);
      assert.equal(isReplaced(rejected, [item({ span: undefined }), item(there)]), replaced);
    });

  it('alone can be replaced, and only where it has a place', () => {
    const longer = item({ span: { start: 5, end: 25 } });
    assert.equal(isReplaced(item({ span: { start: 10, end: 20 } }), [longer]), false);
    assert.equal(isReplaced(item({ state: 'rejected', span: undefined }), [longer]), false);
    assert.equal(isReplaced(rejected, []), false);
  });
});

function item(known: Partial<Reviewed>): Reviewed {
  return {
    ...{ id: 'a', span: { start: 0, end: 6 }, quote: 'To Lam', label: 'LEADER', value: 'to-lam' },
    ...{ state: 'confirmed', anchor: 'exact', rule: undefined, office: undefined },
    ...{ mention: undefined, annotation: undefined, decisions: [] },
    ...known,
  };
}

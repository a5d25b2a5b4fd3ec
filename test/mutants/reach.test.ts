import assert from 'node:assert/strict';
import { inCopy, type Reach, testsFor, wasRun } from './reach.ts';

describe('where a test comes', () => {
  const range = (startOffset: number, endOffset: number, count: number) => ({
    startOffset,
    endOffset,
    count,
  });
  const functions = [
    { functionName: '', isBlockCoverage: true, ranges: [range(0, 100, 1)] },
    { functionName: 'f', isBlockCoverage: true, ranges: [range(10, 50, 3), range(20, 30, 0)] },
    { functionName: 'g', isBlockCoverage: false, ranges: [range(60, 80, 0)] },
  ];

  it('is told by the innermost range around', () => {
    const run = [0, 10, 19, 20, 29, 30, 49, 50, 60, 79, 80, 99, 100].filter((at) =>
      wasRun(functions, at),
    );
    assert.deepEqual(run, [0, 10, 19, 30, 49, 50, 80, 99]);
  });

  it('is nowhere in a module that nothing is known of', () => {
    assert.equal(wasRun([], 0), false);
  });
});

describe('the tests that a mistake is tried against', () => {
  const test = (index: number, milliseconds: number, reached: number[]) => ({
    file: 'f',
    index,
    milliseconds,
    reached,
  });
  const reach: Reach = {
    tests: [test(0, 9, [1]), test(1, 3, [2]), test(2, 5, [1, 2]), test(3, 1, []), test(4, 5, [1])],
    kept: [2],
  };
  const order = (place: number, noticedBy: number[]): number[] =>
    testsFor(reach, place, noticedBy).map(({ index }) => index);

  it('are those that come there, the quick ones first', () => {
    assert.deepEqual(order(1, []), [2, 4, 0]);
  });

  it('are first those near the ones that have noticed others in the module', () => {
    assert.deepEqual(order(1, [4]), [4, 2, 0]);
  });

  it('are all of them where what is done is kept', () => {
    assert.deepEqual(order(2, []), [1, 2, 3, 4, 0]);
  });

  it('are none where none comes', () => {
    assert.deepEqual(order(3, [0, 1]), []);
  });

  it('are those of the copy in which the mistake is made', () => {
    const test = { file: 'file:///a/test/out/languages/x.test.js', index: 3 };
    assert.deepEqual(inCopy(test, 'file:///b/test/out'), {
      file: 'file:///b/test/out/languages/x.test.js',
      index: 3,
    });
  });
});

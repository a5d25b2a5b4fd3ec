import { strict as assert } from 'node:assert';
import { MARKS, type Marks } from '@attache/server/protocol';
import { ARTICLE, openInEditor } from './open-in-editor.ts';

const LINE = 'Prabowo Subianto spoke on 4 December 2025.';
const MANY = 1_100;

describe('marks', () => {
  it('are all told of an article that has few, wherever the screen is', async () => {
    const editor = await openInEditor(`|${LINE}\n\n${LINE}`);
    const { marks, whole } = await editor.wire.sendRequest<Marks>(MARKS, {
      uri: ARTICLE,
      near: [lines(0, 1)],
    });
    assert.deepEqual({ count: marks.length, whole }, { count: 4, whole: true });
    editor.close();
  });

  it('are those near the screen where there are thousands', async () => {
    const editor = await openInEditor(`|${Array(MANY).fill(LINE).join('\n')}`);
    const { marks, whole } = await editor.wire.sendRequest<Marks>(MARKS, {
      uri: ARTICLE,
      near: [lines(3, 5), lines(700, 701)],
    });
    assert.deepEqual([...new Set(marks.map(({ range }) => range.start.line))], [3, 4, 700]);
    assert.equal(whole, false);
    const all = await editor.wire.sendRequest<Marks>(MARKS, { uri: ARTICLE });
    assert.deepEqual(
      { count: all.marks.length, whole: all.whole },
      { count: 2 * MANY, whole: true },
    );
    editor.close();
  });
});

function lines(from: number, to: number) {
  return { start: { line: from, character: 0 }, end: { line: to, character: 0 } };
}

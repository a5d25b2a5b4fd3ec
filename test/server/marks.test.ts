import { strict as assert } from 'node:assert';
import { MARKS, type Marks } from '@attache/server/protocol';
import { ARTICLE, type Editor, openInEditor } from './open-in-editor.ts';

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
  it('are the same of a part as of the whole, whatever was decided', async () => {
    const paragraph = `${LINE} Siti Rahma hailed a strategic partnership.`;
    const editor = await openInEditor(`|${Array(3_000).fill(paragraph).join('\n')}`);
    const near = [lines(5, 8), lines(7, 20)];
    const within = (range: Marks['marks'][number]['range']) =>
      range.start.line >= 5 && range.start.line < 20;
    const compare = async () => {
      const part = await editor.wire.sendRequest<Marks>(MARKS, { uri: ARTICLE, near });
      const all = await editor.wire.sendRequest<Marks>(MARKS, { uri: ARTICLE });
      assert.deepEqual(
        part.marks,
        all.marks.filter(({ range }) => within(range)),
      );
      assert.equal(part.whole, false);
      return new Set(part.marks.map(({ label, state }) => `${label} ${state}`));
    };
    await compare();
    await decide(editor, 'attache.confirm', 'Prabowo Subianto', 6, {});
    await decide(editor, 'attache.reject', 'strategic partnership', 900, { scope: 'article' });
    await decide(editor, 'attache.confirm', '4 December 2025', 2_000, {});
    const seen = await compare();
    assert.ok(seen.has('LEADER confirmed') && seen.has('LEADER suggested'));
    assert.ok(!seen.has('PARTNERSHIP suggested'), 'rejected in the whole article');
    await editor.edit({ start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, 'Oh. ');
    assert.deepEqual(await compare(), seen);
    editor.close();
  });
});

async function decide(
  editor: Editor,
  command: string,
  quote: string,
  line: number,
  choice: object,
): Promise<void> {
  const character = (editor.text.split('\n')[line] ?? '').indexOf(quote);
  const start = { line, character };
  const range = { start, end: { line, character: character + quote.length } };
  await editor.command(command, { uri: ARTICLE, range, ...choice });
}

function lines(from: number, to: number) {
  return { start: { line: from, character: 0 }, end: { line: to, character: 0 } };
}

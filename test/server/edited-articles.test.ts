import { strict as assert } from 'node:assert';
import { ARTICLE, type Editor, openInEditor } from './open-in-editor.ts';

const START = 'In the morning, the delegation led by ';
const END = ' arrived in Hanoi and visited the museum of history.';
/** The same words so often that only the old text tells which of them is which. */
const LITANY = 'Lam. '.repeat(300);

describe('an article that was edited since it was annotated', () => {
  it('asks about what stands there now, and one key makes it the decision', async () => {
    const before = await openInEditor(`${START}|Anwar| Ibrahim${END}`);
    await annotate(before);
    before.close();
    const editor = await openInEditor(`${START}Pra|bowo Ibrahim${END}`, { files: before.files });
    assert.deepEqual(await states(editor), { review: 1 });
    const actions = (await editor.actions()).map(({ title }) => title);
    assert.ok(
      actions.some((title) => title.startsWith('Confirm')),
      actions.join(),
    );
    assert.deepEqual(await editor.command('attache.confirm'), { decided: 1 });
    assert.deepEqual(await states(editor), { confirmed: 1 });
    assert.match(editor.files.get(`${ARTICLE}.ann.json`) ?? '', /"exact":"Prabowo"/u);
    editor.close();
  });

  it('is read with the old text where the host has it, asked for once', async () => {
    const before = await openInEditor(`${LITANY}|Lam|. ${LITANY}`);
    await annotate(before);
    before.close();
    const asked: string[][] = [];
    const now = `A new sentence. ${LITANY}L|am. ${LITANY}`;
    const withoutText = await openInEditor(now, { files: before.files, find: () => [] });
    assert.notDeepEqual(await states(withoutText), { confirmed: 1 });
    withoutText.close();
    const editor = await openInEditor(now, {
      files: before.files,
      find: () => [],
      baseTexts: async (_, versions) => {
        asked.push([...versions]);
        return new Map(versions.map((version) => [version, before.text]));
      },
    });
    assert.deepEqual(await states(editor), { confirmed: 1 });
    await editor.edit(at(0), 'Oh. ');
    assert.deepEqual(await states(editor), { confirmed: 1 });
    assert.equal(asked.length, 1);
    editor.close();
  });

  it('remembers the text it was opened with while it is typed in', async () => {
    const before = await openInEditor(`${LITANY}|Lam|. ${LITANY}`);
    await annotate(before);
    before.close();
    const editor = await openInEditor(`${LITANY}L|am. ${LITANY}`, {
      files: before.files,
      find: () => [],
    });
    assert.deepEqual(await states(editor), { confirmed: 1 });
    await editor.edit(at(0), 'Oh. ');
    assert.deepEqual(await states(editor), { confirmed: 1 });
    editor.close();
  });
});

async function annotate(editor: Editor): Promise<void> {
  const argument = { uri: ARTICLE, range: editor.selection, label: 'LEADER' };
  assert.deepEqual(await editor.command('attache.annotate', argument), { decided: 1 });
}

async function states(editor: Editor): Promise<object> {
  const counts: object = (await editor.command('attache.status')) ?? {};
  const kinds = ['confirmed', 'rejected', 'review', 'lost'];
  return Object.fromEntries(
    Object.entries(counts).filter(([kind, count]) => kinds.includes(kind) && count > 0),
  );
}

function at(character: number) {
  return { start: { line: 0, character }, end: { line: 0, character } };
}

import { strict as assert } from 'node:assert';
import { openInEditor } from './open-in-editor.ts';

describe('code actions', () => {
  it('at a suggestion: confirm first, then the whole entity, reject, and the other labels', async () => {
    const editor = await openInEditor('Pra|bowo and Prabowo');
    assert.deepEqual(await titles(editor.actions(['quickfix'])), [
      'Confirm “Prabowo” as leader',
      'Confirm all 2 mentions of Prabowo Subianto',
      'Reject “Prabowo”',
      'Reject “Prabowo” everywhere in this article',
      'Change label to date',
      'Change label to money',
      'Change label to partnership term',
    ]);
    editor.close();
  });

  it('offer the other readings of what is ambiguous, and any value where a client can ask', async () => {
    const initializationOptions = { asksForValues: true };
    const editor = await openInEditor('on 03/0|4/2025', { initializationOptions });
    const [readAs, correct] = (await titles(editor.actions(['quickfix']))).slice(-2);
    assert.match(readAs ?? '', /^Read as Tuesday,? 4 March 2025$/u);
    assert.equal(correct, 'Correct value…');
    editor.close();
  });

  it('at a confirmed mention: withdraw instead of confirm', async () => {
    const editor = await openInEditor('Pra|bowo');
    await editor.command('attache.confirm');
    const offered = await titles(editor.actions(['quickfix']));
    assert.equal(offered.includes('Confirm “Prabowo” as leader'), false);
    assert.equal(offered.at(-1), 'Withdraw the decision on “Prabowo”');
    editor.close();
  });

  it('reject everywhere in the article only where the same words are suggested elsewhere', async () => {
    for (const [text, isOffered] of [
      ['Pra|bowo and Prabowo Subianto', false],
      ['Pra|bowo and Prabowo', true],
    ] as const) {
      const editor = await openInEditor(text);
      const offered = await titles(editor.actions(['quickfix']));
      assert.equal(offered.includes('Reject “Prabowo” everywhere in this article'), isOffered);
      editor.close();
    }
  });

  it('on a selection: annotate as each label', async () => {
    const editor = await openInEditor('met |Anwar Ibrahim| there');
    assert.deepEqual(await titles(editor.actions(['refactor'])), [
      'Annotate as leader',
      'Annotate as date',
      'Annotate as money',
      'Annotate as partnership term',
      "Add “Anwar Ibrahim” to the project's people",
      "Add “Anwar Ibrahim” to the project's terms",
    ]);
    editor.close();
  });

  it('on a line, as Kate asks where nothing is selected: each mention of it, and no annotation of the line', async () => {
    const offeredIn = async (marked: string) => {
      const editor = await openInEditor(marked);
      const offered = await titles(editor.actions());
      editor.close();
      return offered;
    };
    assert.deepEqual(await offeredIn('Hanoi.\n|Prabowo spoke on 03/04/2025.|\nNobody.\n'), [
      'Confirm “Prabowo” as leader',
      'Reject “Prabowo”',
      'Confirm “03/04/2025” as date',
      'Reject “03/04/2025”',
      'Confirm all 2 suggestions in this article',
      'Export confirmed annotations…',
    ]);
    const part = await offeredIn('|Prabowo spoke on 03/04/2025|.');
    assert.equal(part[0], 'Confirm “Prabowo” as leader');
    assert.ok(part.includes('Annotate as partnership term'));
    const noMention = await offeredIn('Prabowo spoke.\n|Nobody.|\n');
    assert.ok(noMention.includes('Annotate as leader'));
  });

  it('for the whole article: confirm all, export', async () => {
    const editor = await openInEditor('Prabowo| on 4 December 2025');
    assert.deepEqual(await titles(editor.actions(['source'])), [
      'Confirm all 2 suggestions in this article',
      'Export confirmed annotations…',
    ]);
    editor.close();
  });

  it('each does something when its command is sent back as it came', async () => {
    const count = 7;
    for (let index = 0; index < count; index++) {
      const editor = await openInEditor('Pra|bowo and Prabowo');
      const offered = await editor.actions(['quickfix']);
      assert.equal(offered.length, count);
      const command = offered[index]?.command;
      const result = await editor.command(command?.command ?? '', command?.arguments?.[0]);
      const expected = { decided: index === 1 ? 2 : 1, ...(index === 3 && { hidden: 1 }) };
      assert.deepEqual(result, expected, offered[index]?.title);
      editor.close();
    }
  });

  it('let a decision whose words are gone be withdrawn from the first line', async () => {
    const editor = await openInEditor('|Prabowo met Anwar Ibrahim in Jakarta.');
    await editor.command('attache.confirm');
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 38 } };
    await editor.edit(range, 'Nothing of that kind stands here.');
    const lost = (await editor.actions(['quickfix'])).find(({ title }) =>
      title.startsWith('Withdraw'),
    );
    await editor.command('attache.withdraw', lost?.command?.arguments?.[0]);
    assert.deepEqual(await editor.actions(['quickfix']), []);
    editor.close();
  });
});

async function titles(actions: Promise<readonly { readonly title: string }[]>): Promise<string[]> {
  return (await actions).map(({ title }) => title);
}

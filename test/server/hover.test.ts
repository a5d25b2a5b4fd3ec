import { strict as assert } from 'node:assert';
import { ARTICLE, openInEditor } from './open-in-editor.ts';

describe('hover', () => {
  it('says who somebody is, which office they held on the day of the article, and why', async () => {
    const editor = await openInEditor('President Prabowo Sub|ianto spoke.');
    assert.deepEqual(await editor.hover(), {
      contents: {
        kind: 'markdown',
        value: [
          '**Prabowo Subianto** · leader, suggested\n',
          '*Office in the text:* President  ',
          '*Office on 2025-12-04:* President (since 2024-10-20)  ',
          '*Other offices:* Minister of Defence (2019-10-23 to 2024-10-20)  ',
          '*Country:* Indonesia  ',
          '*Also written:* Prabowo Subianto Djojohadikusumo  ',
          '*Because:* vocabulary “it stands in the table”  ',
          '*Rule:* tests/table, 92 %',
        ].join('\n'),
      },
      range: { start: { line: 0, character: 10 }, end: { line: 0, character: 26 } },
    });
    editor.close();
  });

  it('groups the digits of an amount and names what qualifies it', async () => {
    const editor = await openInEditor('It is worth about |USD 5 billion.');
    assert.match(JSON.stringify(await editor.hover()), /\*Value:\* about USD 5,000,000,000/u);
    editor.close();
  });

  it('gives a day with its weekday and as it is exported, and the other reading where there is one', async () => {
    const editor = await openInEditor('Signed on 03/0|4/2025.');
    const shown = JSON.stringify(await editor.hover());
    assert.match(shown, /\*Value:\* Thursday,? 3 April 2025 \(2025-04-03\)/u);
    assert.match(shown, /\*Could also be:\* Tuesday,? 4 March 2025/u);
    editor.close();
  });

  it('says which kind of term it is, and says it in the other two languages', async () => {
    const editor = await openInEditor('a strategic| partnership');
    assert.match(
      JSON.stringify(await editor.hover()),
      /\*Kind:\* tier of partnership.*en strategic partnership · id kemitraan strategis · vi đối tác chiến lược/u,
    );
    editor.close();
  });

  it('speaks the language that is set', async () => {
    const settings = { uiLanguage: 'vi' };
    const editor = await openInEditor('Presiden Pra|bowo', { settings });
    await editor.command('attache.status');
    assert.match(
      JSON.stringify(await editor.hover()),
      /lãnh đạo, được đề xuất.*Tổng thống \(từ 2024/u,
    );
    editor.close();
  });

  it('is plain text for an editor that shows no Markdown', async () => {
    const editor = await openInEditor('a strategic| partnership', { capabilities: {} });
    assert.match(
      JSON.stringify(await editor.hover()),
      /"plaintext","value":"strategic partnership \(partnership term, suggested\)\\nKind: tier/u,
    );
    editor.close();
  });

  it('names the keys of a client that tells them', async () => {
    const keys = { confirm: 'Ctrl+Enter', reject: 'Ctrl+Backspace', undo: 'Ctrl+Alt+Z' };
    const editor = await openInEditor('Pra|bowo', { initializationOptions: { keys } });
    assert.match(JSON.stringify(await editor.hover()), /Ctrl\+Enter confirms · Ctrl\+Back/u);
    editor.close();
  });

  it('names other keys while other keys decide, and one for the other reading', async () => {
    const keys = { confirm: 'Enter', reject: 'R', undo: 'U', other: 'O' };
    const editor = await openInEditor('on 03/0|4/2025');
    await editor.wire.sendNotification('attache/keys', { keys });
    const shown = JSON.stringify(await editor.hover());
    assert.match(shown, /4 March 2025 \(O\)/u);
    assert.match(shown, /Enter confirms · R rejects · U undoes/u);
    await editor.wire.sendNotification('attache/keys', {});
    assert.doesNotMatch(JSON.stringify(await editor.hover()), /Enter confirms/u);
    editor.close();
  });

  it('tells what was decided on the same person before, here and elsewhere', async () => {
    const other = 'file:///corpus/other.txt';
    const editor = await openInEditor('Pra|bowo met Prabowo.', {
      files: new Map([[other, 'Prabowo, Prabowo']]),
    });
    const group = { kind: 'entity', label: 'LEADER', value: 'prabowo-subianto' };
    const targets = await editor.command('attache.mentions', { group });
    assert.ok(Array.isArray(targets) && targets.length === 4);
    const [, second, third] = targets;
    await editor.command('attache.decideTogether', { targets: [second], status: 'rejected' });
    await editor.command('attache.decideTogether', { targets: [third], status: 'confirmed' });
    await editor.command('attache.mentions', { group });
    assert.match(
      JSON.stringify(await editor.hover()),
      /\*Decided before:\* 1 confirmed, 1 rejected, in 2 articles/u,
    );
    editor.close();
  });

  it('says until when an office is known, where nobody knows whether it was held on the day', async () => {
    const editor = await openInEditor('Siti Ra|hma spoke.');
    assert.match(
      JSON.stringify(await editor.hover()),
      /\*Office:\* Minister \(since 2022, still held on 2024-05-22\).*\*Other offices:\* Mayor .*\*Country:\* Indonesia/u,
    );
    editor.close();
  });

  it('counts no rejection where a mention was only made longer', async () => {
    const editor = await openInEditor('Pra|bowo went. Prabowo');
    const step = { edge: 'end', by: 'word', change: 'extend' };
    await editor.command('attache.resize', { uri: ARTICLE, range: editor.selection, ...step });
    assert.doesNotMatch(JSON.stringify(await editor.hover()), /[1-9] rejected/u);
    editor.close();
  });

  it('does not count the decision that it shows among the earlier ones', async () => {
    const editor = await openInEditor('Pra|bowo');
    await editor.command('attache.confirm');
    const shown = JSON.stringify(await editor.hover());
    assert.match(shown, /\*State:\* confirmed by siti/u);
    assert.doesNotMatch(shown, /Decided before/u);
    editor.close();
  });

  it('says how far a rejection reaches', async () => {
    const editor = await openInEditor('Pra|bowo, Prabowo');
    const reject = (scope: string) =>
      editor.command('attache.reject', { uri: ARTICLE, range: editor.selection, scope });
    await reject('article');
    const narrow = JSON.stringify(await editor.hover());
    assert.match(narrow, /\*State:\* rejected everywhere in this article by siti/u);
    await reject('everywhere');
    assert.match(JSON.stringify(await editor.hover()), /rejected in all articles by siti/u);
    await reject('here');
    assert.match(JSON.stringify(await editor.hover()), /\*State:\* rejected by siti/u);
    editor.close();
  });

  it('is empty beside a mention', async () => {
    const editor = await openInEditor('The| minister spoke to Prabowo.');
    assert.equal(await editor.hover(), null);
    editor.close();
  });
});

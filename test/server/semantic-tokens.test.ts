import { strict as assert } from 'node:assert';
import {
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver-protocol';
import { ARTICLE, type Editor, openInEditor } from './open-in-editor.ts';

const textDocument = { uri: ARTICLE };

describe('semantic tokens', () => {
  it('mark every mention, sorted, with its label and state', async () => {
    const editor = await openInEditor('Prabowo met on 4 December 2025.\nA strategic partnership.');
    assert.deepEqual(await tokensOf(editor), [
      'Prabowo leader suggested',
      '4 December 2025 date suggested',
      'strategic partnership partnership suggested',
    ]);
    editor.close();
  });

  it('never cross a line end', async () => {
    const editor = await openInEditor('a comprehensive\r\nstrategic partnership', {
      find: (text) => [whole(text, 2, text.length)],
    });
    assert.deepEqual(await tokensOf(editor), [
      'comprehensive partnership suggested',
      'strategic partnership partnership suggested',
    ]);
    editor.close();
  });

  it('show the innermost of overlapping mentions, and the outer one round it', async () => {
    const find = (text: string) => [
      whole(text, 0, 20),
      { ...whole(text, 8, 12), label: 'DATE' as const },
      { ...whole(text, 16, 24), label: 'MONEY' as const },
    ];
    const editor = await openInEditor('Jakarta 2025 agreed USD 5m', { find });
    assert.deepEqual(await tokensOf(editor), [
      'Jakarta  partnership suggested',
      '2025 date suggested',
      ' agr partnership suggested',
      'eed USD  money suggested',
    ]);
    editor.close();
  });

  it('count UTF-16 code units, so that what follows an emoji is not shifted', async () => {
    const editor = await openInEditor('🇮🇩 Prabowo');
    assert.deepEqual(await tokensOf(editor), ['Prabowo leader suggested']);
    editor.close();
  });

  it('use standard types where the client does not list ours', async () => {
    const editor = await openInEditor('', { capabilities: {} });
    assert.deepEqual(editor.initialized.capabilities.semanticTokensProvider?.legend, {
      tokenTypes: ['class', 'number', 'string', 'keyword', 'variable'],
      tokenModifiers: ['suggested', 'confirmed', 'rejected'],
    });
    editor.close();
  });

  it('never show a decision as confirmed where its words have changed', async () => {
    const editor = await openInEditor(
      'The summit in Jakarta was opened by |Anwar Ibrahim| on Monday, and the ministers met him.',
      { find: () => [] },
    );
    const range = editor.selection;
    await editor.command('attache.annotate', { uri: ARTICLE, range, label: 'LEADER' });
    const letter = { start: { line: 0, character: 39 }, end: { line: 0, character: 40 } };
    await editor.edit(letter, 'e');
    const answer = await editor.wire.sendRequest(SemanticTokensRequest.type, { textDocument });
    assert.deepEqual(answer?.data, [0, 36, 13, 0, 1]);
    editor.close();
  });

  it('tell only the difference after a decision', async () => {
    const editor = await openInEditor('Prabowo, Prabowo and |Prabowo');
    const before = await editor.wire.sendRequest(SemanticTokensRequest.type, { textDocument });
    await editor.command('attache.confirm');
    const params = { textDocument, previousResultId: before?.resultId ?? '' };
    const delta = await editor.wire.sendRequest(SemanticTokensDeltaRequest.type, params);
    assert.deepEqual(delta, { resultId: '2', edits: [{ start: 14, deleteCount: 1, data: [2] }] });
    editor.close();
  });

  it('send everything to a client that remembers something else', async () => {
    const editor = await openInEditor('Prabowo');
    const params = { textDocument, previousResultId: 'other' };
    const answer = await editor.wire.sendRequest(SemanticTokensDeltaRequest.type, params);
    assert.deepEqual(answer, { resultId: '1', data: [0, 0, 7, 0, 1] });
    editor.close();
  });

  it('keep to a range where one is asked for', async () => {
    const editor = await openInEditor('Prabowo\n|Prabowo\n|Prabowo');
    const params = { textDocument, range: editor.selection };
    const answer = await editor.wire.sendRequest(SemanticTokensRangeRequest.type, params);
    assert.deepEqual(answer, { data: [1, 0, 7, 0, 1] });
    editor.close();
  });
});

function whole(text: string, start: number, end: number) {
  return {
    span: { start, end },
    quote: text.slice(start, end),
    label: 'PARTNERSHIP' as const,
    value: 'x',
    rule: 'tests/whole',
    certainty: 1,
    evidence: [],
  };
}

/** Each token as its words, type and modifier: nobody counts columns. */
async function tokensOf(editor: Editor): Promise<string[]> {
  const answer = await editor.wire.sendRequest(SemanticTokensRequest.type, { textDocument });
  const legend = editor.initialized.capabilities.semanticTokensProvider?.legend;
  const lines = editor.text.split('\n');
  const data = answer?.data ?? [];
  const words: string[] = [];
  let line = 0;
  let start = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [down = 0, right = 0, length = 0, type = 0, bits = 0] = data.slice(i, i + 5);
    start = down === 0 ? start + right : right;
    line += down;
    const quote = lines[line]?.slice(start, start + length);
    words.push(`${quote} ${legend?.tokenTypes[type]} ${legend?.tokenModifiers[Math.log2(bits)]}`);
  }
  return words;
}

import { strict as assert } from 'node:assert';
import type { Mention } from '@attache/core';
import { escapeMarkdown, visible } from '@attache/server';
import fc from 'fast-check';
import { type Editor, openInEditor } from './open-in-editor.ts';
import { PAYLOADS } from './payloads.ts';

describe('words of an article or a sidecar in a hover', () => {
  for (const payload of PAYLOADS)
    it(`are inert: ${JSON.stringify(payload)}`, async () => {
      const editor = await openInEditor(' X|', { find: () => [poisoned(payload)] });
      assertInert(await shown(editor));
      const plain = await openInEditor(' X|', {
        find: () => [poisoned(payload)],
        capabilities: {},
      });
      assert.doesNotMatch(await shown(plain), INVISIBLE);
      editor.close();
      plain.close();
    });

  it('are inert in a note and a name of a sidecar', async () => {
    const editor = await openInEditor('Pra|bowo');
    await editor.command('attache.confirm');
    const uri = 'file:///corpus/article.txt.ann.json';
    const poison = JSON.stringify(PAYLOADS.join(' '));
    const sidecar = (editor.files.get(uri) ?? '')
      .replace('"by":"siti"', `"by":${poison}`)
      .replace('"rule":"tests/table"', `"rule":${poison},"note":${poison}`);
    editor.files.set(uri, sidecar);
    await editor.wire.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri, type: 2 }],
    });
    const text = await shown(editor);
    assert.match(text, /State:.*confirmed by/u);
    assertInert(text);
    editor.close();
  });

  it('stay inert whatever they are', () => {
    const hostile = fc.constantFrom(...'\\`*_[]()<>#!|~&$@:/.w\n\u202E\u200B-+1 a');
    const texts = fc.string({ unit: fc.oneof(hostile, fc.string({ minLength: 1, maxLength: 1 })) });
    fc.assert(fc.property(texts, (text) => assertInert(escapeMarkdown(text))));
  });

  it('keep what people need: letters of three languages, digits, brackets, quotes', () => {
    const text = 'Tô Lâm (“Tô”), 5.000 tỷ – Rp 1,5 triliun; 18:05';
    assert.equal(visible(text), text);
    assert.equal(escapeMarkdown(text), text);
  });
});

describe('words of an article in the dashboard', () => {
  it('are plain text on one line, with nothing invisible in it', async () => {
    for (const payload of PAYLOADS) {
      const find = () => [
        poisoned(payload),
        { ...poisoned(payload), label: 'PARTNERSHIP' as const },
      ];
      const editor = await openInEditor(' X|', { find });
      // A key is for programs; it goes back as it came, and is never shown.
      const shown = JSON.stringify(await editor.command('attache.survey', {}), (name, value) =>
        name === 'key' || name === 'id' ? undefined : value,
      );
      assert.match(shown, /"spoken"/u);
      for (const [text] of shown.matchAll(/"(?:[^"\\]|\\.)*"/gu))
        assert.doesNotMatch(JSON.parse(text), /\p{C}/u, payload);
      editor.close();
    }
  });
});

/** Control, format, surrogate and unassigned characters, but for the line feeds between the lines of a card. */
const INVISIBLE = /[^\P{C}\n]/u;

/** Once what is escaped is a letter, nothing is left that any Markdown renderer would act on. */
function assertInert(markdown: string): void {
  const rest = markdown
    .replace(/\\[\\`*_{}[\]<>#!|~&$^@:.]/gu, 'x')
    .replace(/^\*\*(.*)\*\* · /u, '$1')
    .replace(/^\*([\p{L}\p{N} -]+):\* /gmu, '');
  assert.doesNotMatch(rest, /[`*_[\]<>#!|~&$@]|:\/\/|www\./iu, markdown);
  assert.doesNotMatch(rest, INVISIBLE, markdown);
}

function poisoned(text: string): Mention {
  return {
    span: { start: 0, end: 2 },
    quote: ' X',
    label: 'LEADER',
    value: text,
    rule: text,
    office: text,
    certainty: 0.5,
    evidence: [{ kind: 'title', text }],
  };
}

async function shown(editor: Editor): Promise<string> {
  const hover = JSON.parse(JSON.stringify(await editor.hover()));
  return hover.contents.value;
}

import assert from 'node:assert/strict';
import { EXCHANGE_FORMATS } from '@attache/core';
import { exportAs, fileEnding } from './formats.ts';
import { marked } from './marked.ts';

const FLAG = '🇻🇳 Thủ tướng [Phạm|LEADER] Minh Chính';

/** Where `Phạm` stands when counted in each unit, in both spellings of its letters. */
const VECTOR = [
  { form: 'NFC', utf16: [15, 19], codepoint: [13, 17] },
  { form: 'NFD', utf16: [19, 24], codepoint: [17, 22] },
] as const;

describe('the reference vector', () => {
  for (const { form, utf16, codepoint } of VECTOR) {
    const document = marked(FLAG.normalize(form));
    const word = 'Phạm'.normalize(form);

    it(`stands at ${utf16.join('-')} in UTF-16 in ${form}`, () => {
      assert.deepEqual(document.annotations[0]?.span, { start: utf16[0], end: utf16[1] });
      assert.equal(document.annotations[0]?.quote, word);
    });

    it(`reaches jsonl as ${utf16.join('-')} or ${codepoint.join('-')} in ${form}`, () => {
      assert.deepEqual(jsonlSpan('utf16'), [...utf16, word]);
      assert.deepEqual(jsonlSpan('codepoint'), [...codepoint, word]);
    });

    it(`reaches conll as a token of its own in ${form}`, () => {
      const rows = fileEnding(exportAs('conll', [document]), '.conll').split('\n');
      assert.ok(rows.includes(`${word} B-LEADER`), rows.join('\n'));
    });

    it(`reaches brat as ${codepoint.join(' ')} in ${form}`, () => {
      const line = fileEnding(exportAs('brat', [document]), '.ann');
      assert.equal(line, `T1\tLEADER ${codepoint.join(' ')}\t${word}\n`);
    });

    it(`reaches spaCy as ${codepoint.join('-')} in ${form}`, () => {
      const doc = JSON.parse(fileEnding(exportAs('spacy', [document]), '.jsonl'));
      const [start, end] = codepoint;
      assert.deepEqual(doc.ents, [{ start, end, label: 'LEADER' }]);
      assert.deepEqual(doc.spans.sc, [{ start, end, label: 'LEADER', kb_id: '' }]);
      assert.ok(doc.tokens.some((token: object) => 'start' in token && token.start === start));
    });

    it(`reaches Web Annotation as ${codepoint.join('-')} in ${form}`, () => {
      const json = JSON.parse(fileEnding(exportAs('webannotation', [document]), '.jsonld'));
      const [quote, position] = json.first.items[0].target.selector;
      const [start, end] = codepoint;
      assert.deepEqual(position, { type: 'TextPositionSelector', start, end });
      assert.equal(quote.exact, word);
    });

    function jsonlSpan(offsets: 'utf16' | 'codepoint'): unknown[] {
      const json = JSON.parse(fileEnding(exportAs('jsonl', [document], { offsets }), '.jsonl'));
      assert.equal(json.offsets, offsets);
      const [{ start, end, text }] = json.annotations;
      return [start, end, text];
    }
  }

  it('is checked for every format of the register', () => {
    const ids = EXCHANGE_FORMATS.map(({ id }) => id).sort();
    assert.deepEqual(ids, ['brat', 'conll', 'jsonl', 'spacy', 'webannotation']);
  });
});

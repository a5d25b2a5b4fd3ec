import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { baseView, textVersion } from '@attache/core';
import fc from 'fast-check';
import { articleText } from './arbitraries.ts';

describe('the base view of an article', () => {
  it('has LF line ends and no byte order mark', () => {
    assert.equal(baseView('\ufeffa\r\nb\rc\n\r\r\nd').text, 'a\nb\nc\n\n\nd');
  });

  it('leads from every offset of the base view to the article and back', () => {
    fc.assert(
      fc.property(articleText, (text) => {
        const { text: base, toBase, toArticle } = baseView(text);
        for (let offset = 0; offset <= base.length; offset += 1) {
          assert.equal(toBase(toArticle(offset)), offset);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('leads from every offset of the article and back, but for those inside a line end', () => {
    fc.assert(
      fc.property(articleText, (text) => {
        const { toBase, toArticle } = baseView(text);
        for (let offset = 0; offset <= text.length; offset += 1) {
          const inside = text.slice(offset - 1, offset + 1) === '\r\n' && offset > 0;
          assert.equal(toArticle(toBase(offset)), inside ? offset - 1 : offset);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same for every kind of line end', () => {
    fc.assert(
      fc.property(articleText, (text) => {
        const lf = text.replace(/\r\n?/gu, '\n');
        assert.equal(baseView(lf.replaceAll('\n', '\r\n')).text, lf);
        assert.equal(baseView(lf.replaceAll('\n', '\r\n')).version(), baseView(lf).version());
      }),
      { numRuns: 300 },
    );
  });
});

describe('the version of a text', () => {
  for (const text of ['', 'Tô Lâm\n', '🇻🇳 5 tỷ đồng\nnăm 2025', 'a'.repeat(100_000)]) {
    it(`is git's blob id of ${text.length} characters`, () => {
      const id = execFileSync('git', ['hash-object', '--stdin'], { input: text, encoding: 'utf8' });
      assert.equal(textVersion(text), `sha1:${id.trim()}`);
    });
  }

  it('takes half a surrogate pair for U+FFFD, always', () => {
    assert.equal(textVersion('a\ud83d'), textVersion('a\ufffd'));
  });
});

import assert from 'node:assert/strict';
import { articleReader, recognize } from '@attache/core';
import { difference, Rereading } from '@attache/server';
import fc from 'fast-check';

describe('reading an open article again', () => {
  it('edits one text into the other', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 12, unit: fc.constantFrom('a', 'b', '👍', '\n') }),
        fc.string({ maxLength: 12, unit: fc.constantFrom('a', 'b', '👍', '\n') }),
        (before, after) => {
          const { start, end, inserted } = difference(before, after);
          assert.equal(before.slice(0, start) + inserted + before.slice(end), after);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('finds what a first reading would find, and opens one reader for all versions', () => {
    const rereading = new Rereading();
    let opened = 0;
    const open: typeof articleReader = (article, settings) => {
      opened++;
      return articleReader(article, settings);
    };
    for (const text of [
      'President Joko Widodo came.',
      'On 3 March 2024 President Joko Widodo came.',
      'On 3 March 2024 Widodo came.',
    ]) {
      const { language, documentDate, mentions } = rereading.findings(
        { name: 'a.txt', text },
        {},
        open,
      );
      assert.deepEqual({ language, documentDate, mentions }, recognize({ name: 'a.txt', text }));
    }
    assert.equal(opened, 1);
  });

  it('starts anew with another language', () => {
    const rereading = new Rereading();
    rereading.findings({ name: 'a.txt', text: 'ngày 2/9' }, { language: 'vi' }, articleReader);
    const again = rereading.findings(
      { name: 'a.txt', text: 'ngày 2/9' },
      { language: 'en' },
      articleReader,
    );
    assert.equal(again.language, 'en');
  });
});

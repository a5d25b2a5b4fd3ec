import assert from 'node:assert/strict';
import { EMPTY_SIDECAR, recognize, review, trimmedSpan, valueWithin } from '@attache/core';

describe('words that a person has marked', () => {
  for (const [marked, words] of [
    [' To Lam, ', 'To Lam'],
    ['To Lam', 'To Lam'],
    [',; :\n', ''],
    ['', ''],
    ['“To, Lam”', '“To, Lam”'],
  ] as const)
    it(`are a mention without what stands beside them: «${marked}»`, () => {
      const text = `(${marked})`;
      const { start, end } = trimmedSpan(text, { start: 1, end: 1 + marked.length });
      assert.equal(text.slice(start, end), words);
      assert.ok(start >= 1 && start <= end && end <= text.length);
    });

  const text =
    'President Prabowo Subianto met To Lam in March 2025; Prabowo left. Prabowo came back.';
  const article = { name: 'a.txt', text };
  const items = review(article, recognize(article, { language: 'en' }).mentions, EMPTY_SIDECAR);
  const within = (words: string, label: string) => {
    const start = text.indexOf(words);
    return valueWithin(items, { start, end: start + words.length }, label);
  };

  it('are who is named in them, where that is one, however often', () => {
    assert.equal(within('President Prabowo Subianto', 'LEADER'), 'prabowo-subianto');
    assert.equal(within('Prabowo Subianto', 'LEADER'), 'prabowo-subianto');
    assert.equal(within('met To Lam in March 2025', 'LEADER'), 'to-lam');
    assert.equal(within('Prabowo left.', 'LEADER'), 'prabowo-subianto');
    assert.equal(within('Prabowo left. Prabowo came', 'LEADER'), 'prabowo-subianto');
  });

  it('are nobody where they name several, nobody, half of a name, or something else', () => {
    assert.equal(within(text, 'LEADER'), undefined);
    assert.equal(within('met', 'LEADER'), undefined);
    assert.equal(within('President Prabowo Sub', 'LEADER'), undefined);
    assert.equal(within('in March 2025', 'LEADER'), undefined);
    assert.deepEqual(
      within('in March 2025', 'DATE'),
      items.find(({ label }) => label === 'DATE')?.value,
    );
    assert.equal(within('To Lam in March 2025', 'MONEY'), undefined);
  });
});

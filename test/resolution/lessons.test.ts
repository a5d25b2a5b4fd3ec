import assert from 'node:assert/strict';
import { articleReader, compileLessons, type Lesson, type Lessons, recognize } from '@attache/core';

/** What is found, as `words|LABEL value (rule)`. */
function found(text: string, lessons?: Lessons): string[] {
  const { mentions } = recognize({ name: 'a.txt', text }, lessons ? { lessons } : {});
  return mentions.map(({ quote, label, value, rule }) => `${quote}|${label} ${value} (${rule})`);
}

function taught(words: string, value: string): Lesson {
  return { kind: 'words', label: 'LEADER', words, value };
}

describe('what a project has learned', () => {
  it('finds words that no rule finds, whatever their case and spaces', () => {
    const lessons = compileLessons([
      taught('Si Doel Anom', 'doel-anom'),
      { kind: 'words', label: 'PARTNERSHIP', words: 'bahari sejuk', value: 'cool-seas' },
    ]);
    const text = 'They hailed Bahari  Sejuk, and SI DOEL ANOM left. A si doel anom is a song.';
    assert.deepEqual(found(text), []);
    assert.deepEqual(found(text, lessons), [
      'Bahari  Sejuk|PARTNERSHIP cool-seas (learned/words)',
      'SI DOEL ANOM|LEADER doel-anom (learned/words)',
    ]);
  });

  it('finds them in no longer word and in no address', () => {
    const lessons = compileLessons([taught('Anom', 'doel-anom')]);
    assert.deepEqual(found('Anomali, WIBAnom and Anom@example.org: Anom-1.', lessons), [
      'Anom|LEADER doel-anom (learned/words)',
    ]);
  });

  it('says who is meant where the recogniser has only a name, and leaves known people alone', () => {
    const lessons = compileLessons([taught('Anom', 'doel-anom'), taught('Prabowo', 'somebody')]);
    const text =
      'JAKARTA, 3 March 2025 - Foreign Minister Anom of Indonesia met President Prabowo.';
    const values = (taughtBy?: Lessons) =>
      found(text, taughtBy)
        .filter((line) => line.includes('LEADER'))
        .map((line) => line.replace(/.* (\S+) \(.*/u, '$1'));
    assert.deepEqual(values(), ['anom', 'prabowo-subianto']);
    assert.deepEqual(values(lessons), ['doel-anom', 'prabowo-subianto']);
  });

  it('keeps refused words away, and only those', () => {
    const text = 'In Vietnam, King James met Prime Minister Anwar Ibrahim of Malaysia.';
    const lessons = compileLessons([{ kind: 'no', label: 'LEADER', words: 'james' }]);
    assert.deepEqual(
      found(text).map((line) => line.split('|')[0]),
      ['James', 'Anwar Ibrahim'],
    );
    assert.deepEqual(
      found(text, lessons).map((line) => line.split('|')[0]),
      ['Anwar Ibrahim'],
    );
  });

  it('passes over what is switched off', () => {
    const off: Lesson = { ...taught('Si Doel Anom', 'doel-anom'), off: true };
    assert.deepEqual(found('Si Doel Anom left.', compileLessons([off])), []);
  });

  it('makes a rule more or less certain, by as much as was decided', () => {
    const certainty = (confirmed: number, rejected: number) => {
      const rule: Lesson = { kind: 'rule', rule: 'money/symbol-number', confirmed, rejected };
      const article = { name: 'a.txt', text: 'Trade reached $5 billion.' };
      const [mention] = recognize(article, { lessons: compileLessons([rule]) }).mentions;
      assert.equal(mention?.rule, 'money/symbol-number');
      return mention.certainty;
    };
    const unlearned = certainty(0, 0);
    assert.ok(certainty(10, 0) > unlearned);
    assert.ok(certainty(0, 10) < unlearned);
    assert.ok(certainty(0, 100) < certainty(0, 10));
  });

  it('is followed while an article is edited', () => {
    const lessons = compileLessons([taught('Si Doel Anom', 'doel-anom')]);
    const reader = articleReader({ name: 'a.txt', text: 'Si Doel left.\nNothing.\n' }, { lessons });
    assert.deepEqual(reader.recognition().mentions, []);
    reader.edit(7, 7, ' Anom');
    assert.deepEqual(
      reader.recognition().mentions.map(({ quote }) => quote),
      ['Si Doel Anom'],
    );
  });
});

import assert from 'node:assert/strict';
import {
  type Article,
  applyOperations,
  type DecidedArticle,
  decideOn,
  describeLessonFault,
  EMPTY_SIDECAR,
  FAULT_WORDS,
  type Lesson,
  type LessonFault,
  lessonsFrom,
  type Reach,
  readLessons,
  recognize,
  relearned,
  review,
  writeLessons,
} from '@attache/core';
import fc from 'fast-check';

interface Decided {
  readonly words: string;
  readonly label?: string;
  readonly value?: string;
  readonly status?: 'confirmed' | 'rejected';
  readonly scope?: Reach;
}

/** An article in which these words were decided on, by one person. */
function article(name: string, text: string, decided: readonly Decided[]): DecidedArticle {
  const own: Article = { name, text };
  const { mentions } = recognize(own);
  const shown = review(own, mentions, EMPTY_SIDECAR);
  const operations = decided.map(
    ({ words, label = 'LEADER', value, status = 'confirmed', scope }) => {
      const start = text.indexOf(words);
      const suggestion = shown.find((item) => item.label === label && item.quote === words);
      return decideOn(suggestion ?? { span: { start, end: start + words.length }, label }, own, {
        by: 'ana',
        at: '2025-01-01T00:00:00Z',
        status,
        ...(value !== undefined && { value }),
        ...(scope && { scope }),
      });
    },
  );
  const sidecar = applyOperations(EMPTY_SIDECAR, operations);
  return { name, items: review(own, mentions, sidecar) };
}

const TEXT = 'Si Doel Anom met Anom. King James left for Vietnam with President Prabowo Subianto.';

function words(lessons: readonly Lesson[]): Lesson[] {
  return lessons.filter(({ kind }) => kind !== 'rule');
}

describe('learning from decisions', () => {
  it('gives the same lessons in the same order, whichever articles come first', () => {
    const text = 'Presiden Prabowo Subianto met Barack Obama on Friday and paid USD 5 million.';
    const decided = ['Prabowo Subianto', 'Barack Obama'].map((name) => ({ words: name }));
    const others = [
      { words: 'Friday', label: 'DATE' },
      { words: 'USD 5 million', label: 'MONEY' },
    ];
    const articles = [article('a', text, others), article('b', text, decided)];
    const lessons = lessonsFrom(articles);
    const rules = lessons.flatMap((lesson) => (lesson.kind === 'rule' ? [lesson.rule] : []));
    assert.ok(rules.length >= 3, String(rules));
    assert.deepEqual(rules, rules.toSorted());
    assert.deepEqual(lessonsFrom(articles.toReversed()), lessons);
  });

  it('learns words that were confirmed and that no rule found', () => {
    const decided = [{ words: 'Si Doel Anom', value: 'doel-anom' }, { words: 'Prabowo Subianto' }];
    assert.deepEqual(words(lessonsFrom([article('a', TEXT, decided)])), [
      {
        kind: 'words',
        label: 'LEADER',
        words: 'Si Doel Anom',
        value: 'doel-anom',
        confirmed: 1,
        articles: 1,
      },
    ]);
  });

  it('learns a single word from two articles, and neither short nor frequent nor small ones', () => {
    const anom = { words: 'Anom.', value: 'doel-anom' };
    const one = article('a', TEXT, [{ ...anom, words: 'Anom' }]);
    const two = article('b', TEXT, [{ ...anom, words: 'Anom' }]);
    assert.deepEqual(words(lessonsFrom([one])), []);
    assert.equal(words(lessonsFrom([one, two])).length, 1);
    const bad = [
      { words: 'met', label: 'PARTNERSHIP', value: 'short' },
      { words: 'with', label: 'PARTNERSHIP', value: 'frequent' },
      { words: 'left', value: 'small' },
    ];
    const [c, d] = [article('c', TEXT, bad), article('d', TEXT, bad)];
    assert.deepEqual(words(lessonsFrom([c, d])), []);
  });

  it('learns nothing from words that were confirmed to be nobody known', () => {
    const nobody = { words: 'Si Doel Anom', value: '' };
    assert.deepEqual(words(lessonsFrom([article('a', TEXT, [nobody])])), []);
  });

  it('learns nothing where people disagree', () => {
    const one = article('a', TEXT, [{ words: 'Si Doel Anom', value: 'doel-anom' }]);
    const other = article('b', TEXT, [{ words: 'Si Doel Anom', value: 'doel-sumbang' }]);
    const no = article('c', TEXT, [{ words: 'Si Doel Anom', value: 'x', status: 'rejected' }]);
    assert.equal(words(lessonsFrom([one])).length, 1);
    assert.deepEqual(words(lessonsFrom([one, other])), []);
    assert.deepEqual(words(lessonsFrom([one, no])), []);
  });

  it('learns a refusal from two articles', () => {
    const no = { words: 'James', status: 'rejected' } as const;
    const [one, two] = [article('a', TEXT, [no]), article('b', TEXT, [no])];
    assert.deepEqual(words(lessonsFrom([one])), []);
    assert.deepEqual(words(lessonsFrom([one, two])), [
      { kind: 'no', label: 'LEADER', words: 'James', rejected: 2, articles: 2 },
    ]);
  });

  it('learns a refusal from one article where it was rejected everywhere, unless it is confirmed in another', () => {
    const no = (scope: Reach): DecidedArticle =>
      article('a', TEXT, [{ words: 'James', status: 'rejected', scope }]);
    for (const scope of ['here', 'article'] as const)
      assert.deepEqual(words(lessonsFrom([no(scope)])), [], scope);
    const [lesson, ...others] = words(lessonsFrom([no('everywhere')]));
    assert.deepEqual(others, []);
    assert.deepEqual(lesson, {
      kind: 'no',
      label: 'LEADER',
      words: 'James',
      rejected: 1,
      articles: 1,
    });
    const yes = article('b', TEXT, [{ words: 'James', value: 'king-james' }]);
    assert.deepEqual(words(lessonsFrom([no('everywhere'), yes])), []);
  });

  it('counts how often each rule was right', () => {
    const decided: Decided[] = [
      { words: 'Prabowo Subianto' },
      { words: 'James', status: 'rejected' },
    ];
    const [one, other] = [article('a', TEXT, decided), article('b', TEXT, decided.slice(0, 1))];
    assert.deepEqual(
      lessonsFrom([one, other]).filter(({ kind }) => kind === 'rule'),
      [{ kind: 'rule', rule: 'leaders/title-name', confirmed: 2, rejected: 1 }],
    );
  });

  it('learns the same in whatever order articles come', () => {
    const articles = [
      article('a', TEXT, [{ words: 'Si Doel Anom', value: 'doel-anom' }]),
      article('b', TEXT, [{ words: 'James', status: 'rejected' }]),
      article('c', TEXT, [{ words: 'James', status: 'rejected' }, { words: 'Prabowo Subianto' }]),
    ];
    assert.deepEqual(lessonsFrom(articles), lessonsFrom([...articles].reverse()));
  });
});

const LESSONS: Lesson[] = [
  { kind: 'words', label: 'LEADER', words: 'Si "Doel"', value: 'doel', confirmed: 2, articles: 1 },
  { kind: 'no', label: 'PARTNERSHIP', words: 'mitra', rejected: 2, articles: 2, off: true },
  { kind: 'words', label: 'LEADER', words: 'Mas Anom', value: 'anom' },
  { kind: 'rule', rule: 'dates/month', confirmed: 1, rejected: 0 },
];

describe('the file of lessons', () => {
  it('is valid JSON with a lesson a line, and reads back', () => {
    const text = writeLessons(LESSONS);
    JSON.parse(text);
    assert.equal(text.split('\n').length, LESSONS.length + 3);
    assert.deepEqual(readLessons(text), { lessons: LESSONS, problems: [] });
    assert.deepEqual(readLessons(writeLessons([])), { lessons: [], problems: [] });
  });

  it('tells what in it is no lesson, and takes the rest', () => {
    const text = writeLessons(LESSONS).replace('"value":"anom"', '"value":5');
    const { lessons, problems } = readLessons(text);
    assert.equal(lessons.length, LESSONS.length - 1);
    assert.match(saidOf(problems), /passed over.*number 3/u);
    assert.match(saidOf(readLessons('{').problems), /no lessons.*learn anew/u);
  });

  for (const [entry, isLesson] of [
    [{ kind: 'words', label: 'LEADER', words: 'Doel', value: 'doel' }, true],
    [{ kind: 'words', label: 'PARTNERSHIP', words: 'mitra', value: 'm' }, true],
    [{ kind: 'words', label: 'DATE', words: 'Doel', value: 'doel' }, false],
    [{ kind: 'words', words: 'Doel', value: 'doel' }, false],
    [{ kind: 'words', label: 'LEADER', words: 5, value: 'doel' }, false],
    [{ kind: 'words', label: 'LEADER', words: ' ', value: 'doel' }, false],
    [{ kind: 'words', label: 'LEADER', words: 'Doel', value: '' }, false],
    [{ kind: 'words', label: 'LEADER', words: 'Doel' }, false],
    [{ kind: 'word', label: 'LEADER', words: 'Doel', value: 'doel' }, false],
    [{ kind: 'no', label: 'LEADER', words: 'Doel' }, true],
    [{ kind: 'no', label: 'MONEY', words: 'Doel' }, false],
    [{ kind: 'no', label: 'LEADER', words: '' }, false],
    [{ kind: 'rule', rule: 'a', confirmed: 0, rejected: 0 }, true],
    [{ kind: 'rule', rule: 5, confirmed: 1, rejected: 1 }, false],
    [{ kind: 'rule', rule: 'a', confirmed: -1, rejected: 1 }, false],
    [{ kind: 'rule', rule: 'a', confirmed: 1 }, false],
    [{ kind: 'rule', rule: 'a', rejected: 1 }, false],
    [{}, false],
    [[], false],
    [null, false],
    ['Doel', false],
  ] as const)
    it(`has ${isLesson ? 'one' : 'none'} in ${JSON.stringify(entry)}`, () => {
      const text = `{"format":"attache-learned","lessons":[${JSON.stringify(entry)}]}`;
      const { lessons, problems } = readLessons(text);
      assert.equal(lessons.length, isLesson ? 1 : 0);
      assert.deepEqual(problems, isLesson ? [] : [{ kind: 'no-lesson', about: ['1'] }]);
    });

  it('takes counts that are none for missing, and off for on unless it says so', () => {
    const said = { kind: 'words', label: 'LEADER', words: 'Doel', value: 'doel' };
    const more = { confirmed: -1, articles: 1.5, off: 'yes', other: 1 };
    const text = JSON.stringify({ format: 'attache-learned', lessons: [{ ...said, ...more }] });
    assert.deepEqual(readLessons(text).lessons, [said]);
    const off = JSON.stringify({ format: 'attache-learned', lessons: [{ ...said, off: true }] });
    assert.deepEqual(readLessons(off).lessons, [{ ...said, off: true }]);
  });

  for (const text of ['', '[]', '{"lessons":[]}', '{"format":"attache-learned","lessons":{}}'])
    it(`is none where it says something else: ${text}`, () => {
      const none = { lessons: [], problems: [{ kind: 'no-lessons', about: [] }] };
      assert.deepEqual(readLessons(text), none);
    });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        readLessons(text);
        readLessons(`{"format":"attache-learned","lessons":[${text}]}`);
      }),
    );
  });

  it('remembers what was switched off although nothing teaches it now', () => {
    const off: Lesson = {
      kind: 'no',
      label: 'LEADER',
      words: 'James',
      rejected: 2,
      articles: 2,
      off: true,
    };
    assert.deepEqual(relearned([off], []), [off]);
    const { off: _, ...on } = off;
    assert.deepEqual(relearned([off], [on]), [off]);
  });

  it('keeps what people wrote with counts, or changed, when it is learned anew', () => {
    const learned: Lesson[] = [
      {
        kind: 'words',
        label: 'LEADER',
        words: 'Si Doel',
        value: 'doel',
        confirmed: 2,
        articles: 2,
      },
      {
        kind: 'words',
        label: 'LEADER',
        words: 'Mas Anom',
        value: 'anom',
        confirmed: 2,
        articles: 2,
      },
      { kind: 'no', label: 'LEADER', words: 'James', rejected: 2, articles: 2 },
      { kind: 'rule', rule: 'leaders/short-form', confirmed: 3, rejected: 1 },
    ];
    const file = writeLessons(learned);
    assert.deepEqual(relearned(readLessons(file).lessons, []), [], 'what nothing teaches any more');
    const written =
      '{"kind":"words","label":"LEADER","words":"Pak Oto","value":"oto","confirmed":5,"articles":3}';
    const changed = file
      .replace('"value":"anom"', '"value":"anom-jaya"')
      .replace('"rejected":1', '"rejected":9')
      .replace(/\n\]/u, `\n,${written}\n]`);
    const kept = relearned(readLessons(changed).lessons, learned);
    const said = ({ kind, ...lesson }: Lesson) =>
      'rule' in lesson
        ? `${kind} ${lesson.rejected}`
        : `${kind} ${lesson.words}${'value' in lesson ? ` ${lesson.value}` : ''}`;
    assert.deepEqual(kept.map(said), [
      'words Mas Anom anom-jaya',
      'rule 9',
      'words Pak Oto oto',
      'words Si Doel doel',
      'no James',
    ]);
    const again = relearned(readLessons(writeLessons(kept)).lessons, learned);
    assert.deepEqual(again, kept, 'and the next time, too');
  });

  it('keeps what people wrote or switched off when it is learned anew', () => {
    const now: Lesson[] = [
      { kind: 'no', label: 'PARTNERSHIP', words: 'Mitra', rejected: 3, articles: 3 },
      { kind: 'words', label: 'LEADER', words: 'Mas Anom', value: 'x', confirmed: 9, articles: 9 },
    ];
    assert.deepEqual(relearned(LESSONS, now), [
      { kind: 'words', label: 'LEADER', words: 'Mas Anom', value: 'anom' },
      { kind: 'no', label: 'PARTNERSHIP', words: 'Mitra', rejected: 3, articles: 3, off: true },
    ]);
  });
});

function saidOf(faults: readonly LessonFault[]): string {
  return faults.map((fault) => describeLessonFault(fault, FAULT_WORDS.en)).join();
}

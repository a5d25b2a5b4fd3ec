import assert from 'node:assert/strict';
import {
  type AnnotationRecord,
  anchorAnnotations,
  annotationAt,
  decideOn,
  readSidecar,
  writeSidecar,
} from '@attache/core';

const ARTICLE = { name: 'a.txt', text: 'President Prabowo met Tô Lâm in Hanoi on Thursday.' };
const { annotation, decision } = decideOn(
  { span: { start: 10, end: 17 }, label: 'LEADER' },
  ARTICLE,
  { by: 'ana', at: '2026-01-01T00:00:00Z', status: 'confirmed' },
);

describe('a field of a record that is not what it should be', () => {
  for (const [kind, field, wrong] of [
    ['id', 'id', 7],
    ['id', 'id', ''],
    ['id', 'id', 'a b'],
    ['text-version', 'version', 'sha1:12'],
    ['text-version', 'version', 1],
    ['label', 'label', 'leader'],
    ['selector', 'selector', []],
    ['selector', 'selector', { ...annotation.selector, start: -1 }],
    ['selector', 'selector', { ...annotation.selector, end: 1.5 }],
    ['selector', 'selector', { ...annotation.selector, exact: 7 }],
    ['selector', 'selector', { ...annotation.selector, prefix: null }],
    ['selector', 'selector', { ...annotation.selector, suffix: undefined }],
    ['selector', 'selector', { ...annotation.selector, end: 10, exact: '' }],
  ] as const)
    it(`makes an annotation unread, and keeps it: ${field} ${JSON.stringify(wrong)}`, () =>
      assertFault({ ...annotation, [field]: wrong }, kind));

  for (const [kind, field, wrong] of [
    ['id', 'id', undefined],
    ['nobody', 'by', ''],
    ['nobody', 'by', 3],
    ['clock', 'clock', 0],
    ['clock', 'clock', '1'],
    ['clock', 'clock', 2 ** 53],
    ['no-time', 'at', 5],
    ['status', 'status', 'approved'],
    ['label', 'label', 5],
    ['value', 'value', []],
    ['value', 'value', { amount: '5' }],
    ['value', 'value', { amount: 5, min: '1' }],
    ['value', 'value', { amount: 5, max: '9' }],
    ['value', 'value', { amount: 5, currency: 1 }],
    ['value', 'value', { amount: 5, per: 1 }],
    ['value', 'value', { amount: 5, modifier: 'nearly' }],
    ['no-text', 'rule', 1],
    ['no-text', 'office', 1],
    ['no-text', 'note', 1],
  ] as const)
    it(`makes a decision unread, and keeps it: ${field} ${JSON.stringify(wrong)}`, () =>
      assertFault({ ...decision, clock: 1, [field]: wrong }, kind));

  it('is none where it is there as it should be: every field of an amount, a scope, a note', () => {
    const full = {
      ...{ ...decision, clock: 1, status: 'rejected', scope: 'everywhere', label: 'MONEY' },
      value: { amount: 5, currency: 'USD', min: 4, max: 6, modifier: 'up-to', per: 'year' },
      ...{ rule: 'money/x', office: 'president', note: 'seen' },
    };
    assert.deepEqual(recordsIn([full]), [full]);
  });

  it('is no fault where only the scope is unknown: the rejection counts for its own place', () => {
    const scoped = { ...decision, clock: 1, status: 'rejected', scope: 'galaxy' };
    assert.deepEqual(recordsIn([scoped]), [{ ...decision, clock: 1, status: 'rejected' }]);
  });

  for (const [rival, read] of [
    ['near', { before: 1, after: 1 }],
    [
      { before: 2, after: 0.5 },
      { before: 1, after: 0.5 },
    ],
    [
      { before: 0.25, after: Number.NaN },
      { before: 0.25, after: 1 },
    ],
    [undefined, undefined],
  ] as const)
    it(`counts a rival that cannot be read as the strongest: ${JSON.stringify(rival)}`, () => {
      const [record] = recordsIn([{ ...annotation, selector: { ...annotation.selector, rival } }]);
      assert.ok(record?.kind === 'annotation');
      assert.deepEqual(record.selector.rival, read);
    });
});

describe('what stands around an annotation at great length, as another program may write it', () => {
  const filler = Array.from({ length: 900 }, (_, index) => `word${index * 7919}`).join(' ');
  const text = `${filler} President Prabowo met ${filler.replaceAll('word', 'term')}`;
  const made = annotationAt(
    { name: 'a.txt', text },
    { start: filler.length + 11, end: filler.length + 18 },
    'LEADER',
  );
  const { start, end } = made.selector;
  const long: AnnotationRecord = {
    ...made,
    selector: { ...made.selector, prefix: text.slice(0, start), suffix: text.slice(end) },
  };

  it('finds it where it has moved, and where words beside it have changed', () => {
    for (const now of [
      `New: ${text}`,
      text.replace('word0 ', '').replace('term7919 ', 'other '),
      `${text} End.`,
    ]) {
      const found = anchorAnnotations([long], { name: 'a.txt', text: now }).get(long.id);
      assert.equal(found?.span?.start, now.indexOf('Prabowo'));
      assert.ok(found.anchor === 'exact' || found.anchor === 'shifted');
    }
  });

  it('does not find it in silence where all of that is gone', () => {
    const now = 'Elsewhere President Prabowo rested. '.repeat(3);
    const found = anchorAnnotations([long], { name: 'a.txt', text: now }).get(long.id);
    assert.ok(found?.anchor === 'review' || found?.anchor === 'lost');
  });
});

describe('a text whose letters become more when they are composed', () => {
  it('is folded whole, and leads back to every annotation', () => {
    const text = `${'\u0958'.repeat(400)} Prabowo ${'\u095f'.repeat(400)}`;
    const record = annotationAt({ name: 'a.txt', text }, { start: 401, end: 408 }, 'LEADER');
    assert.equal(record.selector.exact, 'Prabowo');
    const now = `New. ${text}`;
    const found = anchorAnnotations([record], { name: 'a.txt', text: now }).get(record.id);
    assert.deepEqual(found, { anchor: 'shifted', span: { start: 406, end: 413 } });
  });
});

function assertFault(entry: object, kind: string): void {
  const text = sidecarOf([entry]);
  const sidecar = readSidecar(text);
  assert.deepEqual(
    sidecar.problems.map((problem) => problem.kind),
    [kind],
  );
  assert.deepEqual(
    [...sidecar.lines.values()].flatMap(({ record }) => record ?? []),
    [],
  );
  assert.ok(writeSidecar(sidecar).includes(JSON.stringify(entry)));
}

function recordsIn(entries: readonly object[]) {
  const { lines, problems } = readSidecar(sidecarOf(entries));
  assert.deepEqual(problems, []);
  return [...lines.values()].flatMap(({ record }) => record ?? []);
}

function sidecarOf(entries: readonly object[]): string {
  const lines = entries
    .map((entry) => `,${JSON.stringify(entry)}\n`)
    .join('')
    .slice(1);
  return `{"format":"attache","version":1,"records":[\n${lines}]}\n`;
}

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
    ['id', 'id', 'a'.repeat(65)],
    ['id', 'id', ['a']],
    ['label', 'label', ['A']],
    ['label', 'label', 'AÉ'],
    ['selector', 'selector', []],
    ['selector', 'selector', null],
    ['selector', 'selector', { ...annotation.selector, start: '10' }],
    ['selector', 'selector', { ...annotation.selector, start: undefined }],
    ['selector', 'selector', { ...annotation.selector, end: '17' }],
    ['selector', 'selector', { ...annotation.selector, end: 10_011, exact: 'a'.repeat(10_001) }],
    ['selector', 'selector', { ...annotation.selector, end: 18 }],
    ['selector', 'selector', { ...annotation.selector, end: 9, exact: '' }],
    ['selector', 'selector', { ...annotation.selector, exact: undefined }],
    [
      'selector',
      'selector',
      { ...annotation.selector, exact: ['P', 'r', 'a', 'b', 'o', 'w', 'o'] },
    ],
    ['selector', 'selector', { ...annotation.selector, prefix: 1 }],
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
    ['clock', 'clock', -1],
    ['clock', 'clock', 1.5],
    ['clock', 'clock', undefined],
    ['status', 'status', undefined],
    ['label', 'label', null],
    ['value', 'value', null],
    ['value', 'value', 5],
    ['value', 'value', {}],
    ['value', 'value', { amount: 5, min: null }],
    ['value', 'value', { amount: 5, max: null }],
    ['value', 'value', { amount: 5, modifier: null }],
    ['no-text', 'note', null],
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

  for (const field of [
    ...[{ status: 'confirmed' }, { status: 'rejected' }, { status: 'withdrawn' }],
    ...[
      { status: 'rejected', scope: 'article' },
      { status: 'rejected', scope: 'everywhere' },
    ],
    ...[{ value: '' }, { value: { amount: 0 } }, { value: { amount: -1.5 } }],
    ...[{ value: { amount: 1, min: 0 } }, { value: { amount: 1, max: 0 } }],
    ...[{ value: { amount: 1, currency: '' } }, { value: { amount: 1, per: '' } }],
    ...['approximately', 'more-than', 'less-than', 'up-to', 'at-least'].map((modifier) => ({
      value: { amount: 1, modifier },
    })),
    ...[
      { rule: '' },
      { office: '' },
      { note: '' },
      { label: 'A' },
      { label: 'Zz9_' },
      { clock: 1 },
    ],
    ...[{ id: 'a' }, { id: 'A-_9'.repeat(16) }, { at: '' }],
  ])
    it(`is read as it is, alone: ${JSON.stringify(field)}`, () => {
      const made = { ...decision, clock: 2, ...field };
      assert.deepEqual(recordsIn([made]), [made]);
    });

  for (const length of [1, 10_000])
    it(`is read in a passage of ${length} characters`, () => {
      const exact = 'a'.repeat(length);
      const selector = { start: 0, end: length, exact, prefix: '', suffix: '' };
      assert.deepEqual(recordsIn([{ ...annotation, selector }]), [{ ...annotation, selector }]);
    });

  it('tells what stands there where it is a text, and no more than forty letters of it', () => {
    const [forty, wrong] = ['x'.repeat(40), 'x'.repeat(41)];
    const entries = [
      { ...annotation, label: wrong },
      { ...decision, clock: 1, label: 5 },
      { ...decision, clock: 1, status: wrong },
      { kind: wrong },
    ];
    assert.deepEqual(
      readSidecar(sidecarOf(entries)).problems.map(({ about }) => about),
      [[forty], [], [forty], [forty]],
    );
  });

  for (const [entry, kind] of [
    ['text', 'torn'],
    [5, 'no-object'],
    [null, 'no-object'],
    [[], 'no-object'],
    [{}, 'unknown-kind'],
  ] as const)
    it(`is a fault of its own where there is no record at all: ${JSON.stringify(entry)}`, () => {
      const text = `{"format":"attache","version":1,"records":[\n${JSON.stringify(entry)}\n]}\n`;
      assert.deepEqual(
        readSidecar(text).problems.map((problem) => problem.kind),
        [kind],
      );
    });

  it('is one person however a name is composed', () => {
    const [read] = recordsIn([{ ...decision, clock: 1, by: 'Hà'.normalize('NFD') }]);
    assert.equal(read?.kind === 'decision' && read.by, 'Hà'.normalize('NFC'));
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
      { before: 0, after: 1 },
      { before: 0, after: 1 },
    ],
    [
      { before: -0.01, after: 1.01 },
      { before: 1, after: 1 },
    ],
    [
      { before: '0.5', after: 0.5 },
      { before: 1, after: 0.5 },
    ],
    [[], { before: 1, after: 1 }],
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

  it('finds it where a character in twelve is another, so that nothing stands as it was', () => {
    const change = (words: string) => words.replace(/(.{11})./gsu, '$1?');
    const [before, after] = [text.slice(0, start), text.slice(end)];
    const now = `${change(before.slice(0, -12))}${before.slice(-12)}Prabowo${after.slice(0, 12)}${change(after.slice(12))}`;
    const found = anchorAnnotations([long], { name: 'a.txt', text: now }).get(long.id);
    assert.deepEqual(found, { anchor: 'exact', span: { start, end } });
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

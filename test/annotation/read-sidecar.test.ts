import assert from 'node:assert/strict';
import {
  annotationAt,
  annotationsIn,
  describeSidecarProblem,
  FAULT_WORDS,
  readSidecar,
  refusalOf,
  SIDECAR_SCHEMA,
  type Sidecar,
  writeSidecar,
} from '@attache/core';
import fc from 'fast-check';
import { recordTexts, sidecarText } from './arbitraries.ts';

const ARTICLE = { name: 'a.txt', text: 'President Prabowo met Tô Lâm in Hanoi.' };
const ANNOTATION = annotationAt(ARTICLE, { start: 10, end: 17 }, 'LEADER');
const DECISION = {
  kind: 'decision',
  id: ANNOTATION.id,
  by: 'ana',
  clock: 1,
  at: '2026-01-01T00:00:00Z',
  status: 'confirmed',
  value: 'prabowo-subianto',
};
const A = JSON.stringify(ANNOTATION);
const D = JSON.stringify(DECISION);
const WHOLE = writeSidecar(readSidecar(`{"format":"attache","version":1,"records":[${D},${A}]}`));
const [FIRST_LINE] = WHOLE.split('\n');

interface Damage {
  readonly title: string;
  readonly text: string;
  /** Annotations and decisions that are found in it. */
  readonly found: readonly [number, number];
  /** The lines of its problems. */
  readonly problems: readonly number[];
}

const DAMAGES: readonly Damage[] = [
  { title: 'what this program writes', text: WHOLE, found: [1, 1], problems: [] },
  { title: 'a byte order mark', text: `\ufeff${WHOLE}`, found: [1, 1], problems: [] },
  { title: 'CR LF line ends', text: WHOLE.replaceAll('\n', '\r\n'), found: [1, 1], problems: [] },
  {
    title: 'the layout of a formatter',
    text: JSON.stringify(JSON.parse(WHOLE), undefined, 2),
    found: [1, 1],
    problems: [],
  },
  {
    title: 'a formatter, and a merge with its marks left in',
    text: JSON.stringify(JSON.parse(WHOLE), undefined, 2).replace(
      '    {\n      "kind": "decision"',
      '<<<<<<< HEAD\n=======\n>>>>>>> theirs\n    {\n      "kind": "decision"',
    ),
    found: [1, 1],
    problems: [1],
  },
  {
    title: 'both sides of a merge with the marks left in',
    text: `${FIRST_LINE}\n<<<<<<< HEAD\n,${A}\n||||||| base\n=======\n,${D}\n>>>>>>> theirs\n]}\n`,
    found: [1, 1],
    problems: [1],
  },
  {
    title: 'two first lines',
    text: `${FIRST_LINE}\n,${A}\n]}\n${FIRST_LINE}\n,${D}\n]}\n`,
    found: [1, 1],
    problems: [1],
  },
  {
    title: 'an end that was cut off between two lines',
    text: `${FIRST_LINE}\n,${A}\n,${D}\n`,
    found: [1, 1],
    problems: [1],
  },
  {
    title: 'an end that was cut off within a line',
    text: `${FIRST_LINE}\n,${A}\n,${D.slice(0, 40)}`,
    found: [1, 0],
    problems: [1, 3],
  },
  {
    title: 'a line cut short between good ones',
    text: `${FIRST_LINE}\n,${A.slice(0, 30)}\n,${D}\n]}\n`,
    found: [0, 1],
    problems: [1, 2],
  },
  {
    title: 'a broken escape in what names the schema',
    text: `{"$schema":"\\ema"\n,"format":"attache","records":[\n${A}\n,${D}\n]}\n`,
    found: [1, 1],
    problems: [1, 1],
  },
  {
    title: 'the marks of a merge, and a record of an unknown kind behind them',
    text: `${FIRST_LINE}\n<<<<<<< ours\n,${A}\n,{"kind":"comment"}\n,${D}\n]}\n`,
    found: [1, 1],
    problems: [1, 4],
  },
  { title: 'lines alone', text: `${A}\n${D}\n`, found: [1, 1], problems: [1] },
  { title: 'an empty file', text: '', found: [0, 0], problems: [1] },
  {
    title: 'a record of an unknown kind',
    text: WHOLE.replace('\n]}', '\n,{"kind":"comment","text":"?"}\n]}'),
    found: [1, 1],
    problems: [4],
  },
  {
    title: 'a quote that is not as long as its span',
    text: WHOLE.replace('"exact":"Prabowo"', '"exact":"Prabow"'),
    found: [0, 1],
    problems: [2],
  },
  {
    title: 'a status that does not exist',
    text: WHOLE.replace('"confirmed"', '"approved"'),
    found: [1, 0],
    problems: [3],
  },
  {
    title: 'a key that would be a prototype',
    text: WHOLE.replace('"kind":"decision"', '"__proto__":{"by":"eve"},"kind":"decision"'),
    found: [1, 1],
    problems: [],
  },
];

describe('reading a sidecar', () => {
  for (const { title, text, found, problems } of DAMAGES) {
    it(`finds what there is to find in ${title}`, () => {
      const sidecar = readSidecar(text);
      const kinds = [...sidecar.lines.values()].map(({ record }) => record?.kind);
      const count = (kind: string) => kinds.filter((each) => each === kind).length;
      assert.deepEqual([count('annotation'), count('decision')], found);
      assert.deepEqual(
        sidecar.problems.map(({ line }) => line),
        problems,
      );
      assert.equal(sidecar.readOnly, false);
      assert.ok(JSON.parse(writeSidecar(sidecar)));
    });
  }

  for (const [title, text] of [
    ['a newer version', WHOLE.replace('"version":1', '"version":2')],
    ['a newer version in pieces', `{"format":"attache","version":2,"records":[{}\n,${A}\n`],
    ['a newer version whose first line is damaged', WHOLE.replace('"version":1,', '"version":2,,')],
    ['a version that is no number', WHOLE.replace('"version":1', '"version":"1"')],
    ['a sidecar of another program', '{"entities":[["T1","PERSON",[[0,4]]]]}'],
    ['a list', '[1,2,3]'],
    ['prose', 'Dear colleague,\nplease find attached'],
  ] as const) {
    it(`refuses to change ${title}, and says so first`, () => {
      const { readOnly, problems } = readSidecar(text);
      assert.equal(readOnly, true);
      // Only that: what is left alone is not to be mended line by line.
      const said = problems.map((problem) => describeSidecarProblem(problem, FAULT_WORDS.en));
      assert.equal(said.length, 1);
      assert.match(said.join(), /not changed|left alone/u);
    });
  }

  it('names the version that is newer, and nothing of what is no sidecar', () => {
    const newer = readSidecar(WHOLE.replace('"version":1', '"version":27'));
    assert.deepEqual(newer.problems, [{ line: 1, kind: 'newer', about: ['27'] }]);
    assert.deepEqual(refusalOf(newer), { kind: 'newer', about: ['27'] });
    const long = readSidecar(WHOLE.replace('"version":1', `"version":${'9'.repeat(21)}`));
    assert.deepEqual(long.problems, [{ line: 1, kind: 'newer', about: ['9'.repeat(20)] }]);
    const foreign = readSidecar('[1,2,3]');
    assert.deepEqual(foreign.problems, [{ line: 1, kind: 'foreign', about: [] }]);
    assert.deepEqual(refusalOf(foreign), { kind: 'foreign', about: [] });
  });

  for (const torn of [
    ',{"torn',
    ',{"torn\n}',
    ',{"torn\n\n  ]\nmore\n}',
    ',{"torn\n"version": 1,',
    ',{"torn\n=======',
  ])
    it(`keeps what is torn in one piece, up to the next whole record: ${JSON.stringify(torn)}`, () => {
      const { lines, problems } = readSidecar(`${FIRST_LINE}\n${torn}\n,${D}\n]}\n`);
      const raws = [...lines.values()].map(({ raw }) => raw);
      assert.deepEqual(raws.slice(1), [JSON.stringify(torn), D]);
      assert.deepEqual(
        problems.map(({ line, kind }) => [line, kind]),
        [
          [1, 'damaged'],
          [2, 'torn'],
        ],
      );
    });

  for (const lines of [58, 59])
    it(`${lines === 58 ? 'finds' : 'keeps as text'} a record that a formatter spread over ${lines + 2} lines`, () => {
      const list = Array.from({ length: lines - 1 }, () => '    1').join(',\n');
      const record = `  {\n    "kind": "list", "list": [\n${list}]\n  }`;
      const text = `${FIRST_LINE}\n<<<<<<< ours\n${record},\n${D}\n]}\n`;
      const raws = [...readSidecar(text).lines.values()].map(({ raw }) => raw);
      assert.equal(
        raws.some((raw) => raw.startsWith('{"kind":"list"')),
        lines === 58,
      );
      assert.equal(
        raws.some((raw) => raw.startsWith('"')),
        lines === 59,
      );
    });

  it('reads the same in any layout, and says in which line something is wrong', () => {
    const space = fc.constantFrom('', '', ' ', '\n', '\r\n', '\t', ' \n\n ');
    const entries = fc.array(
      fc.oneof(
        fc.constantFrom<unknown>(ANNOTATION, DECISION, 5, 'a "quoted" \\ text\n', [], {}),
        fc.record({ kind: fc.constant('comment'), text: fc.string(), list: fc.array(fc.nat()) }),
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(entries, fc.infiniteStream(space), (records, spaces) => {
        const between = (): string => spaces.next().value ?? '';
        const laidOut = (json: unknown): string => between() + laid(json, between) + between();
        let text = `{"format":"attache", "sure" : [1.0, "a b"],"records"${between()}:${between()}[`;
        const wrong: number[] = [];
        for (const [index, record] of records.entries()) {
          if (index > 0) text += ',';
          const element = laidOut(record);
          const start = text.length + element.length - element.trimStart().length;
          text += element;
          if (record !== ANNOTATION && record !== DECISION)
            wrong.push(text.slice(0, start).split('\n').length);
        }
        text += ']}';
        const { lines, members, problems } = readSidecar(text);
        const raws = [...lines.values()].map(({ raw }) => raw);
        assert.ok(raws.every((raw) => !/[\r\n]/u.test(raw)));
        const parsed = raws.map((raw) => JSON.stringify(JSON.parse(raw)));
        assert.deepEqual(new Set(parsed), new Set(records.map((record) => JSON.stringify(record))));
        assert.equal(members.get('sure'), '[1.0, "a b"]');
        assert.deepEqual(
          problems.map(({ line }) => line),
          wrong,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('reads a million brackets without running out of anything', () => {
    const deep = `${'['.repeat(500_000)}${']'.repeat(500_000)}`;
    const text = WHOLE.replace('\n]}', `\n,{"kind":"deep","id":${deep}}\n]}`);
    assert.equal(writeSidecar(readSidecar(text)).includes(deep), true);
  });

  it('never throws, and finds every record again in what it writes, whatever the bytes', () => {
    fc.assert(
      fc.property(damagedText, (text) => {
        const sidecar = readSidecar(text);
        const again = readSidecar(writeSidecar(sidecar));
        assert.deepEqual(again.lines, withHeader(sidecar.lines, again.lines));
        const added = ['$schema', JSON.stringify(SIDECAR_SCHEMA)] as const;
        assert.deepEqual(again.members, new Map([added, ...sidecar.members]));
      }),
      { numRuns: 3000 },
    );
  });

  it('loses nothing of what is damaged', () => {
    fc.assert(
      fc.property(damagedRecords, (text) => {
        const sidecar = readSidecar(`${FIRST_LINE}\n${text}`);
        const kept = withoutSpace([...sidecar.lines.values()].map(({ raw }) => textOf(raw)).join());
        for (const line of text.split(/\r?\n/u)) {
          const inner = line.replace(/^[\s,\]}]+/u, '').replace(/[\s,\]}]+$/u, '');
          const isKept = kept.includes(withoutSpace(inner));
          assert.ok(isKept || isMergeMark(inner) || isReplaced(inner, sidecar), inner);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe('writing a sidecar', () => {
  it('gives the same bytes for what it has just read', () => {
    fc.assert(
      fc.property(sidecarText, (text) => {
        const written = writeSidecar(readSidecar(text));
        assert.equal(writeSidecar(readSidecar(written)), written);
      }),
      { numRuns: 1000 },
    );
  });

  it('writes valid JSON with one record a line and its comma in front', () => {
    fc.assert(
      fc.property(sidecarText, (text) => {
        const sidecar = readSidecar(text);
        const written = writeSidecar(sidecar);
        assert.ok(JSON.parse(written));
        const lines = written.split('\n');
        const raw = lines.slice(1, -2).map((line) => line.slice(1));
        const known = new Set([...sidecar.lines.values()].map((line) => line.raw));
        assert.ok(raw.every((line) => known.has(line)));
        assert.ok(lines.slice(1, -2).every((line) => line.startsWith(',')));
      }),
      { numRuns: 1000 },
    );
  });

  it('brings out every line of others byte for byte, in any layout', () => {
    fc.assert(
      fc.property(recordTexts, fc.constantFrom(',', ',\n', '\n,', ' ,\r\n\t'), (records, comma) => {
        const text = `{"format":"attache","version":1,"records":[${records.join(comma)}]}`;
        const sidecar = readSidecar(text);
        const lines = new Set(writeSidecar(sidecar).split(/\n,?/u).slice(1));
        for (const { key, raw } of sidecar.lines.values()) {
          assert.ok(records.includes(raw));
          assert.ok(lines.has(raw) || key.startsWith('header '));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('orders annotations by where they begin, then by where they end, then by their names', () => {
    const made = (start: number, end: number, label: string): string =>
      JSON.stringify(annotationAt(ARTICLE, { start, end }, label));
    const [b, c] = [made(5, 9, 'B'), made(5, 9, 'C')].sort((one, other) =>
      JSON.parse(one).id < JSON.parse(other).id ? -1 : 1,
    );
    const sorted = [made(4, 20, 'A'), made(5, 8, 'A'), made(5, 8, 'A'), b, c, made(6, 7, 'A')];
    const distinct = [...new Set(sorted)];
    for (const order of [distinct, distinct.toReversed(), [...distinct.slice(2), ...distinct]]) {
      const text = `{"format":"attache","records":[${order}]}`;
      const lines = writeSidecar(readSidecar(text)).split('\n').slice(1, -2);
      assert.deepEqual(
        lines,
        distinct.map((line) => `,${line}`),
      );
    }
  });

  it('has what belongs to no annotation behind the rest, by its key', () => {
    const orphan = D.replace(ANNOTATION.id, 'zzzz');
    const other = '{"kind":"comment"}';
    const header = '{"kind":"header","a":1}';
    for (const records of [
      [orphan, other, D, A, header],
      [header, A, D, other, orphan],
      [other, A, header, orphan, D],
    ]) {
      const text = writeSidecar(
        readSidecar(`{"format":"attache","b":1,"a":2,"records":[${records}]}`),
      );
      assert.deepEqual(text.split('\n'), [
        `{"$schema":"${SIDECAR_SCHEMA}","format":"attache","version":1,"a":2,"b":1,"records":[${header}`,
        ...[A, D, orphan, other].map((line) => `,${line}`),
        ']}',
        '',
      ]);
    }
  });

  it('orders by the place of the annotation, the annotation before what was decided about it', () => {
    const later = annotationAt(ARTICLE, { start: 22, end: 28 }, 'LEADER');
    const text = `{"format":"attache","records":[${JSON.stringify(later)},${D},${A}]}`;
    const lines = writeSidecar(readSidecar(text)).split('\n').slice(1, -2);
    assert.deepEqual(lines, [`,${A}`, `,${D}`, `,${JSON.stringify(later)}`]);
    assert.equal(annotationsIn(readSidecar(text)).length, 2);
  });
});

/** As JSON, with something between its parts. */
function laid(json: unknown, between: () => string): string {
  const list = (parts: readonly string[], [open, close]: readonly [string, string]): string => {
    const inner = parts.map((part) => between() + part + between()).join(',');
    return open + (inner || between()) + close;
  };
  if (Array.isArray(json))
    return list(
      json.map((each) => laid(each, between)),
      ['[', ']'],
    );
  if (typeof json !== 'object' || json === null) return JSON.stringify(json);
  const members = Object.entries(json).map(
    ([key, value]) => `${JSON.stringify(key)}${between()}:${between()}${laid(value, between)}`,
  );
  return list(members, ['{', '}']);
}

/** Places to cut in a text, how much to cut out, and what to put there. */
const edits = fc.array(
  fc.tuple(
    fc.nat(),
    fc.nat({ max: 40 }),
    fc.constantFrom('', '\n', '<<<<<<< HEAD\n', '\n=======\n', '{', '}', '"', '\\', '\r', ']}'),
  ),
  { maxLength: 4 },
);

function edited(text: string, changes: readonly (readonly [number, number, string])[]): string {
  return changes.reduce((now, [at, length, piece]) => {
    const start = at % (now.length + 1);
    return now.slice(0, start) + piece + now.slice(start + length);
  }, text);
}

const written = sidecarText.map((text) => writeSidecar(readSidecar(text)));

/** A sidecar that has been cut, sprinkled and merged, or anything at all. */
const damagedText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.tuple(written, edits).map(([text, changes]) => edited(text, changes)),
);

/** The same without the first line, which is no record. */
const damagedRecords = fc
  .tuple(written, edits)
  .map(([text, changes]) => edited(text.slice(text.indexOf('\n') + 1), changes));

/** A record's text, or the text that was recovered into one. */
function textOf(raw: string): string {
  const entry: unknown = JSON.parse(raw);
  return typeof entry === 'string' ? `${entry}\n${raw}` : raw;
}

function withoutSpace(text: string): string {
  return text.replace(/\s/gu, '');
}

function isMergeMark(line: string): boolean {
  return /^(?:<{7}|\|{7}|>{7})(?: |$)|^={7}$/u.test(line.trim());
}

/** A decision that its maker replaced, in the same file. */
function isReplaced(line: string, sidecar: Sidecar): boolean {
  const [found] = readSidecar(`{"records":[${line}}]}`).lines.values();
  return found?.record !== undefined && sidecar.lines.has(found.key);
}

type Lines = ReturnType<typeof readSidecar>['lines'];

/** The writer adds its own header where there was none. */
function withHeader(lines: Lines, again: Lines): Lines {
  const headers = [...again].filter(([key]) => key.startsWith('header '));
  return new Map([...headers, ...lines]);
}

import assert from 'node:assert/strict';
import { faultsOf } from './faults.ts';

const CASES = [
  {
    title: 'comparisons',
    source: 'const a = b < c;',
    broken: ['const a = b <= c;', 'const a = b >= c;'],
  },
  {
    title: 'branches and what they ask',
    source: 'if (!a && b === 1) c();',
    broken: [
      'if (false) c();',
      'if (true) c();',
      'if (a && b === 1) c();',
      'if (!a || b === 1) c();',
      'if (!a && b !== 1) c();',
      'if (!a && b === 2) c();',
    ],
  },
  {
    title: 'answers, but none that says nothing',
    source: 'function f(a) { if (a) return undefined; return a.b; }',
    broken: [
      'function f(a) { if (false) return undefined; return a.b; }',
      'function f(a) { if (true) return undefined; return a.b; }',
      'function f(a) { if (a) return undefined; return undefined; }',
    ],
  },
  {
    title: 'phrases and whole tables',
    source: "export const of = 'of|in|,';",
    broken: [`export const of = "in|,";`, "export const of = '';"],
  },
  {
    title: 'rows of a table and their numbers',
    source: "const t = [[-1, 'last'], [1, 'next']];",
    broken: [
      "const t = [[1, 'next']];",
      "const t = [[-2, 'last'], [1, 'next']];",
      "const t = [[-1, 'last'], [2, 'next']];",
    ],
  },
  {
    title: 'numbers, those with a name the hardest',
    source: 'const REACH = 24; const all = f(1e9, at + 1);',
    broken: [
      'const REACH = 0; const all = f(1e9, at + 1);',
      'const REACH = 24; const all = f(10000000000, at + 1);',
      'const REACH = 24; const all = f(1e9, at + 2);',
    ],
  },
  {
    title: 'nothing that only the compiler asks for',
    source: "a(b ?? 0, c?.d ?? '', e ?? NONE, f ?? Shape.Lower);",
    broken: [],
  },
];

describe('seeding faults', () => {
  for (const { title, source, broken } of CASES) {
    it(`breaks ${title}`, () => {
      const found = faultsOf(source, () => 0).map(
        ({ start, end, text }) => source.slice(0, start) + text + source.slice(end),
      );
      assert.deepEqual([...new Set(found)].sort(), [...broken].sort());
    });
  }

  it('knows the exits of which the code says that they only save time', () => {
    const source = `
      // Only saves time: c says the same.
      // It is slower.
      if (!a || b) return 1;
      // Only in time.
      if (c) return 2;`.replace(/return (.)/g, 'f($1)');
    const left = faultsOf(source, () => 0).filter(({ costsTime }) => costsTime);
    assert.deepEqual(
      left.map(({ start, end, text }) => [source.slice(start, end), text]),
      [['!a || b', 'false']],
    );
  });

  it('says where what it breaks begins, inside of the function that it is in', () => {
    const source = 'const f = (a) => a && g(1) && b;';
    const places = faultsOf(source, () => 0).map(({ at, kind }) => [kind, source.slice(at)]);
    assert.deepEqual(places, [
      ['return', 'a && g(1) && b;'],
      ['logic', 'a && g(1) && b;'],
      ['number', '1) && b;'],
      ['logic', 'a && g(1) && b;'],
    ]);
  });
});

import assert from 'node:assert/strict';
import { type ProjectProblem, readProject, shippedKnowledge } from '@attache/core';
import fc from 'fast-check';

const read = (text: string) => readProject(text, shippedKnowledge());

/** Each problem as `code at-which-words: what it is about`, and what its first fix puts there. */
function told(text: string): string[] {
  return read(text).problems.map(({ code, span, about, fixes: [fix] }) => {
    const words = text.slice(span.start, span.end);
    return `${code} ${words}: ${about.join(', ')}${fix ? ` → ${fix.by}` : ''}`;
  });
}

/** The text after the first fix of its first problem. */
function mended(text: string): string {
  const [edits = []] = (read(text).problems[0]?.fixes ?? []).map((fix) => fix.edits);
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((now, { start, end, text: by }) => now.slice(0, start) + by + now.slice(end), text);
}

describe("a project's file", () => {
  it('is JSON with comments and trailing commas', () => {
    const { project, problems } = read(`\uFEFF{
      // Ours.
      "labels": [{ "name": "TREATY", "colour": "#B50", "key": "5", "description": "Signed by two." }],
      "languages": ["id", "en", "id"],
      "people": [
        {
          "id": "budi-hartanto",
          "names": ["Budi Hartanto", { "text": "Budi Hartanto ST", "language": "id" }],
          "short": ["Hartanto"],
          "posts": [{ "office": { "id": "Duta Besar" }, "area": "ID", "from": "2024", "to": "2024-03" }],
          "wikidata": "Q1",
          "source": "A list",
        },
      ],
      "terms": [{ "id": "blue-pact", "labels": { "en": "blue pact", "vi": ["thỏa ước xanh"] }, "tier": "formula" }],
      "dateOrder": "month-first", /* as in our archive */
      "annotators": ["Ana", { "name": "Budi", "initials": "B" }],
    }`);
    assert.deepEqual(problems, []);
    assert.deepEqual(project, {
      labels: [{ name: 'TREATY', colour: '#bb5500', key: '5', description: 'Signed by two.' }],
      languages: ['id', 'en'],
      people: [
        {
          id: 'budi-hartanto',
          names: [{ text: 'Budi Hartanto' }, { text: 'Budi Hartanto ST', language: 'id' }],
          short: ['Hartanto'],
          posts: [
            {
              office: { id: 'Duta Besar', en: 'Duta Besar' },
              area: 'ID',
              from: '2024',
              to: '2024-03',
              source: 'A list',
            },
          ],
          wikidata: 'Q1',
          source: 'A list',
        },
      ],
      terms: [
        {
          id: 'blue-pact',
          labels: { en: ['blue pact'], vi: ['thỏa ước xanh'] },
          tier: 'formula',
        },
      ],
      dateOrder: 'month-first',
      annotators: [{ name: 'Ana' }, { name: 'Budi', initials: 'B' }],
    });
  });

  it('has its faults named at their places, with what is probably meant', () => {
    const cases: readonly (readonly [file: string, fault: string])[] = [
      ['{ "poeple": [] }', 'unknown-key "poeple": poeple, people → people'],
      ['{ "colours": [] }', 'unknown-key "colours": colours'],
      ['{ "labels": {} }', 'type {}: list'],
      ['{ "labels": [{ "key": "5" }] }', 'missing { "key": "5" }: name'],
      [
        '{ "labels": [{ "name": "peace treaty" }] }',
        'label-name "peace treaty": peace treaty → PEACE_TREATY',
      ],
      ['{ "labels": [{ "name": "A", "colour": "merah" }] }', 'colour "merah": merah → #c0392b'],
      ['{ "labels": [{ "name": "A", "colour": "b35900" }] }', 'colour "b35900": b35900 → #b35900'],
      ['{ "labels": [{ "name": "A", "colour": "loud" }] }', 'colour "loud": loud'],
      ['{ "labels": [{ "name": "A", "key": "n" }] }', 'label-key "n": n → 5'],
      [
        '{ "labels": [{ "name": "A", "key": "5" }, { "name": "B", "key": "5" }] }',
        'key-taken "5": 5, A → 6',
      ],
      ['{ "labels": [{ "name": "A" }, { "name": "A" }] }', 'duplicate "A": A → A_2'],
      [
        '{ "dateOrder": "month_first" }',
        'choice "month_first": month_first, day-first, month-first → month-first',
      ],
      [
        '{ "people": [{ "names": ["Ann Lee"] }] }',
        'missing { "names": ["Ann Lee"] }: id → ann-lee',
      ],
      ['{ "people": [{ "id": "ann-lee" }] }', 'unnamed { "id": "ann-lee" }: names, ann-lee'],
      ['{ "people": [{ "id": "Tô Lâm", "names": ["Tô Lâm"] }] }', 'id "Tô Lâm": Tô Lâm → to-lam'],
      ['{ "people": [{ "id": "x", "short": ["Li"], "names": ["X Y"] }] }', 'too-short "Li": Li'],
      [
        '{ "people": [{ "id": "a", "names": ["A B"] }, { "id": "a", "names": ["C D"] }] }',
        'duplicate "a": a → a-2',
      ],
      [
        '{ "people": [{ "id": "a", "names": ["A B"], "wikidata": "https://www.wikidata.org/wiki/Q42" }] }',
        'wikidata "https://www.wikidata.org/wiki/Q42": https://www.wikidata.org/wiki/Q42 → Q42',
      ],
      [posts('"from": "2025-02-30"'), 'date "2025-02-30": 2025-02-30'],
      [
        posts('"from": "2025", "to": "2024-05"'),
        'dates-order "2025": 2025, 2024-05 → 2024-05 – 2025',
      ],
      [posts('"source": ""'), 'empty "": '],
      [
        '{ "terms": [{ "id": "x", "labels": { "en": "x pact" }, "broader": "strategic-partnershp" }] }',
        'unknown-broader "strategic-partnershp": strategic-partnershp → strategic-partnership',
      ],
      ['{ "annotators": ["Ana", { "name": "Budi", "initials": "ana" }] }', 'duplicate "ana": ana'],
      ['{ "labels": [], "labels": [] }', 'double-key "labels": labels'],
    ];
    for (const [file, fault] of cases) assert.deepEqual(told(file), [fault]);
  });

  it('knows areas by code, and offers the code for a name', () => {
    const area = (code: string) =>
      `{ "people": [{ "id": "a", "names": ["A B"], "posts": [{ "office": "Envoy", "area": "${code}" }] }] }`;
    assert.deepEqual(told(area('UN')), []);
    assert.deepEqual(told(area('vn')), ['unknown-area "vn": vn → VN']);
    assert.deepEqual(told(area('Indonesia')), ['unknown-area "Indonesia": Indonesia → ID']);
  });

  it('is in order after a fix', () => {
    for (const file of [
      '{ "poeple": [] }',
      '{ "labels": [{ "name": "A", "colour": "b35900" }] }',
      '{ "labels": [{ "name": "A", "key": "5" }, { "name": "B", "key": "5" }] }',
      '{ "people": [{ "names": ["Ann Lee"] }] }',
      posts('"from": "2025", "to": "2024-05"'),
    ]) {
      assert.notDeepEqual(told(file), []);
      assert.deepEqual(told(mended(file)), []);
    }
  });

  it('keeps what is right beside what is wrong', () => {
    const { project } = read(
      `{ "people": [3, { "id": "a b" }, { "id": "ann-lee", "names": ["Ann Lee", 5] }], "labels": 7, "annotators": ["Ana"`,
    );
    assert.deepEqual(
      project.people.map(({ id, names }) => [id, names]),
      [['ann-lee', [{ text: 'Ann Lee' }]]],
    );
    assert.deepEqual(project.annotators, [{ name: 'Ana' }]);
  });

  it('is left unread where it is too large or too deep, which is said', () => {
    assert.deepEqual(codes(`{ "people": [${'[]'.repeat(1_100_000)}] }`), ['too-large']);
    assert.deepEqual(codes('['.repeat(100_000)), ['too-deep']);
    const names = Array.from({ length: 101 }, (_, index) => `"A${index} B"`).join(', ');
    assert.deepEqual(told(`{ "people": [{ "id": "a", "names": [${names}] }] }`), [
      'too-many "A100 B": names, 100',
    ]);
  });

  it('never throws, whatever stands in it, and places problems in the text', () => {
    const pieces = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"',
        '//',
        '/*',
        '\n',
        '"id"',
        '"names"',
        '"people"',
        '"labels"',
        '"name"',
        '"posts"',
        '"area"',
        '"from"',
        '"2024"',
        'null',
        '1e9',
        '"\\u00"',
        '\u{1F600}',
        '__proto__',
        '"__proto__"',
        '"constructor"',
      ],
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 60 }).map((some) => some.join('')),
      fc.json(),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const { span } of read(text).problems)
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
      }),
      { numRuns: 2000 },
    );
  });
});

function posts(more: string): string {
  return `{ "people": [{ "id": "a", "names": ["A B"], "posts": [{ "office": "Envoy", "area": "ID", ${more} }] }] }`;
}

function codes(text: string): ProjectProblem['code'][] {
  return read(text).problems.map(({ code }) => code);
}

import assert from 'node:assert/strict';
import { type Addition, addPerson, addTerm, readProject, shippedKnowledge } from '@attache/core';
import fc from 'fast-check';

const shipped = shippedKnowledge();

function added(addition: Addition | string): string {
  assert.ok(typeof addition !== 'string', `refused: ${addition}`);
  return addition.text;
}

describe("a record added to a project's file", () => {
  it('makes the file where there is none', () => {
    assert.equal(
      added(addPerson(undefined, { name: 'Budi Hartanto' }, shipped)),
      `{
  "people": [
    { "id": "budi-hartanto", "names": ["Budi Hartanto"] }
  ]
}
`,
    );
  });

  it('leaves comments and layout as they are', () => {
    const before = `{
\t// Ours.
\t"people": [
\t\t{ "id": "a-b",   "names": ["A Bee"] }, // first
\t\t{ "id": "c-d", "names": ["C Dee",] } /* last, */ // of them
\t],
\t"terms": []
}`;
    assert.equal(
      added(addPerson(before, { name: 'Budi Hartanto' }, shipped)),
      before.replace(
        '["C Dee",] } /* last, */ // of them',
        '["C Dee",] }, /* last, */ // of them\n\t\t{ "id": "budi-hartanto", "names": ["Budi Hartanto"] }',
      ),
    );
    assert.equal(
      added(addPerson(before, { name: 'Cee Dee', id: 'c-d' }, shipped)),
      before.replace('["C Dee",]', '["C Dee", "Cee Dee",]'),
    );
  });

  it('keeps the line ends of the file', () => {
    const before = '{\r\n  "people": [\r\n    { "id": "a", "names": ["A B"] },\r\n  ]\r\n}\r\n';
    const after = added(addPerson(before, { name: 'C D' }, shipped));
    assert.equal(after.replaceAll('\r\n', '').includes('\n'), false);
    assert.match(after, /\{ "id": "c-d", "names": \["C D"\] \},\r\n {2}\]/u);
  });

  it('is a spelling more for somebody who is there, or who ships', () => {
    const twice = addPerson(
      '{"people": [{"id": "a", "names": ["A B"]}]}',
      { name: 'A B', id: 'a' },
      shipped,
    );
    assert.ok(typeof twice !== 'string');
    assert.equal(twice.kind, 'known');
    assert.equal(
      added(addPerson('{}', { name: 'Tô Lâm Xuân', id: 'to-lam' }, shipped)),
      '{\n  "people": [\n    { "id": "to-lam", "names": ["Tô Lâm Xuân"] }\n  ]\n}',
    );
  });

  it('takes an id that nobody has', () => {
    const addition = addPerson('{}', { name: 'To Lam' }, shipped);
    assert.ok(typeof addition !== 'string');
    assert.equal(addition.id, 'to-lam-2');
  });

  it('goes by one word only where it is said so', () => {
    assert.match(
      added(addPerson('{}', { name: 'Gorbiani' }, shipped)),
      /"names": \["Gorbiani"\], "short": \["Gorbiani"\]/u,
    );
  });

  it('is a label of a term, in its language', () => {
    const one = added(addTerm('{}', { label: 'blue pact', language: 'en' }, shipped));
    const two = added(
      addTerm(one, { label: 'azure pact', language: 'en', id: 'blue-pact' }, shipped),
    );
    const all = added(
      addTerm(two, { label: 'thỏa ước xanh', language: 'vi', id: 'blue-pact' }, shipped),
    );
    assert.deepEqual(readProject(all, shipped).project.terms, [
      { id: 'blue-pact', labels: { en: ['blue pact', 'azure pact'], vi: ['thỏa ước xanh'] } },
    ]);
  });

  it('is a label of a term that ships and has none of its own', () => {
    const file = '{ "terms": [{ "id": "strategic-partnership" }] }';
    const label = { label: 'strategy pact', language: 'en', id: 'strategic-partnership' } as const;
    assert.equal(
      added(addTerm(file, label, shipped)),
      '{ "terms": [{ "id": "strategic-partnership", "labels": { "en": ["strategy pact"] } }] }',
    );
  });

  it('is refused where it could break what is there', () => {
    for (const broken of ['{"people": [', '[]', '{"people": {}}', '{"people": []}}', '"x"', '/*'])
      assert.equal(addPerson(broken, { name: 'A B' }, shipped), 'broken');
    assert.equal(addPerson('{}', { name: '!?' }, shipped), 'no-name');
  });

  it('takes nothing away, whatever the file was', () => {
    const comment = fc.constantFrom('', ' // one\n', '/* two */', '\n\t', ' ');
    const record = fc
      .tuple(fc.constantFrom('a', 'b', 'to-lam'), fc.constantFrom('"X Y"', '"X Y", "Z"', '"X Y",'))
      .map(([id, names]) => `{ "id": "${id}", "names": [${names}] }`);
    const file = fc
      .tuple(fc.array(record, { maxLength: 3 }), comment, comment, comment, fc.boolean())
      .map(
        ([records, a, b, c, comma]) =>
          `{${a}"people"${b}: [${c}${records.join(`,${a}`)}${comma && records.length > 0 ? ',' : ''}${b}],${c} "labels": []${a}}`,
      );
    fc.assert(
      fc.property(file, (before) => {
        const addition = addPerson(before, { name: 'Budi Hartanto' }, shipped);
        assert.ok(typeof addition !== 'string', addition.toString());
        const { project } = readProject(addition.text, shipped);
        const { project: old } = readProject(before, shipped);
        assert.deepEqual(project.people.slice(0, -1), old.people);
        assert.equal(project.people.at(-1)?.id, 'budi-hartanto');
        const { start, end } = addition.span;
        assert.ok(addition.text.slice(start, end).startsWith('{ "id": "budi-hartanto"'));
        let at = 0;
        for (const letter of before) {
          at = addition.text.indexOf(letter, at) + 1;
          assert.ok(at > 0, 'a letter of the file is gone');
        }
      }),
      { numRuns: 500 },
    );
  });
});

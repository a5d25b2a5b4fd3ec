import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import {
  articleReader,
  projectTables,
  readProject,
  recognize,
  shippedKnowledge,
} from '@attache/core';

const PROJECT = `{
  "people": [
    { "id": "budi-hartanto", "names": ["Budi Hartanto"], "posts": [{ "office": "Ambassador", "area": "ID", "from": "2024" }] },
    { "id": "gorbiani", "names": ["Gorbiani"], "short": ["Gorbiani"] },
    { "id": "to-lam", "names": ["Lâm Tô Xuân"] }
  ],
  "terms": [
    { "id": "blue-pact", "labels": { "en": ["blue economy pact"], "id": ["pakta ekonomi biru"] } },
    { "id": "strategic-partnership", "labels": { "en": ["partnership of strategists"] } }
  ]
}`;

function tablesOf(file: string) {
  return projectTables(readProject(file, shippedKnowledge()).project);
}

/** What is found, as `words|LABEL value`. */
function found(text: string, file?: string): string[] {
  const settings = file === undefined ? {} : { tables: tablesOf(file) };
  return recognize({ name: 'a.txt', text }, settings).mentions.map(
    ({ quote, label, value }) => `${quote}|${label} ${typeof value === 'string' ? value : ''}`,
  );
}

describe('what a project knows', () => {
  it('is found where nothing else says who or what it is', () => {
    const text = 'Gorbiani said Budi Hartanto and Lam To Xuan liked the blue economy pact.';
    assert.deepEqual(found(text), []);
    assert.deepEqual(found(text, PROJECT), [
      'Gorbiani|LEADER gorbiani',
      'Budi Hartanto|LEADER budi-hartanto',
      'Lam To Xuan|LEADER to-lam',
      'blue economy pact|PARTNERSHIP blue-pact',
    ]);
  });

  it('is found in its language, with capitals where it is a name', () => {
    const text = 'The budi hartanto is no gorbiani, and a pakta ekonomi biru is Indonesian.';
    assert.deepEqual(found(text, PROJECT), []);
  });

  it('leaves everything else as it was', () => {
    const text =
      'HANOI, 3 March 2025 - President To Lam and Prime Minister Anwar Ibrahim raised ties to a comprehensive strategic partnership worth US$5 million.';
    assert.deepEqual(found(text, PROJECT), found(text));
    assert.equal(found(text).length, 5);
    for (const name of readdirSync('seeds/articles')) {
      const article = readFileSync(`seeds/articles/${name}`, 'utf8');
      assert.deepEqual(found(article, PROJECT), found(article), name);
    }
  });

  it('joins what ships: names are added, the rest is kept', () => {
    const { knowledge } = tablesOf(PROJECT);
    const shipped = shippedKnowledge().personById('to-lam');
    const joined = knowledge.personById('to-lam');
    assert.equal(joined?.names[0]?.text, 'Lâm Tô Xuân');
    assert.deepEqual(joined?.posts, shipped?.posts);
    assert.ok(shipped?.names.every(({ text }) => joined?.names.some((name) => name.text === text)));
    assert.equal(knowledge.people.length, shippedKnowledge().people.length + 2);
    assert.equal(shippedKnowledge().personById('budi-hartanto'), undefined);
    const concept = knowledge.conceptById('strategic-partnership');
    assert.equal(concept?.labels.en?.[0], 'partnership of strategists');
    assert.ok(concept?.labels.vi?.includes('đối tác chiến lược'));
  });

  it('wins where the project says another thing about somebody who ships', () => {
    const file =
      '{ "people": [{ "id": "to-lam", "posts": [{ "office": "Envoy", "area": "UN" }] }] }';
    const posts = tablesOf(file).knowledge.personById('to-lam')?.posts;
    assert.deepEqual(posts, [{ office: { en: 'Envoy' }, area: 'UN', source: '' }]);
  });

  it('decides ambiguous dates of English articles that do not tell themselves', () => {
    const date = (text: string, order: string) => found(text, `{ "dateOrder": "${order}" }`)[0];
    assert.equal(date('It was signed on 03/04/2025.', 'day-first'), '03/04/2025|DATE 2025-04-03');
    assert.equal(date('It was signed on 03/04/2025.', 'month-first'), '03/04/2025|DATE 2025-03-04');
    const telling = 'It was signed on 03/04/2025 and ended on 25/04/2025.';
    assert.equal(date(telling, 'month-first'), '03/04/2025|DATE 2025-04-03');
    const other = 'Perjanjian itu ditandatangani pada 03/04/2025 oleh kedua negara.';
    assert.equal(date(other, 'month-first'), '03/04/2025|DATE 2025-04-03');
  });

  it('says which languages articles can be in', () => {
    const language = (text: string, languages: string) =>
      recognize({ name: 'a.txt', text }, { tables: tablesOf(`{ "languages": ${languages} }`) })
        .language;
    const english = 'The ministers of the two countries met in the capital and signed it.';
    assert.equal(language(english, '[]'), 'en');
    assert.equal(language(english, '["vi"]'), 'vi');
    assert.equal(language(english, '["id", "en"]'), 'en');
    assert.equal(language('Hmm.', '["id", "vi"]'), 'id');
  });

  it('is the same when an article is read again after an edit', () => {
    const tables = tablesOf(PROJECT);
    const reader = articleReader(
      { name: 'a.txt', text: 'It rained.\n\nThe pact held.' },
      { tables },
    );
    reader.edit(0, 0, 'Budi Hartanto came. ');
    assert.deepEqual(
      reader.recognition().mentions.map(({ value }) => value),
      ['budi-hartanto'],
    );
  });
});

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { isObject, PROJECT_KEYS, TIERS } from '@attache/core';
import { Ajv } from 'ajv';

const FILE = new URL('../../../schemas/project.schema.json', import.meta.url);

type Schema = Readonly<Record<string, unknown>>;

describe("the schema of a project's file", () => {
  it('names the keys that are read, and no other', async () => {
    const { schema, definition } = await shipped();
    assert.deepEqual(keysOf(schema), PROJECT_KEYS.project);
    for (const name of ['label', 'person', 'name', 'post', 'term'] as const)
      assert.deepEqual(keysOf(definition(name)), PROJECT_KEYS[name]);
  });

  it('describes every field', async () => {
    const { schema, definition } = await shipped();
    const objects = [schema, ...['label', 'person', 'name', 'post', 'term'].map(definition)];
    for (const object of objects)
      for (const [key, property] of Object.entries(propertiesOf(object)))
        assert.match(String(isObject(property) && property['description']), /^[A-Z].*\.$/u, key);
  });

  it('offers the tiers that are read', async () => {
    const { definition } = await shipped();
    const tier = propertiesOf(definition('term'))['tier'];
    assert.deepEqual(isObject(tier) && tier['enum'], TIERS);
  });

  it('takes a good file and refuses one of wrong types', async () => {
    const { isValid } = await shipped();
    assert.ok(
      isValid({
        labels: [{ name: 'TREATY', colour: '#b35900', key: '5' }],
        languages: ['en'],
        people: [
          {
            id: 'a',
            names: ['A B', { text: 'B A', language: 'vi' }],
            posts: [{ office: 'Envoy', area: 'ID' }],
          },
        ],
        terms: [{ id: 'x', labels: { en: 'x pact', id: ['pakta x'] }, tier: 'tier' }],
        dateOrder: 'day-first',
        annotators: ['Ana', { name: 'Budi' }],
      }),
    );
    for (const bad of [
      [],
      { labels: {} },
      { languages: ['fr'] },
      { people: [{}] },
      { annotators: [5] },
    ])
      assert.equal(isValid(bad), false, JSON.stringify(bad));
  });
});

async function shipped() {
  const json: unknown = JSON.parse(await readFile(FILE, 'utf8'));
  assert.ok(isObject(json));
  const ajv = new Ajv({ strict: false, formats: { 'color-hex': true } });
  const validate = ajv.compile(json);
  const definitions = json['definitions'];
  const definition = (name: string): Schema => {
    const found = isObject(definitions) ? definitions[name] : undefined;
    assert.ok(isObject(found));
    return found;
  };
  return { schema: json, definition, isValid: (value: unknown) => validate(value) === true };
}

function propertiesOf(schema: Schema): Schema {
  const properties = schema['properties'];
  assert.ok(isObject(properties));
  return properties;
}

function keysOf(schema: Schema): string[] {
  return Object.keys(propertiesOf(schema));
}

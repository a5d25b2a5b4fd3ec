import assert from 'node:assert/strict';
import { Ajv2020 } from 'ajv/dist/2020.js';
import jsonld, { type ContextDefinition } from 'jsonld';
import { exportAs, fileEnding } from './formats.ts';
import { marked } from './marked.ts';

/** The terms of the W3C context that our annotations use, each with the IRI the recommendation gives it. */
const CONTEXT: ContextDefinition = {
  oa: 'http://www.w3.org/ns/oa#',
  as: 'http://www.w3.org/ns/activitystreams#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  id: '@id',
  type: '@type',
  ...Object.fromEntries(
    [
      ...['Annotation', 'TextualBody', 'SpecificResource'],
      ...['TextQuoteSelector', 'TextPositionSelector'],
      ...['identifying', 'tagging', 'classifying', 'describing', 'commenting'],
      ...['start', 'end', 'exact', 'prefix', 'suffix'],
    ].map((term) => [term, `oa:${term}`]),
  ),
  Person: 'foaf:Person',
  Software: 'as:Application',
  AnnotationCollection: 'as:OrderedCollection',
  AnnotationPage: 'as:OrderedCollectionPage',
  body: { '@type': '@id', '@id': 'oa:hasBody' },
  target: { '@type': '@id', '@id': 'oa:hasTarget' },
  source: { '@type': '@id', '@id': 'oa:hasSource' },
  selector: { '@type': '@id', '@id': 'oa:hasSelector' },
  creator: { '@type': '@id', '@id': 'dcterms:creator' },
  generator: { '@type': '@id', '@id': 'as:generator' },
  motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
  purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
  items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
  first: { '@type': '@id', '@id': 'as:first' },
  format: 'dc:format',
  created: 'dcterms:created',
  value: 'rdf:value',
  name: 'foaf:name',
  label: 'rdfs:label',
  total: 'as:totalItems',
  startIndex: 'as:startIndex',
};

const DOCUMENT = {
  ...marked('Thủ tướng [Phạm Minh Chính|LEADER pham-minh-chinh] đến [Hà Nội|Place] 🇻🇳.', {
    state: 'confirmed',
    anchor: 'exact',
    by: 'Ana',
    at: '2026-01-02T03:04:05Z',
    rule: 'leaders/title-name',
    office: 'Thủ tướng',
    note: 'seen',
    value: { amount: 1 },
  }),
  language: 'vi' as const,
  date: '2025-12-01',
};

describe('what is exported as JSON-LD', () => {
  const json = JSON.parse(fileEnding(exportAs('webannotation', [DOCUMENT]), '.jsonld'));

  it('has a meaning in every term: no property is dropped when it becomes RDF', async () => {
    const base = 'https://example.org/corpus/';
    const quads = await jsonld.toRDF(json, { base, documentLoader });
    assert.ok(Array.isArray(quads));
    // Each property with a scalar, and each object that hangs on one, is one statement; a list has two an item and one end.
    const { properties, items } = countProperties(json);
    assert.equal(quads.length, properties + 2 * items);
    const objects = quads.map(({ predicate, object }) => `${predicate.value} ${object.value}`);
    for (const statement of [
      'http://www.w3.org/ns/oa#hasSource https://example.org/corpus/article.txt',
      'http://www.w3.org/ns/oa#hasSource urn:attache:entity:pham-minh-chinh',
      'http://www.w3.org/ns/oa#motivatedBy http://www.w3.org/ns/oa#identifying',
      'http://www.w3.org/ns/oa#exact Phạm Minh Chính',
      'urn:attache:rule leaders/title-name',
    ]) {
      assert.ok(objects.includes(statement), statement);
    }
  });

  it('has the shape the recommendation asks for', () => {
    const validate = new Ajv2020().compile(SHAPE);
    assert.ok(validate(json), JSON.stringify(validate.errors));
    assert.equal(validate({ ...json, first: { ...json['first'], items: [{}] } }), false);
  });
});

async function documentLoader(url: string) {
  assert.equal(url, 'http://www.w3.org/ns/anno.jsonld');
  return { contextUrl: undefined, documentUrl: url, document: { '@context': CONTEXT } };
}

interface Count {
  properties: number;
  items: number;
  /** Things with an id are described once, however often they stand there. */
  readonly described: Set<unknown>;
}

function countProperties(
  json: unknown,
  count: Count = { properties: 0, items: 0, described: new Set() },
): Count {
  if (typeof json !== 'object' || json === null) return count;
  if ('id' in json && count.described.has(json.id)) return count;
  if ('id' in json) count.described.add(json.id);
  for (const [name, value] of Object.entries(json)) {
    if (name === 'id' || name === '@context') continue;
    if (name === 'items') count.items += value.length;
    count.properties += Array.isArray(value) && name !== 'items' ? value.length : 1;
    for (const each of [value].flat()) countProperties(each, count);
  }
  return count;
}

const ANNOTATION = {
  type: 'object',
  required: ['id', 'type', 'body', 'target', 'motivation'],
  properties: {
    id: { type: 'string', pattern: '^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' },
    type: { const: 'Annotation' },
    motivation: { const: 'identifying' },
    created: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$' },
    creator: { type: 'object', required: ['type', 'name'] },
    body: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['type', 'purpose'],
        oneOf: [
          { required: ['value'], properties: { type: { const: 'TextualBody' } } },
          { required: ['source'], properties: { type: { const: 'SpecificResource' } } },
        ],
      },
    },
    target: {
      type: 'object',
      required: ['source', 'selector'],
      properties: {
        selector: {
          type: 'array',
          prefixItems: [
            { type: 'object', required: ['type', 'exact', 'prefix', 'suffix'] },
            { type: 'object', required: ['type', 'start', 'end'] },
          ],
          items: false,
          minItems: 2,
        },
      },
    },
  },
};

const SHAPE = {
  type: 'object',
  required: ['@context', 'id', 'type', 'label', 'total', 'first'],
  properties: {
    '@context': { type: 'array', contains: { const: 'http://www.w3.org/ns/anno.jsonld' } },
    type: { const: 'AnnotationCollection' },
    total: { type: 'integer' },
    first: {
      type: 'object',
      required: ['id', 'type', 'items'],
      properties: {
        type: { const: 'AnnotationPage' },
        items: { type: 'array', items: ANNOTATION },
      },
    },
  },
};

import { isObject, meaningOf } from '../annotation/record-of.ts';
import type { Label, Value } from '../recognition/value.ts';
import { valueJson } from './details.ts';
import type { Details, ExchangeAnnotation } from './document.ts';
import { jsonLine, readJson } from './json.ts';
import { vocabularyOf } from './vocabulary.ts';

/** What an annotation says, as W3C bodies: its label, what it identifies, its office and its note. */
export function bodiesOf({ label, value, office, note }: ExchangeAnnotation): WebBody[] {
  return [
    textBody('tagging', label),
    ...(value === undefined ? [] : [valueBody(label, value)]),
    ...(office === undefined ? [] : [textBody('describing', office)]),
    ...(note === undefined ? [] : [textBody('commenting', note)]),
  ];
}

type WebBody = TextualBody | { type: 'SpecificResource'; purpose: 'identifying'; source: string };

interface TextualBody {
  readonly type: 'TextualBody';
  readonly purpose: string;
  readonly format?: string;
  readonly value: string;
}

function textBody(purpose: string, value: string): TextualBody {
  return { type: 'TextualBody', purpose, value };
}

const SCHEMES = { people: 'urn:attache:entity:', terms: 'urn:attache:concept:' } as const;

function valueBody(label: Label, value: Value): WebBody {
  const vocabulary = vocabularyOf(label);
  if (typeof value !== 'string') {
    return { ...textBody('classifying', jsonLine(valueJson(value))), format: 'application/json' };
  }
  if (vocabulary === undefined || value === '') return textBody('classifying', value);
  const source = `${SCHEMES[vocabulary]}${encodeIri(value)}`;
  return { type: 'SpecificResource', purpose: 'identifying', source };
}

export interface BodiesReading extends Partial<Pick<Details, 'value' | 'office' | 'note'>> {
  /** Undefined where no body tags. */
  readonly label?: string;
}

/** Reads one body or a list of them; bodies of other purposes are passed over. */
export function readBodies(json: unknown): BodiesReading {
  const bodies = (Array.isArray(json) ? json : [json]).filter(isObject);
  let reading: BodiesReading = {};
  for (const body of bodies) reading = { ...reading, ...readBody(body) };
  return reading;
}

function readBody(body: Readonly<Record<string, unknown>>): BodiesReading {
  const { purpose, value, source, format } = fieldsOf(body);
  if (source !== undefined) return purpose === 'identifying' ? { value: readIri(source) } : {};
  if (value === undefined) return {};
  switch (purpose) {
    case 'tagging':
      return { label: value };
    case 'classifying':
      return format === 'application/json' ? readAmount(value) : { value };
    case 'describing':
      return { office: value };
    case 'commenting':
      return { note: value };
    default:
      return {};
  }
}

type BodyField = 'purpose' | 'value' | 'source' | 'format';

function fieldsOf(body: Readonly<Record<string, unknown>>): Record<BodyField, string | undefined> {
  const field = (name: BodyField) => {
    const content = body[name];
    return typeof content === 'string' ? content : undefined;
  };
  return {
    purpose: field('purpose'),
    value: field('value'),
    source: field('source'),
    format: field('format'),
  };
}

function readAmount(text: string): BodiesReading {
  const reading = readJson(text);
  const value = reading.kind === 'json' ? meaningOf(reading.json) : undefined;
  return value === undefined ? {} : { value };
}

/** An IRI of ours as the id in it, anybody else's as it is. */
function readIri(iri: string): string {
  const scheme = Object.values(SCHEMES).find((prefix) => iri.startsWith(prefix));
  return scheme === undefined ? iri : decodeIri(iri.slice(scheme.length));
}

/** Half a surrogate pair cannot stand in an IRI and becomes U+FFFD. */
export function encodeIri(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}

/** Broken escapes are left as they are. */
export function decodeIri(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

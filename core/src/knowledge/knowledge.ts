import type { Concept } from './concept.ts';
import type { Country } from './country.ts';
import type { Currency, CurrencyWord } from './currency.ts';
import type { Organisation } from './organisation.ts';
import type { Person } from './person.ts';
import type { Relationship } from './relationship.ts';

/** All that the product knows about the world, as plain lists. */
export interface KnowledgeRecords {
  readonly people: readonly Person[];
  readonly concepts: readonly Concept[];
  readonly countries: readonly Country[];
  readonly currencies: readonly Currency[];
  readonly currencyWords: readonly CurrencyWord[];
  readonly organisations: readonly Organisation[];
  readonly relationships: readonly Relationship[];
}

/** The lists, and each thing by its id. */
export interface Knowledge extends KnowledgeRecords {
  readonly personById: (id: string) => Person | undefined;
  readonly conceptById: (id: string) => Concept | undefined;
  readonly countryByCode: (code: string) => Country | undefined;
  readonly currencyByCode: (code: string) => Currency | undefined;
  readonly organisationByCode: (code: string) => Organisation | undefined;
}

/** Makes lists searchable; a project's own people and terms come in by joining the lists first. */
export function knowledgeOf(records: KnowledgeRecords): Knowledge {
  return {
    ...records,
    personById: lookup(records.people, ({ id }) => id),
    conceptById: lookup(records.concepts, ({ id }) => id),
    countryByCode: lookup(records.countries, ({ code }) => code),
    currencyByCode: lookup(records.currencies, ({ code }) => code),
    organisationByCode: lookup(records.organisations, ({ code }) => code),
  };
}

function lookup<T>(
  records: readonly T[],
  keyOf: (record: T) => string,
): (key: string) => T | undefined {
  const byKey = new Map<string, T>();
  for (const record of records) byKey.set(keyOf(record), record);
  return (key) => byKey.get(key);
}

import { pathToFileURL } from 'node:url';

/** What the scripts read from `seeds/`: plain records, not yet checked. */
export interface Seeds {
  readonly lists: Record<string, Record<string, unknown>[]>;
  readonly people: { file: string; person: Record<string, unknown> }[];
  readonly problems: Problem[];
}

export interface Problem {
  readonly file: string;
  readonly id: string;
  readonly message: string;
}

interface SeedScripts {
  readonly readSeeds: (folder: string) => Promise<Seeds>;
  readonly problemsOf: (seeds: Seeds) => Problem[];
}

/** The scripts are plain JavaScript without declarations, so they are imported by address. */
export async function seedScripts(): Promise<SeedScripts> {
  const { readSeeds } = await import(addressOf('scripts/knowledge/seeds.mjs'));
  const { problemsOf } = await import(addressOf('scripts/knowledge/validate.mjs'));
  return { readSeeds, problemsOf };
}

/** A set of seeds with one record of each kind and nothing wrong in it; a fault is put into a fresh one. */
export function soundSeeds(): Seeds {
  const names = { en: ['Vietnam'], id: ['Vietnam'], vi: ['Việt Nam'] };
  return {
    lists: {
      sources: [{ id: 'gazette', cite: 'Official gazette', where: 'library', licence: 'facts' }],
      offices: [
        { id: 'deputy', names: { en: ['Deputy Prime Minister'] }, several: true },
        { id: 'prime-minister', names: { en: ['Prime Minister'] } },
      ],
      organisations: [{ code: 'UN', names: { en: ['UN'], id: ['PBB'], vi: ['LHQ'] } }],
      countries: [
        {
          code: 'LA',
          names: { en: ['Laos'], id: ['Laos'], vi: ['Lào'] },
          demonyms: ['Lao'],
          dateOrder: 'day-first',
        },
        { code: 'VN', names, demonyms: ['Vietnamese'], currency: 'VND', dateOrder: 'day-first' },
      ],
      currencies: [
        {
          code: 'VND',
          minorUnits: 0,
          names: { en: ['dong'], id: ['dong'], vi: ['đồng'] },
          symbols: ['₫'],
        },
      ],
      'currency-words': [{ text: '$', candidates: ['VND'] }],
      terms: [term('partnership'), { ...term('strategic-partnership'), broader: 'partnership' }],
      relationships: [
        { parties: ['LA', 'VN'], concept: 'partnership', since: '1977-07-18', source: 'gazette' },
      ],
    },
    people: [person('Le One', { from: '2001', to: '2006' }), person('Le Two', { from: '2006' })],
    problems: [],
  };
}

export function term(id: string): Record<string, unknown> {
  return {
    id,
    tier: 'tier',
    labels: { en: [id.replace('-', ' ')] },
    definition: 'A name.',
    source: 'gazette',
  };
}

export function person(name: string, post: Record<string, unknown>): Seeds['people'][number] {
  const id = name.toLowerCase().replace(' ', '-');
  const whole = { office: 'prime-minister', area: 'VN', source: 'gazette', ...post };
  return { file: 'people/vietnam.json', person: { id, names: [{ text: name }], posts: [whole] } };
}

function addressOf(path: string): string {
  return pathToFileURL(path).href;
}

import { deepEqual, ok } from 'node:assert/strict';
import { person, type Seeds, seedScripts, soundSeeds, term } from './seeds.ts';

const vietnam = 'people/vietnam.json';

/** One fault put into sound seeds, the record it must be reported at, and a word of the report. */
const faults: [what: string, at: string, says: RegExp, put: (seeds: Seeds) => void][] = [
  [
    'an id twice',
    'terms.json: partnership',
    /twice/,
    (s) => list(s, 'terms').push(term('partnership')),
  ],
  [
    'a list out of order',
    'terms.json: alliance',
    /sorted/,
    (s) => list(s, 'terms').push(term('alliance')),
  ],
  ['no id', 'offices.json: #1', /no id/, (s) => set(s, 'offices', { id: '' })],
  [
    'a broader that is not there',
    'terms.json: partnership',
    /broader/,
    (s) => set(s, 'terms', { broader: 'no' }),
  ],
  [
    'an element that is no concept',
    'terms.json: partnership',
    /enumerate/,
    (s) => set(s, 'terms', { elements: ['love'] }),
  ],
  [
    'a circle of broader',
    'terms.json: partnership',
    /back to itself/,
    (s) => set(s, 'terms', { broader: 'strategic-partnership' }),
  ],
  [
    'a label of two concepts',
    'terms.json: partnership',
    /too/,
    (s) => set(s, 'terms', { labels: { en: ['Strategic Partnership'] } }),
  ],
  [
    'an unknown tier',
    'terms.json: partnership',
    /no tier/,
    (s) => set(s, 'terms', { tier: 'rank' }),
  ],
  [
    'no definition',
    'terms.json: partnership',
    /definition/,
    (s) => set(s, 'terms', { definition: '' }),
  ],
  [
    'a term without a source',
    'terms.json: partnership',
    /source/,
    (s) => set(s, 'terms', { source: 'hearsay' }),
  ],
  [
    'no name in a language',
    'countries.json: LA',
    /no vi name/,
    (s) => set(s, 'countries', { names: { en: ['Laos'], id: ['Laos'] } }),
  ],
  [
    'a name with a space around it',
    'countries.json: LA',
    /trim/,
    (s) => set(s, 'countries', { demonyms: [' Lao'] }),
  ],
  [
    'a decomposed name',
    'countries.json: LA',
    /NFC/,
    (s) => set(s, 'countries', { demonyms: ['Viê\u0323t'] }),
  ],
  [
    'a name said twice',
    'countries.json: LA',
    /once/,
    (s) => set(s, 'countries', { demonyms: ['Lao', 'Lao'] }),
  ],
  [
    'a name of two countries',
    'countries.json: LA',
    /VN too/,
    (s) => set(s, 'countries', { names: { en: ['vietnam'], id: ['Laos'], vi: ['Lào'] } }),
  ],
  [
    'an unknown currency',
    'countries.json: LA',
    /currency/,
    (s) => set(s, 'countries', { currency: 'LAK' }),
  ],
  [
    'no date order',
    'countries.json: LA',
    /dateOrder/,
    (s) => set(s, 'countries', { dateOrder: 'any' }),
  ],
  [
    'no minor units',
    'currencies.json: VND',
    /minorUnits/,
    (s) => set(s, 'currencies', { minorUnits: undefined }),
  ],
  [
    'a candidate that is no currency',
    'currency-words.json: $',
    /no currency/,
    (s) => set(s, 'currency-words', { candidates: ['USD'] }),
  ],
  [
    'an otherwise that is no candidate',
    'currency-words.json: $',
    /otherwise/,
    (s) => set(s, 'currency-words', { otherwise: 'USD' }),
  ],
  [
    'parties in the wrong order',
    'relationships.json: VN-LA partnership',
    /order/,
    (s) => set(s, 'relationships', { parties: ['VN', 'LA'] }),
  ],
  [
    'a relationship since no day',
    'relationships.json: LA-VN partnership',
    /no day/,
    (s) => set(s, 'relationships', { since: '1977-02-30' }),
  ],
  [
    'a relationship of no concept',
    'relationships.json: LA-VN love',
    /concept/,
    (s) => set(s, 'relationships', { concept: 'love' }),
  ],
  [
    'a source without a place',
    'sources.json: gazette',
    /where/,
    (s) => set(s, 'sources', { where: '' }),
  ],
  [
    'a post that names no source',
    `${vietnam}: le-one`,
    /source/,
    (s) => setPost(s, { source: undefined }),
  ],
  ['a post of no office', `${vietnam}: le-one`, /no office/, (s) => setPost(s, { office: 'tsar' })],
  ['a post in no area', `${vietnam}: le-one`, /no area/, (s) => setPost(s, { area: 'ZZ' })],
  [
    'a day that is not on the calendar',
    `${vietnam}: le-one`,
    /no day/,
    (s) => setPost(s, { from: '2001-13' }),
  ],
  [
    'an end before the beginning',
    `${vietnam}: le-one`,
    /before it begins/,
    (s) => setPost(s, { to: '2000' }),
  ],
  ['an end and an asOf', `${vietnam}: le-one`, /asOf/, (s) => setPost(s, { asOf: '2005' })],
  [
    'two holders of one seat',
    `${vietnam}: le-one`,
    /held by le-two at the same time/,
    (s) => setPost(s, { to: '2008' }),
  ],
  [
    'a post said twice',
    `${vietnam}: le-one`,
    /stands twice, one fact/,
    (s) => setPerson(s, { posts: [post(), post()] }),
  ],
  ['an id of another name', `${vietnam}: le-on`, /slug/, (s) => setPerson(s, { id: 'le-on' })],
  [
    'a wrong Wikidata id',
    `${vietnam}: le-one`,
    /Wikidata/,
    (s) => setPerson(s, { wikidata: '10831196' }),
  ],
  [
    'a short name of two words',
    `${vietnam}: le-one`,
    /one word/,
    (s) => setPerson(s, { short: ['Le One'] }),
  ],
  [
    'a name with a mark of what ships',
    `${vietnam}: le-one`,
    /parts the cells/,
    (s) => setPerson(s, { names: [{ text: 'Le One' }, { text: 'Le | One' }] }),
  ],
  ['nobody knows who', `${vietnam}: le-one`, /no post/, (s) => setPerson(s, { posts: [] })],
  [
    'a name of two people',
    `${vietnam}: le-one`,
    /le-two in/,
    (s) => setPerson(s, { names: [{ text: 'Le One' }, { text: 'LE TWO' }] }),
  ],
];

describe('the validator of the seeds', () => {
  it('has nothing to say about sound seeds', async () => {
    const { problemsOf } = await seedScripts();
    deepEqual(problemsOf(soundSeeds()), []);
  });

  for (const [what, at, says, put] of faults) {
    it(`reports ${what}`, async () => {
      const { problemsOf } = await seedScripts();
      const seeds = soundSeeds();
      put(seeds);
      const reports = problemsOf(seeds).map(
        ({ file, id, message }) => `${file}: ${id}: ${message}`,
      );
      ok(
        reports.some((report) => report.startsWith(`${at}: `) && says.test(report)),
        `${at} ${says} is not among:\n${reports.join('\n')}`,
      );
    });
  }

  it('lets several people hold an office of several, and two namesakes share a name', async () => {
    const { problemsOf } = await seedScripts();
    const seeds = soundSeeds();
    for (const { person: one } of seeds.people) Object.assign(one, { namesake: true });
    setPerson(seeds, { names: [{ text: 'Le One' }, { text: 'Le Two' }] });
    setPost(seeds, { office: 'deputy', to: '2008' });
    seeds.people.push(person('Le Xa', { office: 'deputy', from: '2001' }));
    deepEqual(problemsOf(seeds), []);
  });

  it('has nothing to say about what ships', async () => {
    const { problemsOf, readSeeds } = await seedScripts();
    deepEqual(problemsOf(await readSeeds('seeds')), []);
  });
});

function list(seeds: Seeds, name: string): Record<string, unknown>[] {
  return seeds.lists[name] ?? [];
}

function set(seeds: Seeds, name: string, fault: Record<string, unknown>): void {
  Object.assign(list(seeds, name)[0] ?? {}, fault);
}

function setPerson(seeds: Seeds, fault: Record<string, unknown>): void {
  Object.assign(seeds.people[0]?.person ?? {}, fault);
}

function setPost(seeds: Seeds, fault: Record<string, unknown>): void {
  const posts = seeds.people[0]?.person['posts'];
  Object.assign(Array.isArray(posts) ? posts[0] : {}, fault);
}

function post(): Record<string, unknown> {
  return { office: 'deputy', area: 'VN', from: '2001', to: '2002', source: 'gazette' };
}

import { deepEqual, equal, ok } from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import {
  labelOfConcept,
  mayBeHeldOn,
  nameOfPerson,
  postsOn,
  shippedKnowledge,
} from '@attache/core';
import { seedScripts } from './seeds.ts';

describe('the knowledge that ships', () => {
  it('knows the people of the sample articles', () => {
    const { personById } = shippedKnowledge();
    const missing = [
      ...['to-lam', 'prabowo-subianto', 'agus-gumiwang-kartasasmita', 'nguyen-hong-dien'],
      ...['thongloun-sisoulith', 'donald-trump', 'vladimir-putin', 'pham-minh-chinh'],
      ...['sonexay-siphandone', 'le-hoai-trung', 'nguyen-van-thang', 'dao-trong-cuong'],
      ...['xi-jinping', 'ferdinand-marcos-jr', 'luiz-inacio-lula-da-silva', 'retno-marsudi'],
    ].filter((id) => !personById(id));
    deepEqual(missing, []);
  });

  it('has the ids of the seeds, also those that it makes of names', () => {
    const seeds = readdirSync('seeds/people').flatMap((name): { id: string }[] =>
      JSON.parse(readFileSync(`seeds/people/${name}`, 'utf8')),
    );
    deepEqual(
      shippedKnowledge()
        .people.map(({ id }) => id)
        .toSorted(),
      seeds.map(({ id }) => id).toSorted(),
    );
  });

  it('finds each kind of record by its id', () => {
    const knowledge = shippedKnowledge();
    equal(knowledge.conceptById('strategic-partnership')?.broader, 'partnership');
    equal(knowledge.countryByCode('US')?.dateOrder, 'month-first');
    equal(knowledge.currencyByCode('IDR')?.names.id.includes('rupiah'), true);
    equal(knowledge.organisationByCode('UN')?.names.id.includes('PBB'), true);
    equal(knowledge.personById('nobody'), undefined);
  });

  it('names people and terms as the readers of a language write them', () => {
    const { personById, conceptById } = shippedKnowledge();
    const person = personById('to-lam');
    const concept = conceptById('strategic-partnership');
    ok(person && concept);
    equal(nameOfPerson(person, 'vi'), 'Tô Lâm');
    equal(nameOfPerson(person, 'id'), 'To Lam');
    equal(labelOfConcept(concept, 'id'), 'kemitraan strategis');
    equal(labelOfConcept({ ...concept, labels: { en: ['accord'] } }, 'vi'), 'accord');
    equal(labelOfConcept({ ...concept, labels: {} }, 'vi'), 'strategic-partnership');
  });

  it('says who held which post on a day', () => {
    const jokowi = shippedKnowledge().personById('joko-widodo');
    ok(jokowi);
    const offices = (day: string) => postsOn(jokowi, day).map(({ office }) => office.id);
    deepEqual(offices('2023-09-07'), ['Presiden']);
    deepEqual(offices('2025-01-01'), []);
  });

  it('knows who led a state of the G20 or ASEAN in each year from 1992 to 2025, where one office does', () => {
    const { people } = shippedKnowledge();
    const posts = people.flatMap((person) => person.posts);
    const years = Array.from({ length: 2025 - 1992 + 1 }, (_, index) => 1992 + index);
    const led = (area: string, office: string, year: number) =>
      posts.some(
        (post) =>
          post.area === area &&
          post.office.en === office &&
          (post.from ?? post.asOf ?? '') <= `${year}-12-31` &&
          (post.to ?? post.asOf ?? '9999') >= `${year}`,
      );
    const seats = [
      ...['AR', 'BR', 'FR', 'ID', 'KR', 'MX', 'PH', 'RU', 'TR', 'US', 'ZA'].map(
        (area) => [area, 'President'] as const,
      ),
      ...['AU', 'BN', 'CA', 'GB', 'IN', 'IT', 'JP', 'LA', 'MY', 'SG', 'TH', 'VN'].map(
        (area) => [area, 'Prime Minister'] as const,
      ),
      ...([
        ['CN', 'Premier'],
        ['DE', 'Chancellor'],
        ['SA', 'King'],
      ] as const),
    ];
    deepEqual(
      seats.flatMap(([area, office]) =>
        years.filter((year) => !led(area, office, year)).map((year) => `${office} ${area} ${year}`),
      ),
      [],
    );
  });

  it('writes the source of each fact out', () => {
    const { people, concepts, relationships } = shippedKnowledge();
    const facts = [...people.flatMap(({ posts }) => posts), ...concepts, ...relationships];
    deepEqual(
      facts.filter(({ source }) => !source),
      [],
    );
  });

  it('has every person as the seeds have them', async () => {
    const { readSeeds } = await seedScripts();
    const { lists, people } = await readSeeds('seeds');
    const citeOf = new Map(lists['sources']?.map(({ id, cite }) => [id, cite]));
    const officeOf = new Map(lists['offices']?.map(({ id, names }) => [id, names]));
    const firstOf = (office: unknown) => Object(officeOf.get(office)).en[0];
    const written = people.map(({ person: { id, names, posts, wikidata, short = [] } }) => ({
      id,
      names,
      posts: [posts].flat().map((post) => {
        const { office, source, ...rest } = Object(post);
        const sources = [source].flat().map((one: unknown) => citeOf.get(one));
        return { ...rest, office: firstOf(office), source: sources.join('; ') };
      }),
      wikidata,
      short,
    }));
    const read = shippedKnowledge().people.map(({ id, names, posts, wikidata, short }) => ({
      id,
      names,
      // Who follows is no fact of the person's own: see below.
      posts: posts.map(({ office, next: _, ...rest }) => ({ ...rest, office: office.en })),
      wikidata,
      short,
    }));
    const byId = (one: { readonly id: unknown }, other: { readonly id: unknown }) =>
      String(one.id) < String(other.id) ? -1 : 1;
    deepEqual(read, written.toSorted(byId));
  });

  it('says of a post without an end when somebody else is first known to have held it', () => {
    const { people } = shippedKnowledge();
    const followed = people.flatMap(({ id, posts }) =>
      posts.flatMap(({ office, area, from, to, asOf, next }) =>
        next === undefined ? [] : [{ id, seat: `${office.en} ${area}`, from, to, asOf, next }],
      ),
    );
    ok(followed.length > 100);
    for (const { id, seat, from, to, asOf = from ?? '', next } of followed) {
      equal(to, undefined, id);
      ok(next > asOf, `${id}: ${next} is behind ${asOf}`);
      ok(
        people.some(({ posts }) =>
          posts.some((post) => `${post.office.en} ${post.area}` === seat && post.from === next),
        ),
        `${id}: somebody begins as ${seat} in ${next}`,
      );
    }
  });

  it('takes nobody for the holder of a post beside who follows', () => {
    const post = { office: { en: 'Speaker' }, area: 'VN', asOf: '2023-01-05', source: 'gazette' };
    equal(mayBeHeldOn(post, '2025-06-01'), true);
    equal(mayBeHeldOn({ ...post, next: '2024-05-20' }, '2024-05-20'), true);
    equal(mayBeHeldOn({ ...post, next: '2024-05-20' }, '2024-05-21'), false);
    equal(mayBeHeldOn({ ...post, next: '2024' }, '2024-12-31'), true);
    equal(mayBeHeldOn({ ...post, next: '2024' }, '2025-01-01'), false);
  });

  it('is read once, and is small enough to bundle', async () => {
    equal(shippedKnowledge(), shippedKnowledge());
    const { stdout } = await promisify(execFile)(process.execPath, ['--eval', LOADED]);
    process.stdout.write(`      ${stdout}\n`);
    ok((await stat('core/src/knowledge/shipped.ts')).size < 800_000, 'under 800 kB before packing');
  });
});

/** How long the first call takes in a process of its own. */
const LOADED = `import('@attache/core').then(({ shippedKnowledge }) => {
  const start = performance.now();
  const { people } = shippedKnowledge();
  const took = (performance.now() - start).toFixed(1);
  process.stdout.write(people.length + ' people and the other records read in ' + took + ' ms');
});`;

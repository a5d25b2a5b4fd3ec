import { isText, listProblems, repeated, textsProblems } from './checks.mjs';
import { certainlyOverlap, earliest, isDate, latest } from './days.mjs';

/** Everything that is wrong with the people: each alone, each file as a list, and all of them together. */
export function peopleProblems(people, lists) {
  const known = {
    areas: new Set([...lists.countries, ...lists.organisations].map(({ code }) => code)),
    offices: new Map(lists.offices.map((office) => [office.id, office])),
    sources: new Set(lists.sources.map(({ id }) => id)),
  };
  const files = [...new Set(people.map(({ file }) => file))];
  return [
    ...files.flatMap((file) =>
      listProblems(
        file,
        people.filter((entry) => entry.file === file).map(({ person }) => person),
        ({ id }) => id,
      ),
    ),
    ...people.flatMap(({ file, person }) =>
      [...personProblems(person), ...postsProblems(person.posts ?? [], known)].map((message) => ({
        file,
        id: person.id,
        message,
      })),
    ),
    ...clashes(people),
    ...seatsHeldTwice(people, known.offices),
  ];
}

function personProblems({ id, names = [], posts = [], wikidata, short = [] }) {
  const texts = names.map(({ text }) => text);
  return [
    ...textsProblems(texts),
    ...[...texts, ...short]
      .filter((text) => /[|=\t\n]/.test(text))
      .map((text) => `"${text}" has a mark that parts the cells of what ships; write it without`),
    ...(texts.some((text) => isText(text) && slugOf(text) === id)
      ? []
      : [
          'the id is the slug of none of the names, nobody would guess it; use the slug of the usual name',
        ]),
    ...(posts.length > 0 ? [] : ['no post, so nothing says who this is; add one with its source']),
    ...(wikidata === undefined || /^Q[1-9]\d*$/.test(wikidata)
      ? []
      : [`${wikidata} is not a Wikidata id; correct it`]),
    ...short
      .filter((name) => !isText(name) || /\s/.test(name))
      .map((name) => `"${name}" is not one word, short names are; put it with the names`),
  ];
}

function postsProblems(posts, known) {
  return [
    ...posts.flatMap((post) => postProblems(post, known)),
    ...repeated(posts, ({ office, area, from }) => `${office} ${area} ${from ?? ''}`.trim()).map(
      ([post]) => `${post} stands twice, one fact is one post; join them`,
    ),
  ];
}

function postProblems(post, { areas, offices, sources }) {
  return [
    ...(offices.has(post.office) ? [] : [`no office ${post.office}; add it to offices.json`]),
    ...(areas.has(post.area)
      ? []
      : [`no area ${post.area}; add it to countries.json or organisations.json`]),
    ...([post.source].flat().every((id) => sources.has(id))
      ? []
      : [
          `${post.office} ${post.area} names no known source, so nobody can check it; cite one of sources.json`,
        ]),
    ...[post.from, post.to, post.asOf]
      .filter((date) => date !== undefined && !isDate(date))
      .map((date) => `${date} is no day, month or year; correct it`),
    ...(ends(post)
      ? [
          `${post.office} ${post.area} ends on ${post.to ?? post.asOf}, before it begins; correct the dates`,
        ]
      : []),
    ...(post.to && post.asOf
      ? [`${post.office} ${post.area} has an end, asOf is for posts without one; drop asOf`]
      : []),
  ];
}

function ends({ from, to, asOf }) {
  const end = to ?? asOf;
  return isDate(from) && isDate(end) && latest(end) < earliest(from);
}

/** Ids, Wikidata ids and names that mean two people. `namesake` says that two people do share a name. */
function clashes(people) {
  const all = people.flatMap(({ file, person }) => [
    { file, id: person.id, key: `the id ${person.id}` },
    ...(person.wikidata ? [{ file, id: person.id, key: person.wikidata }] : []),
    ...(person.short ?? []).map((name) => ({ file, id: person.id, key: `the short name ${name}` })),
    ...(person.namesake
      ? []
      : namesOf(person).map((key) => ({ file, id: person.id, key: `the name ${key}` }))),
  ]);
  return repeated(all, ({ key }) => key).map(([key, [{ file, id }, other]]) => ({
    file,
    id,
    message: `${key} is ${other.id} in ${other.file} too; join the two, or mark both as namesake`,
  }));
}

function namesOf({ names = [] }) {
  return [...new Set(names.map(({ text }) => String(text).toLowerCase()))];
}

function seatsHeldTwice(people, offices) {
  const held = people.flatMap(({ file, person }) =>
    (person.posts ?? [])
      .filter(({ office }) => !offices.get(office)?.several)
      .map((post) => ({ file, id: person.id, post })),
  );
  return repeated(held, ({ post }) => `${post.office} ${post.area}`).flatMap(([seat, holders]) =>
    pairs(holders)
      .filter(([one, other]) => one.id !== other.id && certainlyOverlap(one.post, other.post))
      .map(([one, other]) => ({
        file: one.file,
        id: one.id,
        message: `${seat} is held by ${other.id} at the same time; correct a date, or mark the office as one of several`,
      })),
  );
}

function pairs(list) {
  return list.flatMap((one, index) => list.slice(index + 1).map((other) => [one, other]));
}

/** `Luiz Inácio Lula da Silva` → `luiz-inacio-lula-da-silva`. */
export function slugOf(name) {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replaceAll(/['’ʻʼ.`]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

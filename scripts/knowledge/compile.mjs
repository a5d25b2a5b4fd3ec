/**
 * The seeds as core reads them. Offices and sources are lists of their own and named by their place in them. People are columns, parted
 * by tabs, with a line for each person: what is alike stands together, which packs better, and core need not read the posts of somebody
 * whom nobody speaks of. The columns are `id` (empty where `plainId` gives it), names, posts, Wikidata id, short names.
 * Names are parted by `|`, with `=` behind the language of one that has its own; posts by `;`, and what they are made of by `,`. Of a
 * post whose end nobody knows it is told when somebody else is first known to have held it. The validator lets no name have a mark that parts names or columns.
 */
export function compileSeeds({ lists, people }) {
  const office = placesIn(lists.offices);
  const place = placesIn(lists.sources);
  const places = (source) => (Array.isArray(source) ? source.map(place) : place(source));
  const placesOf = (source) => [places(source)].flat().join('+');
  const cited = ({ source, ...record }) => ({ ...record, source: places(source) });
  const next = successions(lists.offices, people);
  const post = (of) => {
    const { from = '', to = '', asOf = '' } = of;
    return row(',', office(of.office), of.area, placesOf(of.source), from, to, asOf, next(of));
  };
  return {
    offices: lists.offices.map(({ names }) => firstOf(names)),
    sources: lists.sources.map(({ cite }) => cite),
    people: columns(
      people
        .map(({ person }) => person)
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ id, names, posts, wikidata = '', short = [] }) => [
          id === plainId(nameOf(names[0])) ? '' : id,
          names.map(nameOf).join('|'),
          posts.map(post).join(';'),
          wikidata,
          short.join('|'),
        ]),
    ),
    concepts: lists.terms.map(cited),
    countries: lists.countries,
    currencies: lists.currencies,
    currencyWords: lists['currency-words'],
    organisations: lists.organisations,
    relationships: lists.relationships.map(cited),
  };
}

/** The first cells of all rows, a tab, the second ones, …. */
function columns(rows) {
  const [first = []] = rows;
  return first.map((_, place) => rows.map((row) => row[place]).join('\n')).join('\t');
}

/** A module of two strings: parsing JSON is several times faster than parsing the same as code, and cutting lines is faster still. */
export function shippedModule({ people, ...lists }) {
  return [
    '// Written by scripts/knowledge.mjs from seeds/. Do not edit.',
    `export const SHIPPED_LISTS: string = '${literal(JSON.stringify(lists))}';`,
    `export const SHIPPED_PEOPLE: string = '${literal(people)}';`,
    '',
  ].join('\n');
}

/** When the next holder of a seat that one person holds begins, of a post without an end; empty where nobody knows one. */
function successions(offices, people) {
  const several = new Set(offices.filter(({ several }) => several).map(({ id }) => id));
  const seat = ({ office, area }) => `${office} ${area}`;
  const begins = new Map();
  for (const { person } of people) {
    for (const post of person.posts ?? []) {
      if (post.from === undefined || several.has(post.office)) continue;
      begins.set(seat(post), [...(begins.get(seat(post)) ?? []), post.from].sort());
    }
  }
  return (post) => {
    const held = post.asOf ?? post.from;
    if (post.to !== undefined || held === undefined) return '';
    return begins.get(seat(post))?.find((from) => from > held && !from.startsWith(held)) ?? '';
  };
}

function literal(text) {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t');
}

/** Where a record stands in its list, by its id. */
function placesIn(records) {
  const places = new Map(records.map(({ id }, place) => [id, place]));
  return (id) => places.get(id);
}

/** Of most people all of the id: it is not written out then. */
function plainId(name) {
  return name.toLowerCase().replaceAll(' ', '-');
}

function nameOf({ text, language }) {
  return language ? `${language}=${text}` : text;
}

/** Cells without the empty ones at their end. */
function row(mark, ...cells) {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1).join(mark);
}

/** The first name in each language is the one to show; what is left tells the office in a text. */
function firstOf(names) {
  const also = Object.values(names).flatMap(([, ...more]) => more);
  const first = Object.entries(names).map(([language, [name]]) => [language, name]);
  return { ...Object.fromEntries(first), ...(also.length > 0 && { also }) };
}

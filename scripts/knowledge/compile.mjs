/**
 * The seeds as core reads them. Offices and sources are lists of their own and named by their place in them, a
 * person and a post are rows without the empty texts at their end, and a name in no language of its own is only
 * its text, since thousands are alike: core writes them out when it reads.
 */
export function compileSeeds({ lists, people }) {
  const office = placesIn(lists.offices);
  const place = placesIn(lists.sources);
  const places = (source) => (Array.isArray(source) ? source.map(place) : place(source));
  const cited = ({ source, ...record }) => ({ ...record, source: places(source) });
  const post = ({ from = '', to = '', asOf = '', ...of }) =>
    row(office(of.office), of.area, places(of.source), from, to, asOf);
  return {
    offices: lists.offices.map(({ names }) => firstOf(names)),
    sources: lists.sources.map(({ cite }) => cite),
    people: people
      .map(({ person }) => person)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, names, posts, wikidata = '', short = '' }) =>
        row(id, names.map(nameOf), posts.map(post), wikidata, short),
      ),
    concepts: lists.terms.map(cited),
    countries: lists.countries,
    currencies: lists.currencies,
    currencyWords: lists['currency-words'],
    organisations: lists.organisations,
    relationships: lists.relationships.map(cited),
  };
}

/** A module of one string: parsing JSON is several times faster than parsing the same as code. */
export function shippedModule(records) {
  const literal = JSON.stringify(records).replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  return `// Written by scripts/knowledge.mjs from seeds/. Do not edit.\nexport const SHIPPED: string = '${literal}';\n`;
}

/** Where a record stands in its list, by its id. */
function placesIn(records) {
  const places = new Map(records.map(({ id }, place) => [id, place]));
  return (id) => places.get(id);
}

function nameOf({ text, language }) {
  return language ? [text, language] : text;
}

function row(...cells) {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}

/** The first name in each language is the one to show; what is left tells the office in a text. */
function firstOf(names) {
  const also = Object.values(names).flatMap(([, ...more]) => more);
  const first = Object.entries(names).map(([language, [name]]) => [language, name]);
  return { ...Object.fromEntries(first), ...(also.length > 0 && { also }) };
}

/**
 * The seeds as core reads them. Offices and sources stay in tables of their own, a post is a row and a name in
 * no language of its own only its text, since thousands are alike: core writes them out when it reads.
 */
export function compileSeeds({ lists, people }) {
  const posts = people.flatMap(({ person }) => person.posts);
  return {
    offices: Object.fromEntries(lists.offices.map(({ id, names }) => [id, firstOf(names)])),
    sources: citations(lists.sources, posts),
    people: people
      .map(({ person: { namesake, ...person } }) => ({
        ...person,
        names: person.names.map(({ text, language }) => (language ? [text, language] : text)),
        posts: person.posts.map(({ office, area, source, from = '', to = '', asOf = '' }) => [
          office,
          area,
          keyOf(source),
          from,
          to,
          asOf,
        ]),
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    concepts: lists.terms,
    countries: lists.countries,
    currencies: lists.currencies,
    currencyWords: lists['currency-words'],
    organisations: lists.organisations,
    relationships: lists.relationships,
  };
}

/** A module of one string: parsing JSON is several times faster than parsing the same as code. */
export function shippedModule(records) {
  const literal = JSON.stringify(records).replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  return `// Written by scripts/knowledge.mjs from seeds/. Do not edit.\nexport const SHIPPED: string = '${literal}';\n`;
}

/** What each source says of itself, and the same for sources cited together. */
function citations(sources, posts) {
  const cites = new Map(sources.map(({ id, cite }) => [id, cite]));
  const together = posts.map(({ source }) => source).filter(Array.isArray);
  for (const ids of together) cites.set(keyOf(ids), ids.map((id) => cites.get(id)).join('; '));
  return Object.fromEntries(cites);
}

function keyOf(source) {
  return [source].flat().join('+');
}

/** The first name in each language is the one to show; what is left tells the office in a text. */
function firstOf(names) {
  const also = Object.values(names).flatMap(([, ...more]) => more);
  const first = Object.entries(names).map(([language, [name]]) => [language, name]);
  return { ...Object.fromEntries(first), ...(also.length > 0 && { also }) };
}

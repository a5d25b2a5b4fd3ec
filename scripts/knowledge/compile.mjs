/** The seeds as core reads them: offices and sources written out where they are named. */
export function compileSeeds({ lists, people }) {
  const offices = new Map(lists.offices.map(({ id, names }) => [id, firstOf(names)]));
  const cites = new Map(lists.sources.map(({ id, cite }) => [id, cite]));
  const withCite = (record) => ({ ...record, source: cites.get(record.source) });
  return {
    people: people
      .map(({ person: { namesake, ...person } }) => ({
        ...person,
        posts: person.posts.map((post) => withCite({ ...post, office: offices.get(post.office) })),
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    concepts: lists.terms.map(withCite),
    countries: lists.countries,
    currencies: lists.currencies,
    currencyWords: lists['currency-words'],
    organisations: lists.organisations,
    relationships: lists.relationships.map(withCite),
  };
}

/** A module of one string: parsing JSON is several times faster than parsing the same as code. */
export function shippedModule(records) {
  const literal = JSON.stringify(records).replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  return `// Written by scripts/knowledge.mjs from seeds/. Do not edit.\nexport const SHIPPED: string = '${literal}';\n`;
}

function firstOf(names) {
  return Object.fromEntries(Object.entries(names).map(([language, [first]]) => [language, first]));
}

import type { Concept } from '../knowledge/concept.ts';
import { type Knowledge, knowledgeOf } from '../knowledge/knowledge.ts';
import type { Person } from '../knowledge/person.ts';
import { LANGUAGES } from '../languages/index.ts';
import { extendLexicon } from '../lexicon/extend.ts';
import { knowledgePhrases } from '../recognition/knowledge-phrases.ts';
import type { ReaderTables } from '../resolution/reader-tables.ts';
import { shippedTables } from '../resolution/recognize.ts';
import type { Project, ProjectPerson, ProjectTerm } from './project.ts';

/**
 * What articles of a project are read with: the shipped knowledge and lexicon, and what the project adds.
 * The shipped ones are not compiled again, so this costs what the project holds and a walk over the trie.
 */
export function projectTables({ people, terms, languages, dateOrder }: Project): ReaderTables {
  const { lexicon, knowledge } = shippedTables();
  const own: OwnRecords = {
    people: people.map((person) => joinPerson(person, knowledge.personById(person.id))),
    concepts: terms.map((term) => joinTerm(term, knowledge.conceptById(term.id))),
  };
  const isEmpty = own.people.length + own.concepts.length === 0;
  return {
    lexicon: isEmpty ? lexicon : extendLexicon(lexicon, phrasesOf(own)),
    knowledge: isEmpty ? knowledge : joinKnowledge(knowledge, own),
    ownTerms: new Set(own.concepts.map(({ id }) => id)),
    languages,
    dateOrder,
  };
}

type OwnRecords = Pick<Knowledge, 'people' | 'concepts'>;

function phrasesOf(own: OwnRecords) {
  const alone = knowledgeOf({
    ...own,
    countries: [],
    currencies: [],
    currencyWords: [],
    organisations: [],
    relationships: [],
  });
  return knowledgePhrases(alone, LANGUAGES);
}

/** The project's records stand last: where a name is two people's, the project means its own. */
function joinKnowledge(knowledge: Knowledge, { people, concepts }: OwnRecords): Knowledge {
  const own = new Set([...people, ...concepts].map(({ id }) => id));
  return knowledgeOf({
    ...knowledge,
    people: [...knowledge.people.filter(({ id }) => !own.has(id)), ...people],
    concepts: [...knowledge.concepts.filter(({ id }) => !own.has(id)), ...concepts],
  });
}

/** What the project says wins; names are added to those that ship. */
function joinPerson(own: ProjectPerson, shipped: Person | undefined): Person {
  const names = [...own.names, ...own.short.map((text) => ({ text })), ...(shipped?.names ?? [])];
  const wikidata = own.wikidata ?? shipped?.wikidata;
  return {
    id: own.id,
    names: names.filter(({ text }, at) => names.findIndex((one) => one.text === text) === at),
    posts: own.posts.length > 0 ? own.posts : (shipped?.posts ?? []),
    short: [...new Set([...own.short, ...(shipped?.short ?? [])])],
    ...(wikidata !== undefined && { wikidata }),
  };
}

function joinTerm(own: ProjectTerm, shipped: Concept | undefined): Concept {
  const broader = own.broader ?? shipped?.broader;
  const labelsIn = (language: 'en' | 'id' | 'vi') => [
    ...new Set([...(own.labels[language] ?? []), ...(shipped?.labels[language] ?? [])]),
  ];
  return {
    ...shipped,
    id: own.id,
    labels: { en: labelsIn('en'), id: labelsIn('id'), vi: labelsIn('vi') },
    tier: own.tier ?? shipped?.tier ?? 'tier',
    definition: own.definition ?? shipped?.definition ?? '',
    source: own.source ?? shipped?.source ?? '',
    ...(broader !== undefined && { broader }),
  };
}

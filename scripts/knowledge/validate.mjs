import { LANGUAGES, listProblems, namesProblems, repeated, textsProblems } from './checks.mjs';
import { isDate } from './days.mjs';
import { peopleProblems } from './people.mjs';

const TIERS = ['tier', 'formula', 'element', 'relations', 'cooperation', 'alliance'];
const byId = ({ id }) => id;
const byCode = ({ code }) => code;
const pairOf = ({ parties, concept }) => `${parties?.join('-')} ${concept}`;

/** Everything that is wrong with the seeds: what, why, and what to do, each with its file and record. */
export function problemsOf({ lists, people, problems }) {
  return [
    ...problems,
    ...listProblems('sources.json', lists.sources, byId),
    ...each('sources.json', lists.sources, byId, sourceProblems),
    ...listProblems('offices.json', lists.offices, byId),
    ...each('offices.json', lists.offices, byId, ({ names }) => namesProblems(names, ['en'])),
    ...listProblems('organisations.json', lists.organisations, byCode),
    ...each('organisations.json', lists.organisations, byCode, ({ names }) => namesProblems(names)),
    ...countriesProblems(lists),
    ...currenciesProblems(lists),
    ...termsProblems(lists),
    ...relationshipsProblems(lists),
    ...peopleProblems(people, lists),
  ];
}

function each(file, records, keyOf, rule) {
  return records.flatMap((record) =>
    rule(record).map((message) => ({ file, id: keyOf(record), message })),
  );
}

function sourceProblems({ cite, where, licence }) {
  return cite && where && licence
    ? []
    : ['a source says cite, where and licence, so a reader can go there; complete it'];
}

function countriesProblems({ countries, currencies }) {
  const file = 'countries.json';
  const known = new Set(currencies.map(byCode));
  return [
    ...listProblems(file, countries, byCode),
    ...each(file, countries, byCode, (country) => [
      ...namesProblems(country.names),
      ...textsProblems(country.demonyms),
      ...(country.capitals ? namesProblems(country.capitals) : []),
      ...[country.formerCurrency, country.currency]
        .filter((code) => code !== undefined && !known.has(code))
        .map((code) => `no currency ${code}; add it to currencies.json or correct the code`),
      ...(['day-first', 'month-first'].includes(country.dateOrder)
        ? []
        : ['dateOrder is neither day-first nor month-first; choose one']),
    ]),
    ...sharedNames(file, countries, byCode),
  ];
}

function currenciesProblems(lists) {
  const { currencies } = lists;
  const words = lists['currency-words'];
  const known = new Set(currencies.map(byCode));
  const wordKey = ({ text, language }) => (language ? `${text} ${language}` : text);
  return [
    ...listProblems('currencies.json', currencies, byCode),
    ...each('currencies.json', currencies, byCode, ({ names, symbols, minorUnits }) => [
      ...namesProblems(names),
      ...textsProblems(symbols),
      ...(Number.isInteger(minorUnits)
        ? []
        : ['minorUnits is not a whole number; ISO 4217 lists it']),
    ]),
    ...sharedNames('currencies.json', currencies, byCode),
    ...repeated(
      currencies.flatMap(({ code, symbols }) => symbols.map((symbol) => ({ code, symbol }))),
      ({ symbol }) => symbol,
    ).map(([symbol, [{ code }]]) => ({
      file: 'currencies.json',
      id: code,
      message: `${symbol} is the sign of another currency too; make it a row of currency-words.json`,
    })),
    ...listProblems('currency-words.json', words, wordKey),
    ...each('currency-words.json', words, wordKey, ({ candidates, otherwise }) => [
      ...candidates
        .filter((code) => !known.has(code))
        .map((code) => `no currency ${code}; correct the code`),
      ...(otherwise === undefined || candidates.includes(otherwise)
        ? []
        : ['otherwise is none of the candidates; add it to them']),
    ]),
  ];
}

function termsProblems({ terms, sources }) {
  const known = new Map(terms.map((term) => [term.id, term]));
  const cited = new Set(sources.map(byId));
  return [
    ...listProblems('terms.json', terms, byId),
    ...each('terms.json', terms, byId, (term) => [
      ...namesProblems(term.labels, ['en']),
      ...(TIERS.includes(term.tier)
        ? []
        : [`no tier ${term.tier}; use one of ${TIERS.join(', ')}`]),
      ...(term.definition?.endsWith('.')
        ? []
        : ['no definition; say in one sentence what it names']),
      ...(cited.has(term.source) ? [] : [`no source ${term.source}; add it to sources.json`]),
      ...(term.elements ?? [])
        .filter((id) => !known.has(id))
        .map((id) => `no concept ${id} to enumerate; add it or correct the id`),
      ...(standsUnderItself(term, known)
        ? ['its broader terms lead nowhere or back to itself; correct broader']
        : []),
    ]),
    ...sharedNames('terms.json', terms, byId, ({ labels }) => labels),
  ];
}

function standsUnderItself(term, known) {
  const seen = new Set();
  for (let at = term; at.broader !== undefined; at = known.get(at.broader)) {
    if (seen.has(at.id) || !known.has(at.broader)) return true;
    seen.add(at.id);
  }
  return false;
}

function relationshipsProblems({ relationships, terms, countries, sources }) {
  const file = 'relationships.json';
  const concepts = new Set(terms.map(byId));
  const areas = new Set(countries.map(byCode));
  const cited = new Set(sources.map(byId));
  return [
    ...listProblems(file, relationships, pairOf),
    ...each(file, relationships, pairOf, ({ parties, concept, since, source }) => [
      ...parties
        .filter((code) => !areas.has(code))
        .map((code) => `no country ${code}; correct the code`),
      ...(parties.length === 2 && parties[0] < parties[1]
        ? []
        : ['parties are two, in alphabetical order, so a pair is found once; put them so']),
      ...(concepts.has(concept) ? [] : [`no concept ${concept}; add it to terms.json`]),
      ...(isDate(since) ? [] : [`${since} is no day, month or year; correct it`]),
      ...(cited.has(source) ? [] : [`no source ${source}; add it to sources.json`]),
    ]),
  ];
}

/** A name that means two things in one language, whatever its case. */
function sharedNames(file, records, keyOf, namesOf = ({ names }) => names) {
  return LANGUAGES.flatMap((language) => {
    const said = records.flatMap((record) =>
      (namesOf(record)?.[language] ?? []).map((name) => ({
        id: keyOf(record),
        name: fold(name, language),
      })),
    );
    return repeated(said, ({ name }) => name).map(([name, [{ id }, other]]) => ({
      file,
      id,
      message: `"${name}" (${language}) is ${other.id} too, so a reader cannot tell; keep it with one of them`,
    }));
  });
}

function fold(name, language) {
  return name.toLocaleLowerCase(language);
}

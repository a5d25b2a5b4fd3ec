import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Sense } from '../lexicon/entry.ts';
import type { Language } from '../lexicon/language.ts';
import { EVERY_LANGUAGE, each, namePhrases } from '../lexicon/phrases.ts';
import type { Phrase } from '../lexicon/trie.ts';
import { withoutDiacritics } from '../text/fold.ts';

/** What the knowledge adds to the lexicon: people, countries, capitals, organisations, terms. */
export function knowledgePhrases(knowledge: Knowledge, languages: readonly Language[]): Phrase[] {
  return [
    ...personPhrases(knowledge),
    ...countryPhrases(knowledge, languages),
    ...organisationPhrases(knowledge),
    ...termPhrases(knowledge, languages),
  ];
}

function personPhrases({ people }: Knowledge): Phrase[] {
  return people.flatMap(({ id, names, short }) => [
    ...unique(names.map(({ text }) => withoutRealm(text)).flatMap(withInitials))
      .filter((text) => /\s|-/.test(text))
      .flatMap((text) => namePhrases(text, { kind: 'person', id, short: false })),
    ...unique(short ?? []).flatMap((text) =>
      namePhrases(text, {
        kind: 'person',
        id,
        short: true,
        ...(text === text.toUpperCase() && { letters: true }),
      }),
    ),
  ]);
}

/** `Abdullah II of Jordan`: the country stays outside of a name. */
function withoutRealm(name: string): string {
  return name.replace(/ of (?:the )?\p{Lu}.*$/u, '');
}

/** `K. P. Sharma Oli`, `K.P. Sharma Oli` and `KP Sharma Oli`. */
function withInitials(name: string): string[] {
  const [, first = '', second = '', rest = ''] = /^(\p{Lu})\. ?(\p{Lu})\.? (.+)$/u.exec(name) ?? [];
  return rest === ''
    ? [name]
    : [
        name,
        `${first}${second} ${rest}`,
        `${first}.${second}. ${rest}`,
        `${first}. ${second}. ${rest}`,
      ];
}

function countryPhrases({ countries }: Knowledge, languages: readonly Language[]): Phrase[] {
  return countries.flatMap(({ code, names, demonyms, capitals }) => [
    ...languages.flatMap(({ id }, index) =>
      names[id].flatMap((name) =>
        countryName(name, { kind: 'country', code, form: 'name' }, 1 << index),
      ),
    ),
    ...demonyms.flatMap((name) =>
      each(
        `^${name}`,
        { kind: 'country', code, form: 'adjective' },
        name.length < LONG_DEMONYM ? 1 : EVERY_LANGUAGE,
      ),
    ),
    ...unique(languages.flatMap(({ id }) => capitals?.[id] ?? [])).map((name) =>
      placePhrase(name, code),
    ),
  ]);
}

/** `Togolese Republic`: in other languages too, from this length on. In code units. */
const LONG_DEMONYM = 7;

/** Abbreviations (`AS`, `RRT`) count in capitals; a name of two words or more in any language. */
function countryName(name: string, sense: Sense, mask: number): Phrase[] {
  const upper = /^\p{Lu}[\p{Lu}.&\s]+$/u.test(name);
  const languages = /\s/.test(name) || name.length > 6 ? EVERY_LANGUAGE : mask;
  const plain = withoutDiacritics(name);
  const texts = plain === name || plain.length < 6 ? [name] : [name, plain];
  return texts.map((text) => ({
    text,
    entry: { ...sense, languages, ...(upper ? { upper } : { capital: true }) },
  }));
}

function placePhrase(text: string, country: string): Phrase {
  return { text, entry: { kind: 'place', country, languages: EVERY_LANGUAGE, capital: true } };
}

function organisationPhrases({ organisations }: Knowledge): Phrase[] {
  return organisations.flatMap(({ code, names }) =>
    unique(Object.values(names).flat()).map(
      (text) =>
        ({
          text,
          entry: { kind: 'party', code, languages: EVERY_LANGUAGE, capital: true },
        }) satisfies Phrase,
    ),
  );
}

/** Bare nouns (`partnership`) are no terms; relations stay outside tier names where they wrap them. */
function termPhrases({ concepts }: Knowledge, languages: readonly Language[]): Phrase[] {
  return concepts
    .filter(({ id }) => id !== 'partnership')
    .flatMap(({ id, labels, tier }) =>
      languages.flatMap((language, index) =>
        (labels[language.id] ?? [])
          .filter((label) => tier === 'relations' || !wraps(language, label))
          .flatMap((text) => termPhrase(text, id, tier, index, language.partnerships.lent)),
      ),
    );
}

/**
 * A tier stands in texts of other languages too, as a name or as a gloss: `Comprehensive Strategic Partnership (CSP)`, `kemitraan strategis (strategic
 * partnership)`; one of a language that lends its terms also in small letters.
 */
function termPhrase(
  text: string,
  concept: string,
  tier: string,
  index: number,
  lent: boolean,
): Phrase[] {
  const abbreviation = /^\p{Lu}{2,}$/u.test(text);
  const own = { kind: 'term', concept, languages: 1 << index } as const;
  const phrase: Phrase = { text, entry: abbreviation ? { ...own, upper: true } : own };
  const others = { ...own, languages: EVERY_LANGUAGE & ~(1 << index) };
  if (abbreviation) return [phrase, { text, entry: { ...others, upper: true } }];
  if (tier !== 'tier' || !/\s/u.test(text)) return [phrase];
  return [phrase, { text, entry: lent ? others : { ...others, foreign: true } }];
}

/** `quan hệ đối tác chiến lược`: a head for relations that only wraps another head stays outside. */
function wraps({ partnerships }: Language, label: string): boolean {
  const relations = headsOf(partnerships, (bond) => bond === 'relations');
  const wrapping = partnerships.wrapping.split('|');
  return relations.some((word) => {
    const heads = headsOf(
      partnerships,
      (bond) => bond !== 'relations' && (!wrapping.includes(word) || bond.endsWith('partnership')),
    );
    return heads.some((head) => label.startsWith(`${word} ${head}`));
  });
}

function headsOf({ bonds }: Language['partnerships'], wanted: (bond: string) => boolean): string[] {
  return bonds.filter(([bond]) => wanted(bond)).flatMap(([, phrases]) => phrases.split('|'));
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

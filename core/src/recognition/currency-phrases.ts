import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Language } from '../lexicon/language.ts';
import { EVERY_LANGUAGE, each } from '../lexicon/phrases.ts';
import type { Phrase } from '../lexicon/trie.ts';

/** Every currency by its code, signs and names; a name that is a common word too is weak. */
export function currencyPhrases(knowledge: Knowledge, languages: readonly Language[]): Phrase[] {
  const mask = new Map(languages.map(({ id }, index) => [id, 1 << index]));
  const common = new Map(
    languages.map(({ id, money }) => [id, new Set(money.commonWords.split('|'))]),
  );
  const own = knowledge.currencies.flatMap(({ code, names, symbols }) => [
    {
      text: code,
      entry: {
        kind: 'currency',
        codes: [code],
        form: 'code',
        languages: EVERY_LANGUAGE,
        upper: true,
        ...(ABBREVIATIONS.has(code) && { weak: true }),
      },
    } satisfies Phrase,
    ...symbols.flatMap((symbol) => symbolPhrase(symbol, [code], code)),
    ...languages.flatMap(({ id }) =>
      names[id].flatMap(spellings).flatMap((name) =>
        each(
          name,
          {
            kind: 'currency',
            codes: [code],
            form: 'name',
            weak: common.get(id)?.has(name.toLowerCase()) ?? false,
          },
          mask.get(id) ?? 0,
        ),
      ),
    ),
  ]);
  const sharedWords = knowledge.currencyWords.flatMap(
    ({ text, language, candidates, otherwise }) => {
      if (language === undefined) return symbolPhrase(text, candidates, otherwise);
      const weak = common.get(language)?.has(text.toLowerCase()) ?? false;
      return each(
        text,
        {
          kind: 'currency',
          codes: candidates,
          form: 'name',
          weak,
          ...(otherwise !== undefined && { otherwise }),
        },
        mask.get(language) ?? 0,
      );
    },
  );
  return [...own, ...sharedWords];
}

/** Codes that are words or abbreviations of something else as well: a conference of the parties, a cup, an emergency call. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'ALL|ATS|BAM|BOB|COP|CUP|CVE|GEL|GIP|MAD|MOP|MUR|PEN|RON|SOS|STN|TOP|TRY'.split('|'),
);

/** Signs that count in small letters too, since their letters are no word; those of `US$`, `A$` and `Can$` are. */
const SMALL_SIGNS: ReadonlySet<string> = new Set(['AU$', 'C$', 'CA$', 'HK$', 'NT$', 'NZ$', 'SG$']);

/** Signs whose letters are somebody's initials, an article or a model as well: they need millions, as a single letter does. */
const INITIALS: ReadonlySet<string> = new Set([
  'Bs',
  'DM',
  'JD',
  'Kz',
  'LE',
  'L.E.',
  'LL',
  'L.L.',
  'Nu',
  'TL',
  'UA',
]);

/** `đô la Úc`, `đôla Úc`, `đô-la Úc`; `dolar Fiji`, `dollar Fiji`. */
function spellings(name: string): string[] {
  if (name.startsWith('dolar ')) return [name, name.replace('dolar', 'dollar')];
  return name.includes('đô la')
    ? [name, name.replace('đô la', 'đôla'), name.replace('đô la', 'đô-la')]
    : [name];
}

/** Letters as a sign (`Rp`, `Dh`, `kr`) count with the capitals they are written with. */
function symbolPhrase(
  symbol: string,
  codes: readonly string[],
  otherwise: string | undefined,
): Phrase[] {
  const letters = /^\p{L}/u.test(symbol) && !SMALL_SIGNS.has(symbol);
  const upper = letters && /^\p{Lu}+$/u.test(symbol.replace(/[^\p{L}]/gu, ''));
  const capital = letters && /^\p{Lu}/u.test(symbol);
  return [
    {
      text: symbol,
      entry: {
        kind: 'currency',
        codes,
        form: 'symbol',
        languages: EVERY_LANGUAGE,
        ...(upper ? { upper } : capital ? { capital } : {}),
        // `P5 billion`, `Y500 billion`: one letter is a sign before millions, and else may be anything. `100元` is not.
        ...((/^\p{Script=Latin}$/u.test(symbol) || INITIALS.has(symbol)) && { weak: true }),
        ...(otherwise !== undefined && { otherwise }),
      },
    },
  ];
}

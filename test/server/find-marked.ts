import {
  type CoreLabel,
  type Knowledge,
  knowledgeOf,
  type Mention,
  type Value,
} from '@attache/core';

interface Entry {
  readonly words: string;
  readonly label: CoreLabel;
  readonly value: Value;
  readonly office?: string;
  readonly readings?: readonly Value[];
}

/** What the tests' own recogniser knows. The real one has its own tests; these ask what the editor makes of an answer. */
const ENTRIES: readonly Entry[] = [
  { words: 'Prabowo Subianto', label: 'LEADER', value: 'prabowo-subianto', office: 'President' },
  { words: 'Prabowo', label: 'LEADER', value: 'prabowo-subianto' },
  { words: 'Siti Rahma', label: 'LEADER', value: 'siti-rahma' },
  { words: 'Ny. Nobody', label: 'LEADER', value: 'ny-nobody' },
  { words: '4 December 2025', label: 'DATE', value: '2025-12-04' },
  {
    words: '03/04/2025',
    label: 'DATE',
    value: '2025-04-03',
    readings: ['2025-04-03', '2025-03-04'],
  },
  {
    words: 'about USD 5 billion',
    label: 'MONEY',
    value: { amount: 5e9, currency: 'USD', modifier: 'approximately' },
  },
  { words: 'strategic partnership', label: 'PARTNERSHIP', value: 'strategic-partnership' },
  { words: 'comprehensive\nstrategic partnership', label: 'PARTNERSHIP', value: 'csp' },
];

/** Every entry wherever its words stand, also inside each other. */
export function findMarked(text: string): Mention[] {
  const all = ENTRIES.flatMap((entry) => occurrencesOf(text, entry)).sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  );
  // What covers another stands right in front of it.
  return all.filter((one, index) => {
    const before = all.slice(Math.max(0, index - ENTRIES.length), index);
    return !before.some((other) => isShadow(one, other));
  });
}

/** A short name inside the long one of the same person is no mention of its own. */
function isShadow(one: Mention, other: Mention): boolean {
  const inside = other.span.start <= one.span.start && one.span.end <= other.span.end;
  return one !== other && inside && one.value === other.value;
}

function occurrencesOf(text: string, { words, ...entry }: Entry): Mention[] {
  const found: Mention[] = [];
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1))
    found.push({
      ...entry,
      span: { start, end: start + words.length },
      quote: words,
      rule: 'tests/table',
      certainty: 0.92,
      evidence: [{ kind: 'vocabulary', text: 'it stands in the table' }],
    });
  return found;
}

const FACTS = 'https://www.wikidata.org/wiki/Q3139136';

export const KNOWLEDGE: Knowledge = knowledgeOf({
  people: [
    {
      id: 'prabowo-subianto',
      names: [{ text: 'Prabowo Subianto' }, { text: 'Prabowo Subianto Djojohadikusumo' }],
      posts: [
        {
          office: { en: 'President', id: 'Presiden', vi: 'Tổng thống' },
          area: 'ID',
          from: '2024-10-20',
          source: FACTS,
        },
        {
          office: { en: 'Minister of Defence', id: 'Menteri Pertahanan' },
          area: 'ID',
          from: '2019-10-23',
          to: '2024-10-20',
          source: FACTS,
        },
      ],
    },
    {
      id: 'siti-rahma',
      names: [{ text: 'Siti Rahma' }],
      posts: [
        { office: { en: 'Mayor' }, area: 'ID', from: '2010', asOf: '2012-01-01', source: FACTS },
        { office: { en: 'Minister' }, area: 'ID', from: '2022', asOf: '2024-05-22', source: FACTS },
      ],
    },
  ],
  concepts: [
    {
      id: 'strategic-partnership',
      labels: {
        en: ['strategic partnership'],
        id: ['kemitraan strategis'],
        vi: ['đối tác chiến lược'],
      },
      tier: 'tier',
      definition: 'A tier of relations.',
      source: 'https://en.wikipedia.org/wiki/Strategic_partnership',
    },
  ],
  countries: [
    {
      code: 'ID',
      names: { en: ['Indonesia'], id: ['Indonesia'], vi: ['Indonesia'] },
      demonyms: ['Indonesian'],
      dateOrder: 'day-first',
    },
  ],
  currencies: [],
  currencyWords: [],
  organisations: [],
  relationships: [],
});

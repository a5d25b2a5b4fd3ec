import assert from 'node:assert/strict';
import { describeValue, type LanguageId, recognize } from '@attache/core';

/** A text and the language that most of its frequent words are of. */
const DOCUMENTS: readonly (readonly [LanguageId, string])[] = [
  ['en', 'They spoke with the minister.'],
  ['id', 'Mereka berbicara dengan menteri itu.'],
  ['vi', 'Họ đã nói chuyện với bộ trưởng.'],
  // One word is enough where nothing speaks for another language.
  ['en', 'Jakarta with Hanoi'],
  ['id', 'Jakarta dengan Hanoi'],
  ['vi', 'Jakarta với Hanoi'],
  // Names are written so in every language, and some small words are.
  ['en', 'Tô Lâm, Phạm Minh Chính and Võ Văn Thưởng with Đỗ Đức Duy'],
  ['en', 'They ate phở, bánh mì and bún chả in Rome.'],
  ['en', 'The ministers ate bánh mì.'],
  ['vi', 'Phóng viên chụp ảnh phở bò.'],
  // A country in capitals, and no English word.
  ['id', 'Menlu AS dan IS di Doha'],
  // As many words of one as of another: nothing is told, and English is the first; letters of its own speak for Vietnamese.
  ['en', 'with dengan'],
  ['vi', 'với with'],
  ['id', 'dengan với untuk'],
  ['vi', 'với dengan của'],
  // Nothing at all.
  ['en', '2024'],
  ['en', ''],
];

/** Frequent words of English, Indonesian and Vietnamese. */
const FREQUENT = {
  en: ['with', 'from', 'their', 'which', 'were', 'been', 'also', 'through'],
  id: ['dengan', 'untuk', 'yang', 'pada', 'adalah', 'kepada', 'bagi', 'serta'],
  vi: ['với', 'của', 'những', 'trong', 'được', 'tại', 'này', 'khi'],
} as const;

/** What a paragraph has: so many frequent words of each language; and the language it is read in. */
type Paragraph = readonly [en: number, id: number, vi: number, read: 'en' | 'others'];

/**
 * In an article of a language: a paragraph needs two words of its own, and a fifth more than of any other language.
 * Where it has no such lead, it is read in the article's language if that is near, else in the best. A word with letters
 * that only Vietnamese has counts a third more.
 */
const PARAGRAPHS: readonly (readonly [LanguageId, readonly Paragraph[]])[] = [
  [
    'en',
    [
      [0, 0, 0, 'en'],
      [0, 1, 0, 'en'],
      [0, 2, 0, 'others'],
      [0, 0, 2, 'others'],
      [1, 2, 0, 'others'],
      [2, 2, 0, 'en'],
      [4, 5, 0, 'others'],
      [5, 6, 0, 'en'],
      [1, 6, 5, 'others'],
      [1, 5, 6, 'others'],
    ],
  ],
  [
    'id',
    [
      [0, 0, 0, 'others'],
      [1, 0, 0, 'others'],
      [2, 0, 0, 'en'],
      [2, 1, 0, 'en'],
      [2, 2, 0, 'others'],
      [5, 4, 0, 'en'],
      [6, 5, 0, 'others'],
      [6, 0, 5, 'others'],
      [7, 0, 5, 'en'],
      [7, 4, 5, 'en'],
    ],
  ],
  [
    'vi',
    [
      [1, 0, 0, 'others'],
      [2, 0, 0, 'en'],
      [6, 0, 4, 'others'],
      [7, 0, 4, 'en'],
      [6, 5, 0, 'en'],
    ],
  ],
];

describe('the language of a document', () => {
  for (const [language, text] of DOCUMENTS)
    it(`is ${language}: ${text}`, () => {
      assert.equal(recognize({ name: 'a.txt', text }).language, language);
    });
});

describe('the language of a paragraph', () => {
  for (const [language, paragraphs] of PARAGRAPHS) {
    const article = FREQUENT[language].join(' ').repeat(8);
    for (const [en, id, vi, read] of paragraphs)
      it(`of an article in ${language}, with ${en}, ${id} and ${vi} words of three languages: ${read}`, () => {
        const words = [
          ...FREQUENT.en.slice(0, en),
          ...FREQUENT.id.slice(0, id),
          ...FREQUENT.vi.slice(0, vi),
        ];
        const text = `${article}\n\n${words.join(' ')}: $1.500`;
        const { mentions } = recognize({ name: 'a.txt', text });
        // A dot before three digits parts thousands, but in English.
        const amount = read === 'en' ? 'USD 1.5' : 'USD 1500';
        assert.deepEqual(
          mentions.map(({ value }) => describeValue(value)),
          [amount],
        );
      });
  }
});

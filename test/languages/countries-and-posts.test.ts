import assert from 'node:assert/strict';
import { type LanguageId, recognize, shippedKnowledge } from '@attache/core';

const NAME = 'Karel Zorbex';

/** A country by its name, and by its demonym, with a post and a name that nothing else tells. */
const BESIDE_POSTS: Readonly<
  Record<LanguageId, readonly ((country: string, name: string) => string)[]>
> = {
  en: [
    (country, name) => `Foreign Minister of ${country} ${name} met others.`,
    (country, name) => `${country}’s foreign minister, ${name}, spoke.`,
    (country, name) => `${name}, ambassador of ${country} to the UN, spoke.`,
    (country, name) => `The Prime Minister of ${country}, ${name}, spoke.`,
  ],
  id: [
    (country, name) => `Menteri Luar Negeri ${country} ${name} mengatakan hal itu.`,
    (country, name) => `Presiden ${country}, ${name}, tiba.`,
    (country, name) => `Duta Besar RI untuk ${country}, ${name}, tiba.`,
  ],
  vi: [
    (country, name) => `Bộ trưởng Ngoại giao ${country} ${name} cho biết.`,
    (country, name) => `Đại sứ ${country} tại Việt Nam ${name} đã phát biểu.`,
    (country, name) => `ông ${name}, Đại sứ ${country} tại Việt Nam, đã phát biểu.`,
  ],
};

/** Where a name goes on otherwise, or is a family name that the language has too. */
const OTHERWISE: ReadonlySet<string> = new Set(['A.S.', 'Thái']);

describe('every country', () => {
  for (const language of ['en', 'id', 'vi'] as const) {
    it(`leads from a post to a name: ${language}`, () => {
      for (const { names } of shippedKnowledge().countries) {
        for (const country of names[language] ?? []) {
          if (OTHERWISE.has(country)) continue;
          for (const sentence of BESIDE_POSTS[language])
            assert.deepEqual(people(sentence(country, NAME), language), [NAME], country);
        }
      }
    });
  }

  it('leads from a post to a name by its demonym', () => {
    for (const { demonyms } of shippedKnowledge().countries) {
      for (const demonym of demonyms) {
        const sentences = [
          `The talks with ${demonym} Foreign Minister ${NAME} went on.`,
          `The ${demonym} ambassador, ${NAME}, spoke.`,
        ];
        for (const sentence of sentences) assert.deepEqual(people(sentence, 'en'), [NAME], demonym);
      }
    }
  });
});

/** Where somebody known by one word can stand. */
const SENTENCES: Readonly<Record<LanguageId, readonly ((name: string) => string)[]>> = {
  en: [
    (name) => `According to ${name}, it is so.`,
    (name) => `It is ${name}’s visit to Paris.`,
    (name) => `Talks between ${name} and others went on.`,
    (name) => `The ${name}-led government fell.`,
    (name) => `The ${name} administration fell, and the pro-${name} camp won.`,
    (name) => `“It is so,” ${name} told them; it was he (${name}) who spoke.`,
    (name) => `On Monday ${name} left, and in 2014 ${name} came.`,
  ],
  id: [
    (name) => `Menurut ${name}, itu benar; kunjungan ${name} penting.`,
    (name) => `Pertemuan antara ${name} dan yang lain berlanjut.`,
    (name) => `“Itu benar,” ujar ${name}, Senin. Kini ${name} pergi.`,
    (name) => `Pemerintahan ${name} jatuh, dan pada 2014 ${name} pergi.`,
  ],
  vi: [
    (name) => `Theo ${name}, đó là đúng; chuyến thăm của ${name} quan trọng.`,
    (name) => `Cuộc gặp giữa ${name} và người khác tiếp tục.`,
    (name) => `Bị ${name} chỉ trích, ông rời đi dưới thời ${name}.`,
  ],
};

describe('who is known by one word', () => {
  const names = shippedKnowledge()
    .people.flatMap(({ short = [] }) => short)
    // Letters such as `SBY` count beside others only, and a common word needs more.
    .filter((name) => name.length > 4 && name !== name.toUpperCase())
    .filter((_, index) => index % 11 === 0);
  for (const language of ['en', 'id', 'vi'] as const) {
    it(`is found wherever a name can stand: ${language}`, () => {
      assert.ok(names.length > 20);
      for (const name of names) {
        for (const sentence of SENTENCES[language]) {
          const text = sentence(name);
          const found = people(`${OPENING[language]}\n\n${text}`, language);
          assert.deepEqual(found, Array(text.split(name).length - 1).fill(name), text);
        }
      }
    });
  }
});

const OPENING: Readonly<Record<LanguageId, string>> = {
  en: 'The government said that the two countries would go on with it.',
  id: 'Pemerintah mengatakan bahwa kedua negara sudah sepakat untuk bekerja sama.',
  vi: 'Chính phủ cho biết hai nước sẽ tiếp tục hợp tác với nhau.',
};

function people(text: string, language: LanguageId): string[] {
  return recognize({ name: 'a.txt', text }, { language })
    .mentions.filter(({ label }) => label === 'LEADER')
    .map(({ quote }) => quote);
}

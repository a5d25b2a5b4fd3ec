import assert from 'node:assert/strict';
import { describeValue, type LanguageId, recognize, shippedKnowledge } from '@attache/core';

const LANGUAGES = ['en', 'id', 'vi'] as const;

/** One to twenty, as children learn them. */
const NUMBERS: Readonly<Record<LanguageId, string>> = {
  en: 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  id: 'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas dua-belas tiga-belas empat-belas lima-belas enam-belas tujuh-belas delapan-belas sembilan-belas dua-puluh',
  vi: 'một hai ba bốn năm sáu bảy tám chín mười mười-một mười-hai mười-ba mười-bốn mười-lăm mười-sáu mười-bảy mười-tám mười-chín hai-mươi',
};

/** Thirty to ninety, then a hundred. */
const TENS: Readonly<Record<LanguageId, string>> = {
  en: 'thirty forty fifty sixty seventy eighty ninety one-hundred',
  id: 'tiga-puluh empat-puluh lima-puluh enam-puluh tujuh-puluh delapan-puluh sembilan-puluh seratus',
  vi: 'ba-mươi bốn-mươi năm-mươi sáu-mươi bảy-mươi tám-mươi chín-mươi một-trăm',
};

/** By how many zeros. */
const MAGNITUDES: Readonly<Record<LanguageId, Readonly<Record<number, string>>>> = {
  en: {
    2: 'hundred',
    3: 'thousand',
    5: 'lakh lakhs',
    6: 'million mln mn',
    7: 'crore crores',
    9: 'billion bln bn',
    12: 'trillion trn tn',
    15: 'quadrillion',
  },
  id: {
    2: 'ratus',
    3: 'ribu rb thousand',
    5: 'lakh',
    6: 'juta jt million',
    7: 'crore',
    9: 'miliar milyar milliar billion miliard bn',
    12: 'triliun trilyun triliyun trillion',
    15: 'kuadriliun',
  },
  vi: {
    2: 'trăm',
    3: 'nghìn ngàn',
    5: 'lakh',
    6: 'triệu million',
    7: 'crore',
    9: 'tỷ tỉ billion',
    12: 'nghìn-tỷ ngàn-tỷ nghìn-tỉ ngàn-tỉ trillion',
    15: 'triệu-tỷ triệu-tỉ',
  },
};

describe('words for numbers', () => {
  for (const language of LANGUAGES) {
    it(`count to twenty: ${language}`, () => {
      const words = spelled(NUMBERS[language]);
      assert.deepEqual(amounts(language, words), ofEuros(words.map((_, index) => index + 1)));
    });

    it(`count in tens: ${language}`, () => {
      const words = spelled(TENS[language]);
      assert.deepEqual(amounts(language, words), ofEuros([30, 40, 50, 60, 70, 80, 90, 100]));
    });

    it(`have so many zeros: ${language}`, () => {
      for (const [zeros, words] of Object.entries(MAGNITUDES[language])) {
        const all = spelled(words).map((word) => `2 ${word}`);
        const value = `EUR 2${'0'.repeat(Number(zeros))}`;
        assert.deepEqual(
          amounts(language, all),
          all.map(() => value),
        );
      }
    });
  }
});

describe('months and weekdays', () => {
  for (const language of LANGUAGES) {
    it(`are those of the Unicode locale data: ${language}`, () => {
      const month = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
      const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
      for (let index = 0; index < 12; index++) {
        const name = month.format(Date.UTC(2024, index));
        const year = language === 'vi' ? 'năm 2024' : '2024';
        const value = `2024-${String(index + 1).padStart(2, '0')}`;
        assert.deepEqual(values(language, `${name} ${year}`), [value]);
      }
      for (let index = 0; index < 7; index++) {
        const name = weekday.format(Date.UTC(2025, 10, 26 + index));
        const day = new Date(Date.UTC(2025, 10, 26 + index)).toISOString().slice(0, 10);
        assert.deepEqual(values(language, `(${name}, ${day})`), [day]);
      }
    });
  }
});

describe('codes of ISO 4217', () => {
  const known = shippedKnowledge().currencies.map(({ code }) => code);
  const codes = Intl.supportedValuesOf('currency').filter((code) => known.includes(code));

  it('are many', () => {
    assert.ok(codes.length > 100, String(codes.length));
  });

  it('mean their currency, before an amount and behind it', () => {
    for (const code of codes)
      for (const words of [`${code} 5 million`, `5 million ${code}`])
        assert.deepEqual(values('en', `It cost ${words}.`), [`${code} 5000000`], words);
  });
});

/** `dua-belas` stands for two words. */
function spelled(words: string): string[] {
  return words.split(' ').map((word) => word.replaceAll('-', ' '));
}

function ofEuros(numbers: readonly number[]): string[] {
  return numbers.map((number) => `EUR ${number}`);
}

function amounts(language: LanguageId, words: readonly string[]): string[] {
  return words.flatMap((word) =>
    values(language, `${word} ${language === 'en' ? 'euros' : 'euro'}`),
  );
}

function values(language: LanguageId, text: string): string[] {
  const { mentions } = recognize({ name: 'a.txt', text }, { language, date: '2025-12-03' });
  return mentions.map(({ value }) => describeValue(value));
}

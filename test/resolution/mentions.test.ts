import assert from 'node:assert/strict';
import { describeValue, isCoreLabel, type Mention, recognize, sameValue } from '@attache/core';

/** What a mention tells beside its value: its rule and certainty, the evidence, what was implied, the other readings. */
const CASES = [
  {
    title: 'both readings of a date whose order nothing tells',
    text: 'They met on 03/04/2025.',
    told: ['03/04/2025: dates/numeric half sure; or 2025-03-04, 2025-04-03'],
  },
  {
    title: 'both readings of a range of such dates',
    text: 'They met from 03/04 to 05/04/2025.',
    told: [
      '03/04 to 05/04/2025: dates/date-range half sure; or 2025-03-04/2025-05-04, 2025-04-03/2025-04-05',
    ],
  },
  {
    title: 'the weekday that decided the order',
    text: 'They met on Friday (12/1/2024).',
    told: ['Friday (12/1/2024): dates/weekday-date; weekday 5'],
  },
  {
    title: 'the other date that decided the order',
    text: 'They met on 13/04/2025 and 03/05/2025.',
    told: ['13/04/2025: dates/numeric', '03/05/2025: dates/numeric; order day-first'],
  },
  {
    title: 'the document date that was nearer to one of the readings',
    text: 'The papers are of 11/12/2025.',
    told: ['11/12/2025: dates/numeric; document-date 2025-12-03'],
  },
  {
    title: 'what the document date and the tense supplied',
    text: 'It was signed on 5 March.',
    told: ['5 March: dates/day-month; document-date 2025-12-03, tense past; implied year'],
  },
  {
    title: 'that a weekday leaves everything to the document date',
    text: 'They met yesterday and on Friday, after May and since 2024.',
    told: [
      'yesterday: dates/relative-day; document-date 2025-12-03; implied year',
      'Friday: dates/weekday; document-date 2025-12-03; implied year, month, day',
      'May: dates/month; document-date 2025-12-03, tense past; implied year',
      '2024: dates/year',
    ],
  },
  {
    title: 'which dollars were assumed, and what they could be',
    text: 'The loan of $3m is small.',
    told: [
      '$3m: money/symbol-number half sure; currency assumed; implied currency; or USD 3000000, AUD 3000000, CAD 3000000, SGD 3000000, HKD 3000000',
    ],
  },
  {
    title: 'that the dateline made them Australian',
    text: 'CANBERRA, 5 March 2025 — The loan of $3m is small.',
    told: [
      '5 March 2025: dates/day-month-year',
      '$3m: money/symbol-number; currency dateline; implied currency',
    ],
  },
  {
    title: 'that another amount made them Canadian',
    text: 'C$5m and $3m were paid.',
    told: [
      'C$5m: money/symbol-number',
      '$3m: money/symbol-number; currency named; implied currency',
    ],
  },
  {
    title: 'the office of a person, and where it stands',
    text: 'Indonesian President Prabowo Subianto met Macron.',
    told: [
      'Prabowo Subianto: leaders/title-name; title Indonesian President at 0; office Indonesian President',
      'Macron: leaders/known-short-name; knowledge emmanuel-macron',
    ],
  },
  {
    title: 'an office behind the name, and one that is weak',
    text: 'Lara Novak, the minister, met Director Alan Pierce and Emmanuel Macron.',
    told: [
      'Lara Novak: leaders/name-title; apposition minister at 16; office minister',
      'Alan Pierce: leaders/weak-title-name; title Director at 30; office Director',
      'Emmanuel Macron: leaders/known-name; knowledge emmanuel-macron',
    ],
  },
  {
    title: 'the full name that a short form stands for, behind a line end',
    text: 'Minister Lara Novak spoke.\nNovak left, and Minister Novak slept.',
    told: [
      'Lara Novak: leaders/title-name; title Minister at 0; office Minister',
      'Novak: leaders/short-form; full-name lara-novak',
      'Novak: leaders/title-name; title Minister at 43, full-name lara-novak; office Minister',
    ],
  },
  {
    title: 'the word of the vocabulary',
    text: 'Vietnam and Laos have a strategic partnership.',
    told: ['strategic partnership: partnerships/term; vocabulary strategic-partnership'],
  },
  {
    title: 'the office before a plural, a former and a foreign title',
    text: 'Norway’s former Foreign Minister Lara Novak met Ministers Ebba Lund and Erna Dahl.',
    told: [
      'Lara Novak: leaders/title-name; title Norway’s former Foreign Minister at 0; office Norway’s former Foreign Minister',
      'Ebba Lund: leaders/title-name; title Ministers at 48; office Ministers',
      'Erna Dahl: leaders/title-name; title Ministers at 48; office Ministers',
    ],
  },
  {
    title: 'an office of the second person’s own, and one that a list shares',
    text: 'Prime Minister Lara Novak and Omar Haddad, Egypt’s foreign minister, met Ministers Ebba Lund, Norway, and Erna Dahl, Iceland.',
    told: [
      'Lara Novak: leaders/title-name; title Prime Minister at 0; office Prime Minister',
      'Omar Haddad: leaders/name-title; apposition Egypt’s foreign minister at 43; office Egypt’s foreign minister',
      'Ebba Lund: leaders/title-name; title Ministers at 73; office Ministers',
      'Erna Dahl: leaders/title-name; title Ministers at 73; office Ministers',
    ],
  },
  {
    title: 'an office that ends before a verb',
    text: 'Peter Hagen - minister of health thanks Egypt.',
    told: [
      'Peter Hagen: leaders/name-title; apposition minister of health at 14; office minister of health',
    ],
  },
  {
    title: 'an office that ends before a small word',
    text: 'Lara Novak, king and poet, and Ole Hansen, minister of health of Norway, met.',
    told: [
      'Lara Novak: leaders/name-title; apposition king at 12; office king',
      'Ole Hansen: leaders/name-title; apposition minister of health of Norway at 43; office minister of health of Norway',
    ],
  },
  {
    title: 'the office of a company, and behind "as"',
    text: 'Chairman of the board Lars Berg met Kenji Morita as foreign minister of Japan.',
    told: [
      'Lars Berg: leaders/title-name; title Chairman of the board at 0; office Chairman of the board',
      'Kenji Morita: leaders/name-title; apposition foreign minister of Japan at 52; office foreign minister of Japan',
    ],
  },
  {
    title: 'which rule read a shift',
    text: 'They met last month, last October, next Monday, last summer, two days ago and March last year.',
    told: [
      'last month: dates/relative-month; document-date 2025-12-03; implied year',
      'last October: dates/relative-month; document-date 2025-12-03; implied year',
      'next Monday: dates/relative-weekday; document-date 2025-12-03; implied year',
      'last summer: dates/relative-season; document-date 2025-12-03; implied year',
      'two days ago: dates/ago; document-date 2025-12-03; implied year',
      'March last year: dates/relative-month; document-date 2025-12-03; implied year',
    ],
  },
  {
    title: 'which rule read a period',
    text: 'The first quarter of 2026, the first 5 months of 2025, the last 5 months of 2024, Q2 2025, the second half of this year and 1H26.',
    told: [
      'first quarter of 2026: dates/quarter',
      'first 5 months of 2025: dates/first-months',
      'last 5 months of 2024: dates/last-months',
      'Q2 2025: dates/quarter',
      'second half of this year: dates/half; implied year',
      '1H26: dates/half',
    ],
  },
  {
    title: 'which rule read a year',
    text: 'In 2024, 2020-2024, FY2025, the 1990s, the 20th century, in 2025-01 and Christmas 2024.',
    told: [
      '2024: dates/year',
      '2020-2024: dates/year-range',
      'FY2025: dates/fiscal-year',
      'the 1990s: dates/decade',
      '20th century: dates/century',
      '2025-01: dates/iso-month',
      'Christmas 2024: dates/holiday',
    ],
  },
  {
    title: 'which rule read a day',
    text: 'On 5 March 2025, March 6, 7 March 2025 (Friday), 2025-03-08, Sunday, 9 March 2025; 10:05 on 11 March 2025 and 12 March 2025, 10:05.',
    told: [
      '5 March 2025: dates/day-month-year',
      'March 6: dates/month-day; document-date 2025-12-03; implied year',
      '7 March 2025 (Friday): dates/weekday-date',
      '2025-03-08: dates/iso',
      'Sunday, 9 March 2025: dates/weekday-date',
      '10:05 on 11 March 2025: dates/clock-date',
      '12 March 2025, 10:05: dates/date-clock',
    ],
  },
  {
    title: 'which rule read a range',
    text: 'From 3 to 5 March, March 7-8, January to March 2025 and 30 November to 2 December 2025.',
    told: [
      '3 to 5 March: dates/day-range; document-date 2025-12-03; implied year',
      'March 7-8: dates/day-range; document-date 2025-12-03; implied year',
      'January to March 2025: dates/month-range',
      '30 November to 2 December 2025: dates/date-range',
    ],
  },
  {
    title: 'which rule read an amount',
    text: '€5m, USD 5 million, 5 million euros, 5m USD, $5-6m and five dollars were paid.',
    told: [
      '€5m: money/symbol-number',
      'USD 5 million: money/code-number',
      '5 million euros: money/number-name',
      '5m USD: money/number-code',
      '$5-6m: money/range half sure; currency assumed; implied currency; or USD 5000000..6000000, AUD 5000000..6000000, CAD 5000000..6000000, SGD 5000000..6000000, HKD 5000000..6000000',
      'five dollars: money/number-name half sure; currency assumed; implied currency; or USD 5, AUD 5, CAD 5, SGD 5, HKD 5',
    ],
  },
  {
    title:
      'what told the year of a weekday that is counted, of a feast and of a lunar day, where the text did not',
    text: 'They met on the first Monday of March, on the last Friday of May 2024, on Christmas and on 1 Muharram 1447 AH.',
    told: [
      'first Monday of March: dates/nth-weekday; document-date 2025-12-03; implied year',
      'last Friday of May 2024: dates/nth-weekday',
      'Christmas: dates/holiday; document-date 2025-12-03, tense past; implied year',
      '1 Muharram 1447 AH: dates/hijri',
    ],
  },
  {
    title: 'the same in Vietnamese',
    language: 'vi',
    text: 'Họ gặp nhau mùng 2 Tết, mùng 5 tháng Giêng năm 2024 và ngày 15 tháng Chạp.',
    told: [
      'mùng 2 Tết: dates/lunar-new-year; implied year',
      'mùng 5 tháng Giêng năm 2024: dates/lunar',
      'ngày 15 tháng Chạp: dates/lunar; document-date 2025-12-03; implied year',
    ],
  },
  {
    title: 'which rule read a shift behind its word',
    language: 'id',
    text: 'Mereka bertemu Senin depan, Oktober lalu dan 2 September lalu.',
    told: [
      'Senin depan: dates/relative-weekday; document-date 2025-12-03; implied year',
      'Oktober lalu: dates/relative-month; document-date 2025-12-03; implied year',
      '2 September lalu: dates/relative-month; document-date 2025-12-03; implied year',
    ],
  },
  {
    title: 'that a weekday speaks against its date, and stops saying so where it does not',
    text: 'They met on Monday, 3 December 2025, and on Friday (5/12/2025).',
    told: [
      'Monday, 3 December 2025: dates/weekday-date half sure; weekday-misfit 2025-12-03',
      'Friday (5/12/2025): dates/weekday-date; weekday 5',
    ],
  },
  {
    title: 'which rule named a relationship',
    text: 'Vietnam and Laos praised great friendship, special solidarity and comprehensive cooperation.',
    told: [
      'great friendship, special solidarity and comprehensive cooperation: partnerships/term; vocabulary vn-la-special-relationship',
    ],
  },
] as const;

describe('a mention', () => {
  for (const { title, text, told, ...rest } of CASES) {
    it(`tells ${title}`, () => {
      const date = text.startsWith('CANBERRA') ? {} : { date: '2025-12-03' };
      const { mentions } = recognize({ name: 'a.txt', text }, { language: 'en', ...rest, ...date });
      assert.deepEqual(mentions.map(oneLine), told);
      for (const { span, quote } of mentions) assert.equal(text.slice(span.start, span.end), quote);
    });
  }

  it('keeps both readings where it is the only date of an article', () => {
    const text = 'They met on 03/04/2025 in Paris.';
    const { documentDate, mentions } = recognize({ name: 'a.txt', text });
    assert.equal(documentDate, undefined);
    assert.deepEqual(mentions.map(oneLine), [
      '03/04/2025: dates/numeric half sure; or 2025-03-04, 2025-04-03',
    ]);
  });

  it('keeps a reading for each year that an article without one can be of', () => {
    const people = 'Tổng Bí thư Tô Lâm gặp Tổng thống Prabowo Subianto';
    const told = (text: string): string[] =>
      recognize({ name: 'a.txt', text })
        .mentions.filter(({ label }) => label === 'DATE')
        .map(oneLine);
    assert.deepEqual(told(`HÀ NỘI, ngày 10/3 - ${people} hôm qua.`), [
      'ngày 10/3: dates/numeric half sure; document-date 2026-03-10, tense past; implied year; or 2026-03-10, 2025-03-10',
      'hôm qua: dates/relative-day half sure; document-date 2026-03-10; implied year; or 2026-03-09, 2025-03-09',
    ]);
    assert.deepEqual(told(`HÀ NỘI, ngày 10/3/2025 - ${people} hôm qua.`), [
      'ngày 10/3/2025: dates/numeric',
      'hôm qua: dates/relative-day; document-date 2025-03-10; implied year',
    ]);
  });

  it('has one of four labels', () => {
    for (const label of ['LEADER', 'DATE', 'MONEY', 'PARTNERSHIP'])
      assert.equal(isCoreLabel(label), true);
    assert.equal(isCoreLabel('SHIP'), false);
  });
});

function oneLine({ quote, rule, certainty, evidence, implied, readings, office }: Mention): string {
  const places = evidence.map(
    ({ kind, text, span }) => `${kind} ${text}${span ? ` at ${span.start}` : ''}`,
  );
  return [
    `${quote}: ${rule}${certainty < 0.6 ? ' half sure' : ''}`,
    places.join(', '),
    implied && `implied ${implied.join(', ')}`,
    readings && `or ${readings.map(describeValue).join(', ')}`,
    office && `office ${office}`,
  ]
    .filter(Boolean)
    .join('; ');
}

describe('two values', () => {
  const amount = { amount: 5, currency: 'USD', min: 4, max: 6 };

  it('are the same where all they say is the same', () => {
    assert.equal(sameValue('2025', '2025'), true);
    assert.equal(sameValue(amount, { ...amount }), true);
    assert.equal(sameValue(undefined, undefined), true);
  });

  it('differ where one part of them differs', () => {
    assert.equal(sameValue('2025', '2026'), false);
    assert.equal(sameValue('2025', amount), false);
    assert.equal(sameValue(amount, undefined), false);
    for (const other of [
      { amount: 7 },
      { currency: 'EUR' },
      { min: 3 },
      { max: 7 },
      { modifier: 'up-to' as const },
      { per: 'year' },
    ])
      assert.equal(sameValue(amount, { ...amount, ...other }), false);
  });

  it('are described in one line each', () => {
    assert.equal(describeValue({ amount: 1.5 }), '? 1.5');
    assert.equal(
      describeValue({ amount: 1e15, currency: 'IDR', per: 'year' }),
      'IDR 1000000000000000 per year',
    );
    assert.equal(describeValue({ ...amount, modifier: 'approximately' }), 'approximately USD 4..6');
  });
});

describe('decomposed text', () => {
  it('is in the language of its composed twin, with the same titles', () => {
    const read = (text: string) => {
      const { language, mentions } = recognize({ name: 'a.txt', text });
      return {
        language,
        told: mentions.map(({ rule, office }) => [rule, office?.normalize('NFC')]),
      };
    };
    const text = 'Tổng Bí thư Tô Lâm';
    assert.deepEqual(read(text.normalize('NFD')), read(text));
    assert.equal(read(text).language, 'vi');
  });
});

import type { MoneyWords } from '../../lexicon/language.ts';

export const money: MoneyWords = {
  currencies: [],
  commonWords:
    'won|real|reals|rand|rands|kip|kips|dong|sen|pound|pounds|lira|crown|crowns|mark|marks|franc|colon|sole|lev|som|tala|vatu|all|try|leone|dram|drams|pula|ariary|birr|baht|riel|taka|lek|ruble|euro',
  before: [
    ['approximately', 'about|around|approximately|roughly|some|an estimated|estimated|circa|~'],
    [
      'more-than',
      'more than|over|above|in excess of|exceeding|upwards of|greater than|exceeded|surpassed|topped|surpassing|surpass|exceed|>',
    ],
    [
      'less-than',
      'nearly|almost|less than|under|below|close to|just under|fewer than|just shy of|<',
    ],
    ['up-to', 'up to|as much as|a maximum of|at most'],
    ['at-least', 'at least|a minimum of|no less than'],
  ],
  after: [
    ['more-than', 'or more|plus'],
    ['up-to', 'or less'],
  ],
  per: 'per|a|an|each|every',
  perUnits: [
    ['year', 'year|annum'],
    ['month', 'month'],
    ['week', 'week'],
    ['day', 'day'],
    ['hour', 'hour'],
    ['barrel', 'barrel'],
    ['tonne', 'tonne|ton'],
    ['person', 'person|head|capita'],
    ['share', 'share'],
    ['kilogram', 'kilogram|kg'],
    ['ounce', 'ounce'],
    ['litre', 'litre|liter'],
  ],
};

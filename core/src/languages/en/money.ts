import type { MoneyWords } from '../../lexicon/language.ts';

export const money: MoneyWords = {
  currencies: [
    [
      'USD',
      'bucks|buck|greenbacks|united states dollar|united states dollars|us dollar|us dollars|u.s. dollar|u.s. dollars|american dollars|usd|u.s. dlr|u.s. dlrs|us dlrs',
    ],
    ['GBP', 'quid'],
    ['CAD', 'canadian dlr|canadian dlrs'],
    ['AUD', 'australian dlr|australian dlrs'],
    ['HKD', 'hong kong dlrs'],
    ['XCD', 'eastern caribbean dollar|eastern caribbean dollars|ec dollars'],
    ['EUR', 'eur'],
  ],
  paying:
    'cost|costs|price|priced|prices|pay|pays|paid|worth|spend|spent|fee|fees|fine|fined|salary|wage|wages|budget|buy|bought|sell|sold|loan|debt|aid|grant|earn|earned|charge|charged|tax|rent|ticket|tickets|bill|deposit|fund|invest|invested|donated|raised|bonus|value|valued',
  change:
    'rose|grew|grow|climb|swell|expand|shrink|decline|plunge|surge|soar|increased|increase|up|jumped|climbed|fell|dropped|declined|down|expanded|surged|soared|doubled|tripled|growth|raise|raised|boost|boosted|cut|went|growing|rising|increasing|reduced|decreased|tumbled|shrank|widened|narrowed|improved|lifted|rise|jump|drop|fall|grown|risen|fallen|rises|grows|falls|climbing|slipped|slid|plunged|leapt|swelled|doubling|moved|augmented|augmenting|augment|boosts|lift|doubles|double|trimmed|slashed|shrunk|edged|ballooned|topped up|upped|hiked|revised',
  debts: 'bonds|bond|eurobonds|eurobond|sukuk|-denominated|denominated',
  minor: [
    ['USD EUR AUD CAD SGD NZD HKD', 'cents|cent|¢'],
    ['GBP', 'pence|penny'],
    ['GBP USD', 'pennies'],
    ['MYR IDR BND KHR', 'sen|sens'],
    ['INR PKR NPR', 'paise|paisa'],
  ],
  commonWords:
    'quetzal|quetzals|quetzales|guarani|guaranis|guaranies|gourde|gourdes|cordoba|cordobas|balboa|balboas|bolivar|denar|escudo|escudos|won|real|reals|rand|kip|dong|sen|pound|pounds|crown|crowns|mark|marks|franc|colon|sole|lev|som|tala|all|try|leone|dram|drams|pula|lek|unit of account|units of account',
  before: [
    [
      'approximately',
      'about|around|approximately|approximate|roughly|some|an estimated|estimated|circa|~',
    ],
    [
      'more-than',
      'more than|over|above|higher than|north of|in excess of|exceeding|upwards of|greater than|exceeded|surpassed|topped|surpassing|surpass|exceed|>',
    ],
    [
      'less-than',
      'nearly|almost|less than|lower than|under|below|short of|close to|just under|fewer than|just shy of|<',
    ],
    [
      'up-to',
      'up to|as much as|a maximum of|at most|no more than|not more than|no greater than|not exceeding|not over',
    ],
    ['at-least', 'at least|a minimum of|no less than|not less than|no fewer than|not fewer than'],
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
    ['night', 'night'],
    ['hour', 'hour'],
    ['barrel', 'barrel|bbl'],
    ['tonne', 'tonne|ton'],
    ['person', 'person|head|capita'],
    ['family', 'family|household'],
    ['share', 'share'],
    ['kilogram', 'kilo|kilogram|kg'],
    ['ounce', 'ounce'],
    ['gram', 'gram|gramme'],
    ['litre', 'litre|liter'],
  ],
  ships: 'ship|vessel|frigate|destroyer',
  perOne: [],
};

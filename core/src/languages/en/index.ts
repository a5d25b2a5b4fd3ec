import type { Language } from '../../lexicon/language.ts';
import { dates } from './dates.ts';
import { functionWords, ownLetters, ownWords } from './detection.ts';
import { money } from './money.ts';
import { numbers } from './numbers.ts';
import { partnerships } from './partnerships.ts';
import { people } from './people.ts';

export const english: Language = {
  id: 'en',
  functionWords,
  ownLetters,
  ownWords,
  numbers,
  dates,
  money,
  people,
  partnerships,
};

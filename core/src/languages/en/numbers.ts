import type { NumberWords } from '../../lexicon/language.ts';

export const numbers: NumberWords = {
  decimal: '.',
  cardinals: [
    [1, 'one|a|an'], [2, 'two'], [3, 'three'], [4, 'four'], [5, 'five'], [6, 'six'], [7, 'seven'], [8, 'eight'], [9, 'nine'],
    [10, 'ten'], [11, 'eleven'], [12, 'twelve'], [13, 'thirteen'], [14, 'fourteen'], [15, 'fifteen'], [16, 'sixteen'],
    [17, 'seventeen'], [18, 'eighteen'], [19, 'nineteen'], [20, 'twenty'], [30, 'thirty'], [40, 'forty'], [50, 'fifty'],
    [60, 'sixty'], [70, 'seventy'], [80, 'eighty'], [90, 'ninety'], [100, 'hundred'],
  ],
  ordinals: [
    [1, 'first|1st'], [2, 'second|2nd'], [3, 'third|3rd'], [4, 'fourth|4th'], [5, 'fifth'], [6, 'sixth'], [7, 'seventh'],
    [8, 'eighth'], [9, 'ninth'], [10, 'tenth'], [19, 'nineteenth'], [20, 'twentieth'], [21, 'twenty-first'],
  ],
  magnitudes: [
    [1e3, 'thousand|thousands'], [1e6, 'million|millions|mln|mn'], [1e9, 'billion|billions|bln|bn'],
    [1e12, 'trillion|trillions|trn|tn'], [1e5, 'lakh|lakhs'], [1e7, 'crore|crores'], [1e15, 'quadrillion'],
  ],
  letters: [[1e3, 'k'], [1e6, 'm|mm'], [1e9, 'b'], [1e12, 't']],
  half: 'half a|half-a|half',
};

import type { NumberWords } from '../../lexicon/language.ts';

export const numbers: NumberWords = {
  decimal: ',',
  cardinals: [
    [1, 'satu'], [2, 'dua'], [3, 'tiga'], [4, 'empat'], [5, 'lima'], [6, 'enam'], [7, 'tujuh'], [8, 'delapan'], [9, 'sembilan'],
    [10, 'sepuluh|puluh'], [11, 'sebelas'], [12, 'dua belas'], [13, 'tiga belas'], [14, 'empat belas'], [15, 'lima belas'],
    [16, 'enam belas'], [17, 'tujuh belas'], [18, 'delapan belas'], [19, 'sembilan belas'], [100, 'seratus|ratus'],
  ],
  ordinals: [
    [1, 'pertama|kesatu|ke-1'], [2, 'kedua|ke-2'], [3, 'ketiga|ke-3'], [4, 'keempat|ke-4'], [5, 'kelima'], [6, 'keenam'],
    [7, 'ketujuh'], [8, 'kedelapan'], [9, 'kesembilan'], [10, 'kesepuluh'],
  ],
  magnitudes: [
    [1e3, 'ribu|seribu|rb'], [1e6, 'juta|sejuta|jt'], [1e9, 'miliar|milyar|milliar|semiliar|semilyar'], [1e12, 'triliun|trilyun|triliyun|setriliun'],
    [1e3, 'thousand'], [1e6, 'million'], [1e9, 'billion|miliard|bn'], [1e12, 'trillion'], [1e15, 'kuadriliun'],
  ],
  letters: [[1e3, 'k'], [1e6, 'm'], [1e12, 't']],
  half: 'setengah|separuh',
};

import type { NumberWords } from '../../lexicon/language.ts';

export const numbers: NumberWords = {
  decimal: ',',
  cardinals: [
    [1, 'một|mốt'], [2, 'hai'], [3, 'ba'], [4, 'bốn|tư'], [5, 'năm|lăm|nhăm'], [6, 'sáu'], [7, 'bảy|bẩy'], [8, 'tám'], [9, 'chín'],
    [10, 'mười|mươi|chục'], [100, 'trăm'],
  ],
  ordinals: [
    [1, 'thứ nhất|đầu tiên|nhất'], [2, 'thứ hai|thứ nhì'], [3, 'thứ ba'], [4, 'thứ tư'], [5, 'thứ năm'], [6, 'thứ sáu'], [7, 'thứ bảy'],
    [8, 'thứ tám'], [9, 'thứ chín'], [10, 'thứ mười'],
  ],
  magnitudes: [
    [1e3, 'nghìn|ngàn'], [1e6, 'triệu|tr'], [1e9, 'tỷ|tỉ'], [1e12, 'nghìn tỷ|ngàn tỷ|nghìn tỉ|ngàn tỉ'], [1e15, 'triệu tỷ|triệu tỉ'],
    [1e6, 'million'], [1e9, 'billion'], [1e12, 'trillion'],
  ],
  letters: [[1e3, 'k']],
  half: 'nửa',
};

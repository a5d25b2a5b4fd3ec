import type { MoneyWords } from '../../lexicon/language.ts';

export const money: MoneyWords = {
  currencies: [
    [
      'USD',
      'us dolar|us dollar|dolar amerika|dollar amerika|dollar as|dolar amerika serikat|dollar amerika serikat|dolar amrik|dolar u.s.',
    ],
    ['EUR', 'euros'],
  ],
  paying:
    'harga|seharga|membayar|bayar|dibayar|senilai|biaya|tarif|denda|gaji|upah|anggaran|membeli|beli|menjual|jual|pinjaman|utang|bantuan|hibah|pajak|sewa|tiket|dana|investasi|bernilai|nilai',
  change:
    'naik|meningkat|tumbuh|turun|menurun|melonjak|merosot|bertambah|berkurang|kenaikan|peningkatan|penurunan|ditingkatkan|anjlok|menyusut|meroket',
  debts: 'obligasi|surat utang|sukuk|obligasi berdenominasi|surat utang berdenominasi',
  minor: [['IDR MYR SGD USD', 'sen']],
  commonWords: 'real|rand|sen|won|kip|mark|som|lev|pound',
  before: [
    ['approximately', 'sekitar|kira-kira|kurang lebih|kisaran|lebih kurang|berkisar|~'],
    ['more-than', 'lebih dari|di atas|melebihi|melampaui|lebih'],
    ['less-than', 'hampir|kurang dari|tidak sampai|tak sampai|di bawah|mendekati|nyaris'],
    [
      'up-to',
      'hingga|sampai|maksimal|paling banyak|sebanyak-banyaknya|tidak lebih dari|tak lebih dari|tidak melebihi|tak melebihi|tidak melampaui|tak melampaui',
    ],
    [
      'at-least',
      'setidaknya|minimal|paling sedikit|sedikitnya|sekurang-kurangnya|tidak kurang dari|tak kurang dari',
    ],
  ],
  after: [['more-than', 'lebih']],
  per: 'per|setiap|tiap',
  perUnits: [
    ['year', 'tahun'],
    ['month', 'bulan'],
    ['week', 'minggu|pekan'],
    ['day', 'hari'],
    ['night', 'malam'],
    ['hour', 'jam'],
    ['barrel', 'barel'],
    ['tonne', 'ton'],
    ['family', 'keluarga|kk|kepala keluarga|rumah tangga'],
    ['person', 'orang|kapita'],
    ['share', 'saham|lembar saham'],
    ['kilogram', 'kilo|kilogram|kg'],
    ['gram', 'gram'],
    ['litre', 'liter'],
  ],
  ships: 'kapal|kri',
  perOne: [
    ['year', 'setahun'],
    ['month', 'sebulan'],
    ['week', 'seminggu|sepekan'],
    ['day', 'sehari'],
    ['night', 'semalam'],
    ['hour', 'sejam'],
  ],
};

import type { PartnershipWords } from '../../lexicon/language.ts';

export const partnerships: PartnershipWords = {
  bonds: [
    ['partnership', 'kemitraan'],
    ['relations', 'hubungan'],
    ['cooperation', 'kerja sama|kerjasama|kolaborasi'],
    ['alliance', 'aliansi|persekutuan'],
    ['friendship', 'persahabatan'],
    ['solidarity', 'solidaritas'],
    ['cohesion', 'kohesi|koneksi|keterlibatan|keterikatan|konektivitas|keterhubungan|ikatan'],
    ['neighbourliness', 'bertetangga'],
  ],
  adjectives: [
    ['strategic', 'strategis'], ['comprehensive', 'komprehensif|menyeluruh'], ['special', 'khusus|istimewa'], ['bilateral', 'bilateral'],
    ['diplomatic', 'diplomatik'], ['global', 'global'], ['enhanced', 'ditingkatkan'], ['cooperative', 'kooperatif'], ['green', 'hijau'],
    ['industrial', 'industri'], ['traditional', 'tradisional'], ['great', 'erat|agung|hebat|besar|akrab'], ['digital', 'digital'], ['energy', 'energi|transisi energi'],
    ['economic', 'ekonomi'], ['maritime', 'maritim'], ['security', 'keamanan'], ['defence', 'pertahanan'], ['military', 'militer'],
    ['trilateral', 'trilateral'], ['multilateral', 'multilateral'], ['extensive', 'luas|ekstensif'], ['progressive', 'progresif'],
    ['constructive', 'konstruktif'], ['sustainable', 'berkelanjutan'], ['long-term', 'jangka panjang'], ['good', 'baik'], ['consular', 'konsuler'],
    ['regional', 'regional'], ['trade', 'perdagangan|dagang'], ['development', 'pembangunan'], ['privileged', 'istimewa dan terhormat'],
    ['technology', 'teknologi'], ['all-weather', 'segala cuaca'],
  ],
  adjectivesFirst: false,
  joiners: 'yang|dan|-',
  wrapping: 'hubungan',
};

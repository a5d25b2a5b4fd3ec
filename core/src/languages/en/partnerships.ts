import type { PartnershipWords } from '../../lexicon/language.ts';

export const partnerships: PartnershipWords = {
  bonds: [
    ['partnership', 'partnership|partnerships'],
    ['relations', 'relations|relation|relationship|relationships|ties'],
    ['cooperation', 'cooperation|co-operation|collaboration'],
    ['alliance', 'alliance|alliances'],
    ['friendship', 'friendship'],
    ['solidarity', 'solidarity'],
    ['cohesion', 'cohesion|connectivity|engagement|linkage'],
    ['neighbourliness', 'neighbourliness|neighborliness|neighbours|neighbors|good-neighbourliness'],
  ],
  adjectives: [
    ['strategic', 'strategic'], ['comprehensive', 'comprehensive|all-round|all-around'], ['special', 'special'], ['bilateral', 'bilateral'],
    ['diplomatic', 'diplomatic'], ['global', 'global'], ['enhanced', 'enhanced|upgraded'], ['cooperative', 'cooperative'], ['green', 'green'],
    ['industrial', 'industrial'], ['traditional', 'traditional'], ['great', 'great|close'], ['special-and-privileged', 'special and privileged|privileged'],
    ['extensive', 'extensive'], ['digital', 'digital'], ['energy', 'energy|just energy transition'], ['economic', 'economic'], ['maritime', 'maritime'],
    ['security', 'security'], ['defence', 'defence|defense'], ['military', 'military'], ['trilateral', 'trilateral'], ['multilateral', 'multilateral'],
    ['all-weather', 'all-weather|all weather'], ['no-limits', 'no-limits|no limits'], ['progressive', 'progressive'], ['constructive', 'constructive'],
    ['sustainable', 'sustainable'], ['long-term', 'long-term|lasting'], ['good', 'good'], ['consular', 'consular'], ['regional', 'regional'],
    ['trade', 'trade'], ['development', 'development'], ['future-oriented', 'future-oriented'], ['supply-chain', 'supply chain'], ['technology', 'technology'],
    ['indo-pacific', '^indo-pacific'], ['coordination', 'of coordination'],
  ],
  adjectivesFirst: true,
  joiners: 'and|-|&',
  wrapping: '',
};

import type { PartnershipWords } from '../../lexicon/language.ts';

export const partnerships: PartnershipWords = {
  bonds: [
    ['partnership', 'đối tác|quan hệ đối tác'],
    ['cooperative-partnership', 'đối tác hợp tác'],
    ['relations', 'quan hệ|mối quan hệ'],
    ['cooperation', 'hợp tác'],
    ['alliance', 'liên minh|đồng minh'],
    ['friendship', 'hữu nghị|tình hữu nghị|láng giềng hữu nghị'],
    ['solidarity', 'đoàn kết|tình đoàn kết'],
    ['cohesion', 'gắn kết'],
    ['neighbourliness', 'láng giềng'],
  ],
  adjectives: [
    ['strategic', 'chiến lược'], ['comprehensive', 'toàn diện'], ['special', 'đặc biệt'], ['bilateral', 'song phương'], ['diplomatic', 'ngoại giao'],
    ['global', 'toàn cầu'], ['enhanced', 'tăng cường|nâng cao'], ['green', 'xanh'], ['industrial', 'công nghiệp'], ['traditional', 'truyền thống'],
    ['great', 'vĩ đại'], ['digital', 'số'], ['energy', 'năng lượng|chuyển đổi năng lượng công bằng'], ['economic', 'kinh tế'], ['maritime', 'biển|hàng hải'],
    ['security', 'an ninh'], ['defence', 'quốc phòng'], ['military', 'quân sự'], ['trilateral', 'ba bên'], ['multilateral', 'đa phương'],
    ['extensive', 'sâu rộng'], ['sustainable', 'bền vững'], ['long-term', 'lâu dài|bền vững lâu dài'], ['good', 'tốt đẹp'], ['consular', 'lãnh sự'],
    ['trade', 'thương mại'], ['development', 'phát triển'], ['technology', 'công nghệ'], ['exemplary', 'mẫu mực'], ['faithful', 'thủy chung'],
  ],
  adjectivesFirst: false,
  joiners: 'và|-',
  wrapping: '',
};

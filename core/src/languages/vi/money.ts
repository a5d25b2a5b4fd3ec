import type { MoneyWords } from '../../lexicon/language.ts';

export const money: MoneyWords = {
  currencies: [
    [
      'USD',
      'đô la|đô-la|đôla|đô la mỹ|đô-la mỹ|đôla mỹ|đô mỹ|mỹ kim|^^mk|đô|us dollar|dollar mỹ|đô la hoa kỳ|usd',
    ],
    ['VND', 'đồng|đồng việt nam|vnđ|vnd|đ'],
    ['EUR', 'euros|ơ-rô|ơ rô|đồng euro|đồng ơ-rô'],
    ['GBP', 'pounds'],
    ['INR', 'rupees'],
  ],
  paying:
    'giá|trả|chi|trị giá|phí|phạt|lương|ngân sách|mua|bán|vay|nợ|viện trợ|thuế|thuê|vé|vốn|đầu tư|hỗ trợ|tiền',
  change: 'tăng|giảm|nâng|hạ|sụt|tăng trưởng',
  debts: 'trái phiếu|trái phiếu bằng|tín phiếu',
  minor: [['USD EUR', 'xu|cent|xen']],
  commonWords: 'đồng|đô|mác|đ|xu|hào|won|kip|real|rand',
  before: [
    [undefined, 'tiến tới|tiến đến|hướng tới|hướng đến|đạt tới|đạt đến'],
    ['approximately', 'khoảng|chừng|khoảng chừng|trên dưới|cỡ|ước tính|ước|xấp xỉ|ước đạt|~'],
    ['more-than', 'hơn|trên|vượt|vượt mốc|vượt quá|nhiều hơn|cao hơn|lớn hơn'],
    [
      'less-than',
      'gần|dưới|chưa đến|chưa tới|không đến|không tới|ngót|ít hơn|thấp hơn|kém hơn|nhỏ hơn|suýt soát',
    ],
    [
      'up-to',
      'lên tới|lên đến|tới|đến|tối đa|không quá|không cao hơn|không hơn|không vượt|không vượt quá',
    ],
    ['at-least', 'ít nhất|tối thiểu|không dưới|không ít hơn|không thấp hơn'],
  ],
  after: [
    ['more-than', 'trở lên'],
    ['up-to', 'trở xuống'],
  ],
  per: 'mỗi|một|trên',
  perUnits: [
    ['year', 'năm'],
    ['month', 'tháng'],
    ['week', 'tuần'],
    ['night', 'đêm'],
    ['day', 'ngày'],
    ['hour', 'giờ'],
    ['barrel', 'thùng'],
    ['tonne', 'tấn'],
    ['family', 'hộ|gia đình|hộ gia đình'],
    ['person', 'người|đầu người'],
    ['share', 'cổ phiếu|cổ phần'],
    ['kilogram', 'kg|kilogram|cân'],
    ['gram', 'gam|gram'],
    ['litre', 'lít'],
    ['ounce', 'ounce'],
    ['tael', 'lượng'],
  ],
  ships: 'tàu|tàu cứu nạn|phà',
  perOne: [],
};

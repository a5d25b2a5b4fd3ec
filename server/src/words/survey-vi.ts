import type { SurveyWords } from './survey-words.ts';

export const surveyVi: SurveyWords = {
  charts: {
    articles: {
      title: 'Tiến độ theo bài',
      note: 'Mọi thứ được tìm thấy hoặc đánh dấu trong từng bài, theo quyết định. Việc có tính đề xuất hay không không ảnh hưởng ở đây.',
    },
    annotators: {
      title: 'Quyết định theo người chú giải',
      note: 'Quyết định cuối cùng của từng người về từng lần nhắc, kể cả khi quyết định của người khác có hiệu lực.',
    },
    labels: { title: 'Lần nhắc theo nhãn', note: 'Không tính những lần nhắc đã bị bác bỏ.' },
    people: {
      title: 'Nhân vật theo thời gian',
      note: 'Số lần nhắc từng người theo ngày của bài: khi nào ngữ liệu nói về họ.',
    },
    amounts: {
      title: 'Số tiền theo tiền tệ và năm',
      note: 'Từng số tiền riêng, ở năm của ngày gần nhất trong câu, nếu không thì năm của bài. Không cộng lại: kim ngạch và khoản vay không có tổng chung, và một con số thường được nêu hai lần.',
    },
    tiers: {
      title: 'Thuật ngữ đối tác theo cặp nước',
      note: 'Theo ngày của bài: khi nào ngữ liệu gọi như vậy. Cặp nước do hai nước, hoặc lãnh đạo đương nhiệm, trong câu, đoạn hay tiêu đề cho biết; nếu nhiều hơn hoặc ít hơn hai thì để ngỏ.',
    },
    together: {
      title: 'Ai được nhắc cùng ai',
      note: 'Một đường cho mỗi hai người được nhắc cùng nhau: càng đậm, càng nhiều lần.',
    },
  },
  columns: {
    article: 'Bài',
    state: 'Trạng thái',
    annotator: 'Người chú giải',
    status: 'Quyết định',
    label: 'Nhãn',
    person: 'Nhân vật',
    time: 'Thời gian',
    currency: 'Tiền tệ',
    year: 'Năm',
    amount: 'Số tiền',
    parties: 'Nước',
    term: 'Thuật ngữ',
    with: 'Cùng với',
    count: 'Số lần',
    articles: 'Số bài',
  },
  unknown: 'không nêu',
  notTold: {
    time: 'không có ngày',
    currency: 'không có tiền tệ',
    year: 'không có năm',
    amount: 'không có số tiền',
    parties: 'không nêu nước',
  },
  quarter: (quarter, year) => `Q${quarter}/${year}`,
  decisions: (count, articles) => `${count} quyết định trong ${articles} bài`,
  together: (count, reach) => `cùng nhau trong ${count} ${reach === 'article' ? 'bài' : 'câu'}`,
  summary: (mentions, articles, undated) =>
    `${mentions} lần nhắc trong ${articles} bài${undated > 0 ? `, ${undated} bài không có ngày` : ''}.`,
  more: (rows) => `và ${rows} mục nữa: tệp CSV có đủ`,
  reading: (read, of) => `Đang đọc bài ${read} trên ${of}`,
};

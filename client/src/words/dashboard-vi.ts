import type { DashboardWords } from './dashboard-words.ts';

export const dashboardVi: DashboardWords = {
  page: {
    title: 'Bảng tổng quan Attaché',
    filters: 'Những gì được đếm',
    label: 'Nhãn',
    allLabels: 'Mọi nhãn',
    status: 'Lần nhắc',
    statusAll: 'Đã xác nhận và được đề xuất',
    statusConfirmed: 'Chỉ đã xác nhận',
    annotator: 'Người chú giải',
    everybody: 'Mọi người',
    from: 'Từ',
    to: 'Đến',
    anyTime: 'Năm bất kỳ',
    together: 'Được nhắc trong cùng',
    inArticle: 'Bài',
    inSentence: 'Câu',
    countAgain: 'Đếm lại',
    stop: 'Dừng đếm',
    asTable: 'Bảng',
    copyCsv: 'Sao chép dạng CSV',
    keys: 'Phím mũi tên chuyển giữa các dấu, Enter mở những lần nhắc phía sau.',
    nothing: 'Ở đây không có gì để đếm.',
    noArticles:
      'Không có bài nào được đếm. Hãy mở thư mục có các bài, hoặc mở rộng khoảng thời gian và nhãn.',
    updated: 'Đã đếm lại.',
  },
  counting: 'Đang đếm…',
  stopped: 'Đã dừng đếm. Những gì đang hiện là của lần trước.',
  copied: (rows) => `${rows} dòng đã ở trong bộ nhớ tạm, có dòng tiêu đề.`,
  places: (count) => `${count} lần nhắc. Enter đi tới đó.`,
  noPlaces:
    'Không mục nào còn đứng trong bài của nó. Hàng đợi duyệt liệt kê những gì đã mất vị trí.',
};

import type { ImportingWords } from './importing-words.ts';

export const importingVi: ImportingWords = {
  title: 'Nhập bài viết',
  choose: 'Bài viết ở đâu?',
  fromFile: 'Trong một trang web trên máy này…',
  fromFileDetail: 'Trang do trình duyệt lưu (.html, .htm)',
  fromClipboard: 'Trong bộ nhớ tạm',
  fromClipboardDetail: 'Mã nguồn của trang, hoặc văn bản với tiêu đề ở dòng đầu',
  pages: 'Trang web',
  clipboard: 'Bộ nhớ tạm',
  noFolder:
    'Bài viết chưa có chỗ đặt: chưa mở thư mục nào. Hãy mở thư mục bài viết của bạn rồi nhập lại.',
  address: 'Bài lấy từ địa chỉ nào? Enter để trống.',
  noAddress: 'Địa chỉ bắt đầu bằng https:// hoặc http://',
  date: 'Bài đăng ngày nào? 2025-12-04; Enter để trống.',
  noDate: 'Hãy viết một ngày trên lịch như 2025-12-04',
  leftOut: (paragraphs) => `Số đoạn được bỏ ra vì chỉ dẫn đến bài khác: ${paragraphs}.`,
  taken: (name) => `${name} đã có và có nội dung khác.`,
  takenDetail:
    'Nếu thay, các quyết định sẽ được tìm lại trong văn bản mới, như sau mọi lần chỉnh sửa.',
  replace: 'Thay',
  faults: {
    empty: (name) => `${name} không có gì. Hãy chép hoặc lưu bài viết rồi nhập lại.`,
    'too-large': (name) =>
      `Chưa nhập ${name}: nó lớn hơn, hoặc lồng sâu hơn, mọi trang mà người ta đọc. Hãy chỉ lưu bài viết rồi nhập.`,
    'no-article': (name) =>
      `Chưa nhập ${name}: bên trong không có văn bản của bài viết, chỉ có liên kết và hình ảnh, hoặc văn bản được tải sau. Hãy lưu trang từ trình duyệt khi đã hiện văn bản, hoặc chép văn bản.`,
  },
};

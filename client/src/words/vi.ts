import { dashboardVi } from './dashboard-vi.ts';
import { importingVi } from './importing-vi.ts';
import type { Words } from './words.ts';

export const vi: Words = {
  locale: 'vi',
  dashboard: dashboardVi,
  importing: importingVi,
  counts: (suggested, confirmed) => `${suggested} đề xuất · ${confirmed} đã xác nhận`,
  countsTooltip: ({ suggested, confirmed, rejected, review, lost }) =>
    `Attaché: ${suggested} đề xuất, ${confirmed} đã xác nhận, ${rejected} đã bác bỏ, ${review} cần xem lại, ${lost} bị mất. Bấm để đến đề xuất tiếp theo.`,
  unsaved: (count) => `${count} chưa lưu`,
  unsavedTooltip: (count, why) =>
    `Attaché: quyết định chưa được lưu: ${count}, vì ${why}. Chúng được giữ lại và sẽ tự lưu ngay khi có thể.`,
  virtualFolder:
    'Thư mục này không nằm trên đĩa: bảo đảm bị giảm. Quyết định được lưu qua trình soạn thảo, không có khóa và không ghi thẳng xuống đĩa; chỉ quyết định trong một cửa sổ.',
  hidden: (count) => `${count} đề xuất giống vậy sẽ không được đề xuất nữa.`,
  allDecided: 'Mọi đề xuất trong bài này đã được quyết định.',
  allArticlesDecided: 'Mọi đề xuất trong mọi bài viết đã được quyết định.',
  nextArticle: (name, open) => `Ở đây đã quyết định hết. N chuyển sang ${name} (còn ${open}).`,
  reviewGoesOn: 'Đang duyệt. Q để kết thúc.',
  reviewEnded: 'Đã kết thúc duyệt: những gì bạn gõ lại đi vào bài.',
  review: 'Duyệt',
  keyForList: 'Phím đó dành cho danh sách và không quyết định gì.',
  chooseKey: 'Các phím khi duyệt. Enter thực hiện mục đã chọn.',
  keyMeaning: (title, { label, edge, by, change, scope }) => {
    if (scope)
      return `${title}, ${scope === 'article' ? 'ở mọi chỗ trong bài này' : 'trong mọi bài'}`;
    if (label) return `${title.replace('…', '')}: ${label}`;
    if (!edge) return title;
    const unit = by === 'character' ? 'một ký tự' : 'một từ';
    const where = edge === 'start' ? 'ở đầu' : 'ở cuối';
    return `${change === 'shrink' ? 'Rút ngắn' : 'Kéo dài'} đoạn này thêm ${unit} ${where}`;
  },
  chooseGroup: 'Quyết định chung những đoạn nào?',
  openCount: (open) => `còn ${open} cần quyết định`,
  tickTitle: 'Quyết định chung',
  tick: (count) =>
    `${count} đoạn. Bỏ chọn những đoạn không đúng; Enter xác nhận những đoạn đã chọn.`,
  rejectTicked: 'Bác bỏ những đoạn đã chọn',
  nothingTogether: 'Không còn gì cùng loại để quyết định.',
  decidedTogether: (count) =>
    `Đã quyết định ${count} đoạn trong một bước. Hoàn tác sẽ lấy lại tất cả.`,
  open: 'Mở',
  filterPrompt: 'Chỉ hiện các dòng có những từ này. Không phân biệt hoa thường và dấu.',
  waiting: (count) => `${count} đoạn cần quyết định`,
  nothingWaits: 'Không còn gì cần quyết định.',
  nothingFiltered: (filter) => `Không có dòng nào chứa “${filter}”.`,
  concordancePrompt: 'Một tên, một mã, một ngày hoặc từ bất kỳ: mọi nơi có nghĩa hoặc nói như vậy.',
  foundLines: (count, order) => `${count} nơi, ${order}. Enter đi đến đó.`,
  orders: {
    place: 'theo bài và vị trí',
    left: 'theo từ phía trước',
    right: 'theo từ phía sau',
    keyword: 'theo từ tìm được',
    date: 'theo ngày',
  },
  sortOtherwise: 'Sắp xếp cách khác',
  openCsv: 'Mở thành bảng (CSV)',
  copyCitations: 'Chép tất cả thành trích dẫn',
  copyCitation: 'Chép thành trích dẫn',
  noOtherReading: 'Những từ này chỉ có một cách hiểu. Phím V cho giá trị khác.',
  asTyped: 'Như đã gõ',
  noSuchValue: (typed) => `“${typed}” không phải là giá trị mà những từ này có thể có.`,
  noArticle: 'Trước hết hãy mở một bài viết.',
  chooseLabel: 'Những từ này gọi tên điều gì?',
  typeValue:
    'Nghĩa là gì? Mã của người hoặc thuật ngữ, 2025-12-04 cho ngày, USD 1500000 cho số tiền',
  tryAgain: 'Thử lại',
  serverEnded: (seconds) =>
    `Máy chủ ngôn ngữ của Attaché đã dừng và sẽ khởi động lại sau ${seconds} giây. Không quyết định nào bị mất.`,
  chooseFormat: 'Định dạng nào?',
  chooseFolder: 'Xuất vào thư mục này',
  exportHere: 'Xuất',
  exporting: 'Đang xuất các chú giải đã xác nhận',
  exported: (annotations, articles, folder) =>
    `${annotations} chú giải của ${articles} bài viết nằm trong ${folder}.`,
  someLost: (losses) => `Định dạng này không giữ được trọn vẹn ${losses} chú giải trong số đó.`,
  showLosses: 'Xem phần bị thiếu',
  addedToProject: (id, added) =>
    added === 'record'
      ? `${id} nay đã có trong attache.json và được đề xuất trong mọi bài.`
      : added === 'name'
        ? `${id} nay có thêm một cách viết trong attache.json.`
        : `${id} đã có trong attache.json với cách viết này.`,
  noFolder: 'Hãy mở một thư mục trước: dự án là một thư mục với các bài của nó.',
  chooseAnnotator: (current) => `Ai quyết định? Hiện nay là ${current}.`,
  decidesNow: (name) => `Từ bây giờ ${name} quyết định.`,
  learned: (names, refused) =>
    `Đã học ${names} tên và thuật ngữ cùng ${refused} lần bác bỏ. Đề xuất trong mọi bài viết nay theo đó.`,
  nothingToLearn: 'Chưa có gì để học: trước hết hãy xác nhận hoặc bác bỏ một đề xuất.',
  notWritten: (path) => `${path} chưa được ghi đúng. Hãy quyết định lại.`,
  showLearned: 'Xem những gì đã học',
  labels: {
    LEADER: 'Lãnh đạo',
    DATE: 'Ngày tháng',
    MONEY: 'Số tiền',
    PARTNERSHIP: 'Thuật ngữ quan hệ đối tác',
  },
};

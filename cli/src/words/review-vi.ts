import type { ReviewWords } from './review-words.ts';

export const reviewVi: ReviewWords = {
  toDecide: (open, total) => `còn ${open} trên ${total} cần quyết định`,
  articleOf: (number, count) => `bài ${number} trên ${count}`,
  keysInShort:
    'Enter xác nhận · R bác bỏ · N tiếp theo · P trước đó · V giá trị · L nhãn · U hoàn tác · ? mọi phím · Q thoát',
  keysTitle:
    'Các phím khi duyệt. Điều một phím quyết định được lưu trước khi đoạn tiếp theo hiện ra.',
  actions: {
    confirm: 'Xác nhận và đến đề xuất tiếp theo',
    reject: 'Bác bỏ và đến đề xuất tiếp theo',
    rejectInArticle: 'Bác bỏ và đến đề xuất tiếp theo, ở mọi chỗ trong bài này',
    rejectEverywhere: 'Bác bỏ và đến đề xuất tiếp theo, trong mọi bài',
    next: 'Đến đề xuất tiếp theo',
    previous: 'Đến đề xuất trước',
    after: 'Đến đoạn tiếp theo, kể cả đoạn đã quyết định',
    before: 'Đến đoạn trước, kể cả đoạn đã quyết định',
    undo: 'Hoàn tác quyết định gần nhất',
    redo: 'Làm lại quyết định gần nhất',
    label: 'Đổi nhãn…',
    value: 'Sửa giá trị…: nối với người hay thuật ngữ khác, cho ngày hay số tiền khác',
    other: 'Chọn cách hiểu khác',
    withdraw: 'Rút lại quyết định',
    lengthenEnd: 'Kéo dài đoạn thêm một từ ở cuối',
    shortenEnd: 'Rút ngắn đoạn bớt một từ ở cuối',
    lengthenEndByCharacter: 'Kéo dài đoạn thêm một ký tự ở cuối',
    shortenEndByCharacter: 'Rút ngắn đoạn bớt một ký tự ở cuối',
    lengthenStart: 'Kéo dài đoạn thêm một từ ở đầu',
    shortenStart: 'Rút ngắn đoạn bớt một từ ở đầu',
    lengthenStartByCharacter: 'Kéo dài đoạn thêm một ký tự ở đầu',
    shortenStartByCharacter: 'Rút ngắn đoạn bớt một ký tự ở đầu',
    annotate: 'Chú giải từ tự chọn…',
    entity: 'Quyết định mọi lần nhắc đến thực thể này…',
    together:
      'Quyết định nhiều đoạn cùng lúc…: của một thực thể, một nhãn hay một quy tắc, trong bài hoặc trong kho bài, hay mọi thứ đang thấy',
    find: 'Tìm trong kho bài…',
    record: 'Hiện mọi điều đã biết về đoạn này',
    nextArticle: 'Đến bài tiếp theo',
    previousArticle: 'Đến bài trước',
    keys: 'Hiện các phím khi duyệt',
    quit: 'Kết thúc duyệt',
  },
  labelAction: (label) => `Đổi nhãn: ${label}`,
  moreOnCard: '  … H hiện phần còn lại',
  anyKey: 'Nhấn phím bất kỳ để tiếp tục.',
  moreKey: 'Phím bất kỳ hiện tiếp, Q kết thúc.',
  nothingMore: (article) => `${article}: không còn gì để quyết định.`,
  passedOver: (article, open) =>
    `${article}: đây là đoạn cuối. Đã bỏ qua và còn cần quyết định: ${open}. P quay lại các đoạn đó.`,
  endKeysLost:
    'W rút lại phần bị mất · N hoặc Enter bài tiếp theo · U hoàn tác · ? mọi phím · Q thoát',
  endKeys: 'N hoặc Enter bài tiếp theo · P trước đó · U hoàn tác · ? mọi phím · Q thoát',
  edited: 'Trong lúc đó bài đã bị sửa. Chưa quyết định gì; hãy xem lại rồi làm lại.',
  gone: 'Không còn đọc được bài này nữa, nên việc duyệt bài dừng ở đây. Các quyết định đã có không bị mất.',
  noFurther: 'Không thể kéo dài hay rút ngắn đoạn này thêm ở phía này.',
  noOtherReading: 'Những từ này chỉ có một cách hiểu. V cho giá trị khác.',
  nothingToUndo: 'Không có quyết định nào để hoàn tác.',
  nothingToRedo: 'Không có quyết định nào để làm lại.',
  notYours: 'Không có quyết định nào của bạn để rút lại ở đây.',
  undone: (decisions) => `Đã hoàn tác ${decisions} quyết định.`,
  redone: (decisions) => `Đã làm lại ${decisions} quyết định.`,
  hidden: (count) => `${count} đoạn tương tự không được đề xuất nữa.`,
  annotated: (label, words) => `“${words}” đã được chú giải: ${label}.`,
  nothingTogether: 'Không còn đoạn nào loại này để quyết định.',
  decidedTogether: (count) => `Đã quyết định ${count} đoạn trong một bước. U hoàn tác tất cả.`,
  openCount: (open) => `còn ${open} cần quyết định`,
  asTyped: '(như đã gõ)',
  moreFound: (left) => `… và ${left} nữa: hãy gõ tên đầy đủ hơn`,
  prompts: {
    LEADER: 'số thứ tự, hoặc tên hay mã: ',
    DATE: 'số thứ tự, hoặc ngày (2025-12-04): ',
    MONEY: 'số thứ tự, hoặc số tiền (USD 5000000): ',
    PARTNERSHIP: 'số thứ tự, hoặc thuật ngữ hay mã: ',
    value: 'giá trị: ',
    leaveOut:
      'Enter xác nhận tất cả · 2 5-7 bỏ các số đó ra · R bác bỏ thay vì xác nhận (R 2 5-7) · Escape: ',
    words: 'từ cần chú giải: ',
    label: 'nhãn: ',
    find: 'tên, mã, ngày hoặc từ (Enter: đoạn này): ',
  },
  noNumbers: (typed, count) =>
    `“${typed}” không phải là số trong danh sách, từ 1 đến ${count}. Chưa quyết định gì.`,
  notInArticle: (words) => `“${words}” không có trong bài.`,
  tooLong: (most) => `Chưa chú giải gì: một đoạn dài nhất ${most} ký tự.`,
  allDecided: (articles, decided) =>
    `Không còn gì để quyết định trong ${articles} bài: đã quyết định ${decided}. attache list cho xem các quyết định; attache confirm, reject và withdraw thay đổi chúng.`,
  nothingSuggested: (articles) =>
    `Không có gì được đề xuất và không có gì được quyết định trong ${articles} bài. Từ tự chọn được chú giải bằng attache confirm --start --end --label.`,
  ended: (decisions) =>
    decisions === 0
      ? 'Đã kết thúc duyệt; chưa quyết định gì.'
      : `Đã kết thúc duyệt: ${decisions} quyết định, tất cả đã lưu.`,
  left: (article, open) =>
    `${article} còn ${open} cần quyết định. attache review tiếp tục từ chỗ bạn dừng.`,
  noKeys:
    'Không có phím nào: attache review dùng trong cửa sổ dòng lệnh, mỗi phím một quyết định. Để quyết định không cần cửa sổ đó, dùng attache confirm và attache reject.',
};

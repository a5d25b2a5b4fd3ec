import { FAULT_WORDS, MENTION_WORDS } from '@attache/core';
import { surveyVi } from './survey-vi.ts';
import type { Words } from './words.ts';

export const vi: Words = {
  ...MENTION_WORDS.vi,
  views: {
    kinds: { suggested: 'được đề xuất', review: 'cần xem lại', lost: 'mất vị trí' },
    waiting: (suggested, review, lost) =>
      `${suggested} đề xuất, ${review} cần xem lại, ${lost} bị mất`,
    progress: {
      done: 'đã quyết định hết',
      begun: 'đã quyết định một phần',
      untouched: 'chưa bắt đầu',
      nothing: 'không có gì để quyết định',
    },
    decidedOf: (decided, total) => `${decided} trên ${total}`,
    counts: ({ suggested, confirmed, rejected, review, lost }) =>
      `${confirmed} đã xác nhận, ${rejected} đã bác bỏ, ${suggested} đề xuất, ${review} cần xem lại, ${lost} bị mất`,
    lens: (open, total) => `đã quyết định ${total - open} trên ${total} · Duyệt (Ctrl+K Ctrl+M)`,
    mentions: (count, articles) => `${count} lần nhắc trong ${articles} bài`,
  },
  survey: surveyVi,
  actions: {
    confirm: (quote, label) => `Xác nhận “${quote}” là ${label}`,
    confirmHere: (quote) => `Xác nhận “${quote}” là đúng vị trí`,
    confirmEntity: (count, name) => `Xác nhận cả ${count} lần nhắc đến ${name}`,
    reject: (quote) => `Bác bỏ “${quote}”`,
    rejectInArticle: (quote) => `Bác bỏ “${quote}” trong toàn bộ bài này`,
    withdraw: (quote) => `Rút lại quyết định về “${quote}”`,
    changeLabel: (label) => `Đổi nhãn thành ${label}`,
    correctValue: 'Sửa giá trị…',
    readAs: (value) => `Hiểu là ${value}`,
    annotateAs: (label) => `Chú giải là ${label}`,
    confirmAll: (count) => `Xác nhận cả ${count} đề xuất trong bài này`,
    export: 'Xuất các chú giải đã xác nhận…',
  },
  faults: {
    lost: (quote, label) =>
      `“${quote}” (${label}) không còn trong bài này. Quyết định vẫn được giữ. Hãy khôi phục các từ đó, hoặc rút lại quyết định.`,
    review: (quote, found) =>
      `“${quote}” đã được chú giải, nhưng văn bản xung quanh đã thay đổi. Nay có thể là “${found}”. Hãy xác nhận vị trí, hoặc rút lại quyết định.`,
    sidecar: (line, problem) => `Tệp đi kèm, dòng ${line}: ${problem}`,
    tooLarge: (megabytes) =>
      `Bài này lớn hơn ${megabytes} MB nên không có đề xuất nào. Các quyết định đã có vẫn được hiển thị. Hãy chia nhỏ tệp để chú giải.`,
  },
  errors: {
    notAnArticle: 'Tệp này chưa được mở như một bài viết. Hãy mở tệp rồi thử lại.',
    nothingHere:
      'Không có đối tượng nào ở đây. Hãy đặt con trỏ vào một đối tượng, hoặc chọn các từ cần chú giải.',
    changedMeanwhile: (expected) =>
      `“${expected}” không còn ở đây: bài viết đã thay đổi. Chưa có gì được quyết định; hãy xem lại rồi làm lại.`,
    nothingToUndo: 'Không có quyết định nào để hoàn tác.',
    nothingToRedo: 'Không có quyết định nào để làm lại.',
    notSaved: (why, remedy) => `Quyết định chưa được lưu: ${why}. ${remedy} rồi quyết định lại.`,
    savedLater: (why) =>
      `Quyết định chưa được lưu: ${why}. Quyết định được giữ lại và sẽ tự lưu ngay khi có thể.`,
    emptySelection: 'Chưa chọn gì. Hãy chọn các từ cần chú giải rồi thử lại.',
    tooLong: (length, most) =>
      `Đoạn chọn có ${length} ký tự, mà một lần nhắc có nhiều nhất ${most}. Hãy chỉ chọn các từ gọi tên nó rồi thử lại.`,
    badArguments: (command) =>
      `${command} được gọi với tham số không hiểu được. Xem docs/commands.md.`,
    noFurther: 'Không thể kéo dài hay rút ngắn đoạn này thêm ở phía này.',
    noValue:
      'Đây không phải là giá trị phù hợp. Ngày viết là 2025-12-04, 2025-12 hoặc 2025; số tiền viết là USD 5000000; người hoặc thuật ngữ là một mã như to-lam. Hãy sửa rồi thử lại.',
    unknownFormat: (format, known) =>
      `Không có định dạng xuất “${format}”. Hãy chọn một trong: ${known}.`,
    wouldOverwrite: 'Chưa xuất gì: một tệp xuất sẽ ghi đè lên bài viết. Hãy chọn thư mục khác.',
    lessonsChanged:
      'Chưa học được gì, vì chương trình khác vừa thay đổi attache.learned.json. Hãy học lại lần nữa.',
    badLessons: (problems) => `Chưa học được gì: attache.learned.json có lỗi. ${problems}`,
  },
  alarm: {
    waiting: (decisions, why) =>
      `Quyết định chưa được lưu: ${decisions}, vì ${why}. Chúng được giữ lại và sẽ tự lưu ngay khi có thể.`,
    aside: (decisions, article, sidecar) =>
      `${decisions} quyết định về ${article} không lưu được suốt một tuần: thư mục của bài không còn. Chúng được giữ trong ${sidecar} và không được thử lưu lại nữa. Hãy đặt tệp đó cạnh bài; nếu bài đã có tệp đi kèm, hãy ghép bằng git merge-file --union.`,
    savedNow: (decisions) => `Các quyết định đang chờ nay đã được lưu: ${decisions}.`,
    vanished: (gone, of, article) =>
      `${gone} trong ${of} quyết định từng được lưu cho ${article} không còn trong tệp đi kèm: một chương trình khác, hoặc git, đã lấy chúng ra. Khôi phục chúng? Những gì quyết định sau đó không bị mất.`,
    large: (article, megabytes) =>
      `Tệp đi kèm của ${article} có dung lượng ${megabytes} MB: đọc và lưu tệp này mất vài giây và tốn nhiều bộ nhớ. Không có gì bị mất vì thế. Hãy chia bài thành nhiều phần để làm việc nhanh hơn.`,
    bringBack: 'Khôi phục',
    accept: 'Như vậy là đúng',
  },
  project: FAULT_WORDS.vi.project,
  progress: {
    saving: 'Đang lưu các quyết định',
    exporting: 'Đang xuất các chú giải đã xác nhận',
    learning: 'Đang học từ các quyết định',
    counting: 'Đang đếm ngữ liệu',
  },
};

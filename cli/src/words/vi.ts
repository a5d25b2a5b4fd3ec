import { helpVi } from './help-vi.ts';
import { reviewVi } from './review-vi.ts';
import { usageVi } from './usage-vi.ts';
import type { Words } from './words.ts';

const writeFaults = {
  forbidden: 'bạn không có quyền ghi ở đó. Hãy chọn thư mục khác bằng --out.',
  'read-only': 'đĩa chỉ cho đọc. Hãy chọn thư mục khác bằng --out.',
  'file-in-the-way': 'có một tệp ở chỗ cần thư mục. Hãy chọn thư mục khác bằng --out.',
  'folder-in-the-way': 'có một thư mục ở chỗ cần tệp. Hãy chọn thư mục khác bằng --out.',
  full: 'đĩa đã đầy. Hãy giải phóng chỗ trống rồi thử lại.',
} as const;

const states = {
  suggested: 'được đề xuất',
  confirmed: 'đã xác nhận',
  rejected: 'đã bác bỏ',
  withdrawn: 'đã rút lại',
  review: 'cần xem lại',
  lost: 'bị mất',
  shifted: 'đã dời chỗ',
} as const;

/** In "nothing was …". */
const deeds = {
  confirmed: 'được xác nhận',
  rejected: 'bị bác bỏ',
  withdrawn: 'được rút lại',
} as const;

const VALUES: Readonly<Record<string, string>> = {
  DATE: 'Ngày viết là 2025-12-04, 2025-12, 2025, hoặc hai ngày cách nhau bằng dấu gạch chéo.',
  MONEY: 'Số tiền viết là "USD 5000000".',
  LEADER: 'Người là một mã viết thường, như to-lam; có thể là mã mới.',
  PARTNERSHIP: 'Thuật ngữ là một mã viết thường, như comprehensive-partnership; có thể là mã mới.',
};

export const vi: Words = {
  language: 'vi',
  help: helpVi,
  usage: usageVi,
  states,
  note: (message) => `Lưu ý: ${message}`,
  failed: (what) => `attache gặp sự cố, và đó là lỗi của chính nó: ${what}`,
  outputNotWritten: (answer) =>
    `Kết quả chưa được ghi hết: ${answer}. Hãy dọn chỗ ở nơi ghi ra rồi thử lại.`,
  decidingAs: (name) => `Quyết định với tên ${name}. Tên khác: --annotator TÊN.`,
  ofCount: (number, count) => `${number} trên ${count}`,
  nothingFound: 'không tìm thấy gì',
  noDate: 'không có ngày',
  summary: (articles, counts) => `${articles} bài: ${counts}`,
  files: {
    noArticles:
      'Không có bài viết nào trong thư mục này: không tệp nào có đuôi .txt, .article hoặc .md. Hãy kiểm tra đường dẫn, hoặc nêu tên một tệp.',
    inputNotUtf8:
      'Không đọc được đầu vào: không phải văn bản UTF-8. Hãy chuyển sang UTF-8 rồi thử lại.',
    fileNotUtf8:
      'Tệp này bị bỏ qua: không phải văn bản UTF-8. Hãy lưu dưới dạng UTF-8 rồi thử lại.',
    notThere: 'Không có tệp hay thư mục như vậy. Hãy kiểm tra đường dẫn.',
    faults: {
      sidecar: () => 'Đây là tệp đi kèm, không phải bài viết. Hãy nêu tên bài bên cạnh nó.',
      'utf-16': (byte) =>
        `Không đọc được bài này: từ byte ${byte} trở đi không phải văn bản UTF-8, có lẽ là UTF-16. Hãy lưu dưới dạng UTF-8 rồi thử lại.`,
      encoding: (byte) =>
        `Không đọc được bài này: từ byte ${byte} trở đi không phải văn bản UTF-8, có lẽ là bảng mã khác. Hãy lưu dưới dạng UTF-8 rồi thử lại.`,
      missing: () => 'Không có tệp hay thư mục như vậy. Hãy kiểm tra đường dẫn.',
      forbidden: () =>
        'Không được phép đọc tệp này. Hãy xin quyền, hoặc làm việc trên một bản sao.',
      folder: () => 'Đây là thư mục, không phải bài viết. Hãy nêu tên một tệp trong đó.',
      unreadable: (detail) => `Không đọc được: ${detail}. Hãy kiểm tra đĩa rồi thử lại.`,
    },
  },
  agreement: {
    counted: (articles, alone) =>
      `${articles} bài có quyết định của cả hai; ${alone} bài chỉ có quyết định của một người, không tính`,
    nobody: (one, other) =>
      `Không có bài nào mà cả ${one} và ${other} đều đã quyết định. attache list cho biết ai đã quyết định; tên được so đúng như viết ở đó.`,
    unjudged: (name, label) =>
      `${name} chưa quyết định gì với nhãn ${label} trong các bài này. Khi đó các con số của ${label} cho biết một trong hai người chưa xem, chứ không phải là họ bất đồng.`,
    passedOver: (name, places, other) =>
      `${name} chưa quyết định gì ở ${places} chỗ mà ${other} đã quyết định về đề xuất. Các con số coi những gì được xác nhận ở đó là khác biệt; cũng có thể những chỗ ấy chưa được xem.`,
    byChance: (label, alpha) =>
      `alpha của ${label} là ${alpha}: từ 0 trở xuống, hai người không đồng ý với nhau hơn so với đánh dấu ngẫu nhiên.`,
    heads: {
      exact: 'khớp hẳn',
      overlap: 'giao nhau',
      sameValue: 'cùng giá trị',
      overlapF1: 'F1 giao nhau',
    },
    only: (name) => `chỉ ${name}`,
    all: 'tất cả',
  },
  check: {
    checked: (articles, problems) =>
      `đã kiểm tra ${articles} bài, ${problems === 0 ? 'không có vấn đề' : `${problems} vấn đề`}`,
    vanished: (gone, of, path) =>
      `${gone} trong ${of} quyết định từng được lưu ở đây không còn trong tệp đi kèm: một chương trình khác, hoặc git, đã lấy chúng ra. Hãy xem nội dung trước đây bằng attache restore ${path} và khôi phục bằng --from, hoặc cho biết như vậy là đúng bằng --accept.`,
    checkedOut: (decisions, keepers) =>
      `${decisions} quyết định từng được lưu ở đây không có trong tệp đi kèm, vì git đang mở một trạng thái khác: chúng ở trong ${keepers}. Không có gì bị mất.`,
    large: (megabytes) =>
      `Tệp đi kèm của bài có dung lượng ${megabytes} MB: đọc và lưu tệp này mất vài giây và tốn nhiều bộ nhớ. Không có gì bị mất vì thế. Hãy chia bài thành nhiều phần để làm việc nhanh hơn.`,
    lost: (label, words) =>
      `${label} ${words} không còn trong bài, vì đoạn đó đã bị sửa. Hãy chú giải lại, hoặc rút lại quyết định.`,
    review: (label, words) =>
      `${label} ${words} nay có thể ở đây, vì bài đã bị sửa. Hãy xác nhận hoặc bác bỏ lại.`,
    otherKind: (label, words, isAmount) =>
      `Giá trị của ${label} ${words} ${isAmount ? 'là một số tiền' : 'không phải là số tiền'}, không đúng với ${label}. Hãy sửa bằng attache confirm --value.`,
    noDate: (words, value) =>
      `Giá trị của DATE ${words} là ${value}, không phải ngày tháng: một ngày như 2025-12-04, một tháng như 2025-12, một năm, hoặc hai mốc với dấu gạch chéo ở giữa. Hãy sửa bằng attache confirm --value.`,
    disagreement: (quote, votes) =>
      `${votes.map(({ by, status, what }) => `${by} ${vi.states[status]} ${what}`).join(', ')} cho "${quote}". Hãy trao đổi; ai đổi ý thì quyết định lại.`,
    contradiction: (quote, difference, place) =>
      `“${quote}” là ${difference} tại ${place}. Hãy chọn một, hoặc bác bỏ một.`,
    difference: (here, there) => `${here} ở đây và ${there}`,
    strangers: {
      label: (label, path) =>
        `Nhãn ${label} được dùng nhưng ${path} không nêu. Nếu không phải viết nhầm, hãy thêm vào "labels" ở đó.`,
      annotator: (by, path) =>
        `${by} đã quyết định nhưng không có trong danh sách người chú giải của ${path}. Nếu không phải viết nhầm, hãy thêm tên vào đó.`,
    },
  },
  strays: {
    alone:
      'Không có bài viết bên cạnh tệp đi kèm này, nên các quyết định trong đó không được dùng. Hãy đặt lại bài viết, hoặc chuyển tệp đi kèm đến chỗ bài viết.',
    renamed: (article, command) =>
      `Không có bài viết bên cạnh tệp đi kèm này: nó được tạo cho văn bản của ${article}, đã bị đổi tên hoặc chuyển đi mà không mang nó theo. Hãy đưa nó theo bài viết: ${command}`,
    contested: (article, other) =>
      `Không có bài viết bên cạnh tệp đi kèm này, và ${article} có đúng văn bản gốc của nó; nhưng ${other} cũng được tạo cho văn bản ấy. Hãy trả các bài về tên cũ, hoặc ghép hai tệp đi kèm bằng git merge-file --union. Đừng chuyển cả hai về một chỗ.`,
  },
  decide: {
    decided: (count, status, article, by) =>
      `${count} ${states[status]} trong ${article} bởi ${by}`,
    hidden: (count) => `; không còn được đề xuất ở nơi khác: ${count}`,
    none: '; mọi thứ ở đó bạn đã quyết định, đang chờ xem lại, hoặc đã bị người khác bác bỏ. Hãy nêu bằng --start và --end',
    noValue: (label, value) =>
      `Chưa xác nhận gì: ${value} không phải là giá trị của ${label}. ${VALUES[label] ?? ''}`,
    correctValue: 'Hãy sửa --value.',
    noneOf: (by) =>
      `; ở đó không có gì do ${by} quyết định. attache list cho biết ai đã quyết định gì`,
    notYours: (by, place) =>
      `Không có gì được rút lại: ${by} chưa quyết định gì ở ${place}. Xem attache list.`,
    outside: (status, place, length) =>
      `Không có gì ${deeds[status]}: ${place} không nằm trong bài, vốn có ${length} đơn vị mã UTF-16. Hãy sửa --start và --end.`,
    tooLong: (status, place, most) =>
      `Không có gì ${deeds[status]}: ${place} quá dài, vì một lần nhắc có nhiều nhất ${most} ký tự. Hãy chỉ nêu các từ gọi tên nó.`,
    nothingThere: (status, place) =>
      `Không có gì ${deeds[status]}: không có đề xuất nào ở ${place}. Hãy nêu nhãn bằng --label, hoặc xem attache annotate.`,
    aside: (decisions, article, sidecar) =>
      `${decisions} quyết định về ${article} không lưu được suốt một tuần: thư mục của bài không còn. Chúng được giữ trong ${sidecar} và không được thử lưu lại nữa. Hãy đặt tệp đó cạnh bài; nếu bài đã có tệp đi kèm, hãy ghép bằng git merge-file --union.`,
    unsaved: (decisions, article) =>
      `${decisions} quyết định về ${article} chưa được lưu. Lệnh quyết định nào cũng sẽ thử lưu lại.`,
    unsavedSince: (decisions, article, why, remedy) =>
      `${decisions} quyết định về ${article} chưa được lưu: ${why}. ${remedy}. Lệnh quyết định nào cũng sẽ thử lưu lại.`,
  },
  exported: {
    overwrites:
      'Chưa xuất gì: một tệp xuất sẽ ghi đè lên bài này. Hãy chọn thư mục khác bằng --out.',
    notWritten: (path, reason) => `${path} chưa được ghi: ${writeFaults[reason]}`,
    missing: (label, quote, reason) => `${label} ${quote} không được xuất. ${reason}`,
    report: ({ annotations, articles, format, out, missing, details }) =>
      `${annotations} chú giải của ${articles} bài dưới dạng ${format} trong ${out}; ${missing} không được ghi, ${details} thiếu vài chi tiết (loss.json).`,
    notReadBack: (message) => `Không đọc lại được bản xuất: ${message}`,
    otherCount: (written, found) =>
      `Không đọc lại được bản xuất: đã ghi ${written} chú giải nhưng tìm thấy ${found}. Hãy báo lỗi này kèm theo các bài viết.`,
  },
  writeFaults,
  imported: {
    noArticle:
      'Chưa nhập gì cho bài này: bài không có ở đây. Hãy cho biết các bài nằm ở đâu bằng --articles.',
    report: (annotations, path, suggestions) =>
      `${annotations} chú giải cho ${path}${suggestions > 0 ? `, để nguyên ${suggestions} đề xuất` : ''}`,
    decidedBy: (names) => `Các quyết định của ${names} vẫn mang tên người ấy, như tệp đã ghi.`,
    moved: (label, quote, isLost) =>
      `${label} ${quote} đã được nhập và ${isLost ? 'không có vị trí' : 'cần xem lại'}, vì bài không phải là văn bản gốc của nó. Xem attache check.`,
    otherWords: (label, quote) =>
      `${label} ${quote} bị bỏ qua: bài có từ khác ở chỗ đó. Hãy nhập cùng với văn bản gốc của nó.`,
  },
  brought: {
    written: (path, from) => `${path}, từ ${from}`,
    same: (path) => `${path} đã có, với cùng nội dung`,
    taken: (path) =>
      `Chưa ghi gì: ${path} đã có và có nội dung khác. Hãy đổi tên hoặc chuyển tệp đó đi, chọn thư mục khác bằng --out, hoặc thay nó bằng --force; các quyết định khi đó sẽ được tìm lại trong văn bản mới.`,
    leftOut: (paragraphs) =>
      `Được bỏ ra, vì chỉ dẫn đến bài khác: ${paragraphs.map((one) => `“${one}”`).join(', ')}.`,
    noFiles: (format, extensions) =>
      `Không có tệp ${format} nào trong thư mục này: không tệp nào có đuôi ${extensions.join(', ')}. Hãy kiểm tra đường dẫn, hoặc nêu tên một tệp.`,
    faults: {
      empty: 'Bên trong không có gì. Hãy lưu lại trang rồi nhập.',
      'too-large':
        'Chưa nhập: nó lớn hơn, hoặc lồng sâu hơn, mọi trang mà người ta đọc. Hãy chỉ lưu bài viết rồi nhập.',
      'no-article':
        'Chưa nhập: bên trong không có văn bản của bài viết, chỉ có liên kết và hình ảnh, hoặc văn bản được tải sau. Hãy lưu trang từ trình duyệt khi đã hiện văn bản rồi nhập.',
      damaged:
        'Chưa nhập: tệp bị hỏng, hoặc không đúng như tên gọi. Hãy mở bằng chương trình của nó rồi lưu lại.',
      locked: 'Chưa nhập: tệp được bảo vệ bằng mật khẩu. Hãy lưu lại không có mật khẩu rồi nhập.',
      bomb: 'Chưa nhập: khi giải nén nó lớn hơn nhiều so với một tài liệu. Đừng mở nếu bạn không biết nó từ đâu đến.',
    },
    missing: (format, install) =>
      `Chưa nhập: muốn đọc ${format} cần một gói chưa được cài. Hãy cài rồi thử lại: ${install}`,
  },
  learn: {
    incomplete:
      'Chưa học gì, vì không đọc được hết các bài: những gì chúng dạy sẽ bị mất. Hãy sửa các lỗi nêu trên rồi học lại.',
    changed: 'Chưa học gì: trong lúc đó có người khác đã sửa tệp. Hãy học lại lần nữa.',
    notWritten: (code) =>
      `Chưa học gì: không ghi được tệp ở đó (${code}). Hãy chọn thư mục khác bằng --out.`,
    learned: (names, refusals, rules, path) =>
      `Đã học ${names} tên hoặc thuật ngữ, ${refusals} lần bác bỏ, độ chính xác của ${rules} quy tắc: ${path}`,
  },
  list: { votes: (state, names) => `${states[state]} bởi ${names}` },
  project: {
    taken: (words, id) =>
      `Chưa thêm gì: “${words}” đã được biết với id ${id}. Hãy thêm cách viết khác bằng --id ${id}; nếu là người hay thuật ngữ khác trùng tên, hãy tự đặt id bằng --id.`,
    record: (id, path) => `đã thêm ${id} vào ${path}`,
    name: (id, path) => `${id} có thêm cách viết trong ${path}`,
    known: (id, path) => `${id} đã có trong ${path} với các từ này`,
  },
  restore: {
    accepted: (article) => `${article}: chấp nhận như hiện có`,
    noVersion: (number, count) =>
      `Không có phiên bản ${number}: chỉ có ${count}. Xem danh sách bằng attache restore.`,
    restored: (article, decisions, at) =>
      `${article}: đã khôi phục ${decisions} quyết định từ ${at}`,
    kinds: { saved: 'đã lưu', accepted: 'chấp nhận', damaged: 'bị hỏng' },
    holds: (decisions, missing) => `${decisions} quyết định, trong đó ${missing} nay không còn`,
  },
  review: reviewVi,
  stats: {
    titles: { article: 'bài', label: 'nhãn', rule: 'quy tắc' },
    columns: {
      suggested: 'đề xuất',
      confirmed: 'xác nhận',
      rejected: 'bác bỏ',
      review: 'xem lại',
      lost: 'mất',
      total: 'tổng',
    },
    all: 'tất cả',
    right: (percent) => `đúng ${percent} %`,
    surveyColumns: {
      article: 'bài',
      state: 'trạng thái',
      annotator: 'người chú giải',
      status: 'quyết định',
      label: 'nhãn',
      person: 'nhân vật',
      time: 'thời gian',
      currency: 'tiền tệ',
      year: 'năm',
      amount: 'số tiền',
      parties: 'các nước',
      term: 'thuật ngữ',
      with: 'cùng với',
      count: 'số lần',
      articles: 'số bài',
    },
    more: (left, chart) => `… và ${left} dòng nữa: --chart ${chart}`,
  },
};

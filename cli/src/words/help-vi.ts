import type { HelpWords } from './help-words.ts';

export const helpVi: HelpWords = {
  titles: {
    'Usage:': 'Cách dùng:',
    'Arguments:': 'Đối số:',
    'Options:': 'Tùy chọn:',
    'Global Options:': 'Tùy chọn chung:',
    'Commands:': 'Lệnh:',
  },
  placeholders: { options: 'tùy chọn', command: 'lệnh' },
  choices: 'lựa chọn',
  default: 'mặc định',
  more: (command) => `(xem thêm: ${command} --help)`,
  commands: {
    attache:
      'Chú giải lãnh đạo, ngày tháng, số tiền và thuật ngữ quan hệ đối tác trong văn bản ngoại giao: tiếng Anh, Indonesia, Việt.',
    annotate: 'tìm lãnh đạo, ngày tháng, số tiền và thuật ngữ quan hệ đối tác',
    confirm: 'xác nhận đề xuất, hoặc chú giải từ do bạn chọn',
    reject: 'bác bỏ đề xuất; chúng không xuất hiện lại',
    withdraw: 'rút lại quyết định của chính mình',
    list: 'cho xem các quyết định, gắn vào văn bản như hiện nay',
    review:
      'duyệt từng đề xuất: xác nhận, bác bỏ, đổi nhãn, sửa, kéo dài, hoàn tác, mỗi việc một phím',
    check: 'kiểm tra các tệp đi kèm, và kho bài có tự nhất quán hay không',
    learn: 'học từ các quyết định, ghi vào attache.learned.json, để đề xuất theo đó',
    project: 'thêm một nhân vật hoặc thuật ngữ vào attache.json, mọi bài sau đó đều đề xuất',
    restore: 'liệt kê các phiên bản cũ của tệp đi kèm, hoặc khôi phục nội dung của một bản',
    export: 'ghi các chú giải đã xác nhận cho công cụ khác, kèm loss.json',
    import: 'nhập chú giải của công cụ khác, hoặc bài viết từ trang web, tệp Word và PDF',
    stats: 'đếm đề xuất và quyết định theo bài, nhãn và quy tắc, và những gì kho bài cho biết',
    agreement: 'hai người chú giải đồng thuận đến mức nào, theo nhãn',
    concordance: 'cho xem mọi nơi có nghĩa hoặc nói như vậy, kèm ngữ cảnh',
    server: 'chạy máy chủ ngôn ngữ, cho bất kỳ trình soạn thảo nào',
    worker: 'đọc {"id","text"} từng dòng ở stdin, ghi {"id","annotations"} từng dòng, theo thứ tự',
    help: 'cho xem trợ giúp của lệnh',
  },
  arguments: {
    action: 'làm gì',
    words: 'một tên, hoặc các từ của một thuật ngữ',
    articles: 'bài viết, hoặc thư mục bài viết',
    articlesOrInput: 'bài viết, thư mục bài viết, hoặc - cho stdin',
    filesOrInput: 'tệp, thư mục tệp, hoặc - cho stdin (trang web, Word và PDF)',
    query: 'một tên, một mã, một ngày, hoặc từ bất kỳ',
  },
  options: {
    accept: 'những gì thiếu là thiếu đúng: check không nhắc đến nữa',
    all: 'tất cả',
    annotator: 'ai quyết định',
    annotators: 'hai người, cách nhau bằng dấu phẩy',
    articles: 'các bài nằm ở đâu (mặc định: như các tệp nêu)',
    articlesOut: 'trang web, Word, PDF: nơi đặt bài viết (mặc định: cạnh mỗi tệp)',
    date: 'ngày của tài liệu, khi bài không cho biết',
    decided: 'ai đã quyết định, khi tệp không cho biết',
    end: 'kết thúc ở đâu',
    exchangeFormat: 'loại tệp',
    force: 'trang web, Word, PDF: thay bài cùng tên có nội dung khác',
    format: 'hiển thị thế nào (mặc định: table trên terminal, còn lại là jsonl)',
    from: 'ghép phiên bản này vào tệp đi kèm',
    help: 'cho xem trợ giúp của lệnh',
    label: 'mọi thứ có nhãn này; cùng với --start và --end, là nhãn được gán',
    in: 'bài hoặc thư mục có dự án cần dùng',
    recordId: 'id của nó; id đã biết sẽ có thêm cách viết (mặc định: tạo từ các từ)',
    termLanguage: 'add-term: ngôn ngữ của các từ',
    jobs: 'số luồng khi chú giải nhiều bài (mặc định: bằng số bộ xử lý của máy)',
    lang: 'ngôn ngữ của thông báo và trợ giúp (mặc định: ATTACHE_LANG, rồi đến hệ thống)',
    language: 'ngôn ngữ của bài viết',
    layer: 'lấy chú giải nào trong các chú giải chồng nhau, khi định dạng chỉ có một lớp',
    learnedOut: 'nơi đặt tệp: thư mục của dự án',
    minCertainty:
      'cùng với --all hoặc --label: chỉ những đề xuất chắc chắn ít nhất chừng ấy, từ 0 đến 1',
    noLearned: 'đề xuất như thể không có attache.learned.json',
    offsets: 'vị trí được đếm theo đơn vị nào, khi định dạng để ngỏ',
    out: 'nơi đặt các tệp',
    published: 'trang web, Word, PDF: ngày đăng, khi tệp không cho biết hoặc ghi sai',
    quiet: 'chỉ hiện dữ liệu và vấn đề',
    scope: 'phạm vi: chỗ này, cùng những từ ấy trong bài, hoặc trong mọi bài sau khi được học',
    sort: 'theo vị trí, từ phía trước hoặc phía sau, từ tìm được, hoặc ngày',
    source: 'trang web, Word, PDF: địa chỉ nơi đăng, cũng như vậy',
    start: 'bắt đầu ở đâu, theo đơn vị mã UTF-16',
    stdio: 'trao đổi qua stdin và stdout',
    strict: 'thoát với mã 1 khi có chú giải không ghi được',
    value: 'giá trị: một mã, một ngày, hoặc một số tiền như "USD 5000000"',
    version: 'cho xem số phiên bản',
  },
  survey: {
    chart: 'một trong các bảng đếm của bảng tổng quan (mặc định: tất cả; khi là CSV: articles)',
    confirmed: 'chỉ đếm những gì đã xác nhận, không đếm đề xuất',
    label: 'chỉ đếm những gì có nhãn này',
    annotator: 'đếm theo quyết định của người này',
    from: 'các bài từ năm hoặc tháng này trở đi: 2024, 2024-03',
    to: 'các bài đến hết năm hoặc tháng này',
    together: 'ai được nhắc cùng ai: trong một câu (sentence, mặc định) hoặc một bài',
  },
  after: {
    attache: `
Mã thoát: 0 xong, 1 có vấn đề (ở stderr, đường-dẫn:dòng:cột: điều gì, vì sao, cần làm gì), 2 dùng sai.
Trong một thư mục, các tệp .txt, .article và .md được tìm.`,
    agreement: `
Chỉ tính những bài mà cả hai đã quyết định. F1: hai lần phần chung, chia cho phần của từng người; "giao nhau" tính cả
những đoạn cùng nhãn chỉ chồng lên nhau một phần. Alpha: của Krippendorff, danh nghĩa, trên các từ và dấu câu.`,
    decide: '\nChỉ kết thúc khi các quyết định đã được lưu chắc chắn.',
    learn: `
Tệp được học lại từ tất cả các bài đã nêu, vì vậy hãy nêu cả thư mục.
Tệp cũng để người đọc: thêm "off":true vào dòng không muốn dùng, hoặc tự viết thêm dòng.
Các lệnh đề xuất theo tệp này trong thư mục của nó và bên dưới; --no-learned bỏ qua nó một lần.`,
    project: `
Tệp attache.json gần nhất được dùng, trong thư mục đó hoặc ở trên; nếu không có, thư mục sẽ có một tệp mới.
Ví dụ: attache project add-person "Siti Rahma"; attache project add-term "kemitraan biru" --language id.`,
    restore: `
Năm phiên bản gần nhất của mỗi tệp đi kèm được giữ trên máy này, và bản cuối của mỗi ngày trong một tháng.
Khôi phục là ghép vào: những gì quyết định từ đó vẫn còn, và không có gì bị xóa.`,
    review: `
Tiếp tục từ chỗ lần duyệt trước các bài này dừng lại. Với phím B, những gì đang thấy là phần bài mà màn hình hiện ra
quanh đoạn. Có thể tắt màu bằng NO_COLOR=1.`,
    formats: '\nĐịnh dạng:',
  },
  documents: {
    html: 'bài viết từ trang web',
    docx: 'bài viết từ tệp Word (với gói mammoth)',
    pdf: 'bài viết từ tệp PDF (với gói unpdf)',
  },
};

import type { FaultWords, Saying } from './fault-words.ts';
import { projectVi } from './project/vi.ts';

export const faultsVi: FaultWords = {
  json: {
    'value-expected': 'chỗ này phải có một giá trị JSON',
    'name-expected': 'chỗ này phải có một tên trong dấu ngoặc kép',
    'colon-expected': 'chỗ này phải có dấu hai chấm, giữa tên và giá trị',
    'comma-expected': 'chỗ này thiếu dấu phẩy',
    'comma-or-bracket-expected': 'chỗ này phải có dấu phẩy hoặc dấu ] đóng danh sách',
    'comma-or-brace-expected': 'chỗ này phải có dấu phẩy hoặc dấu } đóng đối tượng',
    'open-list': 'một danh sách chưa được đóng: chỗ này thiếu dấu ]',
    'open-object': 'một đối tượng chưa được đóng: chỗ này thiếu dấu }',
    'open-text': 'một văn bản chưa được đóng: thiếu dấu ngoặc kép ở cuối',
    'open-comment': 'một chú thích chưa được đóng: thiếu */',
    word: 'JSON không biết từ này; văn bản phải đặt trong dấu ngoặc kép',
    number: 'số này không được viết đúng cách của JSON',
    escape: 'sau dấu gạch chéo ngược là thứ mà JSON không biết',
    character: 'chỗ này có một ký tự không được phép có trong JSON',
    rest: 'sau chỗ kết thúc JSON vẫn còn nội dung',
    'too-deep': 'dấu ngoặc lồng nhau quá sâu',
  },
  sidecar: {
    damaged: () =>
      'Tệp đi kèm này không còn nguyên vẹn: nó bị cắt ngắn, hoặc được hợp nhất mà còn sót dấu. Mọi mục còn nguyên đều được dùng, phần bị rách được giữ nguyên, và quyết định tiếp theo sẽ ghi lại tệp với cả hai. Nếu thiếu mục nào, hãy khôi phục bằng attache restore.',
    newer: ([version]) =>
      `Tệp đi kèm này đọc được nhưng không sửa được: định dạng của nó là phiên bản ${version}, còn chương trình này ghi phiên bản 1. Hãy cập nhật Attaché để quyết định ở đây.`,
    foreign: () =>
      'Tệp này được để nguyên: trong đó không có mục nào của Attaché, nên có thể nó thuộc về chương trình khác. Muốn quyết định ở đây, hãy chuyển nó đi hoặc khôi phục.',
    'not-utf8': () =>
      'Tệp đi kèm này được để nguyên: nó không phải văn bản UTF-8, và đọc nó sẽ làm mất nội dung. Hãy khôi phục bản cũ, hoặc chuyển sang UTF-8.',
    'not-a-file': () =>
      'Tệp đi kèm này được để nguyên: nó là liên kết, thư mục hoặc thiết bị chứ không phải tệp thường. Hãy chuyển nó đi, hoặc đặt chính tệp đó vào.',
    unreadable: ([answer]) =>
      `Không đọc được tệp đi kèm này nên không quyết định được gì ở đây: ${answer}. Hãy khắc phục rồi mở lại bài.`,
    torn: () =>
      'Đây là phần còn lại của thứ đã bị rách, không phải một mục. Nó được giữ nhưng không được dùng. Hãy xem bằng attache restore có thiếu quyết định nào không; nếu không thiếu thì xóa nó đi.',
    'no-object': unused(() => 'nó không phải một đối tượng'),
    'unknown-kind': unused(([kind]) =>
      kind === undefined
        ? 'nó không cho biết thuộc loại nào'
        : `loại của nó là “${kind}”, phiên bản này không biết`,
    ),
    id: unused(() => 'id của nó không phải một id'),
    'text-version': unused(() => 'phiên bản văn bản của nó không hợp lệ'),
    label: unused(([label]) =>
      label === undefined
        ? 'nó không có nhãn'
        : `nhãn của nó là “${label}”, không có dạng của một nhãn`,
    ),
    selector: unused(() => 'bộ chọn của nó không chỉ ra đoạn nào'),
    nobody: unused(() => 'nó không cho biết do ai tạo'),
    clock: unused(() => 'số thứ tự của nó không phải số nguyên từ 1'),
    'no-time': unused(() => 'nó không cho biết được tạo khi nào'),
    status: unused(([status]) =>
      status === undefined
        ? 'nó không có trạng thái'
        : `trạng thái của nó là “${status}”, không có trạng thái nào như vậy`,
    ),
    value: unused(() => 'không đọc được giá trị của nó'),
    'no-text': unused(() => 'quy tắc, chức vụ hoặc ghi chú của nó không phải văn bản'),
  },
  why: {
    'disk-full': () => 'đĩa đã đầy',
    'share-full': () => 'phần đĩa của bạn đã dùng hết',
    'file-too-large': () => 'ở đây không cho phép tệp lớn như vậy',
    'read-only': () => 'đĩa chỉ cho đọc',
    'file-read-only': () => 'tệp đi kèm được đánh dấu chỉ đọc',
    'no-permission': () => 'không có quyền ghi ở đó',
    'no-folder': () => 'thư mục không còn nữa',
    'no-file': () => 'bài viết không phải là tệp trên máy này, nên không có chỗ lưu quyết định',
    locked: ([seconds, _folder, holder]) =>
      holder === undefined
        ? `một chương trình khác đã lưu ở đó suốt ${seconds} giây`
        : `một chương trình khác (tiến trình ${holder}) đã lưu ở đó suốt ${seconds} giây`,
    newer: ([version]) =>
      `tệp đi kèm đọc được nhưng không sửa được, vì định dạng của nó là phiên bản ${version} còn chương trình này ghi phiên bản 1`,
    foreign: () =>
      'tệp đi kèm được để nguyên, vì trong đó không có mục nào của Attaché, nên có thể nó thuộc về chương trình khác',
    'not-utf8': () => 'nó không phải văn bản UTF-8, và đọc nó sẽ làm mất nội dung',
    'not-a-file': () => 'nó là liên kết, thư mục hoặc thiết bị chứ không phải tệp thường',
    changing: () => 'một chương trình khác liên tục ghi tệp đi kèm mà không khóa',
    'not-durable': () =>
      'tệp đã được ghi, nhưng nếu mất điện vẫn có thể mất, vì đĩa không xác nhận',
    'short-write': () => 'đĩa nhận ít hơn những gì được ghi',
    other: ([answer]) => `đĩa trả lời ${answer}`,
  },
  remedy: {
    'disk-full': () => 'Hãy giải phóng chỗ trống',
    'share-full': () => 'Hãy giải phóng chỗ trống',
    'file-too-large': () => 'Hãy làm việc trên một bản sao ở đĩa khác',
    'read-only': () => 'Hãy làm việc trên một bản sao ở đĩa khác',
    'file-read-only': () => 'Hãy cho phép ghi tệp đó',
    'no-permission': () => 'Hãy xin quyền, hoặc làm việc trên một bản sao',
    'no-folder': () => 'Hãy đặt lại thư mục',
    'no-file': () => 'Hãy lưu bài thành tệp',
    locked: ([_seconds, folder]) =>
      `Hãy đợi nó xong; nếu không có chương trình nào khác đang chạy thì xóa ${folder}`,
    newer: () => 'Hãy cập nhật Attaché',
    foreign: () => 'Hãy chuyển nó đi hoặc khôi phục',
    'not-utf8': () => 'Hãy khôi phục bản cũ, hoặc chuyển sang UTF-8',
    'not-a-file': () => 'Hãy chuyển nó đi, hoặc đặt chính tệp đó vào',
    changing: () => 'Hãy đợi nó xong',
    'not-durable': () => 'Hãy kiểm tra đĩa',
    'short-write': () => 'Hãy giải phóng chỗ trống, hoặc kiểm tra đĩa',
    other: () => 'Hãy kiểm tra đĩa',
  },
  outcome: {
    notSaved: (article, why, remedy) =>
      `Các quyết định về ${article} chưa được lưu: ${why}. ${remedy} rồi quyết định lại.`,
    later: (article, why, remedy) =>
      `Các quyết định về ${article} chưa được lưu: ${why}. ${remedy}. Chúng được giữ lại và sẽ tự lưu ngay khi có thể.`,
    notUsed: (path, why, remedy) => `${path} được để nguyên: ${why}. ${remedy}.`,
    notUsedYet: (path, why, remedy) =>
      `${path} được để nguyên: ${why}. ${remedy}. Các quyết định được giữ lại và sẽ tự lưu ngay khi có thể.`,
  },
  lesson: {
    'no-lessons': () =>
      'Tệp này không chứa bài học nào: nó không phải JSON có "format": "attache-learned" và danh sách "lessons". Hãy sửa, hoặc lấy bản cũ từ git; nếu không ai tự viết gì vào đó thì xóa đi rồi học lại.',
    'no-lesson': ([number]) =>
      `Bài học số ${number} bị bỏ qua: cần có loại ("words" hoặc "no", kèm "label" LEADER hoặc PARTNERSHIP và "words"; hoặc "rule") và những gì đi với nó. Hãy sửa, hoặc bỏ đi.`,
  },
  exchange: {
    'json-line': (_, json) => `Dòng này bị bỏ qua: ${json}. Hãy viết mỗi dòng một đối tượng JSON.`,
    'json-document': (_, json) =>
      `Tài liệu này bị bỏ qua: ${json}. Hãy viết mỗi dòng một đối tượng JSON.`,
    'json-file': (_, json) => `Tệp này bị bỏ qua: ${json}. Hãy sửa JSON.`,
    'no-annotations': () =>
      'Dòng này bị bỏ qua: nó không có "document" và "annotations". Hãy cho biết đường dẫn của bài và một danh sách.',
    'no-text-for-offsets': () =>
      'Dòng này bị bỏ qua: vị trí được đếm theo điểm mã, và không có "text" thì không tìm được. Hãy thêm "text", hoặc đếm theo đơn vị UTF-16.',
    'no-text': () => 'Tài liệu này bị bỏ qua: nó không có "text". Hãy viết Doc JSON của spaCy.',
    'text-missing': ([name]) =>
      `Tệp này bị bỏ qua: văn bản ${name} của nó không ở bên cạnh. Hãy đặt vào đó.`,
    'one-column': () =>
      'Dòng này bị bỏ qua: nó chỉ có một cột. Hãy viết từ, một dấu cách và thẻ của nó.',
    columns: ([found, expected]) =>
      `Dòng này bị bỏ qua: nó có ${found} cột trong khi dòng đầu có ${expected}. Một từ không được chứa dấu cách; hãy tách thành hai dòng.`,
    'other-tokens': ([name, there]) =>
      `Phần còn lại của tệp bị bỏ qua: từ này không khớp với chỗ tiếp theo của ${name}, là ${there}. Hãy đặt lại văn bản gốc của các từ.`,
    'other-line': () =>
      'Dòng này bị bỏ qua: ở đây chỉ có chỗ cho các dòng T, N, A (State, Anchor) và #. Không cần làm gì nếu bạn không cần dòng đó.',
    'unknown-id': ([id]) =>
      `Dòng này bị bỏ qua: nó nói đến ${id}, không có trong tệp. Hãy sửa id, hoặc bỏ dòng đi.`,
    'no-object': leftOut(
      () => 'nó không phải đối tượng JSON. Hãy cho nó start, end, label và text.',
    ),
    start: leftOut(() => 'điểm đầu không phải một chỗ trong văn bản. Hãy sửa.'),
    end: leftOut(() => 'điểm cuối không nằm sau điểm đầu. Hãy sửa.'),
    label: leftOut(() => 'nhãn của nó không phải tên như LEADER. Hãy dùng chữ cái, chữ số và "_".'),
    'no-quote': leftOut(() => 'nó không có trích dẫn. Hãy thêm các từ của nó vào "text".'),
    'other-words': leftOut(
      ([found, quote]) =>
        `văn bản ở đó là ${found}, không phải ${quote}. Hãy sửa điểm đầu và điểm cuối; chúng đếm theo đơn vị UTF-16 trừ khi "offsets" ghi "codepoint".`,
    ),
    field: ([field]) => `Trường "${field}" bị bỏ qua: nó chứa thứ không được phép. Hãy sửa.`,
    'id-taken': leftOut(([id]) => `id ${id} đã được dùng. Hãy đặt id khác.`),
    'no-mark': leftOut(() => 'dòng không có dạng "T1, tab, NHÃN ĐẦU CUỐI, tab, các từ". Hãy sửa.'),
    'label-named': leftOut(
      ([label]) => `"${label}" không phải tên như LEADER. Hãy dùng chữ cái, chữ số và "_".`,
    ),
    outside: leftOut(
      ([place, name, length]) =>
        `${place} không nằm trong ${name}, vốn có ${length} ký tự. Hãy đếm điểm mã từ 0, điểm đầu nhỏ hơn điểm cuối.`,
    ),
    gap: leftOut(
      () =>
        'giữa các mảnh của nó có từ khác, mà một chú giải là một đoạn liền. Hãy tách thành nhiều chú giải.',
    ),
    'other-words-in': leftOut(
      ([name, found, quote]) =>
        `ở đó ${name} ghi ${found}, không phải ${quote}. Hãy đếm điểm mã (một biểu tượng cảm xúc là một, CRLF là hai) và sửa.`,
    ),
    'no-type': leftOut(() => 'nó không có "type": "Annotation". Hãy thêm vào.'),
    'no-tag': leftOut(
      () =>
        'không có body nào gán cho nó một nhãn như LEADER. Hãy thêm {"type":"TextualBody","purpose":"tagging","value":"LEADER"}.',
    ),
    'no-source': leftOut(() => 'đích của nó không nêu đúng một nguồn. Hãy thêm "source".'),
    'text-missing-of': leftOut(
      ([name]) => `văn bản ${name} của nó không ở bên cạnh tệp. Hãy đặt vào đó.`,
    ),
    'no-selector': leftOut(
      () => 'nó không có TextPositionSelector lẫn TextQuoteSelector. Hãy thêm một trong hai.',
    ),
    'quote-missing': leftOut(([quote]) => `${quote} không có trong văn bản. Hãy sửa trích dẫn.`),
    'quote-twice': leftOut(
      ([quote]) => `${quote} có trong văn bản hơn một lần. Hãy thêm TextPositionSelector.`,
    ),
    'no-span': leftOut(
      ([start, end]) => `${start}..${end} không phải một đoạn của văn bản. Hãy đếm điểm mã từ 0.`,
    ),
    'other-words-at': leftOut(
      ([found, quote]) =>
        `văn bản ở đó là ${found}, không phải ${quote}. Hãy sửa điểm đầu và điểm cuối.`,
    ),
    'no-such-tag': ([tag]) =>
      `Thẻ "${tag}" được đọc là O, vì không có thẻ như vậy. Hãy dùng O, B-NHÃN hoặc I-NHÃN; nhãn gồm chữ cái, chữ số và "_".`,
    'no-beginning': ([tag, label]) =>
      `"${tag}" được đọc là chỗ bắt đầu, vì không đi sau "B-${label}" hay "I-${label}". IOB2 bắt đầu mọi đoạn bằng B-; hãy sửa thành "B-${label}".`,
  },
  loss: {
    contested: ([confirmed, rejected]) =>
      `${confirmed} đã xác nhận, và sau đó ${rejected} đã bác bỏ. Hãy thống nhất (attache check có nêu) rồi xuất.`,
    unplaced: () =>
      'Bài đã bị sửa và vị trí của nó không chắc chắn. Hãy xác nhận lại (attache check có nêu) rồi xuất.',
    'other-deciders': ([others, by]) =>
      `${others} cũng đã xác nhận; chỉ quyết định của ${by}, là quyết định mới nhất, được xuất.`,
    'no-span': ([start, end]) => `${start}..${end} không phải một đoạn của văn bản.`,
    'other-words': ([start, end, found]) =>
      `Văn bản tại ${start}..${end} là ${found}, không phải trích dẫn.`,
    'cut-character': () => 'Một mép của đoạn cắt đôi một ký tự.',
    label: ([label]) => `"${label}" không phải tên nhãn mà công cụ khác giữ được.`,
    'line-end-at-edge': () =>
      'Đoạn bắt đầu hoặc kết thúc bằng dấu xuống dòng hay dấu thứ tự byte, mà brat không có chỗ cho chúng.',
    'space-at-edge': () =>
      'Đoạn bắt đầu hoặc kết thúc bằng dấu cách, mà từ của CoNLL không chứa dấu cách.',
    overlap: () =>
      'Nó giao với một chú giải đã được ghi, mà CoNLL chỉ giữ một lớp. Hãy xuất thêm lớp kia, hoặc chọn định dạng cho phép lồng nhau.',
    'two-columns': () => 'Hai cột chỉ giữ được từ và thẻ của nó.',
  },
  project: projectVi,
};

function unused(why: Saying): Saying {
  return (about) =>
    `Mục này được giữ nhưng không được dùng: ${why(about)}. Hãy tự sửa, hoặc xóa dòng đó.`;
}

function leftOut(why: Saying): Saying {
  return (about) => `Chú giải này bị bỏ qua: ${why(about)}`;
}

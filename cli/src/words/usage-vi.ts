import type { UsageWords } from './usage-words.ts';

export const usageVi: UsageWords = {
  error: (message) => `lỗi: ${message}`,
  didYouMean: (names) => `(Có phải ý bạn là ${names}?)`,
  missingArgument: (name) => `thiếu đối số bắt buộc '${name}'`,
  missingValue: (option) => `tùy chọn '${option}' cần một giá trị`,
  missingOption: (option) => `thiếu tùy chọn bắt buộc '${option}'`,
  unknownOption: (option) => `không có tùy chọn '${option}'`,
  unknownCommand: (name) => `không có lệnh '${name}'`,
  tooMany: (command, expected, got) =>
    `quá nhiều đối số cho '${command}': cần ${expected}, nhận được ${got}.`,
  badValue: (option, value, why) =>
    `giá trị '${value}' của tùy chọn '${option}' không hợp lệ. ${why}`,
  badArgument: (name, value, why) => `đối số '${name}' không thể là '${value}'. ${why}`,
  choices: (choices) => `Các lựa chọn là ${choices}.`,
  inputHasNoDecisions: 'stdin không có quyết định nào. Hãy nêu tên các bài.',
  cardsUnseen:
    'các thẻ sẽ không ai thấy: stdout không phải cửa sổ dòng lệnh. Hãy chạy attache review không có > và |.',
  inputBringsKeys: 'stdin dùng để nhận phím. Hãy nêu tên bài.',
  inputHasNoSidecar: 'stdin không có tệp đi kèm. Hãy nêu tên bài.',
  fromOrAccept: 'chỉ --from hoặc --accept, không phải cả hai',
  versionIsFrom:
    '--version là phiên bản của attache. Phiên bản cũ của tệp đi kèm được nêu bằng --from SỐ.',
  endBehindStart: '--end phải lớn hơn --start.',
  allOrStart: '--all và --start không dùng cùng nhau.',
  certaintyInBulk: '--min-certainty đi với --all hoặc --label.',
  valueWithConfirm: '--value chỉ đi với confirm.',
  startAndEnd: '--start và --end phải đi cùng nhau.',
  valueNeedsPlace: '--value cần có --start và --end.',
  emptyQuery: 'không có gì để tìm. Hãy cho một tên, một mã, một ngày hoặc vài từ.',
  termNeedsLanguage: 'thuật ngữ phải có ngôn ngữ. Hãy nêu bằng --language en, id hoặc vi.',
  nothingMeant: 'hãy nêu phần cần quyết định: --all, --label, hoặc --start và --end.',
  otherImport: (option, format) => `${option} không đi với --format ${format}. Hãy bỏ tùy chọn đó.`,
  countsTokens: (format) => `${format} đếm theo từ. Hãy bỏ --offsets.`,
  countsOnlyIn: (format, units) => `${format} chỉ đếm theo ${units.join(' hoặc ')}.`,
  noDay: 'Đây không phải là một ngày trên lịch. Hãy viết YYYY-MM-DD.',
  noWholeNumber: 'Đây không phải là số nguyên.',
  noShare: 'Đây không phải là một tỷ lệ. Hãy viết một số từ 0 đến 1, như 0.95.',
  unknownLabel: (label, known) =>
    `không có gì mang nhãn ${label}. Hiện có: ${known.join(', ')}; từ do bạn chọn nhận nhãn mới bằng --start và --end.`,
  noLabel: 'Nhãn bắt đầu bằng chữ hoa và gồm chữ cái, chữ số và "_".',
  emptyValue: 'Giá trị trống. Hãy bỏ --value, hoặc cho biết những từ đó có nghĩa gì.',
  noAmount: 'Đây không phải là số tiền như {"amount":5000000,"currency":"USD"}.',
  noVersion: 'Đó là số của một phiên bản, như trong danh sách.',
  noPeriod: 'Một thời kỳ là một năm hoặc một tháng: 2024, 2024-03.',
  noPair: 'Hãy nêu hai người chú giải, như --annotators Ana,Budi.',
};

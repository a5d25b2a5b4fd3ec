import type { ProjectWords } from './project-words.ts';

export const projectVi: ProjectWords = {
  faults: {
    syntax: (_, json) => `Đây không phải JSON: ${json}. Hãy sửa; phần đọc được vẫn có hiệu lực.`,
    'not-utf8': () =>
      'Tệp này không được đọc: nó không phải văn bản UTF-8. Hãy lưu dưới dạng UTF-8.',
    'not-a-file': () =>
      'Tệp này không được đọc: nó là liên kết, thư mục hoặc thiết bị chứ không phải tệp thường. Hãy đặt chính tệp đó vào đây.',
    unreadable: ([answer]) => `Tệp này không được đọc: ${answer}. Hãy khắc phục rồi lưu lại.`,
    'too-large': ([most]) =>
      `Tệp dài hơn ${most} ký tự nên không được đọc. Hãy chia dự án thành các thư mục, mỗi thư mục một tệp.`,
    'too-deep': () => 'Dấu ngoặc lồng quá sâu nên tệp không được đọc. Hãy bớt đi.',
    'too-many': ([list, most]) =>
      `“${list}” có hơn ${most} mục; từ đây trở đi không được đọc. Hãy bớt đi.`,
    'too-long': ([most]) => `Văn bản này dài hơn ${most} ký tự và không được đọc. Hãy rút ngắn.`,
    'unknown-key': ([key, meant]) =>
      meant === undefined
        ? `Ở đây không có gì tên là “${key}” nên nó không có tác dụng. Hãy xóa, hoặc xem docs/project.md.`
        : `Ở đây không có gì tên là “${key}” nên nó không có tác dụng. Có phải là “${meant}” không?`,
    'double-key': ([key]) => `“${key}” được viết hai lần; chỉ lần đầu có hiệu lực. Hãy gộp lại.`,
    type: ([kind]) =>
      kind === 'object'
        ? 'Chỗ này phải là một đối tượng trong { }; mục này không được đọc.'
        : kind === 'list'
          ? 'Chỗ này phải là một danh sách trong [ ]; mục này không được đọc.'
          : 'Chỗ này phải là văn bản trong dấu ngoặc kép; mục này không được đọc.',
    choice: ([value, choices]) =>
      `“${value}” không dùng được ở đây. Hãy chọn một trong: ${choices}.`,
    missing: ([key]) => `Thiếu “${key}” nên mục này không được đọc. Hãy thêm vào.`,
    unnamed: ([key, id]) =>
      `Thiếu “${key}”, và trong bộ có sẵn không có id “${id}”, nên không có gì để tìm. Hãy thêm vào, hoặc sửa id.`,
    empty: () => 'Văn bản này trống và không được đọc. Hãy viết gì đó, hoặc xóa đi.',
    'label-name': ([name]) =>
      `“${name}” không phải tên nhãn: cần một chữ hoa, rồi chữ cái, chữ số và _, tối đa 40, để mọi định dạng xuất đều giữ được.`,
    colour: ([value]) => `“${value}” không phải màu. Hãy viết dạng #rrggbb, như #b35900.`,
    'label-key': ([key]) =>
      `“${key}” không thể là phím của nhãn: phím đó có việc khác khi duyệt, hoặc không phải một phím. Hãy dùng chữ số, hoặc một trong d g i j k t y z.`,
    'key-taken': ([key, label]) => `Phím “${key}” đã là của ${label}. Hãy dùng phím khác.`,
    id: ([id]) => `“${id}” không phải id. Hãy viết chữ thường, chữ số và gạch nối, như to-lam.`,
    duplicate: ([id]) =>
      `“${id}” đã có ở đây và chỉ mục đầu có hiệu lực. Hãy gộp hai mục, hoặc đặt tên khác cho mục này.`,
    date: ([date]) =>
      `“${date}” không phải ngày, tháng hay năm trong lịch nên chức vụ này không được đọc. Hãy viết 2024-10-20, 2024-10 hoặc 2024.`,
    'dates-order': ([from, to]) =>
      `Bắt đầu ${from} và kết thúc trước đó, ${to}, nên chức vụ này không được đọc. Hãy sửa một trong hai.`,
    wikidata: ([value]) => `“${value}” không phải id của Wikidata. Hãy viết như Q10831196.`,
    'unknown-area': ([code]) =>
      `Không có quốc gia hay tổ chức nào Attaché biết có mã “${code}”. Thẻ sẽ hiện nguyên mã. Có phải là mã khác không?`,
    'unknown-broader': ([id]) =>
      `Không có thuật ngữ “${id}”, ở đây cũng như trong bộ có sẵn. Hãy sửa, hoặc thêm thuật ngữ đó.`,
    'too-short': ([words]) =>
      `“${words}” quá ngắn để tìm: nó nằm trong quá nhiều từ khác. Hãy viết ít nhất ba chữ cái.`,
  },
  fixes: {
    replace: (by) => `Viết “${by}” ở đây`,
    exchange: (by) => `Đổi chỗ hai ngày: ${by}`,
  },
  addPerson: (name) => `Thêm “${name}” vào nhân vật của dự án`,
  addTerm: (words) => `Thêm “${words}” vào thuật ngữ của dự án`,
  addSpelling: (spelling, name) => `Thêm “${spelling}” làm cách viết của ${name} vào dự án`,
  broken: (path) =>
    `Chưa thêm gì, vì ${path} có lỗi khiến mục mới có thể sai chỗ. Hãy mở tệp, sửa chỗ được đánh dấu, rồi thử lại.`,
  unsaved: (path) =>
    `Chưa thêm gì, vì ${path} đang mở với thay đổi chưa lưu. Hãy lưu, rồi thử lại.`,
  changed: (path) => `Chưa thêm gì, vì chương trình khác vừa thay đổi ${path}. Hãy thử lại.`,
  noFolder:
    'Chưa thêm gì: bài này không nằm trong thư mục nào của không gian làm việc nên không có dự án. Hãy mở thư mục của nó, rồi thử lại.',
  noName: (words) =>
    `Chưa thêm gì: “${words}” không có chữ cái để làm id. Hãy chọn một tên, rồi thử lại.`,
  knownAlready: (words) =>
    `Chưa thêm gì: “${words}” đã được biết với cách viết này. Hãy chọn từ khác để thêm.`,
  full: (path) => `Chưa thêm gì: ${path} đã chứa số mục tối đa được đọc. Hãy bớt đi.`,
  notWritten: (path, reason) => `Chưa thêm gì, vì không ghi được ${path}: ${reason}`,
};

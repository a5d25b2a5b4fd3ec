export const functionWords =
  'và|của|các|những|trong|là|với|cho|được|có|đã|tại|ở|từ|đến|về|này|khi|một|không|ngày|năm|tháng|theo|sẽ|để|trên|hai|nước|ông|bà|giữa|sau|cũng|vào|hội|quan|việt|tỷ|người|nhiều|do|bởi|nên|vì';
/** Vietnamese has them, English and Indonesian do not. Decomposed text shows its marks instead. */
export const ownLetters =
  'ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽẹềểễếệìỉĩịòỏõọồổỗốộờởỡớợùủũúụừửữứựỳỷỹỵ\u0301\u0300\u0309\u0303\u0323\u031b\u0302\u0306';
export const ownWords = '';

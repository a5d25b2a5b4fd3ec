import type { ReviewWords } from './review-words.ts';

export const reviewId: ReviewWords = {
  toDecide: (open, total) => `${open} dari ${total} belum diputuskan`,
  articleOf: (number, count) => `artikel ${number} dari ${count}`,
  keysInShort:
    'Enter konfirmasi · R tolak · N berikutnya · P sebelumnya · V nilai · L label · U batalkan · ? semua tombol · Q keluar',
  keysTitle:
    'Tombol-tombol tinjauan. Yang diputuskan dengan sebuah tombol disimpan sebelum penyebutan berikutnya ditampilkan.',
  actions: {
    confirm: 'Konfirmasi dan lanjut ke usulan berikutnya',
    reject: 'Tolak dan lanjut ke usulan berikutnya',
    rejectInArticle: 'Tolak dan lanjut ke usulan berikutnya, di seluruh artikel ini',
    rejectEverywhere: 'Tolak dan lanjut ke usulan berikutnya, di semua artikel',
    next: 'Ke usulan berikutnya',
    previous: 'Ke usulan sebelumnya',
    after: 'Ke penyebutan berikutnya, termasuk yang sudah diputuskan',
    before: 'Ke penyebutan sebelumnya, termasuk yang sudah diputuskan',
    undo: 'Batalkan keputusan terakhir',
    redo: 'Ulangi keputusan terakhir',
    label: 'Ubah label…',
    value: 'Perbaiki nilai…: tautkan ke orang atau istilah lain, beri tanggal atau jumlah lain',
    other: 'Pakai bacaan lain',
    withdraw: 'Tarik keputusan',
    lengthenEnd: 'Perpanjang penyebutan satu kata di akhirnya',
    shortenEnd: 'Perpendek penyebutan satu kata di akhirnya',
    lengthenEndByCharacter: 'Perpanjang penyebutan satu huruf di akhirnya',
    shortenEndByCharacter: 'Perpendek penyebutan satu huruf di akhirnya',
    lengthenStart: 'Perpanjang penyebutan satu kata di awalnya',
    shortenStart: 'Perpendek penyebutan satu kata di awalnya',
    lengthenStartByCharacter: 'Perpanjang penyebutan satu huruf di awalnya',
    shortenStartByCharacter: 'Perpendek penyebutan satu huruf di awalnya',
    annotate: 'Anotasi kata pilihan sendiri…',
    entity: 'Putuskan semua penyebutan entitas ini…',
    together:
      'Putuskan banyak penyebutan sekaligus…: suatu entitas, label atau aturan, dalam artikel atau korpus, atau semua yang terlihat',
    find: 'Cari dalam korpus…',
    record: 'Tampilkan semua yang diketahui tentang ini',
    nextArticle: 'Ke artikel berikutnya',
    previousArticle: 'Ke artikel sebelumnya',
    keys: 'Tampilkan tombol tinjauan',
    quit: 'Akhiri tinjauan',
  },
  labelAction: (label) => `Ubah label: ${label}`,
  moreOnCard: '  … H menampilkan sisanya',
  anyKey: 'Tekan tombol apa saja untuk lanjut.',
  moreKey: 'Tombol apa saja menampilkan lanjutannya, Q mengakhirinya.',
  nothingMore: (article) => `${article}: tidak ada lagi yang perlu diputuskan.`,
  passedOver: (article, open) =>
    `${article}: ini yang terakhir. Dilewati dan belum diputuskan: ${open}. P kembali ke sana.`,
  endKeysLost:
    'W tarik yang hilang · N atau Enter artikel berikutnya · U batalkan · ? semua tombol · Q keluar',
  endKeys:
    'N atau Enter artikel berikutnya · P sebelumnya · U batalkan · ? semua tombol · Q keluar',
  edited: 'Artikel berubah sementara itu. Tidak ada yang diputuskan; lihat lagi, lalu ulangi.',
  gone: 'Artikel tidak dapat dibaca lagi, maka tinjauannya berakhir di sini. Keputusan yang sudah dibuat tidak hilang.',
  noFurther: 'Penyebutan tidak dapat diperpanjang atau diperpendek lagi di sisi ini.',
  noOtherReading: 'Kata-kata ini hanya punya satu bacaan. V memberi nilai lain.',
  nothingToUndo: 'Tidak ada keputusan yang dapat dibatalkan.',
  nothingToRedo: 'Tidak ada keputusan yang dapat diulangi.',
  notYours: 'Tidak ada keputusan Anda yang dapat ditarik di sini.',
  undone: (decisions) => `${decisions} keputusan dibatalkan.`,
  redone: (decisions) => `${decisions} keputusan dibuat lagi.`,
  hidden: (count) => `${count} lagi yang serupa tidak diusulkan lagi.`,
  annotated: (label, words) => `“${words}” dianotasi: ${label}.`,
  nothingTogether: 'Tidak ada lagi yang sejenis untuk diputuskan.',
  decidedTogether: (count) => `${count} diputuskan dalam satu langkah. U membatalkan semuanya.`,
  openCount: (open) => `${open} belum diputuskan`,
  asTyped: '(seperti diketik)',
  moreFound: (left) => `… dan ${left} lagi: ketik nama lebih lengkap`,
  prompts: {
    LEADER: 'nomor, atau nama atau id: ',
    DATE: 'nomor, atau tanggal (2025-12-04): ',
    MONEY: 'nomor, atau jumlah (USD 5000000): ',
    PARTNERSHIP: 'nomor, atau istilah atau id: ',
    value: 'nilai: ',
    leaveOut:
      'Enter mengonfirmasi semua · 2 5-7 tidak mengikutkannya · R menolak sebagai gantinya (R 2 5-7) · Escape: ',
    words: 'kata yang dianotasi: ',
    label: 'labelnya: ',
    find: 'nama, id, tanggal atau kata (Enter: yang ini): ',
  },
  noNumbers: (typed, count) =>
    `“${typed}” bukan nomor dari daftar, yang berjalan dari 1 sampai ${count}. Tidak ada yang diputuskan.`,
  notInArticle: (words) => `“${words}” tidak ada dalam artikel.`,
  tooLong: (most) => `Tidak ada yang dianotasi: sebuah penyebutan paling panjang ${most} huruf.`,
  allDecided: (articles, decided) =>
    `Tidak ada lagi yang perlu diputuskan dalam ${articles} artikel: ${decided} sudah diputuskan. attache list menampilkan keputusan; attache confirm, reject dan withdraw mengubahnya.`,
  nothingSuggested: (articles) =>
    `Tidak ada yang diusulkan dan tidak ada yang diputuskan dalam ${articles} artikel. Kata pilihan sendiri dianotasi dengan attache confirm --start --end --label.`,
  ended: (decisions) =>
    decisions === 0
      ? 'Tinjauan berakhir; tidak ada yang diputuskan.'
      : `Tinjauan berakhir: ${decisions} keputusan, semuanya tersimpan.`,
  left: (article, open) =>
    `${article} masih punya ${open} yang belum diputuskan. attache review melanjutkan dari tempat terakhir.`,
  noKeys:
    'Tidak ada tombol yang masuk: attache review dipakai di terminal, satu tombol untuk satu keputusan. Untuk memutuskan tanpa terminal, pakai attache confirm dan attache reject.',
};

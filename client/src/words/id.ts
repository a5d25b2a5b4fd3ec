import { dashboardId } from './dashboard-id.ts';
import { importingId } from './importing-id.ts';
import type { Words } from './words.ts';

export const id: Words = {
  locale: 'id',
  dashboard: dashboardId,
  importing: importingId,
  counts: (suggested, confirmed) => `${suggested} diusulkan · ${confirmed} dikonfirmasi`,
  countsTooltip: ({ suggested, confirmed, rejected, review, lost }) =>
    `Attaché: ${suggested} diusulkan, ${confirmed} dikonfirmasi, ${rejected} ditolak, ${review} perlu diperiksa lagi, ${lost} hilang. Klik untuk usulan berikutnya.`,
  unsaved: (count) => `${count} belum tersimpan`,
  unsavedTooltip: (count, why) =>
    `Attaché: keputusan yang belum tersimpan: ${count}, karena ${why}. Semuanya disimpan sementara dan akan tersimpan sendiri begitu bisa.`,
  virtualFolder:
    'Folder ini tidak berada di disk: jaminan terbatas. Keputusan disimpan lewat editor, tanpa kunci dan tanpa penulisan langsung ke disk; putuskan di satu jendela saja.',
  hidden: (count) => `${count} usulan lain yang sama tidak diusulkan lagi.`,
  allDecided: 'Semua usulan dalam artikel ini sudah diputuskan.',
  allArticlesDecided: 'Semua usulan dalam semua artikel sudah diputuskan.',
  nextArticle: (name, open) =>
    `Semua di sini sudah diputuskan. N melanjutkan ke ${name} (tersisa ${open}).`,
  reviewGoesOn: 'Tinjauan masih berjalan. Q mengakhirinya.',
  reviewEnded: 'Tinjauan berakhir: yang Anda ketik kembali masuk ke artikel.',
  review: 'Tinjauan',
  keyForList: 'Tombol itu untuk daftar, dan tidak memutuskan apa pun.',
  chooseKey: 'Tombol-tombol tinjauan. Enter menjalankan yang dipilih.',
  keyMeaning: (title, { label, edge, by, change, scope }) => {
    if (scope)
      return `${title}, ${scope === 'article' ? 'di seluruh artikel ini' : 'di semua artikel'}`;
    if (label) return `${title.replace('…', '')}: ${label}`;
    if (!edge) return title;
    const unit = by === 'character' ? 'satu huruf' : 'satu kata';
    const where = edge === 'start' ? 'di awal' : 'di akhir';
    return `${change === 'shrink' ? 'Perpendek' : 'Perpanjang'} penyebutan ${unit} ${where}`;
  },
  chooseGroup: 'Putuskan penyebutan yang mana sekaligus?',
  openCount: (open) => `${open} belum diputuskan`,
  tickTitle: 'Putuskan Sekaligus',
  tick: (count) =>
    `${count} penyebutan. Hapus centang yang tidak dimaksud; Enter mengonfirmasi yang dicentang.`,
  rejectTicked: 'Tolak saja yang dicentang',
  nothingTogether: 'Tidak ada lagi yang sejenis untuk diputuskan.',
  decidedTogether: (count) =>
    `${count} diputuskan dalam satu langkah. Batalkan mengembalikan semuanya.`,
  open: 'Buka',
  filterPrompt:
    'Tampilkan hanya baris dengan kata-kata ini. Huruf besar dan diakritik tidak dibedakan.',
  waiting: (count) => `${count} penyebutan perlu diputuskan`,
  nothingWaits: 'Tidak ada lagi yang perlu diputuskan.',
  nothingFiltered: (filter) => `Tidak ada baris dengan “${filter}”.`,
  concordancePrompt:
    'Nama, id, tanggal, atau kata apa pun: setiap tempat yang memaksudkan atau menyebutnya.',
  foundLines: (count, order) => `${count} tempat, ${order}. Enter menuju ke sana.`,
  orders: {
    place: 'menurut artikel dan tempat',
    left: 'menurut kata sebelumnya',
    right: 'menurut kata sesudahnya',
    keyword: 'menurut kata yang ditemukan',
    date: 'menurut tanggal',
  },
  sortOtherwise: 'Urutkan Secara Lain',
  openCsv: 'Buka sebagai Tabel (CSV)',
  copyCitations: 'Salin Semua sebagai Kutipan',
  copyCitation: 'Salin sebagai Kutipan',
  noOtherReading: 'Kata-kata ini hanya punya satu bacaan. V memberi nilai lain.',
  asTyped: 'Seperti diketik',
  noSuchValue: (typed) => `“${typed}” bukan nilai yang dapat dimiliki kata-kata ini.`,
  noArticle: 'Buka sebuah artikel dahulu.',
  chooseLabel: 'Apa yang dinamai kata-kata ini?',
  typeValue:
    'Apa maknanya? Id untuk orang atau istilah, 2025-12-04 untuk tanggal, USD 1500000 untuk uang',
  tryAgain: 'Coba Lagi',
  serverEnded: (seconds) =>
    `Server bahasa Attaché berhenti dan dimulai lagi dalam ${seconds} detik. Tidak ada keputusan yang hilang.`,
  chooseFormat: 'Format yang mana?',
  chooseFolder: 'Ekspor ke Folder Ini',
  exportHere: 'Ekspor',
  exporting: 'Mengekspor anotasi yang dikonfirmasi',
  exported: (annotations, articles, folder) =>
    `${annotations} anotasi dari ${articles} artikel ada di ${folder}.`,
  someLost: (losses) => `${losses} di antaranya tidak dapat dimuat utuh oleh format ini.`,
  showLosses: 'Tampilkan yang Hilang',
  addedToProject: (id, added) =>
    added === 'record'
      ? `${id} kini ada di attache.json, dan diusulkan di semua artikel.`
      : added === 'name'
        ? `${id} kini punya satu ejaan lagi di attache.json.`
        : `${id} sudah ada di attache.json dengan ejaan ini.`,
  noFolder: 'Buka sebuah folder dahulu: proyek adalah folder dengan artikel-artikelnya.',
  chooseAnnotator: (current) => `Siapa yang memutuskan? Sekarang ${current}.`,
  decidesNow: (name) => `Mulai sekarang ${name} yang memutuskan.`,
  learned: (names, refused) =>
    `Mempelajari ${names} nama dan istilah serta ${refused} penolakan. Usulan di semua artikel kini mengikutinya.`,
  nothingToLearn: 'Belum ada yang bisa dipelajari: konfirmasi atau tolak sesuatu dulu.',
  notWritten: (path) => `${path} tidak tertulis sebagaimana mestinya. Putuskan lagi.`,
  showLearned: 'Tampilkan yang Dipelajari',
  labels: {
    LEADER: 'Pemimpin',
    DATE: 'Tanggal',
    MONEY: 'Uang',
    PARTNERSHIP: 'Istilah kemitraan',
  },
};

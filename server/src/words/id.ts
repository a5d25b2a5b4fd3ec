import { FAULT_WORDS, MENTION_WORDS } from '@attache/core';
import { surveyId } from './survey-id.ts';
import type { Words } from './words.ts';

export const id: Words = {
  ...MENTION_WORDS.id,
  views: {
    kinds: { suggested: 'diusulkan', review: 'perlu diperiksa lagi', lost: 'kehilangan tempat' },
    waiting: (suggested, review, lost) =>
      `${suggested} diusulkan, ${review} perlu diperiksa lagi, ${lost} hilang`,
    progress: {
      done: 'semua diputuskan',
      begun: 'sebagian diputuskan',
      untouched: 'belum dimulai',
      nothing: 'tidak ada yang perlu diputuskan',
    },
    decidedOf: (decided, total) => `${decided} dari ${total}`,
    counts: ({ suggested, confirmed, rejected, review, lost }) =>
      `${confirmed} dikonfirmasi, ${rejected} ditolak, ${suggested} diusulkan, ${review} perlu diperiksa lagi, ${lost} hilang`,
    lens: (open, total) => `${total - open} dari ${total} diputuskan · Tinjau (Ctrl+K Ctrl+M)`,
    mentions: (count, articles) => `${count} penyebutan dalam ${articles} artikel`,
  },
  survey: surveyId,
  actions: {
    confirm: (quote, label) => `Konfirmasi “${quote}” sebagai ${label}`,
    confirmHere: (quote) => `Konfirmasi bahwa “${quote}” adalah tempatnya`,
    confirmEntity: (count, name) => `Konfirmasi semua ${count} penyebutan ${name}`,
    reject: (quote) => `Tolak “${quote}”`,
    rejectInArticle: (quote) => `Tolak “${quote}” di seluruh artikel ini`,
    withdraw: (quote) => `Tarik keputusan tentang “${quote}”`,
    changeLabel: (label) => `Ubah label menjadi ${label}`,
    correctValue: 'Perbaiki nilai…',
    readAs: (value) => `Baca sebagai ${value}`,
    annotateAs: (label) => `Anotasi sebagai ${label}`,
    confirmAll: (count) => `Konfirmasi semua ${count} usulan dalam artikel ini`,
    export: 'Ekspor anotasi yang dikonfirmasi…',
  },
  faults: {
    lost: (quote, label) =>
      `“${quote}” (${label}) tidak ada lagi dalam artikel ini. Keputusannya disimpan. Kembalikan kata-katanya, atau tarik keputusan itu.`,
    review: (quote, found) =>
      `“${quote}” pernah dianotasi, tetapi teks di sekitarnya telah berubah. Sekarang mungkin “${found}”. Konfirmasi tempatnya, atau tarik keputusan itu.`,
    sidecar: (line, problem) => `Berkas pendamping, baris ${line}: ${problem}`,
    tooLarge: (megabytes) =>
      `Artikel ini lebih besar dari ${megabytes} MB, sehingga tidak ada usulan. Keputusan yang sudah ada tetap ditampilkan. Pecah berkas ini untuk menganotasinya.`,
  },
  errors: {
    notAnArticle: 'Berkas ini tidak terbuka sebagai artikel. Buka dahulu, lalu coba lagi.',
    nothingHere:
      'Tidak ada penyebutan di sini. Letakkan kursor pada penyebutan, atau pilih kata untuk dianotasi.',
    changedMeanwhile: (expected) =>
      `“${expected}” tidak lagi ada di sini: artikel telah berubah. Tidak ada yang diputuskan; periksa lagi lalu ulangi.`,
    nothingToUndo: 'Tidak ada keputusan untuk dibatalkan.',
    nothingToRedo: 'Tidak ada keputusan untuk diulangi.',
    notSaved: (why, remedy) => `Keputusan tidak tersimpan: ${why}. ${remedy}, lalu putuskan lagi.`,
    savedLater: (why) =>
      `Keputusan belum tersimpan: ${why}. Keputusan ini disimpan sementara dan akan tersimpan sendiri begitu bisa.`,
    emptySelection: 'Tidak ada yang dipilih. Pilih kata yang akan dianotasi, lalu coba lagi.',
    tooLong: (length, most) =>
      `Pilihan itu ${length} karakter, sedangkan satu penyebutan paling banyak ${most}. Pilih hanya kata yang menyebutnya, lalu coba lagi.`,
    badArguments: (command) =>
      `${command} dipanggil dengan argumen yang tidak dipahami. Lihat docs/commands.md.`,
    noFurther: 'Penyebutan ini tidak dapat diperpanjang atau diperpendek di sisi ini.',
    noValue:
      'Ini bukan nilai yang mungkin. Tanggal ditulis 2025-12-04, 2025-12 atau 2025; jumlah ditulis USD 5000000; orang atau istilah berupa id seperti to-lam. Perbaiki, lalu coba lagi.',
    unknownFormat: (format, known) =>
      `Tidak ada format ekspor “${format}”. Pilih salah satu: ${known}.`,
    wouldOverwrite:
      'Tidak ada yang diekspor: sebuah berkas ekspor akan menimpa artikel. Pilih folder lain.',
    lessonsChanged:
      'Tidak ada yang dipelajari, karena program lain mengubah attache.learned.json pada saat yang sama. Ulangi sekali lagi.',
    badLessons: (problems) =>
      `Tidak ada yang dipelajari: attache.learned.json bermasalah. ${problems}`,
  },
  alarm: {
    waiting: (decisions, why) =>
      `Keputusan yang belum tersimpan: ${decisions}, karena ${why}. Semuanya disimpan sementara dan akan tersimpan sendiri begitu bisa.`,
    aside: (decisions, article, sidecar) =>
      `${decisions} keputusan tentang ${article} tidak dapat disimpan selama seminggu: foldernya tidak ada lagi. Semuanya disimpan di ${sidecar} dan tidak dicoba lagi. Taruh berkas itu di samping artikelnya; bila sudah ada berkas pendamping, gabungkan dengan git merge-file --union.`,
    savedNow: (decisions) => `Keputusan yang tertunda kini tersimpan: ${decisions}.`,
    vanished: (gone, of, article) =>
      `${gone} dari ${of} keputusan yang pernah tersimpan untuk ${article} tidak ada lagi dalam berkas pendampingnya: program lain, atau git, telah menghapusnya. Kembalikan? Keputusan yang dibuat sesudahnya tidak hilang.`,
    large: (article, megabytes) =>
      `Berkas pendamping ${article} berukuran ${megabytes} MB: membaca dan menyimpannya makan waktu beberapa detik dan banyak memori. Tidak ada yang hilang karenanya. Bagilah artikelnya agar kerja lebih cepat.`,
    bringBack: 'Kembalikan',
    accept: 'Memang Begitu',
  },
  project: FAULT_WORDS.id.project,
  progress: {
    saving: 'Menyimpan keputusan',
    exporting: 'Mengekspor anotasi yang dikonfirmasi',
    learning: 'Belajar dari keputusan',
    counting: 'Menghitung korpus',
  },
};

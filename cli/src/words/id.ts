import { helpId } from './help-id.ts';
import { reviewId } from './review-id.ts';
import { usageId } from './usage-id.ts';
import type { Words } from './words.ts';

const writeFaults = {
  forbidden: 'Anda tidak boleh menulis di sana. Pilih folder lain dengan --out.',
  'read-only': 'disk hanya dapat dibaca. Pilih folder lain dengan --out.',
  'file-in-the-way': 'ada berkas di tempat yang seharusnya folder. Pilih folder lain dengan --out.',
  'folder-in-the-way':
    'ada folder di tempat yang seharusnya berkas. Pilih folder lain dengan --out.',
  full: 'disk penuh. Kosongkan sebagian, lalu coba lagi.',
} as const;

const states = {
  suggested: 'diusulkan',
  confirmed: 'dikonfirmasi',
  rejected: 'ditolak',
  withdrawn: 'ditarik',
  review: 'perlu diperiksa lagi',
  lost: 'hilang',
  shifted: 'bergeser',
} as const;

const VALUES: Readonly<Record<string, string>> = {
  DATE: 'Tanggal ditulis 2025-12-04, 2025-12, 2025, atau dua di antaranya dengan garis miring.',
  MONEY: 'Jumlah ditulis "USD 5000000".',
  LEADER: 'Orang berupa id dengan huruf kecil, seperti to-lam; boleh yang baru.',
  PARTNERSHIP:
    'Istilah berupa id dengan huruf kecil, seperti comprehensive-partnership; boleh yang baru.',
};

export const id: Words = {
  language: 'id',
  help: helpId,
  usage: usageId,
  states,
  note: (message) => `Catatan: ${message}`,
  failed: (what) => `attache gagal, dan itu kesalahan di dalamnya: ${what}`,
  outputNotWritten: (answer) =>
    `Keluaran tidak tertulis sampai selesai: ${answer}. Sediakan ruang di tempat tujuannya, lalu coba lagi.`,
  decidingAs: (name) => `Memutuskan sebagai ${name}. Nama lain: --annotator NAMA.`,
  ofCount: (number, count) => `${number} dari ${count}`,
  nothingFound: 'tidak ada yang ditemukan',
  noDate: 'tanpa tanggal',
  summary: (articles, counts) => `${articles} artikel: ${counts}`,
  files: {
    noArticles:
      'Tidak ada artikel dalam folder ini: tidak satu pun berkasnya berakhiran .txt, .article, atau .md. Periksa jalurnya, atau sebutkan sebuah berkas.',
    inputNotUtf8: 'Masukan tidak dibaca: bukan teks UTF-8. Ubah dahulu ke UTF-8, lalu coba lagi.',
    fileNotUtf8: 'Berkas ini dilewati: bukan teks UTF-8. Simpan sebagai UTF-8, lalu coba lagi.',
    notThere: 'Tidak ada berkas atau folder seperti itu. Periksa jalurnya.',
    faults: {
      sidecar: () => 'Ini berkas pendamping, bukan artikel. Sebutkan artikel di sampingnya.',
      'utf-16': (byte) =>
        `Artikel ini tidak dibaca: mulai bita ${byte} bukan teks UTF-8, mungkin UTF-16. Simpan sebagai UTF-8, lalu coba lagi.`,
      encoding: (byte) =>
        `Artikel ini tidak dibaca: mulai bita ${byte} bukan teks UTF-8, mungkin pengodean lain. Simpan sebagai UTF-8, lalu coba lagi.`,
      missing: () => 'Tidak ada berkas atau folder seperti itu. Periksa jalurnya.',
      forbidden: () =>
        'Ini tidak boleh dibaca: izin ditolak. Mintalah izin, atau bekerjalah pada salinan.',
      folder: () => 'Ini folder, bukan artikel. Sebutkan sebuah berkas di dalamnya.',
      unreadable: (detail) => `Ini tidak dibaca: ${detail}. Periksa disk, lalu coba lagi.`,
    },
  },
  agreement: {
    counted: (articles, alone) =>
      `${articles} artikel dengan keputusan keduanya; ${alone} hanya dengan keputusan salah satu, tidak dihitung`,
    nobody: (one, other) =>
      `Tidak ada artikel yang diputuskan oleh ${one} dan juga oleh ${other}. attache list menunjukkan siapa yang memutuskan; nama dibandingkan persis seperti tertulis di sana.`,
    unjudged: (name, label) =>
      `${name} belum memutuskan apa pun yang berlabel ${label} dalam artikel-artikel ini. Angka ${label} berarti salah satu belum melihatnya, bukan bahwa keduanya berbeda pendapat.`,
    passedOver: (name, places, other) =>
      `${name} belum memutuskan apa pun di ${places} tempat yang usulannya sudah diputuskan ${other}. Angka-angka menganggap yang dikonfirmasi di sana sebagai perbedaan; mungkin saja tempat itu belum dilihat.`,
    byChance: (label, alpha) =>
      `alpha ${label} adalah ${alpha}: pada 0 ke bawah, keduanya tidak lebih sepakat daripada bila menandai secara acak.`,
    heads: {
      exact: 'persis',
      overlap: 'beririsan',
      sameValue: 'nilai sama',
      overlapF1: 'F1 beririsan',
    },
    only: (name) => `hanya ${name}`,
    all: 'semua',
  },
  check: {
    checked: (articles, problems) =>
      `${articles} artikel diperiksa, ${problems === 0 ? 'tidak ada masalah' : `${problems} masalah`}`,
    vanished: (gone, of, path) =>
      `${gone} dari ${of} keputusan yang pernah tersimpan di sini tidak ada lagi dalam berkas pendamping: program lain, atau git, telah menghapusnya. Lihat isi sebelumnya dengan attache restore ${path} dan kembalikan dengan --from, atau nyatakan dengan --accept bahwa memang begitu.`,
    checkedOut: (decisions, keepers) =>
      `${decisions} keputusan yang pernah disimpan di sini tidak ada dalam berkas pendamping, karena git sedang membuka keadaan lain: keputusan itu ada di ${keepers}. Tidak ada yang hilang.`,
    large: (megabytes) =>
      `Berkas pendampingnya berukuran ${megabytes} MB: membaca dan menyimpannya makan waktu beberapa detik dan banyak memori. Tidak ada yang hilang karenanya. Bagilah artikelnya agar kerja lebih cepat.`,
    lost: (label, words) =>
      `${label} ${words} tidak ada lagi dalam artikel, karena bagian itu diubah. Anotasi lagi, atau tarik keputusannya.`,
    review: (label, words) =>
      `${label} ${words} mungkin ada di sini sekarang, karena artikel diubah. Konfirmasi atau tolak lagi.`,
    otherKind: (label, words, isAmount) =>
      `Nilai ${label} ${words} ${isAmount ? 'adalah jumlah uang' : 'bukan jumlah uang'}, padahal ${label} ${isAmount ? 'tidak bernilai demikian' : 'harus demikian'}. Perbaiki dengan attache confirm --value.`,
    noDate: (words, value) =>
      `Nilai DATE ${words} adalah ${value}, yang bukan tanggal: hari seperti 2025-12-04, bulan seperti 2025-12, tahun, atau dua di antaranya dengan garis miring. Perbaiki dengan attache confirm --value.`,
    disagreement: (quote, votes) =>
      `${votes.map(({ by, status, what }) => `${by} ${id.states[status]} ${what}`).join(', ')} untuk "${quote}". Bicarakan; siapa yang berubah pendapat memutuskan sekali lagi.`,
    contradiction: (quote, difference, place) =>
      `“${quote}” adalah ${difference} di ${place}. Pilih salah satu, atau tolak salah satunya.`,
    difference: (here, there) => `${here} di sini dan ${there}`,
    strangers: {
      label: (label, path) =>
        `Label ${label} dipakai, tetapi tidak disebut dalam ${path}. Bila bukan salah tulis, tambahkan ke "labels" di sana.`,
      annotator: (by, path) =>
        `${by} telah memutuskan, tetapi tidak ada di antara anotator dalam ${path}. Bila bukan salah tulis, tambahkan namanya di sana.`,
    },
  },
  strays: {
    alone:
      'Tidak ada artikel di samping berkas pendamping ini, sehingga keputusannya tidak terpakai. Kembalikan artikelnya, atau pindahkan berkas pendamping ke artikelnya.',
    renamed: (article, command) =>
      `Tidak ada artikel di samping berkas pendamping ini: berkas ini dibuat untuk teks ${article}, yang diganti nama atau dipindahkan tanpa berkas ini. Bawa ke artikelnya: ${command}`,
    contested: (article, other) =>
      `Tidak ada artikel di samping berkas pendamping ini, dan ${article} memuat teks asalnya; tetapi ${other} juga dibuat untuk teks itu. Kembalikan artikel-artikel ke nama lamanya, atau gabungkan kedua berkas pendamping dengan git merge-file --union. Jangan memindahkan keduanya ke satu tempat.`,
  },
  decide: {
    decided: (count, status, article, by) => `${count} ${states[status]} di ${article} oleh ${by}`,
    hidden: (count) => `; tidak lagi diusulkan di tempat lain: ${count}`,
    none: '; semuanya sudah Anda putuskan, menunggu tinjauan, atau ditolak orang lain. Sebutkan dengan --start dan --end',
    noValue: (label, value) =>
      `Tidak ada yang dikonfirmasi: ${value} bukan nilai ${label}. ${VALUES[label] ?? ''}`,
    correctValue: 'Perbaiki --value.',
    noneOf: (by) =>
      `; tidak ada yang diputuskan oleh ${by} di sana. attache list menunjukkan siapa memutuskan apa`,
    notYours: (by, place) =>
      `Tidak ada yang ditarik: ${by} belum memutuskan apa pun di ${place}. Lihat attache list.`,
    outside: (status, place, length) =>
      `Tidak ada yang ${states[status]}: ${place} tidak ada dalam artikel, yang panjangnya ${length} satuan kode UTF-16. Perbaiki --start dan --end.`,
    tooLong: (status, place, most) =>
      `Tidak ada yang ${states[status]}: ${place} terlalu panjang, karena satu penyebutan paling banyak ${most} karakter. Sebutkan hanya kata yang menyebutnya.`,
    nothingThere: (status, place) =>
      `Tidak ada yang ${states[status]}: tidak ada usulan di ${place}. Sebutkan labelnya dengan --label, atau lihat attache annotate.`,
    aside: (decisions, article, sidecar) =>
      `${decisions} keputusan tentang ${article} tidak dapat disimpan selama seminggu: foldernya tidak ada lagi. Semuanya disimpan di ${sidecar} dan tidak dicoba lagi. Taruh berkas itu di samping artikelnya; bila sudah ada berkas pendamping, gabungkan dengan git merge-file --union.`,
    unsaved: (decisions, article) =>
      `${decisions} keputusan tentang ${article} belum tersimpan. Setiap perintah yang memutuskan akan mencoba lagi.`,
    unsavedSince: (decisions, article, why, remedy) =>
      `${decisions} keputusan tentang ${article} belum tersimpan: ${why}. ${remedy}. Setiap perintah yang memutuskan akan mencoba lagi.`,
  },
  exported: {
    overwrites:
      'Tidak ada yang diekspor: sebuah berkas ekspor akan menimpa artikel ini. Pilih folder lain dengan --out.',
    notWritten: (path, reason) => `${path} tidak ditulis: ${writeFaults[reason]}`,
    missing: (label, quote, reason) => `${label} ${quote} tidak diekspor. ${reason}`,
    report: ({ annotations, articles, format, out, missing, details }) =>
      `${annotations} anotasi dari ${articles} artikel sebagai ${format} di ${out}; ${missing} tidak ditulis, ${details} kehilangan sebagian rincian (loss.json).`,
    notReadBack: (message) => `Hasil ekspor tidak dapat dibaca kembali: ${message}`,
    otherCount: (written, found) =>
      `Hasil ekspor tidak dapat dibaca kembali: ${written} anotasi ditulis dan ${found} ditemukan di dalamnya. Laporkan ini bersama artikelnya.`,
  },
  writeFaults,
  imported: {
    noArticle:
      'Tidak ada yang diimpor untuk artikel ini: artikelnya tidak ada di sini. Sebutkan dengan --articles di mana artikelnya.',
    report: (annotations, path, suggestions) =>
      `${annotations} anotasi untuk ${path}${suggestions > 0 ? `, ${suggestions} usulan dibiarkan` : ''}`,
    decidedBy: (names) => `Keputusan ${names} tetap atas namanya, seperti tertulis dalam berkas.`,
    moved: (label, quote, isLost) =>
      `${label} ${quote} diimpor dan ${isLost ? 'tidak punya tempat' : 'perlu diperiksa'}, karena artikelnya bukan teks asalnya. Lihat attache check.`,
    otherWords: (label, quote) =>
      `${label} ${quote} dilewati: artikel memuat kata-kata lain di sana. Impor bersama teks asalnya.`,
  },
  brought: {
    written: (path, from) => `${path}, dari ${from}`,
    same: (path) => `${path} sudah ada, dengan teks yang sama`,
    taken: (path) =>
      `Tidak ada yang ditulis: ${path} sudah ada dan isinya lain. Ganti nama atau pindahkan berkas itu, pilih folder lain dengan --out, atau ganti dengan --force; keputusannya lalu dicari lagi dalam teks baru.`,
    leftOut: (paragraphs) =>
      `Tidak ikut diimpor, karena hanya menunjuk ke artikel lain: ${paragraphs.map((one) => `“${one}”`).join(', ')}.`,
    noFiles: (format, extensions) =>
      `Tidak ada berkas ${format} dalam folder ini: tidak satu pun berakhiran ${extensions.join(', ')}. Periksa jalurnya, atau sebutkan sebuah berkas.`,
    faults: {
      empty: 'Tidak ada isinya. Simpan halamannya lagi, lalu impor.',
      'too-large':
        'Ini tidak diimpor: lebih besar, atau bersarang lebih dalam, daripada halaman mana pun yang dibaca orang. Simpan artikelnya saja, lalu impor itu.',
      'no-article':
        'Ini tidak diimpor: tidak ada teks artikel di dalamnya, hanya tautan dan gambar, atau teksnya baru dimuat kemudian. Simpan halaman dari peramban setelah teksnya tampil, lalu impor itu.',
      damaged:
        'Ini tidak diimpor: berkasnya rusak, atau isinya bukan seperti namanya. Buka dengan programnya sendiri dan simpan lagi.',
      locked: 'Ini tidak diimpor: dilindungi kata sandi. Simpan tanpa kata sandi, lalu impor itu.',
      bomb: 'Ini tidak diimpor: bila dibuka jauh lebih besar daripada isi sebuah dokumen. Jangan dibuka kecuali Anda tahu asalnya.',
    },
    missing: (format, install) =>
      `Ini tidak diimpor: membaca ${format} membutuhkan paket yang belum terpasang. Pasang dahulu, lalu coba lagi: ${install}`,
  },
  learn: {
    incomplete:
      'Tidak ada yang dipelajari, karena tidak semua artikel dapat dibaca: pelajaran darinya akan hilang. Perbaiki yang disebut di atas, lalu ulangi.',
    changed:
      'Tidak ada yang dipelajari: orang lain mengubah berkas itu sementara itu. Ulangi sekali lagi.',
    notWritten: (code) =>
      `Tidak ada yang dipelajari: berkas tidak dapat ditulis di sana (${code}). Pilih folder lain dengan --out.`,
    learned: (names, refusals, rules, path) =>
      `Mempelajari ${names} nama atau istilah, ${refusals} penolakan, ketepatan ${rules} aturan: ${path}`,
  },
  list: { votes: (state, names) => `${states[state]} oleh ${names}` },
  project: {
    taken: (words, id) =>
      `Tidak ada yang ditambahkan: “${words}” sudah dikenal sebagai ${id}. Ejaan lainnya ditambahkan dengan --id ${id}; untuk yang lain dengan nama sama, tentukan id sendiri dengan --id.`,
    record: (id, path) => `${id} ditambahkan ke ${path}`,
    name: (id, path) => `${id} mendapat ejaan lain dalam ${path}`,
    known: (id, path) => `${id} sudah ada dalam ${path} dengan kata-kata ini`,
  },
  restore: {
    accepted: (article) => `${article}: diterima sebagaimana adanya`,
    noVersion: (number, count) =>
      `Tidak ada versi ${number}: hanya ada ${count}. Lihat daftarnya dengan attache restore.`,
    restored: (article, decisions, at) =>
      `${article}: ${decisions} keputusan dikembalikan dari ${at}`,
    kinds: { saved: 'disimpan', accepted: 'diterima', damaged: 'rusak' },
    holds: (decisions, missing) => `${decisions} keputusan, ${missing} di antaranya kini tidak ada`,
  },
  review: reviewId,
  stats: {
    titles: { article: 'artikel', label: 'label', rule: 'aturan' },
    columns: {
      suggested: 'diusulkan',
      confirmed: 'dikonfirmasi',
      rejected: 'ditolak',
      review: 'periksa lagi',
      lost: 'hilang',
      total: 'jumlah',
    },
    all: 'semua',
    right: (percent) => `${percent} % benar`,
    surveyColumns: {
      article: 'artikel',
      state: 'keadaan',
      annotator: 'anotator',
      status: 'keputusan',
      label: 'label',
      person: 'tokoh',
      time: 'waktu',
      currency: 'mata uang',
      year: 'tahun',
      amount: 'jumlah',
      parties: 'negara',
      term: 'istilah',
      with: 'bersama',
      count: 'banyaknya',
      articles: 'artikel',
    },
    more: (left, chart) => `… dan ${left} lagi: --chart ${chart}`,
  },
};

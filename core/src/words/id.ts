import type { FaultWords, Saying } from './fault-words.ts';
import { projectId } from './project/id.ts';

export const faultsId: FaultWords = {
  json: {
    'value-expected': 'di sini seharusnya ada nilai JSON',
    'name-expected': 'di sini seharusnya ada nama dalam tanda kutip ganda',
    'colon-expected': 'di sini seharusnya ada titik dua, di antara nama dan nilainya',
    'comma-expected': 'di sini kurang tanda koma',
    'comma-or-bracket-expected': 'di sini seharusnya ada koma atau ] penutup daftar',
    'comma-or-brace-expected': 'di sini seharusnya ada koma atau } penutup objek',
    'open-list': 'sebuah daftar tidak ditutup: di sini kurang ]',
    'open-object': 'sebuah objek tidak ditutup: di sini kurang }',
    'open-text': 'sebuah teks tidak ditutup: kurang tanda kutip ganda penutup',
    'open-comment': 'sebuah komentar tidak ditutup: kurang */',
    word: 'kata ini tidak dikenal JSON; teks ditulis dalam tanda kutip ganda',
    number: 'angka ini tidak ditulis menurut JSON',
    escape: 'garis miring terbalik diikuti sesuatu yang tidak dikenal JSON',
    character: 'di sini ada karakter yang tidak boleh ada dalam JSON',
    rest: 'masih ada sesuatu setelah akhir JSON',
    'too-deep': 'tanda kurung bersarang terlalu dalam',
  },
  sidecar: {
    damaged: () =>
      'Berkas pendamping ini tidak utuh: terpotong, atau digabungkan dengan tanda penggabungan yang tertinggal. Setiap entri yang utuh dipakai, yang robek disimpan apa adanya, dan keputusan berikutnya menulis ulang berkas dengan keduanya. Bila ada entri yang hilang, kembalikan dengan attache restore.',
    newer: ([version]) =>
      `Berkas pendamping ini dapat dibaca tetapi tidak dapat diubah: versi formatnya ${version}, sedangkan program ini menulis versi 1. Perbarui Attaché untuk memutuskan di sini.`,
    foreign: () =>
      'Berkas ini tidak disentuh: tidak ada entri Attaché di dalamnya, jadi mungkin milik program lain. Untuk memutuskan di sini, pindahkan atau pulihkan berkas itu.',
    'not-utf8': () =>
      'Berkas pendamping ini tidak disentuh: isinya bukan teks UTF-8, dan membacanya akan menghilangkan isinya. Pulihkan versi lama, atau ubah ke UTF-8.',
    'not-a-file': () =>
      'Berkas pendamping ini tidak disentuh: itu tautan, folder, atau perangkat, bukan berkas biasa. Pindahkan, atau letakkan berkasnya sendiri di sana.',
    unreadable: ([answer]) =>
      `Berkas pendamping ini tidak terbaca, sehingga tidak ada yang dapat diputuskan di sini: ${answer}. Perbaiki, lalu buka artikelnya lagi.`,
    torn: () =>
      'Ini sisa dari sesuatu yang robek, bukan entri. Isinya disimpan tetapi tidak dipakai. Periksa dengan attache restore apakah ada keputusan yang hilang; hapus bila tidak ada.',
    'no-object': unused(() => 'bukan objek'),
    'unknown-kind': unused(([kind]) =>
      kind === undefined
        ? 'jenisnya tidak disebut'
        : `jenisnya “${kind}”, yang tidak dikenal versi ini`,
    ),
    id: unused(() => 'id-nya bukan id'),
    'text-version': unused(() => 'versi teksnya bukan versi'),
    label: unused(([label]) =>
      label === undefined ? 'tidak ada labelnya' : `labelnya “${label}”, yang bukan bentuk label`,
    ),
    selector: unused(() => 'selektornya tidak menunjuk bagian teks'),
    nobody: unused(() => 'tidak disebut siapa yang membuatnya'),
    clock: unused(() => 'jamnya bukan bilangan bulat mulai dari 1'),
    'no-time': unused(() => 'tidak disebut kapan dibuat'),
    status: unused(([status]) =>
      status === undefined ? 'tidak ada statusnya' : `statusnya “${status}”, yang bukan status`,
    ),
    value: unused(() => 'nilainya tidak dapat dibaca'),
    'no-text': unused(() => 'aturan, jabatan, atau catatannya bukan teks'),
  },
  why: {
    'disk-full': () => 'disk penuh',
    'share-full': () => 'jatah Anda pada disk sudah habis',
    'file-too-large': () => 'berkas sebesar itu tidak diperbolehkan di sini',
    'read-only': () => 'disk hanya dapat dibaca',
    'file-read-only': () => 'berkas pendamping ditandai hanya untuk dibaca',
    'no-permission': () => 'tidak ada izin menulis di sana',
    'no-folder': () => 'foldernya tidak ada lagi',
    'no-file': () =>
      'artikelnya bukan berkas di komputer ini, sehingga keputusannya tidak punya tempat',
    locked: ([seconds, _folder, holder]) =>
      holder === undefined
        ? `program lain sudah ${seconds} detik menyimpan di sana`
        : `program lain (proses ${holder}) sudah ${seconds} detik menyimpan di sana`,
    newer: ([version]) =>
      `berkas pendamping dapat dibaca tetapi tidak dapat diubah, karena versi formatnya ${version} sedangkan program ini menulis versi 1`,
    foreign: () =>
      'berkas pendamping tidak disentuh, karena tidak ada entri Attaché di dalamnya, jadi mungkin milik program lain',
    'not-utf8': () => 'isinya bukan teks UTF-8, dan membacanya akan menghilangkan isinya',
    'not-a-file': () => 'itu tautan, folder, atau perangkat, bukan berkas biasa',
    changing: () => 'program lain terus menulis berkas pendamping tanpa kunci',
    'not-durable': () =>
      'sudah ditulis, tetapi listrik padam masih dapat membatalkannya, karena disk tidak memastikannya',
    'short-write': () => 'disk menerima kurang dari yang diberikan',
    other: ([answer]) => `disk menjawab ${answer}`,
  },
  remedy: {
    'disk-full': () => 'Kosongkan sebagian',
    'share-full': () => 'Kosongkan sebagian',
    'file-too-large': () => 'Bekerjalah pada salinan di disk lain',
    'read-only': () => 'Bekerjalah pada salinan di disk lain',
    'file-read-only': () => 'Izinkan penulisan',
    'no-permission': () => 'Mintalah izin, atau bekerjalah pada salinan',
    'no-folder': () => 'Kembalikan folder itu',
    'no-file': () => 'Simpan sebagai berkas',
    locked: ([_seconds, folder]) =>
      `Tunggu sampai selesai; bila tidak ada program lain yang bekerja, hapus ${folder}`,
    newer: () => 'Perbarui Attaché',
    foreign: () => 'Pindahkan atau pulihkan',
    'not-utf8': () => 'Pulihkan versi lama, atau ubah ke UTF-8',
    'not-a-file': () => 'Pindahkan, atau letakkan berkasnya sendiri di sana',
    changing: () => 'Tunggu sampai selesai',
    'not-durable': () => 'Periksa disk',
    'short-write': () => 'Kosongkan sebagian, atau periksa disk',
    other: () => 'Periksa disk',
  },
  outcome: {
    notSaved: (article, why, remedy) =>
      `Keputusan tentang ${article} tidak tersimpan: ${why}. ${remedy}, lalu putuskan lagi.`,
    later: (article, why, remedy) =>
      `Keputusan tentang ${article} belum tersimpan: ${why}. ${remedy}. Semuanya disimpan sementara dan akan tersimpan sendiri begitu bisa.`,
    notUsed: (path, why, remedy) => `${path} tidak disentuh: ${why}. ${remedy}.`,
    notUsedYet: (path, why, remedy) =>
      `${path} tidak disentuh: ${why}. ${remedy}. Keputusannya disimpan sementara dan akan tersimpan sendiri begitu bisa.`,
  },
  lesson: {
    'no-lessons': () =>
      'Berkas ini tidak berisi pelajaran: bukan JSON dengan "format": "attache-learned" dan daftar "lessons". Perbaiki, atau ambil versi lama dari git; bila tidak ada tulisan orang di dalamnya, hapus lalu pelajari lagi.',
    'no-lesson': ([number]) =>
      `Pelajaran nomor ${number} dilewati: perlu jenis ("words" atau "no", dengan "label" LEADER atau PARTNERSHIP dan "words"; atau "rule") serta kelengkapannya. Perbaiki, atau hapus.`,
  },
  exchange: {
    'json-line': (_, json) => `Baris ini dilewati: ${json}. Tulis satu objek JSON tiap baris.`,
    'json-document': (_, json) =>
      `Dokumen ini dilewati: ${json}. Tulis satu objek JSON tiap baris.`,
    'json-file': (_, json) => `Berkas ini dilewati: ${json}. Perbaiki JSON-nya.`,
    'no-annotations': () =>
      'Baris ini dilewati: tidak ada "document" dan "annotations". Beri jalur artikel dan sebuah daftar.',
    'no-text-for-offsets': () =>
      'Baris ini dilewati: posisinya dihitung dalam titik kode, dan tanpa "text" tidak dapat ditemukan. Tambahkan "text", atau hitung dalam satuan UTF-16.',
    'no-text': () => 'Dokumen ini dilewati: tidak ada "text". Tulis Doc JSON spaCy.',
    'text-missing': ([name]) =>
      `Berkas ini dilewati: teksnya, ${name}, tidak ada di sampingnya. Taruh di sana.`,
    'one-column': () =>
      'Baris ini dilewati: hanya ada satu kolom. Tulis token, spasi, dan tandanya.',
    columns: ([found, expected]) =>
      `Baris ini dilewati: ada ${found} kolom, sedangkan baris pertama ${expected}. Token tidak boleh memuat spasi; bagi menjadi dua baris.`,
    'other-tokens': ([name, there]) =>
      `Sisa berkas ini dilewati: tokennya bukan kelanjutan ${name}, yaitu ${there}. Kembalikan teks asal token itu.`,
    'other-line': () =>
      'Baris ini dilewati: hanya baris T, N, A (State, Anchor), dan # yang punya tempat di sini. Tidak perlu berbuat apa-apa bila baris itu tidak diperlukan.',
    'unknown-id': ([id]) =>
      `Baris ini dilewati: menyebut ${id}, yang tidak ada dalam berkas. Perbaiki id-nya, atau hapus barisnya.`,
    'no-object': leftOut(() => 'bukan objek JSON. Beri start, end, label, dan text.'),
    start: leftOut(() => 'awalnya bukan tempat dalam teks. Perbaiki.'),
    end: leftOut(() => 'akhirnya bukan tempat setelah awalnya. Perbaiki.'),
    label: leftOut(() => 'labelnya bukan nama seperti LEADER. Pakai huruf, angka, dan "_".'),
    'no-quote': leftOut(() => 'tidak ada kutipannya. Tambahkan kata-katanya sebagai "text".'),
    'other-words': leftOut(
      ([found, quote]) =>
        `teks di sana berbunyi ${found}, bukan ${quote}. Perbaiki awal dan akhirnya; keduanya dihitung dalam satuan UTF-16 kecuali "offsets" menyebut "codepoint".`,
    ),
    field: ([field]) => `Bidang "${field}" dilewati: isinya tidak diperbolehkan di sana. Perbaiki.`,
    'id-taken': leftOut(([id]) => `id ${id} sudah dipakai. Beri id lain.`),
    'no-mark': leftOut(
      () => 'barisnya bukan "T1, tab, LABEL AWAL AKHIR, tab, kata-kata". Perbaiki.',
    ),
    'label-named': leftOut(
      ([label]) => `"${label}" bukan nama seperti LEADER. Pakai huruf, angka, dan "_".`,
    ),
    outside: leftOut(
      ([place, name, length]) =>
        `${place} tidak ada dalam ${name}, yang panjangnya ${length} karakter. Hitung titik kode mulai dari 0, awal lebih kecil dari akhir.`,
    ),
    gap: leftOut(
      () =>
        'ada kata di antara potongan-potongannya, sedangkan anotasi adalah satu rentang. Bagi menjadi beberapa.',
    ),
    'other-words-in': leftOut(
      ([name, found, quote]) =>
        `di sana ${name} berbunyi ${found}, bukan ${quote}. Hitung titik kode (emoji satu, CRLF dua) dan perbaiki.`,
    ),
    'no-type': leftOut(() => 'tidak ada "type": "Annotation". Tambahkan.'),
    'no-tag': leftOut(
      () =>
        'tidak ada body yang memberinya label seperti LEADER. Tambahkan {"type":"TextualBody","purpose":"tagging","value":"LEADER"}.',
    ),
    'no-source': leftOut(() => 'targetnya tidak menyebut satu sumber. Tambahkan "source".'),
    'text-missing-of': leftOut(
      ([name]) => `teksnya, ${name}, tidak ada di samping berkas. Taruh di sana.`,
    ),
    'no-selector': leftOut(
      () => 'tidak ada TextPositionSelector maupun TextQuoteSelector. Tambahkan salah satu.',
    ),
    'quote-missing': leftOut(([quote]) => `${quote} tidak ada dalam teks. Perbaiki kutipannya.`),
    'quote-twice': leftOut(
      ([quote]) => `${quote} ada lebih dari sekali dalam teks. Tambahkan TextPositionSelector.`,
    ),
    'no-span': leftOut(
      ([start, end]) =>
        `${start}..${end} bukan rentang dalam teks. Hitung titik kode mulai dari 0.`,
    ),
    'other-words-at': leftOut(
      ([found, quote]) =>
        `teks di sana berbunyi ${found}, bukan ${quote}. Perbaiki awal dan akhirnya.`,
    ),
    'no-such-tag': ([tag]) =>
      `Tanda "${tag}" dibaca sebagai O, karena bukan tanda. Pakai O, B-LABEL, atau I-LABEL; label terdiri atas huruf, angka, dan "_".`,
    'no-beginning': ([tag, label]) =>
      `"${tag}" dibaca sebagai awal, karena tidak mengikuti "B-${label}" atau "I-${label}". IOB2 mengawali setiap rentang dengan B-; perbaiki menjadi "B-${label}".`,
  },
  loss: {
    contested: ([confirmed, rejected]) =>
      `${confirmed} mengonfirmasinya, lalu ${rejected} menolaknya. Sepakati dahulu (attache check menyebutkannya), lalu ekspor.`,
    unplaced: () =>
      'Artikel diubah dan tempatnya tidak pasti. Konfirmasi lagi (attache check menyebutkannya), lalu ekspor.',
    'other-deciders': ([others, by]) =>
      `${others} juga mengonfirmasinya; yang diekspor hanya keputusan ${by}, yang terakhir.`,
    'no-span': ([start, end]) => `${start}..${end} bukan rentang dalam teks.`,
    'other-words': ([start, end, found]) =>
      `Teks di ${start}..${end} berbunyi ${found}, bukan kutipannya.`,
    'cut-character': () => 'Tepi rentangnya membelah sebuah karakter.',
    label: ([label]) => `"${label}" bukan nama label yang dapat dimuat alat lain.`,
    'line-end-at-edge': () =>
      'Rentangnya diawali atau diakhiri ujung baris atau tanda urutan bita, dan brat tidak punya tempat untuk itu.',
    'space-at-edge': () =>
      'Rentangnya diawali atau diakhiri spasi, dan tidak ada token CoNLL yang memuat spasi.',
    overlap: () =>
      'Anotasi ini beririsan dengan anotasi yang ditulis, dan CoNLL memuat satu lapisan. Ekspor juga lapisan lainnya, atau pilih format dengan rentang bersarang.',
    'two-columns': () => 'Dua kolom hanya memuat token dan tandanya.',
  },
  project: projectId,
};

function unused(why: Saying): Saying {
  return (about) =>
    `Entri ini disimpan tetapi tidak dipakai: ${why(about)}. Perbaiki sendiri, atau hapus barisnya.`;
}

function leftOut(why: Saying): Saying {
  return (about) => `Anotasi ini dilewati: ${why(about)}`;
}

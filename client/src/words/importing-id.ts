import type { ImportingWords } from './importing-words.ts';

export const importingId: ImportingWords = {
  title: 'Impor Artikel',
  choose: 'Di mana artikelnya?',
  fromFile: 'Dalam Halaman Web di Komputer Ini…',
  fromFileDetail: 'Halaman yang disimpan peramban (.html, .htm)',
  fromClipboard: 'Di Papan Klip',
  fromClipboardDetail: 'Kode sumber halaman, atau teksnya dengan judul di baris pertama',
  pages: 'Halaman web',
  clipboard: 'Papan klip',
  noFolder:
    'Artikel belum punya tempat: tidak ada folder yang terbuka. Buka folder artikel Anda, lalu impor lagi.',
  address: 'Dari alamat mana? Enter membiarkannya kosong.',
  noAddress: 'Alamat diawali https:// atau http://',
  date: 'Kapan diterbitkan? 2025-12-04; Enter membiarkannya kosong.',
  noDate: 'Tulis tanggal pada kalender seperti 2025-12-04',
  leftOut: (paragraphs) =>
    `Paragraf yang tidak ikut karena hanya menunjuk ke artikel lain: ${paragraphs}.`,
  taken: (name) => `${name} sudah ada dan isinya lain.`,
  takenDetail:
    'Bila diganti, keputusannya dicari lagi dalam teks baru, seperti sesudah setiap penyuntingan.',
  replace: 'Ganti',
  faults: {
    empty: (name) => `${name} kosong. Salin atau simpan artikelnya, lalu impor lagi.`,
    'too-large': (name) =>
      `${name} tidak diimpor: lebih besar, atau bersarang lebih dalam, daripada halaman mana pun yang dibaca orang. Simpan artikelnya saja, lalu impor itu.`,
    'no-article': (name) =>
      `${name} tidak diimpor: tidak ada teks artikel di dalamnya, hanya tautan dan gambar, atau teksnya baru dimuat kemudian. Simpan halaman dari peramban setelah teksnya tampil, atau salin teksnya.`,
  },
};

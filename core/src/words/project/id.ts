import type { ProjectWords } from './project-words.ts';

export const projectId: ProjectWords = {
  faults: {
    syntax: (_, json) => `Ini bukan JSON: ${json}. Perbaiki; yang terbaca tetap berlaku.`,
    'not-utf8': () => 'Berkas ini tidak dibaca: isinya bukan teks UTF-8. Simpan sebagai UTF-8.',
    'not-a-file': () =>
      'Berkas ini tidak dibaca: itu tautan, folder, atau perangkat, bukan berkas biasa. Taruh berkasnya sendiri di sini.',
    unreadable: ([answer]) => `Berkas ini tidak dibaca: ${answer}. Perbaiki, lalu simpan lagi.`,
    'too-large': ([most]) =>
      `Berkas ini lebih panjang dari ${most} karakter, sehingga tidak dibaca. Bagi proyek ke beberapa folder, masing-masing dengan berkasnya.`,
    'too-deep': () =>
      'Tanda kurung bersarang terlalu dalam, sehingga berkas ini tidak dibaca. Kurangi.',
    'too-many': ([list, most]) =>
      `“${list}” berisi lebih dari ${most} entri; mulai dari sini tidak dibaca. Kurangi.`,
    'too-long': ([most]) =>
      `Teks ini lebih panjang dari ${most} karakter dan tidak dibaca. Persingkat.`,
    'unknown-key': ([key, meant]) =>
      meant === undefined
        ? `Tidak ada yang bernama “${key}” di sini, jadi tidak berpengaruh. Hapus, atau lihat docs/project.md.`
        : `Tidak ada yang bernama “${key}” di sini, jadi tidak berpengaruh. Apakah maksudnya “${meant}”?`,
    'double-key': ([key]) => `“${key}” tertulis dua kali; hanya yang pertama berlaku. Gabungkan.`,
    type: ([kind]) =>
      kind === 'object'
        ? 'Di sini seharusnya objek dalam { }; ini tidak dibaca.'
        : kind === 'list'
          ? 'Di sini seharusnya daftar dalam [ ]; ini tidak dibaca.'
          : 'Di sini seharusnya teks dalam tanda kutip; ini tidak dibaca.',
    choice: ([value, choices]) => `“${value}” tidak mungkin di sini. Pilih salah satu: ${choices}.`,
    missing: ([key]) => `“${key}” tidak ada, sehingga entri ini tidak dibaca. Tambahkan.`,
    unnamed: ([key, id]) =>
      `“${key}” tidak ada, dan tidak ada bawaan dengan id “${id}”, sehingga tidak ada yang dicari. Tambahkan, atau perbaiki id itu.`,
    empty: () => 'Teks ini kosong dan tidak dibaca. Tulis sesuatu, atau hapus.',
    'label-name': ([name]) =>
      `“${name}” bukan nama label: huruf besar, lalu huruf, angka, dan _, paling banyak 40, agar semua format ekspor dapat memuatnya.`,
    colour: ([value]) => `“${value}” bukan warna. Tulis sebagai #rrggbb, misalnya #b35900.`,
    'label-key': ([key]) =>
      `“${key}” tidak dapat menjadi tombol label: sudah dipakai dalam peninjauan, atau bukan satu tombol. Pakai angka, atau salah satu dari d g i j k t y z.`,
    'key-taken': ([key, label]) => `Tombol “${key}” sudah milik ${label}. Pakai yang lain.`,
    id: ([id]) => `“${id}” bukan id. Tulis huruf kecil, angka, dan tanda hubung, misalnya to-lam.`,
    duplicate: ([id]) =>
      `“${id}” sudah ada di sini, dan hanya yang pertama berlaku. Gabungkan keduanya, atau beri nama lain.`,
    date: ([date]) =>
      `“${date}” bukan hari, bulan, atau tahun dalam kalender, sehingga jabatan ini tidak dibaca. Tulis 2024-10-20, 2024-10, atau 2024.`,
    'dates-order': ([from, to]) =>
      `Mulainya ${from} dan berakhir sebelum itu, ${to}, sehingga jabatan ini tidak dibaca. Perbaiki salah satunya.`,
    wikidata: ([value]) => `“${value}” bukan id Wikidata. Tulis misalnya Q10831196.`,
    'unknown-area': ([code]) =>
      `Tidak ada negara atau organisasi dengan kode “${code}” yang dikenal Attaché. Kartu akan menampilkannya apa adanya. Apakah maksudnya kode lain?`,
    'unknown-broader': ([id]) =>
      `Tidak ada istilah “${id}”, di sini maupun di antara bawaan. Perbaiki, atau tambahkan istilah itu.`,
    'too-short': ([words]) =>
      `“${words}” terlalu pendek untuk dicari: ada dalam terlalu banyak kata lain. Tulis sedikitnya tiga huruf.`,
  },
  fixes: {
    replace: (by) => `Tulis “${by}” di sini`,
    exchange: (by) => `Tukar kedua tanggal: ${by}`,
  },
  addPerson: (name) => `Tambahkan “${name}” ke tokoh proyek`,
  addTerm: (words) => `Tambahkan “${words}” ke istilah proyek`,
  addSpelling: (spelling, name) => `Tambahkan “${spelling}” sebagai ejaan ${name} ke proyek`,
  broken: (path) =>
    `Tidak ada yang ditambahkan, karena ${path} bermasalah dan tambahan bisa salah tempat. Buka, perbaiki yang ditandai, lalu coba lagi.`,
  unsaved: (path) =>
    `Tidak ada yang ditambahkan, karena ${path} terbuka dengan perubahan yang belum disimpan. Simpan, lalu coba lagi.`,
  changed: (path) =>
    `Tidak ada yang ditambahkan, karena program lain mengubah ${path} pada saat yang sama. Coba lagi.`,
  noFolder:
    'Tidak ada yang ditambahkan: artikel ini tidak berada dalam folder ruang kerja, jadi tidak ada proyek. Buka foldernya, lalu coba lagi.',
  noName: (words) =>
    `Tidak ada yang ditambahkan: “${words}” tidak berhuruf untuk dijadikan id. Pilih sebuah nama, lalu coba lagi.`,
  knownAlready: (words) =>
    `Tidak ada yang ditambahkan: “${words}” sudah dikenal dengan ejaan ini. Pilih kata lain untuk menambahkannya.`,
  full: (path) =>
    `Tidak ada yang ditambahkan: ${path} sudah memuat sebanyak yang dibaca. Kurangi dahulu.`,
  notWritten: (path, reason) =>
    `Tidak ada yang ditambahkan, karena ${path} tidak dapat ditulis: ${reason}`,
};

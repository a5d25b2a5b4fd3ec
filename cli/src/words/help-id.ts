import type { HelpWords } from './help-words.ts';

export const helpId: HelpWords = {
  titles: {
    'Usage:': 'Pemakaian:',
    'Arguments:': 'Argumen:',
    'Options:': 'Opsi:',
    'Global Options:': 'Opsi umum:',
    'Commands:': 'Perintah:',
  },
  placeholders: { options: 'opsi', command: 'perintah' },
  choices: 'pilihan',
  default: 'bawaan',
  more: (command) => `(selengkapnya: ${command} --help)`,
  commands: {
    attache:
      'Menganotasi pemimpin, tanggal, uang, dan istilah kemitraan dalam teks diplomatik: Inggris, Indonesia, Vietnam.',
    annotate: 'menemukan pemimpin, tanggal, uang, dan istilah kemitraan',
    confirm: 'mengonfirmasi usulan, atau menganotasi kata pilihan sendiri',
    reject: 'menolak usulan; usulan itu tidak muncul lagi',
    withdraw: 'menarik keputusan sendiri',
    list: 'menampilkan keputusan, ditempatkan dalam teks yang sekarang',
    review:
      'menelusuri usulan: konfirmasi, tolak, ganti label, perbaiki, ubah panjang, batalkan, masing-masing satu tombol',
    check: 'memeriksa berkas pendamping, dan apakah korpus selaras dengan dirinya',
    learn: 'belajar dari keputusan, ke attache.learned.json, yang lalu diikuti usulan',
    project:
      'tambahkan tokoh atau istilah ke attache.json, yang lalu diusulkan dalam setiap artikel',
    restore: 'menampilkan versi lama berkas pendamping, atau mengembalikan isi salah satunya',
    export: 'menulis anotasi yang dikonfirmasi untuk alat lain, beserta loss.json',
    import: 'mengambil anotasi alat lain, atau artikel dari halaman web, berkas Word, dan PDF',
    stats: 'menghitung usulan dan keputusan per artikel, label, dan aturan, serta apa kata korpus',
    agreement: 'sejauh mana dua anotator sepakat, per label',
    concordance: 'menampilkan setiap tempat yang memaksudkan atau menyebut sesuatu, dalam konteks',
    server: 'menjalankan server bahasa, untuk penyunting apa pun',
    worker:
      'membaca {"id","text"} per baris di stdin, menulis {"id","annotations"} per baris, berurutan',
    help: 'menampilkan bantuan untuk perintah',
  },
  arguments: {
    action: 'apa yang dilakukan',
    words: 'nama, atau kata-kata sebuah istilah',
    articles: 'artikel, atau folder artikel',
    articlesOrInput: 'artikel, folder artikel, atau - untuk stdin',
    filesOrInput: 'berkas, folder berkas, atau - untuk stdin (halaman web, Word, dan PDF)',
    query: 'nama, id, tanggal, atau kata apa pun',
  },
  options: {
    accept: 'yang hilang memang seharusnya hilang: check tidak menyebutnya lagi',
    all: 'semuanya',
    annotator: 'siapa yang memutuskan',
    annotators: 'keduanya, dengan koma di antaranya',
    articles: 'di mana artikelnya (bawaan: seperti disebut berkasnya)',
    articlesOut: 'halaman web, Word, PDF: tujuan artikel (bawaan: di samping tiap berkas)',
    date: 'tanggal dokumen, bila artikel tidak menyebutnya',
    decided: 'siapa yang memutuskan, bila berkas tidak menyebutnya',
    end: 'di mana berakhir',
    exchangeFormat: 'jenis berkas',
    force: 'halaman web, Word, PDF: ganti artikel bernama sama yang isinya lain',
    format: 'cara menampilkannya (bawaan: table di terminal, selain itu jsonl)',
    from: 'gabungkan versi ini ke berkas pendamping',
    help: 'menampilkan bantuan untuk perintah',
    label: 'semua yang berlabel ini; dengan --start dan --end, label yang diberikan',
    in: 'artikel atau folder yang proyeknya dimaksud',
    recordId: 'id-nya; yang sudah dikenal mendapat ejaan lain (bawaan: dibentuk dari kata-katanya)',
    termLanguage: 'add-term: bahasa kata-kata itu',
    jobs: 'jumlah utas untuk menganotasi banyak artikel (bawaan: sebanyak prosesor mesin)',
    lang: 'bahasa pesan dan bantuan (bawaan: ATTACHE_LANG, atau lokal sistem)',
    language: 'bahasa artikel',
    layer: 'yang mana di antara anotasi bertumpang tindih diambil format satu lapis',
    learnedOut: 'tujuan berkas: folder proyek',
    minCertainty:
      'dengan --all atau --label: hanya usulan dengan kepastian setidaknya sekian, dari 0 sampai 1',
    noLearned: 'mengusulkan seolah-olah tidak ada attache.learned.json',
    offsets: 'satuan yang dihitung offset, bila format membiarkannya terbuka',
    out: 'tujuan berkas-berkas',
    published: 'halaman web, Word, PDF: tanggal terbit, bila berkas tidak menyebutnya atau keliru',
    quiet: 'hanya tampilkan data dan masalah',
    scope:
      'sejauh mana: tempat ini, kata yang sama dalam artikel, atau dalam semua artikel begitu dipelajari',
    sort: 'menurut tempat, kata sebelum atau sesudahnya, kata yang ditemukan, atau tanggal',
    source: 'halaman web, Word, PDF: alamat tempat terbitnya, demikian pula',
    start: 'di mana dimulai, dalam satuan kode UTF-16',
    stdio: 'berbicara lewat stdin dan stdout',
    strict: 'keluar dengan status 1 bila ada anotasi yang tidak dapat ditulis',
    value: 'nilainya: id, tanggal, atau jumlah seperti "USD 5000000"',
    version: 'menampilkan nomor versi',
  },
  survey: {
    chart: 'salah satu hitungan dasbor (bawaan: semuanya; sebagai CSV: articles)',
    confirmed: 'hanya hitung penyebutan yang dikonfirmasi, tanpa usulan',
    label: 'hanya hitung penyebutan berlabel ini',
    annotator: 'hitung menurut keputusan orang ini',
    from: 'artikel mulai tahun atau bulan ini: 2024, 2024-03',
    to: 'artikel sampai dengan tahun atau bulan ini',
    together:
      'siapa disebut bersama siapa: dalam satu kalimat (sentence, bawaan) atau satu artikel',
  },
  after: {
    attache: `
Status keluar: 0 selesai, 1 ada masalah (di stderr, jalur:baris:kolom: apa, mengapa, apa yang dapat dilakukan), 2 salah pemakaian.
Dalam sebuah folder dicari .txt, .article, dan .md.`,
    agreement: `
Yang dihitung hanya artikel yang diputuskan oleh keduanya. F1: dua kali yang dimiliki keduanya, dibagi yang dimiliki
masing-masing; "beririsan" juga menghitung rentang berlabel sama yang hanya beririsan. Alpha: milik Krippendorff,
nominal, atas kata dan tanda baca teks.`,
    decide: '\nBaru selesai bila keputusan sudah tersimpan dengan aman.',
    learn: `
Berkas dipelajari ulang dari semua artikel yang disebut, jadi sebutkan seluruh folder.
Berkas itu juga untuk dibaca orang: tambahkan "off":true pada baris yang tidak diinginkan, atau tulis baris sendiri.
Perintah yang mengusulkan mengikutinya di foldernya dan di bawahnya; --no-learned mengabaikannya sekali.`,
    project: `
Yang berlaku adalah attache.json terdekat, dalam folder itu atau di atasnya; bila tidak ada, folder itu mendapat satu.
Contoh: attache project add-person "Siti Rahma"; attache project add-term "kemitraan biru" --language id.`,
    restore: `
Lima versi terakhir setiap berkas pendamping disimpan di komputer ini, dan yang terakhir dari setiap hari selama sebulan.
Mengembalikan berarti menggabungkan: yang diputuskan sesudahnya tetap ada, dan tidak ada yang dihapus.`,
    review: `
Melanjutkan dari tempat tinjauan terakhir atas artikel-artikel ini. Yang terlihat, bagi tombol B, adalah bagian artikel
di sekitar penyebutan yang tampil di layar. Warna dapat dimatikan dengan NO_COLOR=1.`,
    formats: '\nFormat:',
  },
  documents: {
    html: 'artikel dari halaman web',
    docx: 'artikel dari berkas Word (dengan paket mammoth)',
    pdf: 'artikel dari berkas PDF (dengan paket unpdf)',
  },
};

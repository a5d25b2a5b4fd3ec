import type { DashboardWords } from './dashboard-words.ts';

export const dashboardId: DashboardWords = {
  page: {
    title: 'Dasbor Attaché',
    filters: 'Yang dihitung',
    label: 'Label',
    allLabels: 'Semua label',
    status: 'Sebutan',
    statusAll: 'Dikonfirmasi dan diusulkan',
    statusConfirmed: 'Hanya yang dikonfirmasi',
    annotator: 'Anotator',
    everybody: 'Semua orang',
    from: 'Dari',
    to: 'Sampai',
    anyTime: 'Tahun mana pun',
    together: 'Disebut dalam satu',
    inArticle: 'Artikel',
    inSentence: 'Kalimat',
    countAgain: 'Hitung lagi',
    stop: 'Berhenti menghitung',
    asTable: 'Tabel',
    copyCsv: 'Salin sebagai CSV',
    keys: 'Tombol panah berpindah antartanda, Enter membuka sebutan di baliknya.',
    nothing: 'Tidak ada yang dapat dihitung di sini.',
    noArticles:
      'Tidak ada artikel yang dihitung. Buka folder berisi artikel, atau perluas periode dan labelnya.',
    updated: 'Dihitung ulang.',
  },
  counting: 'Menghitung…',
  stopped: 'Penghitungan dihentikan. Yang tampak berasal dari sebelumnya.',
  copied: (rows) => `${rows} baris ada di papan klip, dengan judul kolom.`,
  places: (count) => `${count} sebutan. Enter menuju ke sana.`,
  noPlaces:
    'Tak satu pun masih berada dalam artikelnya. Antrean tinjauan memuat yang kehilangan tempat.',
};

import type { SurveyWords } from './survey-words.ts';

export const surveyId: SurveyWords = {
  charts: {
    articles: {
      title: 'Kemajuan per artikel',
      note: 'Semua yang ditemukan atau ditandai dalam tiap artikel, menurut keputusannya. Apakah usulan ikut dihitung tidak berpengaruh di sini.',
    },
    annotators: {
      title: 'Keputusan per anotator',
      note: 'Keputusan terakhir tiap orang atas tiap sebutan, juga bila keputusan orang lain yang berlaku.',
    },
    labels: { title: 'Sebutan per label', note: 'Sebutan yang ditolak tidak dihitung.' },
    people: {
      title: 'Tokoh dari waktu ke waktu',
      note: 'Sebutan tiap tokoh menurut tanggal artikel: kapan korpus membicarakannya.',
    },
    amounts: {
      title: 'Jumlah uang per mata uang dan tahun',
      note: 'Tiap jumlah berdiri sendiri, pada tahun dari tanggal terdekat dalam kalimatnya, atau tahun artikelnya. Jumlah tidak dijumlahkan: nilai perdagangan dan pinjaman tidak punya total bersama, dan satu angka sering disebut dua kali.',
    },
    tiers: {
      title: 'Istilah kemitraan per pasangan negara',
      note: 'Menurut tanggal artikel: kapan korpus menyebutnya demikian. Pasangan diketahui dari dua negara, atau pemimpin yang menjabat, dalam kalimat, paragraf atau judul; bila lebih atau kurang dari dua, dibiarkan terbuka.',
    },
    together: {
      title: 'Siapa disebut bersama siapa',
      note: 'Satu garis untuk tiap dua tokoh yang disebut bersama: makin tebal, makin sering.',
    },
  },
  columns: {
    article: 'Artikel',
    state: 'Keadaan',
    annotator: 'Anotator',
    status: 'Keputusan',
    label: 'Label',
    person: 'Tokoh',
    time: 'Waktu',
    currency: 'Mata uang',
    year: 'Tahun',
    amount: 'Jumlah',
    parties: 'Negara',
    term: 'Istilah',
    with: 'Bersama',
    count: 'Banyaknya',
    articles: 'Artikel',
  },
  unknown: 'tidak disebut',
  notTold: {
    time: 'tanpa tanggal',
    currency: 'tanpa mata uang',
    year: 'tanpa tahun',
    amount: 'tanpa jumlah',
    parties: 'negara tidak disebut',
  },
  quarter: (quarter, year) => `K${quarter} ${year}`,
  decisions: (count, articles) => `${count} keputusan dalam ${articles} artikel`,
  together: (count, reach) =>
    `bersama dalam ${count} ${reach === 'article' ? 'artikel' : 'kalimat'}`,
  summary: (mentions, articles, undated) =>
    `${mentions} sebutan dalam ${articles} artikel${undated > 0 ? `, ${undated} di antaranya tanpa tanggal` : ''}.`,
  more: (rows) => `dan ${rows} lagi: CSV memuat semuanya`,
  reading: (read, of) => `Membaca artikel ${read} dari ${of}`,
};

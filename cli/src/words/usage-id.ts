import type { UsageWords } from './usage-words.ts';

export const usageId: UsageWords = {
  error: (message) => `kesalahan: ${message}`,
  didYouMean: (names) => `(Maksud Anda ${names}?)`,
  missingArgument: (name) => `argumen '${name}' wajib ada tetapi tidak diberikan`,
  missingValue: (option) => `opsi '${option}' membutuhkan nilai`,
  missingOption: (option) => `opsi '${option}' wajib ada tetapi tidak diberikan`,
  unknownOption: (option) => `opsi '${option}' tidak dikenal`,
  unknownCommand: (name) => `perintah '${name}' tidak dikenal`,
  tooMany: (command, expected, got) =>
    `terlalu banyak argumen untuk '${command}': seharusnya ${expected}, diberikan ${got}.`,
  badValue: (option, value, why) => `nilai '${value}' untuk opsi '${option}' tidak berlaku. ${why}`,
  badArgument: (name, value, why) => `argumen '${name}' tidak dapat berupa '${value}'. ${why}`,
  choices: (choices) => `Pilihannya ${choices}.`,
  inputHasNoDecisions: 'stdin tidak memuat keputusan. Sebutkan artikelnya.',
  cardsUnseen:
    'kartu-kartu tidak akan terlihat: stdout bukan terminal. Jalankan attache review tanpa > dan |.',
  inputBringsKeys: 'stdin menyampaikan tombol yang ditekan. Sebutkan artikelnya.',
  inputHasNoSidecar: 'stdin tidak punya berkas pendamping. Sebutkan artikelnya.',
  fromOrAccept: '--from atau --accept, tidak keduanya',
  versionIsFrom:
    '--version adalah versi attache. Versi lama berkas pendamping disebut dengan --from NOMOR.',
  endBehindStart: '--end harus lebih besar dari --start.',
  allOrStart: '--all dan --start tidak dapat dipakai bersama.',
  certaintyInBulk: '--min-certainty dipakai bersama --all atau --label.',
  valueWithConfirm: '--value hanya dipakai dengan confirm.',
  startAndEnd: '--start dan --end harus dipakai bersama.',
  valueNeedsPlace: '--value membutuhkan --start dan --end.',
  emptyQuery: 'tidak ada yang dicari. Berikan nama, id, hari, atau beberapa kata.',
  termNeedsLanguage: 'istilah punya bahasa. Sebutkan dengan --language en, id, atau vi.',
  nothingMeant: 'sebutkan yang dimaksud: --all, --label, atau --start dan --end.',
  otherImport: (option, format) =>
    `${option} tidak berlaku untuk --format ${format}. Jangan pakai opsi itu.`,
  countsTokens: (format) => `${format} menghitung token. Jangan pakai --offsets.`,
  countsOnlyIn: (format, units) => `${format} hanya menghitung dalam ${units.join(' atau ')}.`,
  noDay: 'Ini bukan tanggal pada kalender. Tulis YYYY-MM-DD.',
  noWholeNumber: 'Ini bukan bilangan bulat.',
  noShare: 'Ini bukan bagian dari satu. Tulis bilangan dari 0 sampai 1, seperti 0.95.',
  unknownLabel: (label, known) =>
    `tidak ada yang berlabel ${label}. Yang ada: ${known.join(', ')}; kata pilihan Anda mendapat label baru dengan --start dan --end.`,
  noLabel: 'Label diawali huruf besar dan terdiri atas huruf, angka, dan "_".',
  emptyValue: 'Nilainya kosong. Hilangkan --value, atau sebutkan arti kata-kata itu.',
  noAmount: 'Ini bukan jumlah seperti {"amount":5000000,"currency":"USD"}.',
  noVersion: 'Isinya nomor versi, seperti dalam daftar.',
  noPeriod: 'Kurun waktu adalah tahun atau bulan: 2024, 2024-03.',
  noPair: 'Sebutkan dua anotator, seperti --annotators Ana,Budi.',
};

import type { LanguageId } from '../lexicon/language.ts';
import type { EvidenceKind } from '../recognition/evidence.ts';

/** Why something was suggested, as the hover and the review in a terminal say it. */
export interface EvidenceWords {
  readonly kinds: Readonly<Record<EvidenceKind, string>>;
  /** How it is known which of several currencies an amount is in. */
  readonly currencyBy: Readonly<Record<string, string>>;
}

export const EVIDENCE_WORDS: Readonly<Record<LanguageId, EvidenceWords>> = {
  en: {
    kinds: {
      title: 'title',
      honorific: 'form of address',
      apposition: 'description beside the name',
      knowledge: 'known',
      'full-name': 'named in full',
      'first-name': 'first name of others who lead',
      weekday: 'weekday',
      'weekday-misfit': 'the date has another weekday than the text says',
      'document-date': 'date of the document',
      'paragraph-date': 'date that opens the paragraph',
      tense: 'tense',
      order: 'order of day and month',
      currency: 'currency',
      vocabulary: 'vocabulary',
      decision: 'decided elsewhere',
    },
    currencyBy: {
      assumed: 'assumed',
      named: 'named in the document',
      country: 'of the country beside it',
      dateline: 'of the country in the dateline',
    },
  },
  id: {
    kinds: {
      title: 'gelar',
      honorific: 'sapaan',
      apposition: 'keterangan di samping nama',
      knowledge: 'dikenal',
      'full-name': 'disebut lengkap',
      'first-name': 'nama depan pemimpin lain',
      weekday: 'hari',
      'weekday-misfit': 'harinya tidak cocok dengan tanggalnya',
      'document-date': 'tanggal dokumen',
      'paragraph-date': 'tanggal pembuka paragraf',
      tense: 'kala',
      order: 'urutan tanggal dan bulan',
      currency: 'mata uang',
      vocabulary: 'kosakata',
      decision: 'diputuskan di tempat lain',
    },
    currencyBy: {
      assumed: 'dianggap begitu',
      named: 'disebut dalam dokumen',
      country: 'menurut negara di sampingnya',
      dateline: 'menurut negara pada baris tempat dan tanggal',
    },
  },
  vi: {
    kinds: {
      title: 'chức danh',
      honorific: 'cách xưng hô',
      apposition: 'phần chú giải cạnh tên',
      knowledge: 'đã biết',
      'full-name': 'được nêu đầy đủ',
      'first-name': 'tên gọi mà lãnh đạo khác cũng mang',
      weekday: 'thứ trong tuần',
      'weekday-misfit': 'thứ trong tuần không khớp với ngày',
      'document-date': 'ngày của tài liệu',
      'paragraph-date': 'ngày mở đầu đoạn',
      tense: 'thì',
      order: 'thứ tự ngày và tháng',
      currency: 'tiền tệ',
      vocabulary: 'bộ thuật ngữ',
      decision: 'đã quyết định ở bài khác',
    },
    currencyBy: {
      assumed: 'giả định',
      named: 'được nêu trong tài liệu',
      country: 'theo nước đứng bên cạnh',
      dateline: 'theo nước ở dòng địa điểm và ngày',
    },
  },
};

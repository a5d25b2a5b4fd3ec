/** What stands where a link begins and where it ends in a line that is being read. Text never has these: they are no characters. */
export const LINK: { readonly begins: string; readonly ends: string } = {
  begins: '\ufdd0',
  ends: '\ufdd1',
};

/** Text without what only marks links. */
export function withoutLinkMarks(text: string): string {
  return text.replace(/[\ufdd0\ufdd1]/gu, '');
}

/**
 * True of a line that only leads to another article: `Baca juga: …` and a link, or all of it a link. A line that says
 * more than that, or says it without a link, belongs to the article.
 */
export function isCrossReference(line: string): boolean {
  const [text = '', ...links] = line.trim().split(LINK.begins);
  if (links.length === 0) return false;
  const said = [text, ...links.map((link) => link.split(LINK.ends).slice(1).join(''))].join('');
  const linked = links.map((link) => link.split(LINK.ends)[0] ?? '').join('');
  if (linked.trim() === '') return false;
  return LEAD_ALONE.test(said.trim()) || (REST.test(said) && LEAD_FIRST.test(linked.trim()));
}

/** The words by which news sites send readers on, in the languages of the articles. */
const LEADS_IN = {
  en: 'also read|read also|read more|see also|related|related articles?|related news|related stor(?:y|ies)|more on this story|recommended',
  id: 'artikel terkait|baca|baca juga|baca selengkapnya|berita terkait|lihat juga|pilihan redaksi|simak juga',
  vi: 'bài liên quan|đọc thêm|tham khảo thêm|tin liên quan|xem thêm|xem tiếp',
} as const;
const LEADS = Object.values(LEADS_IN).join('|');

/** With what may stand before a lead (a dash, a bullet, an arrow) and behind it. */
const LEAD_ALONE = new RegExp(
  `^[\\p{P}\\p{S}\\s]*(?:${LEADS})\\s*[:：–—>»-]?[\\p{P}\\p{S}\\s]*$`,
  'iu',
);
const LEAD_FIRST = new RegExp(`^[\\p{P}\\p{S}\\s]*(?:${LEADS})\\s*[:：–—>»-]\\s*\\S`, 'iu');
const REST = /^[\p{P}\p{S}\s]*$/u;

import { isPlaced, type Placed } from '../annotation/reviewed.ts';
import { compareTexts } from '../annotation/sidecar.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { plainWords, searchByName } from '../knowledge/search.ts';
import { describeValue, type Label } from '../recognition/value.ts';
import { withoutDiacritics } from '../text/fold.ts';
import { sentenceAt } from '../text/sentence.ts';
import { overlap, type Span } from '../text/span.ts';
import type { ReviewedArticle } from './confirmed-document.ts';
import { csvOf } from './csv.ts';

/** A place where the corpus speaks of what was asked for, with the words round it. */
export interface ConcordanceLine {
  readonly document: string;
  /** `YYYY-MM-DD`; undefined where nobody knows. */
  readonly date: string | undefined;
  /** UTF-16 code units of the article's text. */
  readonly span: Span;
  readonly before: string;
  readonly keyword: string;
  readonly after: string;
  /** The sentence, for a citation. */
  readonly sentence: string;
  /** Of the mention that stands there; undefined for mere words. */
  readonly label: Label | undefined;
  readonly value: string | undefined;
}

export type ConcordanceOrder = 'place' | 'left' | 'right' | 'keyword' | 'date';

/**
 * Every place of an article that means or says the query, in reading order: mentions by their value (`to-lam`,
 * `2025-12-04`), by any name of the person or the term, or by their own words; and the words as they are. Case and
 * diacritics do not matter. Rejected mentions count as words only, and so do those whose
 * place has to be looked at again.
 */
export function concordance(
  { article, recognition, items }: ReviewedArticle,
  query: string,
  knowledge: Pick<Knowledge, 'personById' | 'conceptById'>,
): ConcordanceLine[] {
  const mentions = items
    .filter(isPlaced)
    .filter(({ state, anchor }) => state !== 'rejected' && anchor !== 'review')
    .filter((item) => isMeant(item, query, knowledge));
  const words = placesOf(article.text, query).filter(
    (span) => !mentions.some((item) => overlap(item.span, span)),
  );
  const lines = [
    ...mentions.map((item) => ({ span: item.span, item })),
    ...words.map((span) => ({ span, item: undefined })),
  ];
  return lines
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, item }) => ({
      document: article.name,
      date: recognition.documentDate,
      span,
      ...inWords(article.text, span),
      label: item?.label,
      value: item?.value === undefined ? undefined : describeValue(item.value),
    }));
}

/** The lines in another order; equal ones stay as they were. `left` goes by the words before, the nearest first. */
export function sortConcordance(
  lines: readonly ConcordanceLine[],
  order: ConcordanceOrder,
): ConcordanceLine[] {
  const key = KEYS[order];
  return lines
    .map((line) => ({ line, key: key(line) }))
    .sort((a, b) => compareTexts(a.key, b.key))
    .map(({ line }) => line);
}

const KEYS: Readonly<Record<ConcordanceOrder, (line: ConcordanceLine) => string>> = {
  place: () => '',
  left: ({ before }) => plainWords(before).reverse().join(' '),
  right: ({ after }) => plainWords(after).join(' '),
  keyword: ({ keyword }) => plainWords(keyword).join(' '),
  date: ({ date }) => date ?? '\uffff',
};

/** For a paper: the sentence, the article, its date and the offsets. */
export function citationOf({ sentence, document, date, span }: ConcordanceLine): string {
  const place = [document, date, `UTF-16 ${span.start}–${span.end}`].filter(Boolean).join(', ');
  return `“${sentence}” (${place})`;
}

/** As a table, with a heading. */
export function concordanceCsv(lines: readonly ConcordanceLine[]): string {
  const rows = lines.map(({ span, ...line }) => [
    line.document,
    line.date ?? '',
    String(span.start),
    String(span.end),
    line.label ?? '',
    line.value ?? '',
    line.before,
    line.keyword,
    line.after,
    line.sentence,
  ]);
  return csvOf([HEADING, ...rows]);
}

const HEADING = 'document,date,start,end,label,value,before,keyword,after,sentence'.split(',');

function isMeant(
  { label, value, quote }: Placed,
  query: string,
  { personById, conceptById }: Pick<Knowledge, 'personById' | 'conceptById'>,
): boolean {
  const id = typeof value === 'string' ? value : '';
  if (id === query.trim()) return true;
  const person = label === 'LEADER' ? personById(id) : undefined;
  const concept = label === 'PARTNERSHIP' ? conceptById(id) : undefined;
  const names = [
    quote,
    ...(person?.names.map(({ text }) => text) ?? []),
    ...Object.values(concept?.labels ?? {}).flat(),
  ];
  return searchByName([names], (all) => all, query).length > 0;
}

/** Where the words of the query stand, whole, whatever white space is between them. */
function placesOf(text: string, query: string): Span[] {
  const words = plainWords(query);
  if (words.length === 0) return [];
  const { folded, places } = foldWithPlaces(text);
  const pattern = words
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&'))
    .join('[^\\p{L}\\p{N}]+');
  const found = folded.matchAll(
    new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'gu'),
  );
  return Array.from(found, ({ 0: match, index }) => ({
    start: places[index] ?? 0,
    end: places[index + match.length] ?? text.length,
  }));
}

/** The text without case and diacritics, and for each code unit of it where its character begins in the text. */
function foldWithPlaces(text: string): { folded: string; places: readonly number[] } {
  const places: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const plain = withoutDiacritics(character).toLowerCase();
    for (let unit = 0; unit < plain.length; unit += 1) places.push(at);
    folded += plain;
    at += character.length;
  }
  return { folded, places };
}

const REACH = 60;

function inWords(text: string, { start, end }: Span) {
  const before = /[^\r\n]*$/u.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  const after = /^[^\r\n]*/u.exec(text.slice(end, end + REACH))?.[0] ?? '';
  const whole = sentenceAt(text, { start, end });
  const sentence = oneLine(text.slice(whole.start, whole.end));
  return { before, keyword: oneLine(text.slice(start, end)), after, sentence };
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

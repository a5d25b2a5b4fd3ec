import type { Reviewed } from '../annotation/reviewed.ts';
import { nameOfPerson, type Person, type Post, postsOn } from '../knowledge/person.ts';
import type { MentionWords } from '../words/mention/mention-words.ts';
import { type CardLine, line } from './card-line.ts';
import type { CardSource, Known } from './card-source.ts';

/** Who somebody is: other spellings, and the office held on the article's date, which need not be the present one. */
export function personLines(source: CardSource, item: Reviewed): readonly CardLine[] {
  const { words, knowledge, recognition } = source;
  const person = typeof item.value === 'string' ? knowledge.personById(item.value) : undefined;
  return [
    ...line(words.card.officeInText, item.office),
    ...(person ? knownLines(person, recognition.documentDate, source) : unknownLines(item, words)),
  ];
}

function knownLines(person: Person, day: string | undefined, known: Known): readonly CardLine[] {
  const { words } = known;
  const { card } = words;
  const held = day === undefined ? person.posts.slice(0, 1) : postsOn(person, day);
  const last = held.length === 0 && day !== undefined ? lastKnown(person, day) : [];
  const others = person.posts
    .filter((post) => ![...held, ...last].includes(post))
    .slice(0, MOST_OTHERS);
  const telling = held.length > 0 ? held : [...last, ...others].slice(0, 1);
  const areas = [...new Set(telling.map(({ area }) => nameOfArea(area, known)))];
  return [
    ...held.flatMap((post) =>
      line(day === undefined ? card.office : card.officeOn(day), describePost(post, words)),
    ),
    ...last.flatMap((post) => line(card.office, describePost(post, words))),
    ...line(card.otherOffices, others.map((post) => describePost(post, words)).join('; ')),
    ...line(card.country, areas.join(', ')),
    ...line(card.alsoWritten, otherNames(person, words)),
  ];
}

/** The post that a source vouched for last before a day, where nobody knows of its end: it says until when it is known. */
function lastKnown({ posts }: Person, day: string): Post[] {
  const open = posts.filter(({ to, asOf }) => to === undefined && asOf !== undefined && asOf < day);
  return open.toSorted((a, b) => (b.asOf ?? '').localeCompare(a.asOf ?? '')).slice(0, 1);
}

/** As many other offices as a glance takes in; the record has all of them. */
const MOST_OTHERS = 4;

function unknownLines({ value }: Reviewed, { card }: MentionWords): readonly CardLine[] {
  return line(card.value, typeof value === 'string' ? `${value} (${card.nobodyKnown})` : undefined);
}

function otherNames(person: Person, { language }: MentionWords): string {
  const names = new Set(person.names.map(({ text }) => text));
  names.delete(nameOfPerson(person, language));
  return [...names].join(', ');
}

/** An office in the reader's language with the time it was held. */
export function describePost(post: Post, words: MentionWords): string {
  const period = describePeriod(post, words);
  return `${post.office[words.language] ?? post.office.en}${period && ` (${period})`}`;
}

/** Where the end is not known, the last day that a source vouches for is said, never a silent "still". */
function describePeriod({ from, to, asOf }: Post, { card }: MentionWords): string {
  const last = to ?? asOf;
  const known = to === undefined && asOf !== undefined ? card.lastKnown(asOf) : undefined;
  if (from !== undefined && known !== undefined) return `${card.since(from)}, ${known}`;
  if (from !== undefined && last !== undefined) return card.period(from, last);
  if (from !== undefined) return card.since(from);
  return known ?? (last === undefined ? '' : card.until(last));
}

/** A country's or an organisation's name in the reader's language. */
export function nameOfArea(area: string, { knowledge, words }: Known): string {
  const place = knowledge.countryByCode(area) ?? knowledge.organisationByCode(area);
  return place?.names[words.language][0] ?? area;
}

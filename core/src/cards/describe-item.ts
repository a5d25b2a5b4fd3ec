import type { Reviewed } from '../annotation/reviewed.ts';
import { labelOfConcept } from '../knowledge/concept.ts';
import { nameOfPerson, postsOn } from '../knowledge/person.ts';
import { describeValue, isCoreLabel, type Label, type Value } from '../recognition/value.ts';
import { visible } from '../text/visible.ts';
import type { MentionWords } from '../words/mention/mention-words.ts';
import type { CardSource, Known } from './card-source.ts';

/** How a label is called by people; a project's own label keeps its name. */
export function nameOfLabel(label: Label, words: MentionWords): string {
  return isCoreLabel(label) ? words.labels[label] : visible(label);
}

/** What an item stands for, for a title: the person's or the term's name, the day, the amount. */
export function nameOfItem(item: Reviewed, { knowledge, words }: Known): string {
  if (item.value === undefined) return visible(item.quote);
  if (typeof item.value !== 'string') return describeAmount(item.value, words);
  if (item.label === 'LEADER') {
    const person = knowledge.personById(item.value);
    return visible(person ? nameOfPerson(person, words.language) : item.quote);
  }
  if (item.label === 'PARTNERSHIP') return nameOfConcept(item.value, { knowledge, words });
  return visible(item.value);
}

/** What an item means in one line, to be decided on: a person with the office of that day, every reading of a date. */
export function meaningOfItem(item: Reviewed, source: CardSource): string {
  const { mention, value } = item;
  if (item.label === 'LEADER')
    return [nameOfItem(item, source), ...officeOf(item, source)].join(', ');
  if (value === undefined || item.label === 'PARTNERSHIP') return nameOfItem(item, source);
  const open = item.state === 'suggested' ? (mention?.readings ?? []) : [];
  const readings = open.length > 1 ? open : [value];
  return readings.map((one) => describeForPeople(item, one, source)).join(' / ');
}

function officeOf(
  { value, office }: Reviewed,
  { knowledge, recognition, words }: CardSource,
): string[] {
  const person = typeof value === 'string' ? knowledge.personById(value) : undefined;
  const { documentDate } = recognition;
  const [post] = person && documentDate !== undefined ? postsOn(person, documentDate) : [];
  const held = post ? (post.office[words.language] ?? post.office.en) : office;
  return held === undefined ? [] : [visible(held)];
}

/** The preferred name of a term in the reader's language, else in English, else its id. */
export function nameOfConcept(id: string, { knowledge, words }: Known): string {
  const concept = knowledge.conceptById(id);
  return visible(concept ? labelOfConcept(concept, words.language) : id);
}

/** An amount with grouped digits: `about USD 1,500,000 per year`. */
export function describeAmount(value: Exclude<Value, string>, words: MentionWords): string {
  const format = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 4 });
  const { amount, min, max, modifier, currency, per } = value;
  const number =
    min !== undefined && max !== undefined
      ? `${format.format(min)} – ${format.format(max)}`
      : format.format(amount);
  const parts = [modifier && words.modifiers[modifier], currency ?? '?', number];
  return visible([...parts, per && words.card.per(per)].filter(Boolean).join(' '));
}

/** A day with its weekday, `Thursday, 4 December 2025`; anything less exact as it is. */
export function describeDay(edtf: string, words: MentionWords): string {
  const day = new Date(`${edtf}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(edtf) || Number.isNaN(day.getTime())) return visible(edtf);
  return new Intl.DateTimeFormat(words.locale, { dateStyle: 'full', timeZone: 'UTC' }).format(day);
}

/** Any value in one line for people. */
export function describeForPeople(
  item: Pick<Reviewed, 'label'>,
  value: Value,
  source: Pick<Known, 'words'>,
): string {
  if (typeof value !== 'string') return describeAmount(value, source.words);
  if (item.label === 'DATE')
    return value
      .split('/')
      .map((day) => describeDay(day, source.words))
      .join(' – ');
  return visible(describeValue(value));
}

import type { Reviewed } from '../annotation/reviewed.ts';
import { nameOfPerson } from '../knowledge/person.ts';
import type { Evidence } from '../recognition/evidence.ts';
import { type CardLine, line } from './card-line.ts';
import type { ArticleItems, CardSource } from './card-source.ts';
import { conceptLines } from './concept-lines.ts';
import { describeForPeople, nameOfConcept, nameOfLabel } from './describe-item.ts';
import { historyLines } from './history-lines.ts';
import { personLines } from './person-lines.ts';
import { stateLines } from './state-lines.ts';

/** All that is known about an item, the most wanted first. */
export function linesOfItem(
  source: CardSource,
  item: Reviewed,
  { keys, known }: CardContext,
): readonly CardLine[] {
  return [
    ...labelLines(source, item),
    ...meaningLines(source, item),
    ...readingLines(source, item, keys?.other),
    ...reasonLines(source, item),
    ...stateLines(item, source.words),
    ...historyLines(source, item, known),
  ];
}

/** What a card says that is not in the article itself. */
export interface CardContext {
  /** The key that takes the other reading, where one does at the moment. */
  readonly keys: { readonly other?: string } | undefined;
  /** The articles that have been read so far, this one among them or not. */
  readonly known: readonly ArticleItems[];
}

/** When to use a label, as the project says. */
function labelLines({ project, words }: CardSource, { label }: Reviewed): readonly CardLine[] {
  const said = project?.reading.project.labels.find(({ name }) => name === label);
  return line(nameOfLabel(label, words), said?.description);
}

function meaningLines(source: CardSource, item: Reviewed): readonly CardLine[] {
  if (item.label === 'LEADER') return personLines(source, item);
  if (item.label === 'PARTNERSHIP') return conceptLines(source, item);
  return line(
    source.words.card.value,
    item.value === undefined ? undefined : withCode(source, item, item.value),
  );
}

/** The day as people say it and as the export writes it. */
function withCode(source: CardSource, item: Reviewed, value: NonNullable<Reviewed['value']>) {
  const described = describeForPeople(item, value, source);
  return typeof value === 'string' && described !== value ? `${described} (${value})` : described;
}

/** Where a key takes the other reading, it is named beside it. */
function readingLines(
  source: CardSource,
  item: Reviewed,
  key: string | undefined,
): readonly CardLine[] {
  const { card } = source.words;
  const hint = key && item.state === 'suggested' ? ` (${key})` : '';
  const others = (item.mention?.readings ?? []).slice(1);
  const implied = item.mention?.implied ?? [];
  return [
    ...line(
      card.readings,
      others.map((value) => `${describeForPeople(item, value, source)}${hint}`).join('; '),
    ),
    ...line(card.implied, implied.join(', ')),
  ];
}

function reasonLines(source: CardSource, { mention, rule }: Reviewed): readonly CardLine[] {
  const { words } = source;
  const certainty = mention && `${Math.round(mention.certainty * 100)} %`;
  return [
    ...line(words.card.because, mention && describeEvidence(mention.evidence, source)),
    ...line(words.card.rule, [rule, certainty].filter(Boolean).join(', ')),
  ];
}

function describeEvidence(evidence: readonly Evidence[], source: CardSource): string {
  return evidence
    .map((one) => `${source.words.evidence[one.kind]} “${evidenceText(one, source)}”`)
    .join('; ');
}

/** Recognition names people and terms by id; people know them by name. */
function evidenceText({ kind, text }: Evidence, source: CardSource): string {
  if (kind === 'knowledge' || kind === 'full-name') {
    const person = source.knowledge.personById(text);
    return person ? nameOfPerson(person, source.words.language) : text;
  }
  if (kind === 'currency') return source.words.currencyBy[text] ?? text;
  return kind === 'vocabulary' ? nameOfConcept(text, source) : text;
}

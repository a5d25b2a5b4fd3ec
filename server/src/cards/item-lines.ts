import { type Evidence, nameOfPerson, type Reviewed } from '@attache/core';
import { type CardLine, line } from '../card.ts';
import { describeForPeople, nameOfConcept, nameOfLabel } from '../describe-item.ts';
import type { Keys } from '../protocol.ts';
import type { Snapshot } from '../snapshot.ts';
import { conceptLines } from './concept-lines.ts';
import { historyLines } from './history-lines.ts';
import { personLines } from './person-lines.ts';
import { stateLines } from './state-lines.ts';

/** All that is known about an item, the most wanted first. */
export function linesOfItem(
  snapshot: Snapshot,
  item: Reviewed,
  { keys, known }: CardContext,
): readonly CardLine[] {
  return [
    ...labelLines(snapshot, item),
    ...meaningLines(snapshot, item),
    ...readingLines(snapshot, item, keys?.other),
    ...reasonLines(snapshot, item),
    ...stateLines(item, snapshot.words),
    ...historyLines(snapshot, item, known),
  ];
}

/** What a card says that is not in the article itself. */
export interface CardContext {
  /** The keys that decide at the moment. */
  readonly keys: Keys | undefined;
  /** The articles that have been read so far, this one among them or not. */
  readonly known: readonly Snapshot[];
}

/** When to use a label, as the project says. */
function labelLines({ project, words }: Snapshot, { label }: Reviewed): readonly CardLine[] {
  const said = project?.reading.project.labels.find(({ name }) => name === label);
  return line(nameOfLabel(label, words), said?.description);
}

function meaningLines(snapshot: Snapshot, item: Reviewed): readonly CardLine[] {
  if (item.label === 'LEADER') return personLines(snapshot, item);
  if (item.label === 'PARTNERSHIP') return conceptLines(snapshot, item);
  return line(
    snapshot.words.card.value,
    item.value === undefined ? undefined : withCode(snapshot, item, item.value),
  );
}

/** The day as people say it and as the export writes it. */
function withCode(snapshot: Snapshot, item: Reviewed, value: NonNullable<Reviewed['value']>) {
  const described = describeForPeople(item, value, snapshot);
  return typeof value === 'string' && described !== value ? `${described} (${value})` : described;
}

/** Where a key takes the other reading, it is named beside it. */
function readingLines(
  snapshot: Snapshot,
  item: Reviewed,
  key: string | undefined,
): readonly CardLine[] {
  const { card } = snapshot.words;
  const hint = key && item.state === 'suggested' ? ` (${key})` : '';
  const others = (item.mention?.readings ?? []).slice(1);
  const implied = item.mention?.implied ?? [];
  return [
    ...line(
      card.readings,
      others.map((value) => `${describeForPeople(item, value, snapshot)}${hint}`).join('; '),
    ),
    ...line(card.implied, implied.join(', ')),
  ];
}

function reasonLines(snapshot: Snapshot, { mention, rule }: Reviewed): readonly CardLine[] {
  const { words } = snapshot;
  const certainty = mention && `${Math.round(mention.certainty * 100)} %`;
  return [
    ...line(words.card.because, mention && describeEvidence(mention.evidence, snapshot)),
    ...line(words.card.rule, [rule, certainty].filter(Boolean).join(', ')),
  ];
}

function describeEvidence(evidence: readonly Evidence[], snapshot: Snapshot): string {
  return evidence
    .map((one) => `${snapshot.words.evidence[one.kind]} “${evidenceText(one, snapshot)}”`)
    .join('; ');
}

/** Recognition names people and terms by id; people know them by name. */
function evidenceText({ kind, text }: Evidence, snapshot: Snapshot): string {
  if (kind === 'knowledge' || kind === 'full-name') {
    const person = snapshot.knowledge.personById(text);
    return person ? nameOfPerson(person, snapshot.words.language) : text;
  }
  if (kind === 'currency') return snapshot.words.currencyBy[text] ?? text;
  return kind === 'vocabulary' ? nameOfConcept(text, snapshot) : text;
}

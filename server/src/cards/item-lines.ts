import type { Evidence, Reviewed } from '@attache/core';
import { type CardLine, line } from '../card.ts';
import { describeForPeople, nameOfConcept } from '../describe-item.ts';
import type { Snapshot } from '../snapshot.ts';
import { conceptLines } from './concept-lines.ts';
import { personLines } from './person-lines.ts';
import { stateLines } from './state-lines.ts';

/** All that is known about an item, the most wanted first. */
export function linesOfItem(snapshot: Snapshot, item: Reviewed): readonly CardLine[] {
  return [
    ...meaningLines(snapshot, item),
    ...readingLines(snapshot, item),
    ...reasonLines(snapshot, item),
    ...stateLines(item, snapshot.words),
  ];
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

function readingLines(snapshot: Snapshot, item: Reviewed): readonly CardLine[] {
  const { card } = snapshot.words;
  const others = (item.mention?.readings ?? []).slice(1);
  const implied = item.mention?.implied ?? [];
  return [
    ...line(
      card.readings,
      others.map((value) => describeForPeople(item, value, snapshot)).join('; '),
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
  if (kind === 'knowledge' || kind === 'full-name')
    return snapshot.knowledge.personById(text)?.names[0]?.text ?? text;
  return kind === 'vocabulary' ? nameOfConcept(text, snapshot) : text;
}

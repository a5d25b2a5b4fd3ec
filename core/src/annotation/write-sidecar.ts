import type { AnnotationRecord } from './record.ts';
import { compareAnnotations, compareTexts, type Sidecar, type SidecarLine } from './sidecar.ts';

/** Named in every sidecar. The extension answers for it, so that no editor has to go to the network. */
export const SIDECAR_SCHEMA = 'attache:/sidecar.schema.json';

/**
 * The sidecar's text: valid JSON, one record a line, commas in front, so that no line depends on its
 * neighbour and git can take both sides of a merge. Lines that were read come out as they went in.
 */
export function writeSidecar(sidecar: Sidecar): string {
  const [header, ...records] = orderedLines(sidecar);
  const schema = sidecar.members.get('$schema') ?? JSON.stringify(SIDECAR_SCHEMA);
  const others = [...sidecar.members].filter(([key]) => key !== '$schema').sort(byKey);
  const top = [
    `"$schema":${schema}`,
    '"format":"attache"',
    '"version":1',
    ...others.map(([key, json]) => `${JSON.stringify(key)}:${json}`),
    `"records":[${header}`,
  ];
  return `{${top.join(',')}\n${records.map((line) => `,${line}\n`).join('')}]}\n`;
}

/** The first record never changes, so that every other one can have its comma in front. */
const HEADER =
  '{"kind":"header","offsets":"UTF-16 code units of the article with LF line ends and without a byte order mark"}';

function orderedLines(sidecar: Sidecar): string[] {
  const lines = [...sidecar.lines.values()];
  const headers = lines.filter(isHeader).map(({ raw }) => raw);
  const annotations = new Map<string, AnnotationRecord>();
  for (const { record } of lines) {
    if (record?.kind === 'annotation') annotations.set(record.id, record);
  }
  const records = lines
    .filter((line) => !isHeader(line))
    .map((line) => ({ line, annotation: annotations.get(line.record?.id ?? '') }))
    .sort(compareRecords);
  const first = headers.length > 0 ? headers.sort(compareTexts).reverse() : [HEADER];
  return [...first, ...records.map(({ line }) => line.raw)];
}

/** A line, and the annotation that it belongs to: that is looked up once, and compared often. */
interface Ordered {
  readonly line: SidecarLine;
  readonly annotation: AnnotationRecord | undefined;
}

function isHeader({ key }: SidecarLine): boolean {
  return key.startsWith('header ');
}

/** By the place of the annotation a record belongs to; what belongs to none comes last. */
function compareRecords(one: Ordered, other: Ordered): number {
  if (one.annotation === other.annotation) return compareTexts(one.line.key, other.line.key);
  if (one.annotation && other.annotation)
    return compareAnnotations(one.annotation, other.annotation);
  return one.annotation ? -1 : 1;
}

function byKey([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return compareTexts(a, b);
}

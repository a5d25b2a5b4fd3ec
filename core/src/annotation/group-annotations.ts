import type { Label } from '../recognition/value.ts';
import { known } from '../text/known.ts';
import type { Span } from '../text/span.ts';
import type { Anchored } from './anchor.ts';
import type { DecisionRecord, Status } from './record.ts';
import { type Annotated, compareTexts, latestFirst } from './sidecar.ts';

/** Annotations that now stand on one span with one label: several where several versions of the text were annotated. */
export interface Group {
  readonly place: Anchored;
  readonly label: Label;
  readonly members: readonly Annotated[];
  /** Everybody's last word, withdrawn ones left out, the deciding one first. */
  readonly decisions: readonly Standing[];
}

/** A decision that was not withdrawn. */
export interface Standing extends DecisionRecord {
  readonly status: Exclude<Status, 'withdrawn'>;
}

export function groupAnnotations(
  annotated: readonly Annotated[],
  anchors: ReadonlyMap<string, Anchored>,
): Group[] {
  const groups = new Map<string, Group>();
  for (const member of annotated) {
    const place = known(anchors.get(member.annotation.id));
    const key = keyOf(member, place);
    const group = groups.get(key) ?? { place, label: labelOf(member), members: [], decisions: [] };
    groups.set(key, { ...group, members: [...group.members, member] });
  }
  const all = [...groups.values()].map((group) => ({
    ...group,
    decisions: lastWords(group.members),
  }));
  const settled = new Set(
    all.flatMap(({ place, label, decisions }) =>
      place.anchor !== 'review' && place.span && decisions.length > 0
        ? [placeKey(place.span, label)]
        : [],
    ),
  );
  return all.filter(({ place, label }) => !isReplaced(place, label, settled));
}

export function placeKey({ start, end }: Span, label: Label): string {
  return `${start} ${end} ${label}`;
}

function keyOf(member: Annotated, place: Anchored): string {
  if (!place.span) return member.annotation.id;
  const key = placeKey(place.span, labelOf(member));
  return place.anchor === 'review' ? `review ${key}` : key;
}

/** A proposed place is no question any more once somebody has decided on the words that stand there. */
function isReplaced(place: Anchored, label: Label, settled: ReadonlySet<string>): boolean {
  return place.anchor === 'review' && !!place.span && settled.has(placeKey(place.span, label));
}

/** The label as last decided. */
function labelOf({ annotation, decisions }: Annotated): Label {
  const deciding = decisions.find(({ status }) => status !== 'withdrawn') ?? decisions[0];
  return deciding?.label ?? annotation.label;
}

function lastWords(members: readonly Annotated[]): Standing[] {
  const order = members.length > 1 ? lastMadeFirst : latestFirst;
  const decisions = members.flatMap((member) => member.decisions).sort(order);
  const last = new Map(decisions.toReversed().map((decision) => [decision.by, decision]));
  return decisions.filter((decision) => last.get(decision.by) === decision).filter(stands);
}

function stands(decision: DecisionRecord): decision is Standing {
  return decision.status !== 'withdrawn';
}

/** Clocks of different annotations cannot be compared. */
function lastMadeFirst(a: DecisionRecord, b: DecisionRecord): number {
  return compareTexts(b.at, a.at) || latestFirst(a, b) || compareTexts(a.id, b.id);
}

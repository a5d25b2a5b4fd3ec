import { meaningOf } from '../annotation/record-of.ts';
import type { Anchor, ReviewState } from '../annotation/reviewed.ts';
import type { Value } from '../recognition/value.ts';
import { DETAIL_NAMES, type DetailName, type Details } from './document.ts';

/** Details as JSON: `state` is called `status`, as in everything the command line prints; absent ones are left out. */
export interface DetailsJson {
  readonly value: Value | undefined;
  readonly rule: string | undefined;
  readonly office: string | undefined;
  readonly status: ReviewState | undefined;
  readonly by: string | undefined;
  readonly at: string | undefined;
  readonly anchor: Anchor | undefined;
  readonly note: string | undefined;
}

export function detailsJson({
  value,
  rule,
  office,
  state,
  by,
  at,
  anchor,
  note,
}: Details): DetailsJson {
  return { value: value && valueJson(value), rule, office, status: state, by, at, anchor, note };
}

/** Fields always in one order, whatever order they were made in. */
export function valueJson(value: Value): Value {
  return meaningOf(value) ?? value;
}

/** Which details an annotation has, in a fixed order. */
export function presentDetails(details: Details): DetailName[] {
  return DETAIL_NAMES.filter((name) => details[name] !== undefined);
}

export interface DetailsReading {
  readonly details: Details;
  /** The fields that hold something else than they may. */
  readonly faulty: readonly string[];
}

/** Takes what is right; a field of another shape is named in `faulty` and left out. */
export function readDetails(json: Readonly<Record<string, unknown>>): DetailsReading {
  const details: Details = {
    value: meaningOf(json['value']),
    rule: readString(json['rule']),
    office: readString(json['office']),
    state: STATES.find((state) => state === json['status']),
    by: readString(json['by']),
    at: readString(json['at']),
    anchor: ANCHORS.find((anchor) => anchor === json['anchor']),
    note: readString(json['note']),
  };
  const faulty = DETAIL_NAMES.flatMap((name) => {
    const field = name === 'state' ? 'status' : name;
    const given = json[field] !== undefined && json[field] !== null;
    return given && details[name] === undefined ? [field] : [];
  });
  return { details, faulty };
}

const STATES: readonly ReviewState[] = ['suggested', 'confirmed', 'rejected'];
const ANCHORS: readonly Anchor[] = ['exact', 'shifted', 'review', 'lost'];
function readString(json: unknown): string | undefined {
  return typeof json === 'string' ? json : undefined;
}

/** What the name of an earlier version of a sidecar tells about it. */
export interface VersionName {
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly kind: VersionKind;
  /** How many lines it has: a sidecar has one for each record. */
  readonly lines: number;
}

/** `accepted`: a person has said that what is missing in it is rightly missing. `damaged`: as somebody else left it. */
export type VersionKind = 'saved' | 'accepted' | 'damaged';

/** `2026-11-22T06-05-03.123Z.120.saved.ann.json`: sorted by name they are sorted by time, on any file system. */
export function nameOfVersion(at: string, kind: VersionKind, text: string): VersionName {
  const lines = text.split('\n').length;
  return { name: `${at.replaceAll(':', '-')}.${lines}.${kind}.ann.json`, at, kind, lines };
}

/**
 * When a version counts as made: now, or just behind the last one where that lies in the future because a clock was
 * set back. So the last in order is always the last that was made.
 */
export function momentBehind(last: VersionName | undefined, now: string): string {
  const then = Date.parse(last?.at ?? '');
  return then >= Date.parse(now) ? new Date(then + 1).toISOString() : now;
}

/** The versions among the names in a folder, the earliest first. */
export function versionNames(names: readonly string[]): VersionName[] {
  return names.toSorted().flatMap((name) => {
    const parts = NAME.exec(name)?.groups;
    const { day, hour, minute, rest, lines, kind } = parts ?? {};
    if (day === undefined || !isKind(kind)) return [];
    return [{ name, at: `${day}T${hour}:${minute}:${rest}Z`, kind, lines: Number(lines) }];
  });
}

const NAME =
  /^(?<day>\d{4}-\d{2}-\d{2})T(?<hour>\d{2})-(?<minute>\d{2})-(?<rest>\d{2}(?:\.\d+)?)Z\.(?<lines>\d+)\.(?<kind>[a-z]+)\.ann\.json$/u;

function isKind(kind: string | undefined): kind is VersionKind {
  return kind === 'saved' || kind === 'accepted' || kind === 'damaged';
}

const MOMENT = 10 * 60_000;

/**
 * True where a version of a moment ago need not stay beside the new one: five of them should reach back further than
 * five decisions. One that holds more than the new one stays.
 */
export function takesPlaceOf(version: VersionName, last: VersionName): boolean {
  const since = Date.parse(version.at) - Date.parse(last.at);
  const isSameDay = dayOf(version) === dayOf(last);
  return (
    version.kind === 'saved' &&
    last.kind === 'saved' &&
    version.lines >= last.lines &&
    isSameDay &&
    since >= 0 &&
    since < MOMENT
  );
}

function dayOf({ at }: VersionName): string {
  return at.replace(/T.*/u, '');
}

const MOST_RECENT = 5;
const MOST_DAYS = 30;

/** Those that are neither among the last five of their kind nor the last one saved on one of the last thirty days. */
export function superfluous(versions: readonly VersionName[]): VersionName[] {
  const saved = versions.filter(({ kind }) => kind !== 'damaged');
  const damaged = versions.filter(({ kind }) => kind === 'damaged');
  const lastOfDay = new Map(saved.map((version) => [dayOf(version), version]));
  const kept = new Set([
    ...saved.slice(-MOST_RECENT),
    ...damaged.slice(-MOST_RECENT),
    ...[...lastOfDay.values()].slice(-MOST_DAYS),
  ]);
  return versions.filter((version) => !kept.has(version));
}

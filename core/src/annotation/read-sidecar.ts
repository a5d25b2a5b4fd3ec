import { laterLine } from './join.ts';
import { parseJson } from './json-text.ts';
import { recoverParts } from './recover-parts.ts';
import type { Sidecar, SidecarLine, SidecarProblem } from './sidecar.ts';
import { lineOf } from './sidecar-line.ts';
import { type Parts, partsOf } from './sidecar-parts.ts';

/**
 * Reads a sidecar in whatever state it is: laid out by a formatter, merged by git with its marks left in,
 * cut short, made by a newer version. Never throws, and keeps what it does not understand.
 */
export function readSidecar(text: string): Sidecar {
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return sidecarOf(canonicalParts(json) ?? partsOf(json) ?? recoverParts(json));
}

/** The layout that is written here, read line by line without looking at anything twice. */
function canonicalParts(json: string): Parts | undefined {
  const lines = json.split('\n');
  const last = lines.at(-1) === '' ? lines.length - 2 : lines.length - 1;
  if (last < 1 || lines[last] !== ']}') return undefined;
  const top = partsOf(`${lines[0]}]}`);
  if (!top) return undefined;
  const elements = [...top.elements];
  for (const [index, line] of lines.slice(1, last).entries()) {
    const raw = line.slice(1);
    const entry = parseJson(raw);
    if (!line.startsWith(',') || entry === undefined || raw.endsWith('\r')) return undefined;
    elements.push({ raw, entry, line: index + 2 });
  }
  return { ...top, elements };
}

/** These the writer knows by itself. Somebody's own `$schema` stays. */
const KNOWN_MEMBERS = ['format', 'version'];

function sidecarOf(parts: Parts): Sidecar {
  const lines = new Map<string, SidecarLine>();
  const problems: SidecarProblem[] = parts.damaged ? [DAMAGED] : [];
  for (const { raw, entry, line: number } of parts.elements) {
    const { line, fault } = lineOf(raw, entry);
    const known = lines.get(line.key);
    lines.set(line.key, known ? laterLine(known, line) : line);
    if (fault !== undefined) problems.push({ line: number, ...fault });
  }
  const refusal = refusalOf(parts, lines);
  return {
    lines,
    members: new Map([...parts.members].filter(([key]) => !KNOWN_MEMBERS.includes(key))),
    readOnly: refusal !== undefined,
    // What is not written is not to be mended by hand either: only that it is left alone is worth saying.
    problems: refusal ? [refusal] : problems,
  };
}

const DAMAGED: SidecarProblem = { line: 1, kind: 'damaged', about: [] };

/** Why the file must not be written, if it must not. */
function refusalOf(
  { members, elements, damaged }: Parts,
  lines: ReadonlyMap<string, SidecarLine>,
): SidecarProblem | undefined {
  const version = members.get('version') ?? '1';
  if (version !== '1') {
    return { line: 1, kind: 'newer', about: [version.slice(0, 20)] };
  }
  const format = members.get('format');
  const isOurs = format === '"attache"' || (!format && [...lines.values()].some(isRecord));
  const isEmpty = members.size === 0 && elements.length === 0 && damaged;
  if (isOurs || isEmpty) return undefined;
  return { line: 1, kind: 'foreign', about: [] };
}

function isRecord({ record }: SidecarLine): boolean {
  return record !== undefined;
}

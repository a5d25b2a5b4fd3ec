import { known } from '../text/known.ts';
import { onOneLine, parseJson } from './json-text.ts';
import { isObject } from './record-of.ts';
import { type Element, type Parts, partsOf } from './sidecar-parts.ts';

/**
 * Reads a sidecar that is not valid JSON line by line: both sides of a merge are taken, whole records are
 * kept, and what remains is kept as text, so that nothing is lost by writing the file again.
 */
export function recoverParts(text: string): Parts {
  const lines = text.split(/\r?\n/u);
  const elements: Element[] = [];
  const members = new Map(versionIn(text));
  let torn: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const found = partsAt(lines, at, torn.length > 0);
    if (found && torn.length > 0) {
      elements.push(tornElement(torn, at));
      torn = [];
    }
    for (const element of found?.elements ?? []) elements.push(element);
    for (const [key, json] of found?.members ?? []) members.set(key, json);
    if (!found) torn.push(known(lines[at]));
    at += found?.lines ?? 1;
  }
  if (torn.length > 0) elements.push(tornElement(torn, lines.length));
  return { elements, members, damaged: true };
}

/** A first line in pieces still tells its version, and a newer one must not be written. */
function versionIn(text: string): [string, string][] {
  const version = /"version"\s*:\s*(?<number>\d+)/u.exec(text.slice(0, 500))?.groups?.['number'];
  return version === undefined ? [] : [['version', version]];
}

interface Found extends Partial<Parts> {
  /** How many lines it took. */
  readonly lines: number;
}

function partsAt(lines: readonly string[], at: number, inTorn: boolean): Found | undefined {
  const line = known(lines[at]);
  const found = isMergeMark(line) ? undefined : (oneLine(line, at + 1) ?? manyLines(lines, at));
  return found ?? (inTorn ? undefined : scaffold(line, at));
}

/** Lines that hold whole records: with the top level before them, its end behind them, or neither. */
function oneLine(line: string, number: number): Found | undefined {
  const record = line.replace(/^[\s,]+/u, '').replace(/[\s,]+$/u, '');
  const withoutEnd = record.replace(/\]\s*\}$/u, '');
  for (const json of [record, withoutEnd, `${record}]}`]) {
    const found = partsIn(json, number);
    if (found) return { ...found, lines: 1 };
  }
  return undefined;
}

function partsIn(json: string, line: number): Omit<Parts, 'damaged'> | undefined {
  if (!json.startsWith('{')) return undefined;
  const entry = parseJson(json);
  if (!isObject(entry)) return undefined;
  if (Array.isArray(entry['records'])) return partsOf(json, line);
  return { elements: [{ raw: onOneLine(json), entry, line }], members: new Map() };
}

/** A record that a formatter spread over several lines; it seldom takes more of them. */
const MOST_LINES = 60;

function manyLines(lines: readonly string[], at: number): Found | undefined {
  const indent = /^(?<indent>\s*)\{\s*$/u.exec(known(lines[at]))?.groups?.['indent'];
  // Only saves time: nothing ends the bracket of a line that begins none.
  if (indent === undefined) return undefined;
  const length = lines
    .slice(at, at + MOST_LINES)
    .findIndex((line) => line.startsWith(`${indent}}`));
  const json = lines
    .slice(at, at + length + 1)
    .join('\n')
    .trim();
  const found = partsIn(json.replace(/,$/u, ''), at + 1);
  return found && { ...found, lines: length + 1 };
}

/**
 * Lines that hold no record: merge marks, closing brackets, the top level as a formatter lays it out, and the zeros that
 * a power cut leaves where another program was writing.
 */
function scaffold(line: string, at: number): Found | undefined {
  const isBracket = /^[\s\0,\]}]*$/u.test(line) || (at === 0 && line.trim() === '{');
  const isList = /^\s*"records"\s*:\s*\[\s*$/u.test(line);
  if (isMergeMark(line) || isBracket || isList) return { lines: 1 };
  const member = /^\s*\{?\s*"(?<key>\$schema|format|version)"\s*:\s*(?<json>"[^"]*"|\d+),?\s*$/u;
  const { key, json } = member.exec(line)?.groups ?? {};
  if (key === undefined || json === undefined || parseJson(json) === undefined) return undefined;
  return { members: new Map([[key, json]]), lines: 1 };
}

/** The marks that git leaves in a file it could not merge. Both sides between them are good. */
function isMergeMark(line: string): boolean {
  return /^(?:<{7}|\|{7}|>{7})(?: |$)|^={7}$/u.test(line);
}

function tornElement(torn: readonly string[], at: number): Element {
  const entry = torn.join('\n');
  return { raw: JSON.stringify(entry), entry, line: at - torn.length + 1 };
}

import { membersOf, onOneLine, parseJson } from './json-text.ts';
import { isObject } from './record-of.ts';

/** What a sidecar's text holds before it is known which of it are records. */
export interface Parts {
  readonly elements: readonly Element[];
  /** Of the top level, without `records`: key to JSON text. */
  readonly members: ReadonlyMap<string, string>;
  readonly damaged: boolean;
}

/** An element of `records`. */
export interface Element {
  /** JSON text without a line end. */
  readonly raw: string;
  readonly entry: unknown;
  /** From 1. */
  readonly line: number;
}

/** The parts of a text that is one JSON object, in any layout. `line` is where the text begins. */
export function partsOf(json: string, line = 1): Parts | undefined {
  if (!isObject(parseJson(json))) return undefined;
  const members = membersOf(json);
  const lineAt = lineCounter(json, line);
  const lists = members.filter(({ key, raw }) => key === 'records' && raw.startsWith('['));
  const elements = lists.flatMap((list) =>
    membersOf(list.raw).map(({ raw, offset }) => ({
      raw: onOneLine(raw),
      entry: parseJson(raw),
      line: lineAt(list.offset + offset),
    })),
  );
  const rest = members.filter((member) => !lists.includes(member));
  return {
    elements,
    members: new Map(rest.map(({ key = '', raw }) => [key, onOneLine(raw)])),
    damaged: false,
  };
}

/** Counts in one pass; the offsets asked for must ascend. */
function lineCounter(text: string, first: number): (offset: number) => number {
  let line = first;
  let next = text.indexOf('\n');
  return (offset) => {
    while (next >= 0 && next < offset) {
      line += 1;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  };
}

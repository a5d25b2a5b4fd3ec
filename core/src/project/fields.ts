import type { Node } from 'jsonc-parser';
import { nearest, type ProjectFault, type ProjectFix, type ProjectProblem } from './problem.ts';
import { MOST } from './project.ts';

/** Reads the parts of a file's tree, and notes what is wrong with them. */
export interface Reader {
  /** Notes a fault at a node. */
  readonly fault: (
    code: ProjectFault,
    node: Node,
    about?: readonly string[],
    fixes?: readonly ProjectFix[],
  ) => void;
  /** The values of an object by their keys; none where it is no object. Unknown keys are noted. */
  readonly fields: (node: Node, keys: readonly string[]) => Fields;
  /** The elements of a list, at most so many. */
  readonly list: (node: Node | undefined, most: number, name: string) => readonly Node[];
  /** A text that is not empty; `undefined` where there is none. */
  readonly text: (node: Node | undefined) => string | undefined;
  /** One of a few texts. */
  readonly choice: <T extends string>(
    node: Node | undefined,
    choices: readonly T[],
  ) => T | undefined;
}

/** What stands behind each key, and the object itself. */
export interface Fields {
  readonly node: Node;
  readonly get: (key: string) => Node | undefined;
}

export function readerOf(problems: ProjectProblem[]): Reader {
  const fault: Reader['fault'] = (code, node, about = [], fixes = []) => {
    if (problems.length < MOST.problems) problems.push({ code, span: spanOf(node), about, fixes });
  };
  const fields: Reader['fields'] = (node, keys) => {
    const known = new Map<string, Node>();
    if (node.type !== 'object') fault('type', node, ['object']);
    for (const { children: [key, value] = [] } of node.children ?? []) {
      if (key === undefined || value === undefined) continue;
      const name = String(key.value);
      if (!keys.includes(name)) unknownKey(name, key, keys, fault);
      else if (known.has(name)) fault('double-key', key, [name]);
      else known.set(name, value);
    }
    return { node, get: (key) => known.get(key) };
  };
  const list: Reader['list'] = (node, most, name) => {
    if (node === undefined) return [];
    if (node.type !== 'array') fault('type', node, ['list']);
    const elements = node.type === 'array' ? (node.children ?? []) : [];
    const first = elements[most];
    if (first !== undefined) fault('too-many', first, [name, String(most)]);
    return elements.slice(0, most);
  };
  const text: Reader['text'] = (node) => {
    if (node === undefined) return undefined;
    const value: unknown = node.value;
    if (typeof value !== 'string') fault('type', node, ['text']);
    else if (value.trim() === '') fault('empty', node);
    else if (value.length > MOST.text) fault('too-long', node, [String(MOST.text)]);
    else return value.trim().normalize('NFC');
    return undefined;
  };
  const choice: Reader['choice'] = (node, choices) => {
    const value = text(node);
    const found = choices.find((one) => one === value);
    if (node === undefined || value === undefined || found !== undefined) return found;
    const meant = nearest(value, choices);
    const possible = meant === undefined ? choices : [meant];
    fault(
      'choice',
      node,
      [value, choices.join(', ')],
      possible.map((one) => replace(node, one)),
    );
    return undefined;
  };
  return { fault, fields, list, text, choice };
}

function unknownKey(
  name: string,
  key: Node,
  keys: readonly string[],
  fault: Reader['fault'],
): void {
  const meant = nearest(name, keys);
  const about = meant === undefined ? [name] : [name, meant];
  fault('unknown-key', key, about, meant === undefined ? [] : [replace(key, meant)]);
}

/** Another text in place of a node. */
export function replace(node: Node, by: string): ProjectFix {
  return { kind: 'replace', by, edits: [{ ...spanOf(node), text: JSON.stringify(by) }] };
}

export function spanOf({ offset, length }: Node): { start: number; end: number } {
  return { start: offset, end: offset + length };
}

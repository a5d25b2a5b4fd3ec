import {
  createScanner,
  findNodeAtLocation,
  type JSONPath,
  type Node,
  parseTree,
} from 'jsonc-parser';

/**
 * The text with a value more in the list at a path; where there is no list, it begins one, and a single value becomes
 * the first of it. Everything else stays as it was written: the library's own `modify` lays neighbours out anew.
 * `undefined` where there is no object to put it into.
 */
export function insert(text: string, path: JSONPath, value: unknown): string | undefined {
  const root = parseTree(text, [], { allowTrailingComma: true });
  if (root === undefined) return undefined;
  const list = findNodeAtLocation(root, path);
  if (list?.type === 'array') return withMember(text, list, inline(value));
  if (list?.type === 'string') return replaced(text, list, inline([list.value, value]));
  if (list) return undefined;
  const object = findNodeAtLocation(root, path.slice(0, -1));
  const begun = object ? listOf(text, object, value) : `[${inline(value)}]`;
  return put(text, root, path, begun);
}

/** A member at a path, with the objects around it where they are missing. */
function put(text: string, root: Node, path: JSONPath, value: string): string | undefined {
  const key = path.at(-1);
  if (typeof key !== 'string') return undefined;
  const member = `${JSON.stringify(key)}: ${value}`;
  const above = path.slice(0, -1);
  const object = findNodeAtLocation(root, above);
  if (object === undefined) return put(text, root, above, `{ ${member} }`);
  return object.type === 'object' ? withMember(text, object, member) : undefined;
}

function replaced(text: string, { offset, length }: Node, by: string): string {
  return text.slice(0, offset) + by + text.slice(offset + length);
}

/** A list of records gets a line for each of them, any other value stands on one line. */
function listOf(text: string, object: Node, value: unknown): string {
  if (typeof value !== 'object' || value === null) return `[${inline(value)}]`;
  const { eol, unit } = layoutOf(text);
  const indent = indentOf(text, object.offset) + unit;
  return `[${eol}${indent}${unit}${inline(value)}${eol}${indent}]`;
}

/** Behind the last member, and behind what is said about it in a comment. */
function withMember(text: string, container: Node, added: string): string {
  const last = container.children?.at(-1);
  const close = container.offset + container.length - 1;
  const { eol, unit } = layoutOf(text);
  const from = last ? last.offset + last.length : container.offset + 1;
  const tail = text.slice(from, close);
  const isInline = last !== undefined && !text.slice(container.offset, last.offset).includes('\n');
  if (isInline) return `${text.slice(0, from)}, ${added}${text.slice(from)}`;
  const indent = last ? indentOf(text, last.offset) : indentOf(text, container.offset) + unit;
  const comma = hasComma(tail);
  const kept = tail.trimEnd();
  const end = tail.slice(kept.length);
  const closing = end.includes('\n') ? end : `${eol}${indentOf(text, container.offset)}`;
  return [
    text.slice(0, from),
    last && !comma ? ',' : '',
    kept,
    `${eol}${indent}${added}`,
    comma ? ',' : '',
    closing,
    text.slice(close),
  ].join('');
}

/** A comma that is no part of a comment. */
function hasComma(tail: string): boolean {
  return createScanner(tail, true).scan() === COMMA;
}

/** The number of `SyntaxKind.CommaToken`, which the library declares as a constant that is gone after compiling. */
const COMMA = 5;

/** The white space at the beginning of the line on which a place is. */
function indentOf(text: string, place: number): string {
  const line = text.slice(text.lastIndexOf('\n', place - 1) + 1, place);
  return /^[ \t]*/u.exec(line)?.[0] ?? '';
}

/** As the file is written already. */
function layoutOf(text: string): { readonly eol: string; readonly unit: string } {
  return {
    eol: text.includes('\r\n') ? '\r\n' : '\n',
    unit: /\n([ \t]+)\S/u.exec(text)?.[1] ?? '  ',
  };
}

/** `{ "id": "to-lam", "names": ["Tô Lâm"] }` */
function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, one]) => `${JSON.stringify(key)}: ${inline(one)}`,
  );
  return `{ ${members.join(', ')} }`;
}

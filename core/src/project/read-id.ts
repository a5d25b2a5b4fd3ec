import type { Node } from 'jsonc-parser';
import { slug } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { type Fields, type Reader, replace } from './fields.ts';

/** A record with the place in the file where it stands. */
export interface FoundId<T> {
  readonly record: T;
  readonly span: Span;
}

/** The id of a record: small letters, digits and hyphens, each once in its list. `name` is what one can be made of. */
export function readId(
  fields: Fields,
  name: string | undefined,
  taken: ReadonlyMap<string, unknown>,
  { fault, text }: Reader,
): string | undefined {
  const node = fields.get('id');
  if (node === undefined) {
    if (fields.node.type === 'object')
      fault('missing', fields.node, ['id'], idFix(fields.node, name));
    return undefined;
  }
  const id = text(node);
  if (id === undefined) return undefined;
  if (!isId(id)) {
    const better = slug(id);
    fault('id', node, [id], isId(better) ? [replace(node, better)] : []);
    return undefined;
  }
  if (!taken.has(id)) return id;
  fault('duplicate', node, [id], [replace(node, freeId(id, taken))]);
  return undefined;
}

export function isId(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(text) && text.length <= 80;
}

/** `budi-santoso-2` where `budi-santoso` is taken. */
export function freeId(id: string, taken: { readonly has: (id: string) => boolean }): string {
  if (!taken.has(id)) return id;
  for (let number = 2; ; number++) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}

/** An id as the object's first member. */
function idFix({ offset, children = [] }: Node, name: string | undefined) {
  const id = slug(name ?? '');
  if (!isId(id)) return [];
  const text = `"id": ${JSON.stringify(id)}${children.length > 0 ? ', ' : ' '}`;
  return [
    { kind: 'replace', by: id, edits: [{ start: offset + 1, end: offset + 1, text }] } as const,
  ];
}

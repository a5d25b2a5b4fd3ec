import type { Node } from 'jsonc-parser';
import type { Reader } from './fields.ts';
import { type Annotator, MOST, PROJECT_KEYS } from './project.ts';

/** Who decides in the project: a name, or a name with an id and initials. Each of them is one person's. */
export function readAnnotators(node: Node | undefined, reader: Reader): Annotator[] {
  const found: Annotator[] = [];
  const taken = new Set<string>();
  const free = (value: string | undefined, where: Node | undefined): string | undefined => {
    if (value === undefined || where === undefined) return undefined;
    const key = value.toLowerCase();
    if (taken.has(key)) reader.fault('duplicate', where, [value]);
    else {
      taken.add(key);
      return value;
    }
    return undefined;
  };
  for (const element of reader.list(node, MOST.annotators, 'annotators')) {
    if (element.type === 'string') {
      const name = free(reader.text(element), element);
      if (name !== undefined) found.push({ name });
      continue;
    }
    const { get } = reader.fields(element, PROJECT_KEYS.annotator);
    const [name, id, initials] = [get('name'), get('id'), get('initials')].map((part) =>
      free(reader.text(part), part),
    );
    if (element.type === 'object' && get('name') === undefined)
      reader.fault('missing', element, ['name']);
    if (name === undefined) continue;
    found.push({
      name,
      ...(id !== undefined && { id }),
      ...(initials !== undefined && { initials }),
    });
  }
  return found;
}

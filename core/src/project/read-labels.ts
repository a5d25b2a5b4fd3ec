import type { Node } from 'jsonc-parser';
import { isLabel } from '../annotation/record-of.ts';
import { CORE_LABELS, type Label } from '../recognition/value.ts';
import { withoutDiacritics } from '../text/fold.ts';
import { type Reader, replace } from './fields.ts';
import { LABEL_KEYS, MOST, PROJECT_KEYS, type ProjectLabel } from './project.ts';

/** The labels in the order in which the file has them, each name and each key once. */
export function readLabels(node: Node | undefined, reader: Reader): ProjectLabel[] {
  const labels = new Map<Label, ProjectLabel>();
  const keys: TakenKeys = new Map();
  for (const element of reader.list(node, MOST.labels, 'labels')) {
    const fields = reader.fields(element, PROJECT_KEYS.label);
    const name = nameOf(fields.get('name'), element, labels, reader);
    const colour = colourOf(fields.get('colour'), reader);
    const description = reader.text(fields.get('description'));
    if (name === undefined) continue;
    const key = keyOf(fields.get('key'), name, keys, reader);
    labels.set(name, {
      name,
      ...(colour !== undefined && { colour }),
      ...(key !== undefined && { key }),
      ...(description !== undefined && { description }),
    });
  }
  return [...labels.values()];
}

function nameOf(
  node: Node | undefined,
  element: Node,
  labels: ReadonlyMap<Label, unknown>,
  { fault, text }: Reader,
): Label | undefined {
  if (node === undefined) {
    if (element.type === 'object') fault('missing', element, ['name']);
    return undefined;
  }
  const name = text(node);
  if (name === undefined) return undefined;
  if (!isLabel(name) || name.length > LONGEST_NAME) {
    const better = asLabel(name);
    fault('label-name', node, [name], isLabel(better) ? [replace(node, better)] : []);
    return undefined;
  }
  if (!labels.has(name)) return name;
  fault('duplicate', node, [name], [replace(node, freeName(name, labels))]);
  return undefined;
}

const LONGEST_NAME = 40;

/** `peace treaty` → `PEACE_TREATY`. */
function asLabel(name: string): string {
  return withoutDiacritics(name)
    .toUpperCase()
    .replace(/[^A-Z0-9]+/gu, '_')
    .replace(/^[^A-Z]+|_+$/gu, '')
    .slice(0, LONGEST_NAME);
}

function freeName(name: string, taken: ReadonlyMap<string, unknown>): string {
  for (let number = 2; ; number++) if (!taken.has(`${name}_${number}`)) return `${name}_${number}`;
}

function colourOf(node: Node | undefined, { fault, text }: Reader): string | undefined {
  const value = text(node);
  if (node === undefined || value === undefined) return undefined;
  const better = asColour(value);
  if (better !== undefined && /^#(?:[\da-f]{3}|[\da-f]{6})$/iu.test(value)) return better;
  fault('colour', node, [value], better === undefined ? [] : [replace(node, better)]);
  return undefined;
}

/** `b35900`, `#B59`, `rgb(179, 89, 0)` and names that people use for colours, as `#rrggbb`. */
function asColour(value: string): string | undefined {
  const plain = value.trim().toLowerCase();
  const [, long] = /^#?([\da-f]{6})(?:[\da-f]{2})?$/u.exec(plain) ?? [];
  if (long !== undefined) return `#${long}`;
  const [, short] = /^#?([\da-f]{3})$/u.exec(plain) ?? [];
  if (short !== undefined) return `#${[...short].map((digit) => digit + digit).join('')}`;
  const [, ...parts] = /^rgb\((\d{1,3}),? ?(\d{1,3}),? ?(\d{1,3})\)$/u.exec(plain) ?? [];
  if (parts.length === 3) return `#${parts.map(twoHexDigits).join('')}`;
  return COLOUR_NAMES.get(plain);
}

function twoHexDigits(decimal: string): string {
  return Math.min(255, Number(decimal)).toString(16).padStart(2, '0');
}

/** In the three languages, as seen well on light and on dark. */
const COLOUR_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '#c0392b': 'red|merah|đỏ',
    '#c05a00': 'orange|oranye|jingga|cam',
    '#8a6d00': 'yellow|kuning|vàng',
    '#2e7d32': 'green|hijau|xanh lá',
    '#1565c0': 'blue|biru|xanh|xanh dương',
    '#7b3fa0': 'purple|violet|ungu|tím',
    '#ad1457': 'pink|magenta|merah muda|hồng',
    '#795548': 'brown|cokelat|coklat|nâu',
    '#00838f': 'cyan|teal|turquoise|toska',
    '#757575': 'grey|gray|abu-abu|xám',
  }).flatMap(([colour, names]) => names.split('|').map((name): [string, string] => [name, colour])),
);

/** By key: the label that has it. */
type TakenKeys = Map<string, Label>;

function keyOf(
  node: Node | undefined,
  label: Label,
  taken: TakenKeys,
  { fault, text }: Reader,
): string | undefined {
  const key = text(node)?.toLowerCase();
  if (node === undefined || key === undefined) return undefined;
  const free = LABEL_KEYS.filter((one) => !taken.has(one) && coreLabelOf(one) === undefined);
  const better = free.slice(0, 1).map((one) => replace(node, one));
  if (!LABEL_KEYS.includes(key)) fault('label-key', node, [key], better);
  else if (taken.has(key)) fault('key-taken', node, [key, taken.get(key) ?? ''], better);
  else {
    taken.set(key, label);
    return key;
  }
  return undefined;
}

/** The core label that a digit means as long as no label of the project takes it. */
export function coreLabelOf(key: string): Label | undefined {
  return /^[1-9]$/u.test(key) ? CORE_LABELS[Number(key) - 1] : undefined;
}

import { type AnyNode, type ArrayExpression, type Literal, parse } from 'acorn';

/** A small mistake in compiled JavaScript: what to write in place of `start`..`end`. */
export interface Fault {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Where the expression begins that is broken: a test that does not come here cannot notice. */
  readonly at: number;
  /** What kind of mistake it is. */
  readonly kind: FaultKind;
  /** The function it is in; `table` at the top of a module. */
  readonly inside: string;
  /** Left out: where the code says so, an early exit that is not taken costs time and changes nothing. */
  readonly costsTime: boolean;
}

export type FaultKind =
  | 'comparison'
  | 'logic'
  | 'boolean'
  | 'number'
  | 'return'
  | 'branch'
  | 'entry'
  | 'table';

/** Every place where a mistake can be made, in the order of the text. `random` picks the entry that a table loses. */
export function faultsOf(source: string, random: () => number): Fault[] {
  const faults: Fault[] = [];
  const exits = earlyExits(source);
  const seen = (node: AnyNode, inside: string, parent: AnyNode | undefined): void => {
    for (const [kind, { start, end }, text] of mistakes(node, parent, source, random)) {
      const costsTime = exits.has(node.start) && takenLess(node, start, text);
      const { start: at } = node.type === 'ArrowFunctionExpression' ? node.body : node;
      if (source.slice(start, end) !== text)
        faults.push({ start, end, text, at, kind, inside, costsTime });
    }
    const name = nameOf(node, parent) ?? inside;
    for (const child of childrenOf(node)) seen(child, name, node);
  };
  seen(parse(source, { ecmaVersion: 'latest', sourceType: 'module' }), 'table', undefined);
  return faults.sort((a, b) => a.start - b.start);
}

/** Where the `if`s begin that stand behind `// Only saves time: why`. */
function earlyExits(source: string): ReadonlySet<number> {
  const marks = source.matchAll(/\/\/ Only saves time: .*\n\s*(?:\/\/.*\n\s*)*/g);
  return new Set([...marks].map(({ index, 0: mark }) => index + mark.length));
}

/** An exit that is never taken. */
function takenLess(node: AnyNode, start: number, text: string): boolean {
  return node.type === 'IfStatement' && node.test.start === start && text === 'false';
}

type Mistake = readonly [kind: FaultKind, place: { start: number; end: number }, text: string];

function mistakes(
  node: AnyNode,
  parent: AnyNode | undefined,
  source: string,
  random: () => number,
): Mistake[] {
  const words = ({ start, end }: { start: number; end: number }): string =>
    source.slice(start, end);
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression': {
      const { left, right, operator } = node;
      const others = OPPOSITES.get(operator);
      if (others !== undefined) {
        const between = { start: left.end, end: right.start };
        const kind = node.type === 'BinaryExpression' ? 'comparison' : 'logic';
        // A loop that goes one step too far reads nothing there: every reader of tokens allows for it.
        const loop = parent?.type === 'ForStatement' && parent.test === node;
        return others
          .slice(loop ? -1 : 0)
          .map((other) => [kind, between, words(between).replace(operator, other)]);
      }
      // What only satisfies the compiler (`?? 0`, `word[at] ?? UNKNOWN`) is no rule.
      return operator === '??' && !isPlain(right) && !isConstant(right)
        ? [['logic', node, words(left)]]
        : [];
    }
    case 'UnaryExpression':
      return node.operator === '!' ? [['boolean', node, words(node.argument)]] : [];
    case 'Literal':
      return literalMistakes(node, parent, random);
    case 'IfStatement':
      return [
        ['branch', node.test, 'false'],
        ['branch', node.test, 'true'],
      ];
    case 'ConditionalExpression':
      return [
        ['branch', node, words(node.consequent)],
        ['branch', node, words(node.alternate)],
      ];
    case 'ReturnStatement':
      return node.argument && !isPlain(node.argument)
        ? [['return', node.argument, 'undefined']]
        : [];
    case 'ArrowFunctionExpression':
      return node.body.type === 'BlockStatement' || isPlain(node.body)
        ? []
        : [['return', node.body, 'undefined']];
    case 'ArrayExpression':
      return entryMistakes(node, random);
    default:
      return [];
  }
}

/** The contrary, and the neighbour that differs at the edge. */
const OPPOSITES: ReadonlyMap<string, readonly string[]> = new Map([
  ['===', ['!==']],
  ['!==', ['===']],
  ['<', ['<=', '>=']],
  ['<=', ['<', '>']],
  ['>', ['>=', '<=']],
  ['>=', ['>', '<']],
  ['&&', ['||']],
  ['||', ['&&']],
]);

/** `undefined`, `0`, `''`, `[]`, `{}`. */
function isPlain(node: AnyNode): boolean {
  if (node.type === 'Literal') return true;
  if (node.type === 'Identifier') return node.name === 'undefined';
  if (node.type === 'ArrayExpression') return node.elements.length === 0;
  return false;
}

/** `UNKNOWN`, `Shape.Lower`. */
function isConstant(node: AnyNode): boolean {
  if (node.type === 'Identifier') return /^[A-Z][A-Z\d_]*$/.test(node.name);
  return (
    node.type === 'MemberExpression' &&
    node.object.type === 'Identifier' &&
    /^[A-Z]/.test(node.object.name)
  );
}

function literalMistakes(
  node: Literal,
  parent: AnyNode | undefined,
  random: () => number,
): Mistake[] {
  const { value } = node;
  if (parent?.type === 'LogicalExpression' && parent.operator === '??') return [];
  if (typeof value === 'boolean') return [['boolean', node, String(!value)]];
  if (typeof value === 'number') return [['number', node, String(wrong(value, parent))]];
  if (typeof value !== 'string' || !/[^|]\|[^|]/.test(value)) return [];
  const phrases = value.split('|');
  const lost = Math.floor(random() * phrases.length);
  const rest = phrases.filter((_, index) => index !== lost).join('|');
  return [
    ['entry', node, JSON.stringify(rest)],
    ['table', node, "''"],
  ];
}

/** One too many. A billion and one is a billion still, and a distance with a name of its own may as well be one longer: those go further off. */
function wrong(value: number, parent: AnyNode | undefined): number {
  if (parent?.type === 'VariableDeclarator') return value === 0 ? 1 : 0;
  return value < 10_000 ? value + 1 : value * 10;
}

/** A list of words loses one of them; a row of a table (`[-1, 'last']`) is lost as a whole. */
function entryMistakes({ elements }: ArrayExpression, random: () => number): Mistake[] {
  const entries = elements.filter((element) => element !== null);
  if (entries.length < 2) return [];
  const isList =
    entries.every((entry) => entry.type === 'Literal' && typeof entry.value === 'string') ||
    entries.every(({ type }) => type === 'ArrayExpression');
  if (!isList) return [];
  const lost = Math.floor(random() * entries.length);
  const entry = entries[lost];
  const next = entries[lost + 1];
  const before = entries[lost - 1];
  if (entry === undefined) return [];
  const place =
    next === undefined
      ? { start: before?.end ?? entry.start, end: entry.end }
      : { start: entry.start, end: next.start };
  return [['entry', place, '']];
}

function nameOf(node: AnyNode, parent: AnyNode | undefined): string | undefined {
  if (node.type === 'FunctionDeclaration') return node.id?.name;
  if (node.type !== 'ArrowFunctionExpression' || parent?.type !== 'VariableDeclarator')
    return undefined;
  return parent.id.type === 'Identifier' ? parent.id.name : undefined;
}

function childrenOf(node: AnyNode): AnyNode[] {
  return Object.values(node)
    .flatMap((field: unknown) => (Array.isArray(field) ? field : [field]))
    .filter(isNode);
}

function isNode(field: unknown): field is AnyNode {
  return typeof field === 'object' && field !== null && 'type' in field && 'start' in field;
}

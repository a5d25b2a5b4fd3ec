import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { type AnyNode, parse } from 'acorn';

/** Sentences that nobody reads who has not opened a log, or that only programs read: these stay English. */
const NOT_FOR_PEOPLE: Readonly<Record<string, string>> = {
  'cli/src/annotating/threads.ts': 'a fault of ours, told with its place in the code',
  'cli/src/commands/worker.ts': 'its answers are JSON lines for programs',
  'core/src/annotation/write-sidecar.ts': 'the header of a sidecar, for programs',
  'server/src/desk.ts': 'an answer of the protocol, which editors do not show',
  'server/src/mirror.ts': 'for the log',
  'server/src/node/main.ts': 'for the log',
  'server/src/open-article.ts': 'for the log',
  'server/src/session.ts': 'for the log',
  'server/src/synchronise.ts': 'for the log',
};

/** The words themselves, and what languages say in articles. */
const NO_SPEECH = /\/src\/(?:words|languages)\//u;

describe('a source', () => {
  const sources = execFileSync('git', [
    ...['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--'],
    ...['cli/src', 'client/src', 'core/src', 'disk/src', 'pages/src', 'server/src'],
  ])
    .toString()
    .split('\0')
    .filter((path) => /(?<!\.d)\.ts$/u.test(path) && existsSync(path) && !NO_SPEECH.test(path));

  it('holds no sentence outside of the words', () => {
    const strays = sources
      .filter((path) => !(path in NOT_FOR_PEOPLE))
      .flatMap((path) => sentencesIn(compiled(path)).map((text) => `${path}: ${text}`));
    assert.deepEqual(strays, []);
  });

  it('is an exception only where it holds one', () => {
    const idle = Object.keys(NOT_FOR_PEOPLE).filter(
      (path) => !sources.includes(path) || sentencesIn(compiled(path)).length === 0,
    );
    assert.deepEqual(idle, []);
  });

  it('would be noticed', () => {
    assert.deepEqual(sentencesIn("tell('one more thing'); /* It is 'a long story'. */"), [
      'one more thing',
    ]);
    assert.deepEqual(sentencesIn(`tell(\`\${count} were left out\`); tell('c d')`), [
      '… were left out',
    ]);
    assert.deepEqual(sentencesIn("throw new RangeError('There is no such thing.');"), []);
    assert.deepEqual(sentencesIn("({ en: 'one more thing', id: 'satu hal lagi' })").length, 2);
    assert.deepEqual(sentencesIn("({ en: 'one more thing', id: 'x', vi: 'y' })"), []);
    assert.deepEqual(sentencesIn("'one more thing'.split(' '); 'one more thing'.trim()"), [
      'one more thing',
    ]);
  });
});

/** As the compiler left it: without types, and no older than its source where the tests were compiled. */
function compiled(path: string): string {
  return readFileSync(path.replace('/src/', '/out/').replace(/\.ts$/u, '.js'), 'utf8');
}

/** Strings of three words and more, but for what only a bug would say. */
function sentencesIn(code: string): string[] {
  return stringsIn(parse(code, { ecmaVersion: 'latest', sourceType: 'module' })).filter((text) =>
    /(?:[\p{L}…][\p{L}'’-]*[,;:]? ){2}\p{L}/u.test(text),
  );
}

function stringsIn(node: AnyNode): string[] {
  if (node.type === 'NewExpression' && 'name' in node.callee && node.callee.name === 'RangeError')
    return [];
  if (isWordList(node) || isTranslated(node)) return [];
  if (node.type === 'CallExpression' && NAMING.test(nameOf(node.callee)))
    return node.arguments.slice(1).flatMap(stringsIn);
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : [];
  const own =
    node.type === 'TemplateLiteral'
      ? [node.quasis.map(({ value }) => value.cooked ?? '').join('…')]
      : [];
  return [...own, ...Object.values(node).flat().filter(isNode).flatMap(stringsIn)];
}

/** `'kind id by'.split(' ')` is a list of names. */
function isWordList(node: AnyNode): boolean {
  return (
    node.type === 'CallExpression' &&
    nameOf(node.callee) === 'split' &&
    node.callee.type === 'MemberExpression' &&
    node.callee.object.type === 'Literal'
  );
}

/** What is said in all three languages on the spot is no stray. */
function isTranslated(node: AnyNode): boolean {
  if (node.type !== 'ObjectExpression') return false;
  const keys = node.properties.map((one) =>
    one.type === 'Property' && one.key.type === 'Identifier' ? one.key.name : '',
  );
  return ['en', 'id', 'vi'].every((language) => keys.includes(language));
}

/** Calls whose first argument is a name for the log. */
const NAMING = /^(?:onRequest|onArticle|onEvent)$/u;

function nameOf(callee: AnyNode): string {
  const name = callee.type === 'MemberExpression' ? callee.property : callee;
  return name.type === 'Identifier' ? name.name : '';
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}

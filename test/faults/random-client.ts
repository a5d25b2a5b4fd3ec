/** A client that sends anything: edits that it can account for, requests that make sense, and what no client should send. */

/** Draws from 0 up to, and not including, 1; the same for the same seed. */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export function oneOf<T>(random: Random, choices: readonly [T, ...T[]]): T {
  return choices[Math.floor(random() * choices.length)] ?? choices[0];
}

export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Where an offset is, as the protocol counts: lines end with LF, CRLF or CR. Written apart from the server's own. */
export function positionOf(text: string, offset: number): Position {
  let line = 0;
  let start = 0;
  for (let at = 0; at < offset; at += 1) {
    const isEnd = text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n');
    if (!isEnd) continue;
    line += 1;
    start = at + 1;
  }
  return { line, character: offset - start };
}

export interface Edit {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly text: string;
}

const PIECES = [
  'a',
  ' ',
  '\n',
  '\r\n',
  'Tô Lâm',
  'Prabowo',
  '😀',
  'ế',
  '5 miliar USD',
  '\t',
  '"',
  '',
] as const;
const LONGEST = 300;

/** An edit of a text and what it makes of it. No end falls between CR and LF: editors put none there. */
export function randomEdit(text: string, random: Random): { edit: Edit; after: string } {
  const one = boundary(text, Math.floor(random() * (text.length + 1)));
  const reach = text.length > LONGEST ? LONGEST : 12;
  const other = boundary(text, Math.min(text.length, one + Math.floor(random() * reach)));
  const inserted = Array.from({ length: Math.floor(random() * 4) }, () =>
    oneOf(random, PIECES),
  ).join('');
  const range = { start: positionOf(text, one), end: positionOf(text, other) };
  const after = text.slice(0, one) + inserted + text.slice(other);
  // A return at the end of what is inserted would become one line end with the feed behind it.
  if (inserted.endsWith('\r')) return randomEdit(text, random);
  return { edit: { range, text: inserted }, after };
}

function boundary(text: string, offset: number): number {
  return text[offset - 1] === '\r' && text[offset] === '\n' ? offset - 1 : offset;
}

const JUNK = [
  null,
  true,
  -1,
  1e300,
  0.5,
  '',
  'x',
  [],
  {},
  [[]],
  { uri: 7 },
  { uri: 'file:///x' },
] as const;

/** Any JSON, seldom deep. */
export function junk(random: Random, depth = 0): unknown {
  if (depth > 3 || random() < 0.6) return oneOf(random, [...JUNK]);
  if (random() < 0.3) return [junk(random, depth + 1), junk(random, depth + 1)];
  const names = [
    'uri',
    'textDocument',
    'position',
    'range',
    'start',
    'contentChanges',
    '__proto__',
  ] as const;
  return Object.fromEntries([1, 2].map(() => [oneOf(random, [...names]), junk(random, depth + 1)]));
}

export const REQUESTS = [
  'textDocument/hover',
  'textDocument/semanticTokens/full',
  'textDocument/semanticTokens/range',
  'textDocument/documentSymbol',
  'textDocument/codeAction',
  'textDocument/definition',
  'textDocument/references',
  'textDocument/documentHighlight',
  'textDocument/inlayHint',
  'textDocument/diagnostic',
  'attache/marks',
  'attache/entity',
] as const;

export const NOTIFICATIONS = [
  'textDocument/didChange',
  'textDocument/didOpen',
  'textDocument/didClose',
  'textDocument/didSave',
  'workspace/didChangeConfiguration',
  'workspace/didChangeWatchedFiles',
  'workspace/didChangeWorkspaceFolders',
  'workspace/didRenameFiles',
  '$/setTrace',
  '$/cancelRequest',
  '$/unheard',
  'initialized',
] as const;

/** Edits that cannot be: an older version, no number, far outside, backwards. */
export function impossibleChange(random: Random, version: number): object {
  const start = { line: 0, character: 0 };
  const far = { line: 70_000, character: 0 };
  const changes = [
    { version: version - 1, contentChanges: [{ range: { start, end: start }, text: 'x' }] },
    { version: version + 1, contentChanges: [{ range: { start: far, end: far }, text: 'x' }] },
    {
      version: version + 1,
      contentChanges: [{ range: { start: { line: null, character: 0 }, end: start }, text: 'x' }],
    },
    { version: version + 1, contentChanges: [{ range: { start: far, end: start }, text: 'x' }] },
    { version: null, contentChanges: [{ text: 'x' }] },
    { version: version + 1, contentChanges: [{ text: 7 }] },
    { version: version + 1, contentChanges: null },
  ] as const;
  return oneOf(random, [...changes]);
}

import type { JsonFaultKind } from '../text/json-fault-kind.ts';

export interface JsonFault {
  readonly offset: number;
  readonly json: JsonFaultKind;
}

/**
 * The first place where a text stops being JSON; undefined where it is JSON. Only asked where
 * `JSON.parse` refused, so that reading good files costs nothing.
 */
export function jsonFault(text: string): JsonFault | undefined {
  const tokens = tokenReader(text);
  const fault = scanValue(tokens, 0);
  const rest = tokens.peek();
  if (fault || rest.kind === 'end') return fault;
  return { offset: rest.offset, json: 'rest' };
}

const DEEPEST = 500;

function scanValue(tokens: TokenReader, depth: number): JsonFault | undefined {
  const { kind, text, offset } = tokens.take();
  if (depth > DEEPEST) return { offset, json: 'too-deep' };
  if (kind === 'string' || kind === 'scalar') return undefined;
  if (text === '[') return scanItems(tokens, ']', depth + 1);
  if (text === '{') return scanItems(tokens, '}', depth + 1);
  return { offset, json: 'value-expected' };
}

function scanItems(tokens: TokenReader, close: ']' | '}', depth: number): JsonFault | undefined {
  if (tokens.peek().text === close) {
    tokens.take();
    return undefined;
  }
  for (;;) {
    const fault = (close === '}' ? takeKey(tokens) : undefined) ?? scanValue(tokens, depth);
    if (fault) return fault;
    const { text, offset } = tokens.take();
    if (text === close) return undefined;
    if (text !== ',') return { offset, json: GOES_ON[close] };
  }
}

const GOES_ON = { ']': 'comma-or-bracket-expected', '}': 'comma-or-brace-expected' } as const;

function takeKey(tokens: TokenReader): JsonFault | undefined {
  const key = tokens.take();
  if (key.kind !== 'string') {
    return { offset: key.offset, json: 'name-expected' };
  }
  const { text, offset } = tokens.take();
  return text === ':' ? undefined : { offset, json: 'colon-expected' };
}

interface Token {
  readonly kind: 'string' | 'scalar' | 'mark' | 'end' | 'unknown';
  readonly text: string;
  readonly offset: number;
}

interface TokenReader {
  readonly peek: () => Token;
  readonly take: () => Token;
}

function tokenReader(text: string): TokenReader {
  let next = tokenAt(text, 0);
  return {
    peek: () => next,
    take: () => {
      const token = next;
      next = tokenAt(text, token.offset + token.text.length);
      return token;
    },
  };
}

const SPACE = /[\t\n\r ]*/uy;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/uy;

function tokenAt(text: string, from: number): Token {
  SPACE.lastIndex = from;
  const offset = from + (SPACE.exec(text)?.[0].length ?? 0);
  const first = text.charAt(offset);
  if (first === '') return { kind: 'end', text: '', offset };
  if ('[]{},:'.includes(first)) return { kind: 'mark', text: first, offset };
  if (first === '"') return stringAt(text, offset);
  SCALAR.lastIndex = offset;
  const scalar = SCALAR.exec(text)?.[0];
  return { kind: scalar === undefined ? 'unknown' : 'scalar', text: scalar ?? '', offset };
}

function stringAt(text: string, offset: number): Token {
  for (let at = offset + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"') return { kind: 'string', text: text.slice(offset, at + 1), offset };
    if (character < ' ') return { kind: 'unknown', text: '', offset: at };
    if (character !== '\\') continue;
    if (!/^["\\/bfnrt]|^u[\da-fA-F]{4}/u.test(text.slice(at + 1, at + 6))) {
      return { kind: 'unknown', text: '', offset: at };
    }
    at += 1;
  }
  return { kind: 'unknown', text: '', offset };
}

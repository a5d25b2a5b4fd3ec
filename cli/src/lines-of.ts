import type { Readable } from 'node:stream';

/**
 * The lines of a stream as JSON lines mean them: a line feed ends one, and a carriage return before it belongs to it.
 * Node's own `readline` ends lines at U+2028 too from version 24 on, which JSON may hold inside a string.
 */
export async function* linesOf(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const lines = text.split('\n');
    const last = lines.pop() ?? '';
    for (const line of lines) {
      yield withoutReturn(rest + line);
      rest = '';
    }
    rest += last;
  }
  rest += decoder.decode();
  if (rest !== '') yield withoutReturn(rest);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

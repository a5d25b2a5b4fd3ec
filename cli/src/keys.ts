import type { Readable } from 'node:stream';

export interface Keys {
  /** The next key that is pressed; undefined when there will be no more. */
  readonly next: () => Promise<string | undefined>;
  /** Gives the keyboard back. */
  readonly close: () => void;
}

/** Keys as they are pressed, without Enter. Works over a pipe as well, a character a key. */
export function keysOf(input: Readable & Partial<RawMode>): Keys {
  input.setRawMode?.(true);
  const pressed = keysIn(input);
  return {
    next: async () => {
      const { value, done } = await pressed.next();
      return done ? undefined : value;
    },
    close: () => {
      input.setRawMode?.(false);
      input.destroy();
    },
  };
}

interface RawMode {
  readonly setRawMode: (mode: boolean) => unknown;
}

async function* keysIn(input: Readable): AsyncGenerator<string, undefined> {
  for await (const chunk of input) {
    for (const [key] of String(chunk).matchAll(KEY)) yield NAMES.get(key) ?? withAlt(key);
  }
  return undefined;
}

const ESCAPE = '\u001b';
const KEY = new RegExp(`${ESCAPE}\\[[A-Z]|${ESCAPE}[a-zA-Z]|[^]`, 'gu');

/** Terminals send Alt as an escape in front of the letter. */
function withAlt(key: string): string {
  return key.length > 1 && key.startsWith(ESCAPE) ? `alt+${key.slice(1)}` : key;
}

const NAMES: ReadonlyMap<string, string> = new Map([
  [`${ESCAPE}[C`, 'right'],
  [`${ESCAPE}[D`, 'left'],
  [ESCAPE, 'escape'],
  ['\u007f', 'backspace'],
  ['\b', 'backspace'],
  ['\r', 'enter'],
  ['\n', 'enter'],
  [' ', 'space'],
  ['\u0003', 'interrupt'],
  ['\u0004', 'interrupt'],
]);

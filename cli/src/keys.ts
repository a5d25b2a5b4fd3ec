import type { Readable, Writable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

export interface Keys {
  /** The next key that is pressed; undefined when there will be no more. */
  readonly next: () => Promise<string | undefined>;
  /** Likewise, or `resize` where the window has got another size before one is pressed. */
  readonly nextOrResize: () => Promise<string | undefined>;
  /** True where any key has been pressed. */
  readonly any: () => boolean;
  /** Gives the keyboard back. */
  readonly close: () => void;
}

/** Keys as they are pressed, without Enter. Works over a pipe as well, a character a key. */
export function keysOf(input: Readable & Partial<RawMode>, output?: Writable): Keys {
  const pressed: string[] = [];
  let isOver = false;
  let isUsed = false;
  let isResized = false;
  let wake = () => {};
  const decoder = new StringDecoder('utf8');
  const onData = (chunk: Buffer | string) => {
    const text = typeof chunk === 'string' ? chunk : decoder.write(chunk);
    pressed.push(...keysIn(text));
    isUsed ||= pressed.length > 0;
    wake();
  };
  const onEnd = () => {
    isOver = true;
    wake();
  };
  const onResize = () => {
    isResized = true;
    wake();
  };
  input.setRawMode?.(true);
  input.on('data', onData).on('end', onEnd).on('error', onEnd).on('close', onEnd);
  output?.on('resize', onResize);
  const nextOrResize = async () => {
    while (pressed.length === 0 && !isOver && !isResized)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    if (pressed.length > 0) return pressed.shift();
    if (!isResized) return undefined;
    isResized = false;
    return 'resize';
  };
  return {
    any: () => isUsed,
    nextOrResize,
    next: async () => {
      for (;;) {
        const key = await nextOrResize();
        if (key !== 'resize') return key;
      }
    },
    close: () => {
      output?.off('resize', onResize);
      input.setRawMode?.(false);
      input.destroy();
    },
  };
}

interface RawMode {
  readonly setRawMode: (mode: boolean) => unknown;
}

function keysIn(text: string): string[] {
  return Array.from(text.matchAll(KEY), ([key]) => NAMES.get(key) ?? withAlt(key));
}

const ESCAPE = '\u001b';
/** What a terminal sends for one key: a sequence of its own, a letter with Alt, a character. */
const KEY = new RegExp(
  `${ESCAPE}\\[[0-?]*[ -/]*[@-~]|${ESCAPE}O[A-Za-z]|${ESCAPE}[a-zA-Z]|[^]`,
  'gu',
);

/** Terminals send Alt as an escape in front of the letter. Other sequences are keys that nothing is bound to. */
function withAlt(key: string): string {
  if (key.length === 1 || !key.startsWith(ESCAPE)) return key;
  return key.length === 2 ? `alt+${key.slice(1)}` : 'unknown';
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ...[`${ESCAPE}[`, `${ESCAPE}O`].flatMap((start): [string, string][] => [
    [`${start}A`, 'up'],
    [`${start}B`, 'down'],
    [`${start}C`, 'right'],
    [`${start}D`, 'left'],
  ]),
  [ESCAPE, 'escape'],
  ['\u007f', 'backspace'],
  ['\b', 'backspace'],
  ['\r', 'enter'],
  ['\n', 'enter'],
  [' ', 'space'],
  ['\u0003', 'interrupt'],
  ['\u0004', 'interrupt'],
]);

import { spawn } from 'node:child_process';
import { PassThrough } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { run } from '@attache/cli';
import { CLI, stateIn } from './attache.ts';

/** A person at a terminal: what the screen was sent, and keys pressed when something is seen there. */
export interface Sitting {
  /** Waits until something is sent that was not there at the last key, and gives all of that. */
  readonly see: (what: RegExp) => Promise<string>;
  readonly press: (keys: string) => void;
  readonly resize: (columns: number, rows: number) => void;
  /** The exit status, when the program has ended. */
  readonly over: Promise<number | null>;
}

export interface Size {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** In this process, with streams that say of themselves that they are a terminal. */
export function sitDown(folder: string, args: readonly string[], size: Size = {}): Sitting {
  const { columns = 100, rows = 40, env } = size;
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  const stdout = Object.assign(new PassThrough(), { isTTY: true, columns, rows });
  const stderr = new PassThrough();
  const screen = screenOf(stdout);
  stderr.on('data', (chunk) => screen.add(chunk));
  const over = run(
    args,
    { stdin, stdout, stderr },
    { ATTACHE_ANNOTATOR: 'Ana', ATTACHE_STATE: stateIn(folder), NO_COLOR: '1', ...env },
  );
  return {
    see: screen.see,
    press: (keys) => {
      screen.forget();
      stdin.write(keys);
    },
    resize: (columns, rows) => {
      screen.forget();
      Object.assign(stdout, { columns, rows });
      stdout.emit('resize');
    },
    over,
  };
}

/** The bundle at a real pseudo-terminal, as `script` of util-linux makes one: Linux only. */
export function atPseudoTerminal(folder: string, args: string, size: Size = {}): Sitting {
  const { columns = 100, rows = 40, env = {} } = size;
  const command = `stty cols ${columns} rows ${rows}; exec "${process.execPath}" "${CLI}" ${args}`;
  const child = spawn('script', ['-qfec', command, '/dev/null'], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      TERM: 'xterm',
      SHELL: '/bin/sh',
      ATTACHE_ANNOTATOR: 'Ana',
      ATTACHE_STATE: stateIn(folder),
      ...env,
    },
  });
  const screen = screenOf(child.stdout);
  return {
    see: screen.see,
    press: (keys) => {
      screen.forget();
      child.stdin.write(keys);
    },
    resize: () => {
      throw new Error('A pseudo-terminal of script keeps its size.');
    },
    over: new Promise((resolve) => {
      child.on('close', (status) => resolve(status));
    }),
  };
}

function screenOf(stream: NodeJS.ReadableStream) {
  let sent = '';
  const add = (chunk: Buffer | string) => {
    sent += String(chunk);
  };
  stream.on('data', add);
  return {
    add,
    forget: () => {
      sent = '';
    },
    see: async (what: RegExp): Promise<string> => {
      for (let tries = 0; tries < 1500; tries += 1) {
        if (what.test(sent)) return sent;
        await setTimeout(10);
      }
      throw new Error(`${what} was not seen. The screen was sent:\n${sent}`);
    },
  };
}

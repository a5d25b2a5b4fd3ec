import type { Readable, Writable } from 'node:stream';
import picocolors from 'picocolors';
import { type Place, placeText } from './place.ts';
import type { Words } from './words/index.ts';

/** Where a command's words go: data to the one side, everything else to the other. */
export interface Terminal {
  /** Everything that is said to people, in their language. */
  readonly words: Words;
  /** Data, to stdout. Resolves when the reader has room for more. */
  readonly print: (text: string) => Promise<void>;
  /** A remark, to stderr; nothing when quiet. */
  readonly tell: (text: string) => void;
  /** A remark that is no problem, marked as one that is none; likewise nothing when quiet. */
  readonly note: (message: string, place?: Place) => void;
  /** What, why and what to do, to stderr; the exit status is 1 after it. */
  readonly problem: (place: Place, message: string) => void;
  readonly problemCount: () => number;
  readonly colors: Colors;
  /** True where a person reads stdout. */
  readonly isForPeople: boolean;
  /** The width of a line at the moment; undefined where nobody looks. */
  readonly columns: number | undefined;
  /** How many lines there are room for at the moment. */
  readonly rows: number;
  /** Empties the screen; nothing where nobody looks, or where it cannot be done. */
  readonly clear: () => Promise<void>;
  /** Likewise the line that the cursor is in. False where it is not done. */
  readonly clearLine: () => Promise<boolean>;
  /** Replaces the line that stands there; nothing unless a person looks at stderr alone. */
  readonly progress: (text: string) => void;
  readonly input: Streams['stdin'];
  readonly env: TerminalSettings['env'];
  /** For words that are already made: help and usage. */
  readonly streams: Pick<Streams, 'stdout' | 'stderr'>;
}

export type Colors = ReturnType<typeof picocolors.createColors>;

export interface Streams {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & {
    readonly isTTY?: boolean;
    readonly columns?: number;
    readonly rows?: number;
  };
  readonly stderr: Writable & { readonly isTTY?: boolean };
}

export interface TerminalSettings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly quiet: boolean;
  readonly words: Words;
}

export function openTerminal(streams: Streams, { env, quiet, words }: TerminalSettings): Terminal {
  const { stdin, stdout, stderr } = streams;
  const isForPeople = stdout.isTTY === true;
  const showsProgress = stderr.isTTY === true && !isForPeople && !quiet;
  const canClear = isForPeople && env['TERM'] !== 'dumb';
  let problems = 0;
  const tell = (text: string) => {
    if (!quiet) stderr.write(`${text}\n`);
  };
  return {
    words,
    print: (text) => printTo(stdout, text),
    tell,
    note: (message, place) => tell(`${place ? `${placeText(place)}: ` : ''}${words.note(message)}`),
    problem: (place, message) => {
      problems += 1;
      stderr.write(`${placeText(place)}: ${message}\n`);
    },
    problemCount: () => problems,
    colors: picocolors.createColors(hasColors(isForPeople, env)),
    isForPeople,
    get columns() {
      return isForPeople ? stdout.columns || 80 : undefined;
    },
    get rows() {
      return (isForPeople && stdout.rows) || 24;
    },
    clear: async () => {
      if (canClear) await printTo(stdout, CLEAR);
    },
    clearLine: async () => {
      if (canClear) await printTo(stdout, CLEAR_LINE);
      return canClear;
    },
    progress: (text) => {
      if (showsProgress) stderr.write(`\r\u001b[K${text}`);
    },
    input: stdin,
    env,
    streams,
  };
}

const CLEAR = '\u001b[2J\u001b[H';
const CLEAR_LINE = '\r\u001b[K';

/** `NO_COLOR` (no-color.org) wins over everything; `FORCE_COLOR` colours a pipe. */
function hasColors(isForPeople: boolean, env: TerminalSettings['env']): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return isForPeople && env['TERM'] !== 'dumb';
}

function printTo(stdout: Writable, text: string): Promise<void> {
  return new Promise((resolve) => {
    if (stdout.write(text)) resolve();
    else stdout.once('drain', resolve);
  });
}

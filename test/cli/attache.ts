import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { run } from '@attache/cli';

export const ROOT: string = fileURLToPath(new URL('../../..', import.meta.url));
export const CLI: string = join(ROOT, 'dist/cli.cjs');

export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

export interface Workspace {
  readonly folder: string;
  /** Runs a command in the folder, as a person who is called Ana. */
  readonly attache: (args: readonly string[], settings?: RunSettings) => Promise<Ran>;
}

export interface RunSettings {
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** A folder with these files, for one test; it is gone when the test is. */
export function inWorkspace(
  files: Readonly<Record<string, string | Buffer>>,
  test: (workspace: Workspace) => Promise<void>,
): () => Promise<void> {
  return async () => {
    const folder = mkdtempSync(join(tmpdir(), 'attache-'));
    const before = process.cwd();
    try {
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), content);
      }
      process.chdir(folder);
      await test({ folder, attache: (args, settings) => attache(args, folder, settings) });
    } finally {
      process.chdir(before);
      rmSync(folder, { recursive: true });
    }
  };
}

/** In this process: everything but the bundle is what a person runs, and it takes a hundredth of the time. */
async function attache(
  args: readonly string[],
  folder: string,
  { input = '', env }: RunSettings = {},
): Promise<Ran> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const texts = Promise.all([text(stdout), text(stderr)]);
  const streams = { stdin: Readable.from([Buffer.from(input)]), stdout, stderr };
  const status = await run(args, streams, {
    ATTACHE_ANNOTATOR: 'Ana',
    ATTACHE_STATE: stateIn(folder),
    ...env,
  });
  stdout.end();
  stderr.end();
  const [out, err] = await texts;
  return { stdout: out, stderr: err, status };
}

/** Through the bundle, in a process of its own. */
export function spawnAttache(args: readonly string[], cwd: string, input = ''): Ran {
  const { stdout, stderr, status } = spawnSync(process.execPath, [CLI, ...args], {
    cwd,
    input,
    maxBuffer: 1e8,
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      HOME: cwd,
      ATTACHE_ANNOTATOR: 'Ana',
      ATTACHE_STATE: stateIn(cwd),
    },
  });
  return { stdout, stderr, status };
}

/** Where a test's journal and backups are: never this machine's own. */
export function stateIn(folder: string): string {
  return join(folder, '.state');
}

/** Bundles the command line where the bundle is missing or older than what it is made of. */
export function buildCli(): void {
  const built = existsSync(CLI) ? statSync(CLI).mtimeMs : 0;
  const rooms = ['core', 'disk', 'server', 'cli'].map((room) => join(ROOT, room, 'out'));
  if (Math.max(...rooms.map(newestIn)) <= built) return;
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.mjs'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The bundle could not be built:\n${stderr}`);
}

function newestIn(folder: string): number {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const times = names
    .filter((name) => name.endsWith('.js'))
    .map((name) => statSync(join(folder, name)).mtimeMs);
  return Math.max(0, ...times);
}

/** The objects of JSON lines, of any shape: the assertions say which. */
export function jsonLines(text: string): ReturnType<typeof JSON.parse>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

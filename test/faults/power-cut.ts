import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { annotationsIn, readSidecar } from '@attache/core';
import { diskSidecars } from '@attache/disk';
import { TEXT } from '../disk/workplace.ts';
import { onMount, tryRun } from './mounts.ts';
import { randomFrom } from './random-client.ts';

export interface Cuts {
  readonly cuts: number;
  readonly acknowledged: number;
  readonly lost: number;
  /** Sidecars that were not whole afterwards. */
  readonly torn: number;
}

const PROGRAM = fileURLToPath(new URL('../disk/confirm-many.js', import.meta.url));

/**
 * A real file system in a file, shut down while a program saves (`EXT4_IOC_SHUTDOWN`, `XFS_IOC_GOINGDOWN`): with its
 * log thrown away, as a power cut does, or kept. `undefined` where it cannot be made or mounted here.
 */
export async function powerCuts(
  kind: 'ext4' | 'xfs',
  trials: number,
  seed = 1,
): Promise<Cuts | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'attache-power-'));
  const image = join(folder, 'disk.img');
  const random = randomFrom(seed);
  const all = { cuts: 0, acknowledged: 0, lost: 0, torn: 0 };
  try {
    await writeFile(image, '');
    await truncate(image, kind === 'xfs' ? 320_000_000 : 32_000_000);
    if (tryRun(`mkfs.${kind}`, kind === 'xfs' ? '-q' : '-Fq', image) === undefined)
      return undefined;
    for (let trial = 0; trial < trials; trial += 1) {
      const name = `article-${trial}.txt`;
      const wait = 5 + random() * 150;
      const saved = await onMount(['-o', 'loop', image], (disk) =>
        cutOff(disk, name, { wait, keepsLog: trial % 3 === 2 }),
      );
      if (saved === undefined) return trial === 0 ? undefined : all;
      const found = await onMount(['-o', 'loop', image], (disk) => startsIn(join(disk, name)));
      all.cuts += 1;
      all.acknowledged += saved.length;
      all.torn += found === undefined ? 1 : 0;
      all.lost += saved.filter((start) => !found?.includes(start)).length;
    }
    return all;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What was acknowledged before the power failed. */
async function cutOff(
  disk: string,
  name: string,
  { wait, keepsLog }: { readonly wait: number; readonly keepsLog: boolean },
): Promise<number[]> {
  const article = join(disk, name);
  await writeFile(article, TEXT);
  tryRun('sync', '-f', disk);
  const program = spawn(process.execPath, [PROGRAM, article, '0', '2000'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let said = '';
  program.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  await firstWord(program);
  await new Promise((resolve) => setTimeout(resolve, wait));
  shutDown(disk, keepsLog);
  // What it says from now on is not counted: the power has failed.
  const saved = said.split('\n').slice(0, -1).map(Number);
  const ended = once(program, 'exit');
  program.kill('SIGKILL');
  await ended;
  return saved;
}

async function firstWord({ stdout }: ChildProcess): Promise<void> {
  if (stdout) await Promise.race([once(stdout, 'data'), once(stdout, 'close')]);
}

/** Node has no ioctl; Perl is on every Debian. 1 keeps the log, 2 throws it away. */
function shutDown(disk: string, keepsLog: boolean): void {
  const script =
    'open(my $d, "<", $ARGV[0]) or die; my $f = pack("L", $ARGV[1]); ioctl($d, 0x8004587d, $f) or die;';
  if (tryRun('perl', '-e', script, disk, keepsLog ? '1' : '2') === undefined)
    throw new Error('The file system could not be shut down: is Perl here?');
}

/** `undefined` where the sidecar is not whole. */
async function startsIn(article: string): Promise<number[] | undefined> {
  const file = await diskSidecars().read(article);
  if (file === undefined) return [];
  const sidecar = readSidecar(file.text);
  if (sidecar.problems.length > 0) return undefined;
  return annotationsIn(sidecar).map(({ annotation }) => annotation.selector.start);
}

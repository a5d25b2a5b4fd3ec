import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { diskSidecars } from '@attache/disk';
import { TEXT } from '../disk/workplace.ts';
import { type Filled, SAVED_BEFORE, sum, verdict } from './full-disk.ts';
import { onMount, tryRun } from './mounts.ts';

/** Real disks in memory that fill up in steps of 4 KiB, have no file left to give, or become read-only. */
export async function smallMounts(steps: number): Promise<Filled> {
  const found: Filled[] = [];
  const add = (one: Filled | undefined): void => {
    if (one) found.push(one);
  };
  for (let step = 0; step < steps; step += 1)
    add(await onDisk([`size=${BARE + step * 4}k`], () => undefined));
  for (let inodes = 4; inodes < 10; inodes += 1)
    add(await onDisk(['size=4m', `nr_inodes=${inodes}`], () => undefined));
  add(await onDisk(['size=4m'], (folder) => tryRun('mount', '-o', 'remount,ro', folder)));
  return sum(found);
}

/** In KiB: the article and its sidecar, and hardly more. */
const BARE = 156;

async function onDisk(
  options: readonly string[],
  disturb: (folder: string) => unknown,
): Promise<Filled | undefined> {
  return onMount(['-t', 'tmpfs', '-o', options.join(','), 'tmpfs'], async (folder) => {
    const article = join(folder, 'a.txt');
    try {
      await writeFile(article, TEXT);
      await diskSidecars().save(article, SAVED_BEFORE);
    } catch {
      // Too small even for what is there before: nothing to destroy.
      return sum([]);
    }
    disturb(folder);
    return verdict(article, { pause: async () => undefined });
  });
}

import { annotationsIn, type Operation, readSidecar } from '@attache/core';
import { type DiskSettings, diskSidecars, sidecarPath } from '@attache/disk';
import { decisionAt } from '../disk/workplace.ts';
import { memoryDisk } from './memory-disk.ts';
import type { Mistake } from './save-campaign.ts';

/** What happened on disks that filled up at different sizes. */
export interface Filled {
  readonly sizes: number;
  /** Saves that were refused, with an error. */
  readonly refused: number;
  /** Sidecars that lost what was in them before. */
  readonly destroyed: number;
  /** Saves that were acknowledged and are not there. */
  readonly lied: number;
}

const BEFORE: readonly Operation[] = every(5, 0, 300);
const DURING: readonly Operation[] = every(5, 1_500, 60);
const STEP = 4_096;
const STEPS = 20;

/** A sidecar of some 100 KiB on disks with room for 0, 4, 8 … KiB more while it is saved anew. */
export async function filledDisks(mistake: Mistake = (files) => files): Promise<Filled> {
  const disks = Array.from({ length: STEPS + 1 }, async (_, step) => {
    const { files, limit } = memoryDisk();
    await files.mkdir('/articles');
    const settings = { files: mistake(files), pause: async () => undefined };
    await diskSidecars(settings).save('/articles/a.txt', BEFORE);
    const before = await sizeOf(settings);
    limit(before + step * STEP * Math.ceil(before / STEP / STEPS + 1));
    return verdict('/articles/a.txt', settings);
  });
  return sum(await Promise.all(disks));
}

/** Saves on a disk that may be full, and looks what is there then. `article` has `BEFORE` in its sidecar. */
export async function verdict(article: string, settings: DiskSettings): Promise<Filled> {
  const isAcknowledged = await diskSidecars(settings)
    .save(article, DURING)
    .then(
      () => true,
      () => false,
    );
  const starts = await startsIn(article, settings);
  const holds = (operations: readonly Operation[]) =>
    operations.every(({ annotation }) => starts.has(annotation.selector.start));
  return {
    sizes: 1,
    refused: isAcknowledged ? 0 : 1,
    destroyed: holds(BEFORE) ? 0 : 1,
    lied: isAcknowledged && !holds(DURING) ? 1 : 0,
  };
}

export function sum(all: readonly Filled[]): Filled {
  const total = (key: keyof Filled) => all.reduce((count, one) => count + one[key], 0);
  return {
    sizes: total('sizes'),
    refused: total('refused'),
    destroyed: total('destroyed'),
    lied: total('lied'),
  };
}

export { BEFORE as SAVED_BEFORE };

async function startsIn(article: string, settings: DiskSettings): Promise<Set<number>> {
  const file = await diskSidecars(settings).read(article);
  const annotations = annotationsIn(readSidecar(file?.text ?? ''));
  return new Set(annotations.map(({ annotation }) => annotation.selector.start));
}

async function sizeOf({ files }: Required<Pick<DiskSettings, 'files'>>): Promise<number> {
  return Number((await files.lstat(sidecarPath('/articles/a.txt'))).size);
}

function every(distance: number, from: number, count: number): Operation[] {
  return Array.from({ length: count }, (_, index) => decisionAt(from + index * distance));
}

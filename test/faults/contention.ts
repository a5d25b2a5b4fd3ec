import { annotationsIn, readSidecar } from '@attache/core';
import { diskSidecars, thisMachine } from '@attache/disk';
import { decisionAt } from '../disk/workplace.ts';
import { memoryDisk } from './memory-disk.ts';
import type { Mistake } from './save-campaign.ts';

export interface Contended {
  readonly acknowledged: number;
  readonly lost: number;
}

/** Several stores that know nothing of each other save so many decisions each on one article. */
export async function contend(
  stores: number,
  saves: number,
  mistake: Mistake = (files) => files,
): Promise<Contended> {
  const { files } = memoryDisk();
  await files.mkdir('/articles');
  const acknowledged: number[] = [];
  const work = async (_: unknown, store: number): Promise<void> => {
    const sidecars = diskSidecars({ files: mistake(files), machine: thisMachine });
    for (let save = 0; save < saves; save += 1) {
      const operation = decisionAt((store * saves + save) * 5);
      await sidecars.save('/articles/a.txt', [operation]);
      acknowledged.push(operation.annotation.selector.start);
    }
  };
  await Promise.all(Array.from({ length: stores }, work));
  const text = (await diskSidecars({ files }).read('/articles/a.txt'))?.text ?? '';
  const starts = annotationsIn(readSidecar(text)).map(
    ({ annotation }) => annotation.selector.start,
  );
  const lost = acknowledged.filter((start) => !starts.includes(start)).length;
  return { acknowledged: acknowledged.length, lost };
}

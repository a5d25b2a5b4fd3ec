import { fileURLToPath, pathToFileURL } from 'node:url';
import { NO_STEPS, SidecarError, type SidecarFault, type Sidecars } from '@attache/core';
import { baseTexts, type KeptSidecars, keptSidecars } from '@attache/disk';
import type { Keeping, Surroundings } from '../surroundings.ts';

/** Sidecars on the disk by the addresses that editors use, with journal and earlier versions in a folder. */
export function sidecarsOnDisk(
  state: string,
): Required<Pick<Surroundings, 'sidecars' | 'keeping' | 'baseTexts'>> {
  const kept = keptSidecars({ state });
  const seen: Addresses = new Map();
  return {
    sidecars: uriSidecars(kept, seen),
    keeping: keepingOf(kept, seen),
    baseTexts: async (uri, versions) =>
      isFile(uri) ? baseTexts(fileURLToPath(uri), versions) : new Map(),
  };
}

/** By path, as the editor names it: editors do not agree on which letters are written with a percent sign. */
type Addresses = Map<string, string>;

/** A text that is no file yet has no sidecar, and no place for one. */
function uriSidecars(sidecars: KeptSidecars, seen: Addresses): Sidecars {
  return {
    read: async (uri) => (isFile(uri) ? sidecars.read(fileURLToPath(uri)) : undefined),
    save: async (uri, operations) => {
      if (!isFile(uri)) throw new SidecarError({ kind: 'no-file', about: [] }, uri);
      seen.set(fileURLToPath(uri), uri);
      return sidecars.save(fileURLToPath(uri), operations);
    },
  };
}

function keepingOf(kept: KeptSidecars, seen: Addresses): Keeping {
  const uriOf = (article: string) => seen.get(article) ?? pathToFileURL(article).href;
  return {
    steps: async (uri) => (isFile(uri) ? kept.steps.read(fileURLToPath(uri)) : NO_STEPS),
    rememberStep: (uri, event) => kept.steps.append(fileURLToPath(uri), event),
    waiting: () =>
      kept.owed().map(({ article, decisions, why }) => ({
        uri: uriOf(article),
        decisions,
        fault: why?.fault ?? UNKNOWN,
      })),
    retry: async () =>
      (await kept.retry()).map(({ article, decisions }) => ({ uri: uriOf(article), decisions })),
    aside: () => kept.aside(),
    vanished: async (uri) => (isFile(uri) ? kept.vanished(fileURLToPath(uri)) : undefined),
    restore: (uri) => kept.restoreVanished(fileURLToPath(uri)),
    accept: (uri) => kept.accept(fileURLToPath(uri)),
    settled: () => kept.settled(),
  };
}

/** What another program could not save: only that program knows why. */
const UNKNOWN: SidecarFault = { kind: 'other', about: [] };

export function isFile(uri: string): boolean {
  return uri.startsWith('file:');
}

import { isAbsolute, relative, resolve, sep } from 'node:path';
import { FAULT_WORDS, remedyOf, whyOf } from '@attache/core';
import { type KeptSidecars, keptSidecars, stateFolder, type Unsaved } from '@attache/disk';
import type { Terminal } from './terminal.ts';
import type { Words } from './words/index.ts';

/** The sidecars of one run: what a command could not save is kept for the next one. */
export function sidecarsOf(terminal: Terminal): KeptSidecars {
  const known = opened.get(terminal);
  if (known) return known;
  const sidecars = keptSidecars({ state: stateFolder(terminal.env), sweepAt: 0 });
  opened.set(terminal, sidecars);
  return sidecars;
}

const opened = new WeakMap<Terminal, KeptSidecars>();

/** Before a command ends: what is kept of its saves is written. */
export async function settle(terminal: Terminal): Promise<void> {
  await opened.get(terminal)?.settled();
}

/** Before a command that decides: what earlier ones could not save is saved now, or told once more where it is meant. */
export async function catchUp(paths: readonly string[], terminal: Terminal): Promise<void> {
  const sidecars = sidecarsOf(terminal);
  await sidecars.retry();
  for (const { decisions, article, sidecar } of sidecars.aside())
    terminal.tell(terminal.words.decide.aside(decisions, article, sidecar));
  for (const unsaved of sidecars.owed())
    if (isWithin(paths, unsaved.article)) terminal.note(unsavedMessage(unsaved, terminal.words));
}

/** What, why, what to do. */
export function unsavedMessage({ article, decisions, why }: Unsaved, words: Words): string {
  const faults = FAULT_WORDS[words.language];
  if (why === undefined) return words.decide.unsaved(decisions, article);
  return words.decide.unsavedSince(
    decisions,
    article,
    whyOf(why.fault, faults),
    remedyOf(why.fault, faults),
  );
}

/** True where the file is one of the paths, or in a folder that is. */
export function isWithin(paths: readonly string[], file: string): boolean {
  return paths.some((path) => {
    const way = relative(resolve(path), file);
    return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
  });
}

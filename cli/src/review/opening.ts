import { describeSidecarError, FAULT_WORDS, SidecarError } from '@attache/core';
import { startOf } from '../place.ts';
import type { Desk } from './desk.ts';
import { openView, type View } from './view.ts';

/** An article for the review; what is wrong with it is told, and said on its card. `undefined` where it cannot be read. */
export async function openFor(name: string, desk: Desk): Promise<View | undefined> {
  try {
    const view = await openView(name, desk);
    // On a screen that is emptied nobody would read what was told on stderr.
    if (view && desk.terminal.isForPeople) desk.notices.push(...view.faults);
    return view;
  } catch (error) {
    if (!(error instanceof SidecarError)) throw error;
    tellFault(error, name, desk);
    return undefined;
  }
}

/** On stderr, and on the next card: on a screen that is emptied nobody would read it. */
export function tellFault(error: SidecarError, article: string, { terminal, notices }: Desk): void {
  const message = describeSidecarError(error, FAULT_WORDS[terminal.words.language]);
  terminal.problem(startOf(article), message);
  notices.push(message);
}

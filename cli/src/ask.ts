import type { Keys } from './keys.ts';
import type { Terminal } from './terminal.ts';

/** Where questions are put: a terminal and the keys pressed at it. */
export interface Asking {
  readonly terminal: Terminal;
  readonly keys: Keys;
}

/** What is typed until Enter, without white space at the ends; `undefined` where it is broken off with Escape or Ctrl+C. */
export async function askLine(
  prompt: string,
  { terminal, keys }: Asking,
): Promise<string | undefined> {
  await terminal.print(prompt);
  let typed = '';
  for (;;) {
    const key = await keys.next();
    if (key === undefined || key === 'interrupt' || key === 'escape') return undefined;
    if (key === 'enter') break;
    if (key === 'backspace') typed = [...typed].slice(0, -1).join('');
    else if (key === 'space') typed += ' ';
    else if ([...key].length === 1) typed += key;
    if (terminal.isForPeople) await terminal.print(`\r\u001b[K${prompt}${typed}`);
  }
  await terminal.print('\n');
  return typed.trim();
}

/** One of at most nine, by its digit. */
export async function chooseOne<T>(
  choices: readonly T[],
  nameOf: (choice: T) => string,
  { terminal, keys }: Asking,
): Promise<T | undefined> {
  const offered = choices.slice(0, 9);
  for (const [index, choice] of offered.entries())
    await terminal.print(`${index + 1} ${nameOf(choice)}\n`);
  return offered[Number(await keys.next()) - 1];
}

/** Says why nothing was decided. The next card takes its place on a screen, so there it waits for a key. */
export async function sayWhyNot(why: string, { terminal, keys }: Asking): Promise<void> {
  await terminal.print(`${why}\n`);
  if (terminal.isForPeople) await keys.next();
}

import type { Keys } from './keys.ts';
import { fit, widthOf } from './paint.ts';
import type { Terminal } from './terminal.ts';
import { wrapText } from './wrap.ts';

/** Where questions are put: a terminal and the keys pressed at it. */
export interface Asking {
  readonly terminal: Terminal;
  readonly keys: Keys;
}

/** What is typed until Enter, without white space at the ends; `undefined` where it is broken off with Escape or Ctrl+C. */
export async function askLine(
  question: string,
  { terminal, keys }: Asking,
): Promise<string | undefined> {
  const prompt = await promptFor(question, terminal);
  await terminal.print(prompt);
  let typed = '';
  for (;;) {
    const key = await keys.next();
    if (key === undefined || key === 'interrupt' || key === 'escape') return undefined;
    if (key === 'enter') break;
    if (key === 'backspace') typed = [...typed].slice(0, -1).join('');
    else if (key === 'space') typed += ' ';
    else if ([...key].length === 1 && !/\p{Cc}/u.test(key)) typed += key;
    if (terminal.isForPeople)
      await terminal.print(`\r\u001b[K${prompt}${tailOf(typed, prompt, terminal)}`);
  }
  await terminal.print('\n');
  return typed.trim();
}

/** Room for what is typed behind a question. */
const ROOM = 16;

/** A question that leaves no room stands above, for the line that is typed in is drawn anew with every key. */
async function promptFor(question: string, { columns, print }: Terminal): Promise<string> {
  if (columns === undefined || widthOf(question) + ROOM <= columns) return question;
  await print(`${wrapText(question.trimEnd(), columns)}\n`);
  return '> ';
}

/** As much of the end as there is room for on the prompt's line. */
function tailOf(typed: string, prompt: string, { columns = 80 }: Terminal): string {
  const room = Math.max(8, columns - widthOf(prompt) - 1);
  if (widthOf(typed) <= room) return typed;
  const turned = [...typed].reverse().join('');
  return [...fit(turned, room)].reverse().join('');
}

/** One of at most nine, by its digit. */
export async function chooseOne<T>(
  choices: readonly T[],
  nameOf: (choice: T) => string,
  { terminal, keys }: Asking,
): Promise<T | undefined> {
  const offered = choices.slice(0, 9);
  await terminal.print(numbered(offered.map(nameOf), terminal));
  return offered[Number(await keys.next()) - 1];
}

/** `1 first`, `2 second`, each on a line of its own, or on as many as it takes. */
export function numbered(names: readonly string[], { columns }: Pick<Terminal, 'columns'>): string {
  return names
    .map((name, index) => `${index + 1} ${name}`)
    .map((line) => `${columns === undefined ? line : wrapText(line, columns, 2)}\n`)
    .join('');
}

/** Says why nothing was decided. The next card takes its place on a screen, so there it waits for a key. */
export async function sayWhyNot(why: string, { terminal, keys }: Asking): Promise<void> {
  await terminal.print(`${why}\n`);
  if (terminal.isForPeople) await keys.next();
}

/** Shows what may be longer than the screen, as much of it at once as there is room for; a key shows the rest, `q` leaves it. */
export async function showAll(text: string, { terminal, keys }: Asking): Promise<void> {
  const lines = text.replace(/\n$/u, '').split('\n');
  const { isForPeople, rows, words, colors } = terminal;
  const room = isForPeople ? Math.max(4, rows - 2) : lines.length;
  for (let from = 0; from < lines.length; from += room) {
    await terminal.print(`${lines.slice(from, from + room).join('\n')}\n`);
    if (!isForPeople) continue;
    const isLast = from + room >= lines.length;
    await terminal.print(colors.dim(isLast ? words.review.anyKey : words.review.moreKey));
    const key = await keys.next();
    await terminal.print('\r\u001b[K');
    if (key === undefined || key === 'interrupt' || key === 'q' || key === 'escape') return;
  }
}

import { isOpen } from '@attache/core';
import type { Terminal } from '../terminal.ts';
import type { Arrival, Desk, Leaving } from './desk.ts';
import { reviewArticle } from './review-article.ts';
import type { View } from './view.ts';

/** Goes through articles, from where the last review stood, until all were left or a person has had enough. Says how it ended. */
export async function reviewArticles(names: readonly string[], desk: Desk): Promise<void> {
  const { terminal } = desk;
  const tally = new Map<string, Tally>();
  const last = await desk.places.last(names);
  let index = last ? Math.max(0, names.indexOf(last.article)) : 0;
  let left = names.length;
  let way: 1 | -1 = 1;
  let passed = 0;
  let at: Arrival['at'];
  let name = names[index];
  while (name !== undefined && left > 0 && passed < names.length) {
    await showWay(name, index, names.length, terminal);
    const leaving = await reviewArticle(name, desk, {
      number: index + 1,
      count: names.length,
      ...(at && { at }),
    });
    if (leaving.view) tally.set(name, tallyOf(leaving.view));
    at = undefined;
    if (leaving.kind === 'over') break;
    passed = leaving.kind === 'passed' ? passed + 1 : 0;
    if (leaving.kind === 'to') {
      index = Math.max(0, names.indexOf(leaving.article));
      at = leaving.step;
      name = leaving.article;
      left += 1;
      continue;
    }
    way = wayOf(leaving, way);
    left -= way;
    index = (index + way + names.length) % names.length;
    name = names[index];
  }
  tellEnd(tally, desk, name);
}

interface Tally {
  readonly open: number;
  readonly decided: number;
}

function tallyOf({ items }: View): Tally {
  const open = items.filter(isOpen).length;
  return { open, decided: items.length - open };
}

/** What has nothing to decide is passed over in the direction in which one was going. */
function wayOf({ kind }: Leaving, before: 1 | -1): 1 | -1 {
  if (kind === 'passed') return before;
  return kind === 'previous' ? -1 : 1;
}

/** Articles in which all is decided may be many: it is shown that something goes on. */
async function showWay(
  name: string,
  index: number,
  count: number,
  { clearLine, print, words }: Terminal,
): Promise<void> {
  if (count > 1 && (await clearLine())) await print(`${words.ofCount(index + 1, count)}  ${name}`);
}

function tellEnd(tally: ReadonlyMap<string, Tally>, desk: Desk, name: string | undefined): void {
  const { terminal, shown, steps } = desk;
  const { review } = terminal.words;
  if (shown > 0) {
    terminal.tell(review.ended(steps.decided));
    const open = name === undefined ? 0 : (tally.get(name)?.open ?? 0);
    if (name !== undefined && open > 0) terminal.tell(review.left(name, open));
    return;
  }
  if (tally.size === 0) return;
  const decided = [...tally.values()].reduce((sum, one) => sum + one.decided, 0);
  terminal.tell(
    decided > 0 ? review.allDecided(tally.size, decided) : review.nothingSuggested(tally.size),
  );
}

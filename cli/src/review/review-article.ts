import type { ArticleItems } from '@attache/core';
import type { Arrival, Desk, Leaving } from './desk.ts';
import { lostOf } from './lost.ts';
import { openFor } from './opening.ts';
import type { View } from './view.ts';
import { openIn, Visit } from './visit.ts';

/** Shows one mention after the other and does what the keys say, until a key leads away. */
export async function reviewArticle(
  name: string,
  desk: Desk,
  arrival: Arrival,
): Promise<Leaving & { readonly view?: View }> {
  const opened = await openFor(name, desk);
  if (!opened) return { kind: 'passed' };
  if (!arrival.at && !isWaiting(opened, desk)) return { kind: 'passed', view: opened };
  const visit = new Visit(opened, desk, arrival);
  await visit.arrive();
  for (;;) {
    const key = await visit.show();
    const leaving = key === undefined ? ({ kind: 'over' } as const) : await visit.press(key);
    if (!leaving) continue;
    await desk.places.remember({ article: name, offset: visit.offset });
    remember(visit.view, desk.known);
    return { ...leaving, view: visit.view };
  }
}

/** Whether there is anything for this person to decide. */
function isWaiting(view: View, { by }: Desk): boolean {
  return openIn(view).length > 0 || lostOf(by, view).length > 0;
}

/** What was decided in an article counts on the cards of the next one. */
function remember({ uri, items }: View, known: ArticleItems[]): void {
  const index = known.findIndex((one) => one.uri === uri);
  known.splice(index < 0 ? known.length : index, index < 0 ? 0 : 1, { uri, items });
}

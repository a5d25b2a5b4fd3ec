import { type Article, isEdtf, type Reviewed, type Vanished } from '@attache/core';
import { Command } from 'commander';
import { eachArticle } from '../articles.ts';
import { type Confirmed, contradictions } from '../contradictions.ts';
import { countOf } from '../count.ts';
import { placesIn, startOf } from '../place.ts';
import { decidedIn, sidecarOf } from '../reviewed.ts';
import { isAmong, sidecarsOf, unsavedMessage } from '../sidecars.ts';
import { straysIn } from '../strays.ts';
import type { Terminal } from '../terminal.ts';

/** `attache check`: are the sidecars whole, do they still fit their articles, does the corpus agree with itself? */
export function check(terminal: Terminal): Command {
  return new Command('check')
    .description('check the sidecars, and that the corpus agrees with itself')
    .argument('<path...>', 'articles, or folders of articles')
    .action(async (paths: string[]) => {
      const confirmed: Confirmed[] = [];
      const articles: string[] = [];
      for (const { path, message } of await straysIn(paths)) {
        terminal.problem(startOf(path), message);
      }
      await eachArticle(paths, terminal, async (article) => {
        articles.push(article.name);
        confirmed.push(...(await checkArticle(article, terminal)));
      });
      for (const { place, message } of contradictions(confirmed)) terminal.problem(place, message);
      await checkJournal(articles, terminal);
      const count = terminal.problemCount();
      terminal.tell(
        `${countOf(articles.length, 'article')} checked, ${count === 0 ? 'no problems' : countOf(count, 'problem')}`,
      );
    });
}

/** Decisions that wait to be saved: a problem where they belong to these articles, else a remark. */
async function checkJournal(articles: readonly string[], terminal: Terminal): Promise<void> {
  for (const unsaved of await sidecarsOf(terminal).unsaved()) {
    const { article } = unsaved;
    if (isAmong(articles, article)) terminal.problem(startOf(article), unsavedMessage(unsaved));
    else terminal.tell(unsavedMessage(unsaved));
  }
}

/** Tells what is wrong with one article's sidecar, and gives back what is confirmed in it. */
async function checkArticle(article: Article, terminal: Terminal): Promise<Confirmed[]> {
  const sidecar = await sidecarOf(article, terminal);
  const vanished = await sidecarsOf(terminal).vanished(article.name);
  if (vanished) terminal.problem(startOf(article.name), vanishedMessage(article, vanished));
  const placeOf = placesIn(article.name, article.text);
  const items = await decidedIn(article, sidecar);
  for (const item of items) {
    const fault = faultOf(item);
    if (fault !== undefined) terminal.problem(placeOf(item.span?.start ?? 0), fault);
  }
  return items.flatMap((item) =>
    item.state === 'confirmed' && item.span && item.anchor !== 'review'
      ? [{ place: placeOf(item.span.start), item }]
      : [],
  );
}

function vanishedMessage({ name }: Article, { gone, of }: Vanished): string {
  const path = JSON.stringify(name);
  return `${gone} of ${countOf(of, 'decision')} that were saved here are in the sidecar no more: another program, or git, has taken them out. See what there was with attache restore ${path} and bring it back with --from, or say with --accept that it is right so.`;
}

function faultOf({ anchor, label, quote, value, annotation }: Reviewed): string | undefined {
  const words = JSON.stringify(annotation?.selector.exact ?? quote);
  if (anchor === 'lost') {
    return `${label} ${words} is not in the article any more, because its passage was changed. Annotate it anew, or withdraw it.`;
  }
  if (anchor === 'review') {
    return `${label} ${words} may stand here now, because the article was changed. Confirm or reject it again.`;
  }
  const isAmount = typeof value === 'object';
  if (value !== undefined && isAmount !== (label === 'MONEY') && CORE_VALUES.has(label)) {
    return `The value of ${label} ${words} is ${isAmount ? 'an amount' : 'no amount'}, which is not what ${label} has. Correct it with attache confirm --value.`;
  }
  if (label === 'DATE' && typeof value === 'string' && !isEdtf(value)) {
    return `The value of DATE ${words} is ${JSON.stringify(value)}, which is no date: a day like 2025-12-04, a month like 2025-12, a year, or two of them with a slash between. Correct it with attache confirm --value.`;
  }
  return undefined;
}

const CORE_VALUES = new Set(['LEADER', 'DATE', 'MONEY', 'PARTNERSHIP']);

import { type Article, type Reviewed, review } from '@attache/core';
import { articleOfSidecar } from '@attache/disk';
import { Command } from 'commander';
import { glob } from 'tinyglobby';
import { eachArticle } from '../articles.ts';
import { type Confirmed, contradictions } from '../contradictions.ts';
import { countOf } from '../count.ts';
import { exists, isFolder } from '../file-state.ts';
import { placesIn, startOf } from '../place.ts';
import { sidecarOf } from '../reviewed.ts';
import type { Terminal } from '../terminal.ts';

/** `attache check`: are the sidecars whole, do they still fit their articles, does the corpus agree with itself? */
export function check(terminal: Terminal): Command {
  return new Command('check')
    .description('check the sidecars, and that the corpus agrees with itself')
    .argument('<path...>', 'articles, or folders of articles')
    .action(async (paths: string[]) => {
      const confirmed: Confirmed[] = [];
      let articles = 0;
      for (const path of await strays(paths)) terminal.problem(startOf(path), STRAY);
      await eachArticle(paths, terminal, async (article) => {
        articles += 1;
        confirmed.push(...(await checkArticle(article, terminal)));
      });
      for (const { place, message } of contradictions(confirmed)) terminal.problem(place, message);
      const count = terminal.problemCount();
      terminal.tell(
        `${countOf(articles, 'article')} checked, ${count === 0 ? 'no problems' : countOf(count, 'problem')}`,
      );
    });
}

/** Tells what is wrong with one article's sidecar, and gives back what is confirmed in it. */
async function checkArticle(article: Article, terminal: Terminal): Promise<Confirmed[]> {
  const sidecar = await sidecarOf(article, terminal);
  const placeOf = placesIn(article.name, article.text);
  const items = review(article, [], sidecar).filter(({ decisions }) => decisions.length > 0);
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
  return undefined;
}

const CORE_VALUES = new Set(['LEADER', 'DATE', 'MONEY', 'PARTNERSHIP']);

const STRAY =
  'This sidecar has no article beside it, so its decisions are out of use. Put the article back, or move the sidecar to it.';

/** Sidecars in the folders whose article is not there. */
async function strays(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(paths.map(sidecarsIn));
  const missing = await Promise.all(
    found
      .flat()
      .map(async (path) => ((await exists(articleOfSidecar(path) ?? path)) ? [] : [path])),
  );
  return missing.flat().toSorted();
}

async function sidecarsIn(path: string): Promise<string[]> {
  if (path === '-' || !(await isFolder(path))) return [];
  const names = await glob(['**/*.ann.json'], { cwd: path, ignore: ['**/node_modules/**'] });
  return names.map((name) => `${path.replace(/\/+$/u, '')}/${name}`);
}

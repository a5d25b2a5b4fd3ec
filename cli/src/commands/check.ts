import { relative } from 'node:path';
import { type Article, EASY_SIDECAR, isEdtf, type Reviewed } from '@attache/core';
import { Command } from 'commander';
import { eachArticle } from '../articles.ts';
import { type Confirmed, contradictions } from '../contradictions.ts';
import { disagreementOn } from '../disagreements.ts';
import { placesIn, startOf } from '../place.ts';
import { projectOf } from '../projects.ts';
import { decidedIn, sidecarOf } from '../reviewed.ts';
import { isWithin, sidecarsOf, unsavedMessage } from '../sidecars.ts';
import { Strangers } from '../strangers.ts';
import { straysIn } from '../strays.ts';
import type { Terminal } from '../terminal.ts';
import type { Words } from '../words/index.ts';

/** `attache check`: are the sidecars whole, do they still fit their articles, does the corpus agree with itself? */
export function check(terminal: Terminal): Command {
  const { words } = terminal;
  const { help } = words;
  return new Command('check')
    .description(help.commands.check)
    .argument('<path...>', help.arguments.articles)
    .action(async (paths: string[]) => {
      const confirmed: Confirmed[] = [];
      const articles: string[] = [];
      for (const { path, message } of await straysIn(paths, terminal)) {
        terminal.problem(startOf(path), message);
      }
      const strangers = new Strangers(terminal);
      await eachArticle(paths, terminal, async (article) => {
        const project = await projectOf(article, terminal, 'problems');
        articles.push(article.name);
        confirmed.push(...(await checkArticle(article, terminal, strangers.of(project))));
      });
      for (const { place, message } of contradictions(confirmed, words))
        terminal.problem(place, message);
      await checkJournal(paths, terminal);
      terminal.tell(words.check.checked(articles.length, terminal.problemCount()));
    });
}

/** Decisions on these articles that wait to be saved, and on those that are not even there any more. */
async function checkJournal(paths: readonly string[], terminal: Terminal): Promise<void> {
  for (const unsaved of await sidecarsOf(terminal).unsaved()) {
    const { article } = unsaved;
    if (isWithin(paths, article))
      terminal.problem(startOf(relative('.', article)), unsavedMessage(unsaved, terminal.words));
  }
}

/** Tells what is wrong with one article's sidecar, and gives back what is confirmed in it. */
async function checkArticle(
  article: Article,
  terminal: Terminal,
  note: (item: Reviewed) => void,
): Promise<Confirmed[]> {
  const sidecar = await sidecarOf(article, terminal);
  // Nothing can be brought back into what is left alone, and that is said already.
  const vanished = sidecar.readOnly ? undefined : await sidecarsOf(terminal).vanished(article.name);
  if (vanished) {
    const message = terminal.words.check.vanished(
      vanished.gone,
      vanished.of,
      JSON.stringify(article.name),
    );
    terminal.problem(startOf(article.name), message);
  }
  const checkedOut = sidecar.readOnly
    ? undefined
    : await sidecarsOf(terminal).checkedOut(article.name);
  if (checkedOut) {
    const { decisions, keepers } = checkedOut;
    const message = terminal.words.check.checkedOut(decisions, keepers.join(', '));
    terminal.note(message, startOf(article.name));
  }
  // What cannot be read is told as a problem where the sidecar is read.
  const file = await sidecarsOf(terminal)
    .read(article.name)
    .catch(() => undefined);
  const size = file?.text.length ?? 0;
  if (size > EASY_SIDECAR)
    terminal.note(terminal.words.check.large(Math.round(size / 1e6)), startOf(article.name));
  const placeOf = placesIn(article.name, article.text);
  const items = await decidedIn(article, sidecar);
  for (const item of items) {
    const fault = faultOf(item, terminal.words);
    const place = placeOf(item.span?.start ?? 0);
    if (fault !== undefined) terminal.problem(place, fault);
    const votes = disagreementOn(item);
    if (votes.length > 0)
      terminal.note(terminal.words.check.disagreement(item.quote, votes), place);
    note(item);
  }
  return items.flatMap((item) =>
    item.state === 'confirmed' && item.span && item.anchor !== 'review'
      ? [{ place: placeOf(item.span.start), item }]
      : [],
  );
}

function faultOf(
  { anchor, label, quote, value, annotation }: Reviewed,
  { check: faults }: Words,
): string | undefined {
  const words = JSON.stringify(annotation?.selector.exact ?? quote);
  if (anchor === 'lost') return faults.lost(label, words);
  if (anchor === 'review') return faults.review(label, words);
  const isAmount = typeof value === 'object';
  if (value !== undefined && isAmount !== (label === 'MONEY') && CORE_VALUES.has(label)) {
    return faults.otherKind(label, words, isAmount);
  }
  if (label === 'DATE' && typeof value === 'string' && !isEdtf(value)) {
    return faults.noDate(words, JSON.stringify(value));
  }
  return undefined;
}

const CORE_VALUES = new Set(['LEADER', 'DATE', 'MONEY', 'PARTNERSHIP']);

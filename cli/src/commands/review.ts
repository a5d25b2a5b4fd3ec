import {
  type Article,
  inverseOf,
  isOpen,
  isPlaced,
  type Placed,
  type ProjectLabel,
  type RecognitionSettings,
  type Span,
  shippedTables,
} from '@attache/core';
import { Command } from 'commander';
import { annotatorName } from '../annotator.ts';
import { eachArticle } from '../articles.ts';
import { keysOf } from '../keys.ts';
import { labelsIn, projectOf } from '../projects.ts';
import { type RecognitionOptions, settingsFor, withRecognition } from '../recognition-options.ts';
import { reviewCard } from '../review-card.ts';
import { draftFor, operationsFor, type Question } from '../review-decisions.ts';
import { decideOnEntity, decideTogether, type Part, type Together } from '../review-groups.ts';
import { type ReviewedArticle, reviewArticle } from '../reviewed.ts';
import { catchUp, sidecarsOf } from '../sidecars.ts';
import type { Terminal } from '../terminal.ts';

interface ReviewOptions extends RecognitionOptions {
  readonly annotator?: string;
}

/** `attache review`: one suggestion after the other, one key each. What a key decides is saved before the next card. */
export function review(terminal: Terminal): Command {
  const { help, usage } = terminal.words;
  const command = new Command('review')
    .description(help.commands.review)
    .argument('<path...>', help.arguments.articles)
    .option('--annotator <name>', help.options.annotator);
  return withRecognition(command, terminal.words).action(
    async (paths: string[], options: ReviewOptions) => {
      if (paths.includes('-')) command.error(usage.error(usage.inputBringsKeys));
      const by = await annotatorName(options.annotator, paths, terminal);
      await catchUp(paths, terminal);
      const keys = keysOf(terminal.input);
      const settingsOf = settingsFor(options, terminal);
      let isOver = false;
      await eachArticle(paths, terminal, async (article) => {
        if (isOver) return;
        isOver = await reviewOne(article, {
          terminal,
          keys,
          by,
          settings: await settingsOf(article),
          eachReviewed: (work) =>
            eachArticle(paths, terminal, async (one) =>
              work(await reviewArticle(one, undefined, await settingsOf(one))),
            ),
          labels: labelsIn(await projectOf(article, terminal)),
        });
      });
      keys.close();
    },
  );
}

interface Desk extends Together {
  readonly by: string;
  readonly settings: RecognitionSettings;
  readonly labels: readonly ProjectLabel[];
}

/** However many decisions it holds, in however many articles: undone as one. */
type Step = readonly Part[];

/** True where the person has had enough. */
async function reviewOne(article: Article, desk: Desk): Promise<boolean> {
  const steps: Step[] = [];
  let at = 0;
  let draft: Span | undefined;
  let listener: Terminal | undefined = desk.terminal;
  for (;;) {
    const reviewed = await reviewArticle(article, listener, desk.settings);
    const { items } = reviewed;
    listener = undefined;
    const open = items.filter(isPlaced).filter(isOpen);
    const item = open[at];
    const span: Span | undefined = draft ?? item?.span;
    if (!item && steps.length === 0) return false;
    await show(
      article,
      item && { ...item, span: span ?? item.span },
      { number: at + 1, count: open.length },
      desk.terminal,
    );
    const key = await desk.keys.next();
    if (key === undefined || key === 'q' || key === 'interrupt') return true;
    const { labels } = desk;
    const { knowledge } = desk.settings.tables ?? shippedTables();
    const question = item && span && { article, item, span, items, labels, knowledge };
    const moved = question && draftFor(key, question);
    draft = moved;
    if (moved) continue;
    if (key === 'n' || key === 'right' || key === 'space') {
      if (!item) return false;
      at += 1;
    } else if (key === 'p' || key === 'left') at = Math.max(0, at - 1);
    else if (key === 'u') at = await undo(article, steps.pop(), open, at, desk.terminal);
    else if (question) {
      const step = await stepFor(key, question, reviewed, desk);
      if (step.length === 0) continue;
      for (const part of step)
        await sidecarsOf(desk.terminal).save(part.article.name, part.operations);
      steps.push(step);
    }
  }
}

/** What a key decides; empty for keys that decide nothing, and for questions that were broken off. */
async function stepFor(
  key: string,
  question: Question,
  here: ReviewedArticle,
  desk: Desk,
): Promise<Step> {
  const who = { by: desk.by, at: now() };
  if (key === 'm') return (await decideOnEntity(question.item, here, desk, who)) ?? [];
  if (key === 'M') return (await decideTogether(question.item, here, desk, who)) ?? [];
  const operations = (await operationsFor(key, question, desk, who)) ?? [];
  const { article, sidecar: before } = here;
  return operations.length === 0 ? [] : [{ article, before, operations }];
}

interface Position {
  readonly number: number;
  readonly count: number;
}

async function show(
  article: Article,
  item: Placed | undefined,
  position: Position,
  { print, colors, isForPeople, words }: Terminal,
): Promise<void> {
  if (isForPeople) await print(CLEAR);
  if (item) await print(reviewCard({ article, item, ...position, colors, words }));
  else {
    const { nothingMore, endKeys } = words.review;
    await print(`${nothingMore(article.name)} ${colors.dim(endKeys)}\n`);
  }
}

const CLEAR = '\u001b[2J\u001b[H';

/** Takes the last step back, durably, and gives the place among the open items to go on from. */
async function undo(
  article: Article,
  step: Step | undefined,
  open: readonly Placed[],
  at: number,
  terminal: Terminal,
): Promise<number> {
  if (!step) return at;
  for (const {
    article: { name },
    before,
    operations,
  } of step)
    await sidecarsOf(terminal).save(
      name,
      operations.map((operation) => inverseOf(before, operation, now())),
    );
  const here = step.find((part) => part.article.name === article.name)?.operations ?? [];
  const start = Math.min(...here.map(({ annotation }) => annotation.selector.start));
  const reached = open.findIndex(({ span }) => span.start >= start);
  return reached < 0 ? open.length : reached;
}

function now(): string {
  return new Date().toISOString();
}

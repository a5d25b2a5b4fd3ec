import {
  type Article,
  inverseOf,
  isOpen,
  isPlaced,
  type Operation,
  type Placed,
  type RecognitionSettings,
  type Sidecar,
  type Span,
} from '@attache/core';
import { Command } from 'commander';
import { annotatorName } from '../annotator.ts';
import { eachArticle } from '../articles.ts';
import { type Keys, keysOf } from '../keys.ts';
import { type RecognitionOptions, settingsFor, withRecognition } from '../recognition-options.ts';
import { reviewCard } from '../review-card.ts';
import { draftFor, operationsFor } from '../review-decisions.ts';
import { reviewArticle } from '../reviewed.ts';
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
      const by = await annotatorName(options.annotator, terminal);
      await catchUp(terminal);
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
        });
      });
      keys.close();
    },
  );
}

interface Desk {
  readonly terminal: Terminal;
  readonly keys: Keys;
  readonly by: string;
  readonly settings: RecognitionSettings;
}

/** However many decisions it holds: undone as one. */
interface Step {
  readonly before: Sidecar;
  readonly operations: readonly Operation[];
}

/** True where the person has had enough. */
async function reviewOne(article: Article, desk: Desk): Promise<boolean> {
  const steps: Step[] = [];
  let at = 0;
  let draft: Span | undefined;
  let listener: Terminal | undefined = desk.terminal;
  for (;;) {
    const { items, sidecar } = await reviewArticle(article, listener, desk.settings);
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
    const question = item && span && { article, item, span, items };
    const moved = question && draftFor(key, question);
    draft = moved;
    if (moved) continue;
    if (key === 'n' || key === 'right' || key === 'space') {
      if (!item) return false;
      at += 1;
    } else if (key === 'p' || key === 'left') at = Math.max(0, at - 1);
    else if (key === 'u') at = await undo(article, steps.pop(), open, at, desk.terminal);
    else if (question) {
      const operations = await operationsFor(key, question, desk, { by: desk.by, at: now() });
      if (!operations || operations.length === 0) continue;
      await sidecarsOf(desk.terminal).save(article.name, operations);
      steps.push({ before: sidecar, operations });
    }
  }
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
  const { before, operations } = step;
  const inverses = operations.map((operation) => inverseOf(before, operation, now()));
  await sidecarsOf(terminal).save(article.name, inverses);
  const start = Math.min(...operations.map(({ annotation }) => annotation.selector.start));
  const reached = open.findIndex(({ span }) => span.start >= start);
  return reached < 0 ? open.length : reached;
}

function now(): string {
  return new Date().toISOString();
}

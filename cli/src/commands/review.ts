import {
  type Article,
  CORE_LABELS,
  decideOn,
  inverseOf,
  isOpen,
  isPlaced,
  type Label,
  type Operation,
  type Placed,
  type RecognitionSettings,
  type Sidecar,
} from '@attache/core';
import { Command } from 'commander';
import { annotatorName } from '../annotator.ts';
import { eachArticle } from '../articles.ts';
import { type Keys, keysOf } from '../keys.ts';
import { type RecognitionOptions, settingsFor, withRecognition } from '../recognition-options.ts';
import { LABEL_KEYS, reviewCard } from '../review-card.ts';
import { reviewArticle } from '../reviewed.ts';
import { catchUp, sidecarsOf } from '../sidecars.ts';
import type { Terminal } from '../terminal.ts';

interface ReviewOptions extends RecognitionOptions {
  readonly annotator?: string;
}

/** `attache review`: one suggestion after the other, one key each. What a key decides is saved before the next card. */
export function review(terminal: Terminal): Command {
  const command = new Command('review')
    .description('go through the suggestions: confirm, reject, relabel, undo, one key each')
    .argument('<path...>', 'articles, or folders of articles')
    .option('--annotator <name>', 'who decides');
  return withRecognition(command).action(async (paths: string[], options: ReviewOptions) => {
    if (paths.includes('-')) command.error('error: stdin brings the keys. Name the article.');
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
  });
}

interface Desk {
  readonly terminal: Terminal;
  readonly keys: Keys;
  readonly by: string;
  readonly settings: RecognitionSettings;
}

interface Step {
  readonly before: Sidecar;
  readonly operation: Operation;
}

/** True where the person has had enough. */
async function reviewOne(article: Article, desk: Desk): Promise<boolean> {
  const steps: Step[] = [];
  let at = 0;
  let listener: Terminal | undefined = desk.terminal;
  for (;;) {
    const { items, sidecar } = await reviewArticle(article, listener, desk.settings);
    listener = undefined;
    const open = items.filter(isPlaced).filter(isOpen);
    const item = open[at];
    if (!item && steps.length === 0) return false;
    await show(article, item, { number: at + 1, count: open.length }, desk.terminal);
    const key = await desk.keys.next();
    if (key === undefined || key === 'q' || key === 'interrupt') return true;
    if (key === 'n' || key === 'right' || key === 'space') {
      if (!item) return false;
      at += 1;
    } else if (key === 'p' || key === 'left') at = Math.max(0, at - 1);
    else if (key === 'u') at = await undo(article, steps.pop(), open, at, desk.terminal);
    else if (item) {
      const operation = await operationFor(key, item, article, desk);
      if (!operation) continue;
      await sidecarsOf(desk.terminal).save(article.name, [operation]);
      steps.push({ before: sidecar, operation });
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
  { print, colors, isForPeople }: Terminal,
): Promise<void> {
  if (isForPeople) await print(CLEAR);
  if (item) await print(reviewCard({ article, item, ...position, colors }));
  else await print(`${article.name}: nothing more to decide. ${colors.dim(END_KEYS)}\n`);
}

const CLEAR = '\u001b[2J\u001b[H';
const END_KEYS = 'n next article · u undo · q quit';

/** Takes the last decision back, durably, and gives the place among the open items to go on from. */
async function undo(
  article: Article,
  step: Step | undefined,
  open: readonly Placed[],
  at: number,
  terminal: Terminal,
): Promise<number> {
  if (!step) return at;
  const { before, operation } = step;
  await sidecarsOf(terminal).save(article.name, [inverseOf(before, operation, now())]);
  const { start } = operation.annotation.selector;
  const reached = open.findIndex(({ span }) => span.start >= start);
  return reached < 0 ? open.length : reached;
}

/** What a key decides; undefined for keys that decide nothing. */
async function operationFor(
  key: string,
  item: Placed,
  article: Article,
  desk: Desk,
): Promise<Operation | undefined> {
  const decision = { by: desk.by, at: now() };
  switch (key) {
    case 'c':
    case 'enter':
      return decideOn(item, article, { ...decision, status: 'confirmed' });
    case 'r':
    case 'x':
      return decideOn(item, article, { ...decision, status: 'rejected' });
    case 'l': {
      const label = await chooseLabel(desk);
      return label === undefined
        ? undefined
        : decideOn(item, article, { ...decision, status: 'confirmed', label });
    }
    default:
      return undefined;
  }
}

async function chooseLabel({ terminal, keys }: Desk): Promise<Label | undefined> {
  await terminal.print(`${LABEL_KEYS}\n`);
  return CORE_LABELS[Number(await keys.next()) - 1];
}

function now(): string {
  return new Date().toISOString();
}

import type { TreeRow } from '@attache/server/protocol';
import { commands, type Disposable, window } from 'vscode';
import { chooseAnnotator } from './annotator.ts';
import { showConcordance } from './concordance.ts';
import { correctValue, readOtherwise } from './correct-value.ts';
import { decideOnEntity, decideOnGroup } from './decide-together.ts';
import { exportCorpus } from './export-corpus.ts';
import { importArticle } from './import-article.ts';
import { showKeys } from './keys.ts';
import { learn } from './learn.ts';
import { addToProject, openProject } from './project.ts';
import {
  annotateSelection,
  chooseLabel,
  decideAndGoOn,
  decideHere,
  goFurther,
  leaveReview,
  type Reviewing,
  resize,
  showCard,
  startReview,
  targetAt,
  undoAndGoBack,
} from './review.ts';
import { decideOnEntityRow, decideOnRows, openRow, reviewRow } from './rows.ts';
import { openSamples } from './samples.ts';
import type { Session } from './session.ts';
import { words } from './words/index.ts';

type Run = (
  reviewing: Reviewing,
  argument: object | undefined,
  selected: readonly object[],
) => Promise<unknown>;

/**
 * Every command of the palette. Called with an argument that names an article (by a code action, a script, a test) it
 * is the server's command as docs/commands.md has it; otherwise it is about the cursor of the editor in front.
 */
const COMMANDS: Readonly<Record<string, Run>> = {
  'attache.review': startReview,
  'attache.leaveReview': leaveReview,
  'attache.keys': showKeys,
  'attache.showCard': showCard,
  'attache.confirm': onMention('attache.confirm'),
  'attache.reject': onMention('attache.reject'),
  'attache.withdraw': atCursor('attache.withdraw'),
  'attache.confirmEntity': atCursor('attache.confirmEntity'),
  'attache.confirmAll': inArticle('attache.confirmAll'),
  'attache.decideTogether': (reviewing, argument) =>
    argument && 'targets' in argument
      ? reviewing.session.run('attache.decideTogether', argument)
      : decideOnGroup(reviewing, argument),
  'attache.decideEntity': decideOnEntity,
  'attache.undo': undoable('attache.undo'),
  'attache.redo': undoable('attache.redo'),
  'attache.next': (reviewing) => goFurther(reviewing, 'next'),
  'attache.previous': (reviewing) => goFurther(reviewing, 'previous'),
  'attache.annotate': async (reviewing, argument) => {
    if (isAddressed(argument)) return reviewing.session.run('attache.annotate', argument);
    const editor = window.activeTextEditor;
    return editor && annotateSelection(reviewing, editor);
  },
  'attache.changeLabel': changeLabel,
  'attache.correctValue': correctValue,
  'attache.readOtherwise': readOtherwise,
  'attache.resize': (reviewing, argument) =>
    isAddressed(argument)
      ? reviewing.session.run('attache.resize', argument)
      : resize(reviewing, argument ?? {}),
  'attache.concordance': showConcordance,
  'attache.importArticle': (_reviewing, _argument, chosen) => importArticle(chosen),
  'attache.openSamples': ({ samples }) => openSamples(samples),
  'attache.open': onRow(openRow),
  'attache.reviewArticle': onRow(reviewRow),
  'attache.confirmRows': onRows('confirmed'),
  'attache.rejectRows': onRows('rejected'),
  'attache.withdrawRows': onRows('withdrawn'),
  'attache.decideEntityRow': onRow(decideOnEntityRow),
  'attache.export': ({ session }, argument) => exportCorpus(session, argument),
  'attache.addPerson': (reviewing, argument) =>
    addToProject(reviewing, 'attache.addPerson', argument),
  'attache.addTerm': (reviewing, argument) => addToProject(reviewing, 'attache.addTerm', argument),
  'attache.openProject': openProject,
  'attache.chooseAnnotator': chooseAnnotator,
  'attache.learn': ({ session }, argument) => learn(session, argument),
};

/** What opens a list when it is about the cursor: the keys behind it are for that list. */
const ASKING: ReadonlySet<string> = new Set([
  'attache.correctValue',
  'attache.annotate',
  'attache.changeLabel',
  'attache.decideEntity',
  'attache.decideTogether',
  'attache.concordance',
  'attache.keys',
]);

export function registerCommands(reviewing: Reviewing): Disposable[] {
  const { session, mode, turns } = reviewing;
  return Object.entries(COMMANDS).map(([name, run]) =>
    commands.registerCommand(name, (argument?: unknown, selected?: unknown) => {
      if (argument === ONLY_READY) return undefined;
      const given = typeof argument === 'object' && argument ? argument : undefined;
      const all = Array.isArray(selected) ? selected : given ? [given] : [];
      const isKey = mode.isOn && !isAddressed(given) && !(given && isRow(given));
      const asks = given === undefined && isKey && ASKING.has(name);
      return turns.run(() => tellFailure(session, () => run(reviewing, given, all)), {
        isKey,
        asks,
      });
    }),
  );
}

const ONLY_READY = {};

/**
 * Makes every command ready, so that keys are obeyed in the order in which they are pressed. VS Code asks all extension
 * hosts before it runs a command for the first time, and runs others at once meanwhile: of R and Enter, Enter came first.
 * A command that an extension runs itself counts as asked.
 */
export function readyCommands(): void {
  for (const name of Object.keys(COMMANDS)) void commands.executeCommand(name, ONLY_READY);
}

/** Says in words what failed; what could not be saved can be tried again. */
async function tellFailure(session: Session, run: () => Promise<unknown>): Promise<unknown> {
  try {
    return await run();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const { tryAgain } = words();
    const isNotSaved = session.refusalOf(error) === 'not-saved';
    void window.showErrorMessage(message, ...(isNotSaved ? [tryAgain] : [])).then((chosen) => {
      if (chosen === tryAgain) void tellFailure(session, run);
    });
    return undefined;
  }
}

function isAddressed(argument: object | undefined): argument is { readonly uri: unknown } {
  return argument !== undefined && 'uri' in argument;
}

function onMention(command: string): Run {
  return (reviewing, argument) =>
    isAddressed(argument)
      ? reviewing.session.run(command, argument)
      : decideAndGoOn(reviewing, command, argument);
}

function atCursor(command: string): Run {
  return async (reviewing, argument) => {
    const editor = window.activeTextEditor;
    const target = argument ?? (editor && targetAt(reviewing, editor));
    return target && reviewing.session.run(command, target);
  };
}

function inArticle(command: string): Run {
  return async ({ session }, argument) => {
    const document = window.activeTextEditor?.document;
    const article = argument ?? (document && { uri: session.asUri(document.uri) });
    return article && session.run(command, article);
  };
}

function onRow(run: (reviewing: Reviewing, row: TreeRow) => Promise<unknown>): Run {
  return async (reviewing, row) => row && isRow(row) && run(reviewing, row);
}

function onRows(status: 'confirmed' | 'rejected' | 'withdrawn'): Run {
  return (reviewing, _row, rows) => decideOnRows(reviewing, rows.filter(isRow), status);
}

function isRow(value: object): value is TreeRow {
  return 'kind' in value && 'id' in value;
}

function undoable(command: string): Run {
  return (reviewing, argument) =>
    argument ? reviewing.session.run(command, argument) : undoAndGoBack(reviewing, command);
}

/** What the key of a label means in the article in front; the label given; else the one that is chosen. */
async function wantedLabel(
  reviewing: Reviewing,
  argument: object | undefined,
): Promise<string | undefined> {
  const { session, labels } = reviewing;
  const document = window.activeTextEditor?.document;
  const uri = document ? session.asUri(document.uri) : '';
  if (argument && 'key' in argument) {
    const found = labels.ofKey(uri, String(argument.key));
    if (found !== undefined) return found;
  }
  if (argument && 'to' in argument) return String(argument.to);
  return argument && 'key' in argument ? undefined : chooseLabel(reviewing, uri);
}

/** With a label `to` at once; without one it asks. Selected words that are no mention are annotated with it. */
async function changeLabel(reviewing: Reviewing, argument: object | undefined): Promise<unknown> {
  const { session } = reviewing;
  if (isAddressed(argument) && 'to' in argument)
    return session.run('attache.changeLabel', argument);
  const to = await wantedLabel(reviewing, argument);
  if (to === undefined) return undefined;
  if (isAddressed(argument)) return session.run('attache.changeLabel', { ...argument, to });
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  return editor.selection.isEmpty
    ? decideHere(reviewing, 'attache.changeLabel', { to })
    : annotateSelection(reviewing, editor, to);
}

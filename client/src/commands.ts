import { commands, type Disposable, window } from 'vscode';
import { exportCorpus } from './export-corpus.ts';
import { learn } from './learn.ts';
import { annotateSelection, decideAndGoOn, goOn, targetAt } from './review.ts';
import type { Session } from './session.ts';
import { words } from './words/index.ts';

type Run = (session: Session, argument: object | undefined) => Promise<unknown>;

/**
 * Every command of the palette. Called with an argument (by a code action, a script, a test) it is the server's command
 * as docs/commands.md has it; called without one it is about the cursor of the editor in front.
 */
const COMMANDS: Readonly<Record<string, Run>> = {
  'attache.confirm': onMention('attache.confirm'),
  'attache.reject': onMention('attache.reject'),
  'attache.withdraw': atCursor('attache.withdraw'),
  'attache.confirmEntity': atCursor('attache.confirmEntity'),
  'attache.confirmAll': inArticle('attache.confirmAll'),
  'attache.undo': inArticle('attache.undo'),
  'attache.redo': inArticle('attache.redo'),
  'attache.next': (session) => goOn(session, 'next'),
  'attache.previous': (session) => goOn(session, 'previous'),
  'attache.annotate': async (session, argument) => {
    if (argument) return session.run('attache.annotate', argument);
    const editor = window.activeTextEditor;
    return editor && annotateSelection(session, editor);
  },
  'attache.changeLabel': changeLabel,
  'attache.correctValue': correctValue,
  'attache.export': exportCorpus,
  'attache.learn': learn,
};

export function registerCommands(session: Session): Disposable[] {
  const inTurn = queue();
  return Object.entries(COMMANDS).map(([name, run]) =>
    commands.registerCommand(name, (argument?: unknown) => {
      const given = typeof argument === 'object' && argument ? argument : undefined;
      return inTurn(() => tellFailure(session, () => run(session, given)));
    }),
  );
}

/** A key pressed twice means the second mention, not the first one twice: one after the other. */
function queue(): (run: () => Promise<unknown>) => Promise<unknown> {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    last = last.then(run, run);
    return last;
  };
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

function onMention(command: string): Run {
  return (session, argument) =>
    argument ? session.run(command, argument) : decideAndGoOn(session, command);
}

function atCursor(command: string): Run {
  return async (session, argument) => {
    const editor = window.activeTextEditor;
    const target = argument ?? (editor && targetAt(session, editor));
    return target && session.run(command, target);
  };
}

function inArticle(command: string): Run {
  return async (session, argument) => {
    const document = window.activeTextEditor?.document;
    const article = argument ?? (document && { uri: session.asUri(document.uri) });
    return article && session.run(command, article);
  };
}

async function changeLabel(session: Session, argument: object | undefined): Promise<unknown> {
  const editor = window.activeTextEditor;
  const target = argument ?? (editor && targetAt(session, editor));
  if (target === undefined || 'to' in target)
    return target && session.run('attache.changeLabel', target);
  const said = words();
  const labels = Object.entries(said.labels).map(([id, label]) => ({ id, label }));
  const chosen = await window.showQuickPick(labels, { placeHolder: said.chooseLabel });
  return chosen && session.run('attache.changeLabel', { ...target, to: chosen.id });
}

async function correctValue(session: Session, argument: object | undefined): Promise<unknown> {
  const editor = window.activeTextEditor;
  const target = argument ?? (editor && targetAt(session, editor));
  if (target === undefined || 'value' in target)
    return target && session.run('attache.correctValue', target);
  const value = await window.showInputBox({ prompt: words().typeValue });
  return value && session.run('attache.correctValue', { ...target, value });
}

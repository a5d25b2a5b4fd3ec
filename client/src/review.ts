import { Range, Selection, type TextEditor, window } from 'vscode';
import { type Range as LspRange, Range as LspRanges } from 'vscode-languageclient';
import type { Session } from './session.ts';
import { words } from './words/index.ts';

/** Where the server says to go next, with a line that says what is there. */
interface Stop {
  readonly range: LspRange;
  readonly spoken: string;
}

type Direction = 'next' | 'previous';

/**
 * Decides on the mention at the cursor and goes on to the next suggestion. Where nothing is at the cursor it only goes
 * there: what nobody has looked at is not decided. Where words are selected that are no mention, they are annotated.
 */
export async function decideAndGoOn(session: Session, command: string): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  try {
    await session.run(command, targetAt(session, editor));
  } catch (error) {
    if (session.refusalOf(error) !== 'nothing-here') throw error;
    if (command === 'attache.confirm' && !editor.selection.isEmpty)
      return annotateSelection(session, editor);
  }
  await goOn(session, 'next');
}

/** Puts the cursor on the next (or previous) suggestion and says what it is. The text stays unselected: typing must not replace it. */
export async function goOn(session: Session, direction: Direction): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const position = session.asPosition(editor.selection.active);
  const argument = { uri: session.asUri(editor.document.uri), position, direction };
  const stop = await session.run<Stop | null>('attache.next', argument);
  if (stop === null) {
    window.setStatusBarMessage(words().allDecided, 4000);
    return;
  }
  const { start, end } = stop.range;
  const range = new Range(start.line, start.character, end.line, end.character);
  editor.selection = new Selection(range.start, range.start);
  editor.revealRange(range);
  window.setStatusBarMessage(stop.spoken, 8000);
}

/** Asks what the selected words name, and annotates them. */
export async function annotateSelection(session: Session, editor: TextEditor): Promise<void> {
  const said = words();
  const labels = Object.entries(said.labels).map(([label, name]) => ({ label: name, id: label }));
  const argument = targetAt(session, editor);
  const chosen = await window.showQuickPick(labels, { placeHolder: said.chooseLabel });
  if (chosen) await session.run('attache.annotate', { ...argument, label: chosen.id });
}

/** What a command is told about the cursor or the selection of the editor in front. */
export function targetAt(session: Session, editor: TextEditor): { uri: string; range: LspRange } {
  const { start, end } = editor.selection;
  const range = LspRanges.create(session.asPosition(start), session.asPosition(end));
  return { uri: session.asUri(editor.document.uri), range };
}

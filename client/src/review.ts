import type { OfferedLabel, Rejected, Resized, Stop } from '@attache/server/protocol';
import { commands, Position, Selection, type TextEditor, window } from 'vscode';
import { type Range as LspRange, Range as LspRanges } from 'vscode-languageclient';
import { articleInFront, openArticle } from './articles.ts';
import type { Labels } from './labels.ts';
import type { ReviewMode } from './review-mode.ts';
import type { Samples } from './samples.ts';
import type { Session } from './session.ts';
import { tell } from './tell.ts';
import type { Turns } from './turns.ts';
import { words } from './words/index.ts';

type Direction = 'next' | 'previous' | 'here';

/** What the commands of a review work with. */
export interface Reviewing {
  readonly session: Session;
  readonly mode: ReviewMode;
  readonly labels: Labels;
  readonly samples: Samples;
  readonly turns: Turns;
}

/** What a command is told about the cursor or the selection of the editor in front. */
export interface CursorTarget {
  readonly uri: string;
  readonly range: LspRange;
  readonly label?: string;
  readonly quote?: string;
}

/**
 * Decides on the mention at the cursor and goes on to the next suggestion. Where nothing is at the cursor it only goes
 * there: what nobody has looked at is not decided. Where words are selected that are no mention, they are annotated.
 * `choice` is what the command is told beside the mention: how far a rejection reaches.
 */
export async function decideAndGoOn(
  reviewing: Reviewing,
  command: string,
  choice: object = {},
): Promise<void> {
  const { session } = reviewing;
  const editor = window.activeTextEditor;
  if (!editor) return;
  let hidden = 0;
  try {
    ({ hidden = 0 } = await decide(reviewing, targetAt(reviewing, editor), command, choice));
  } catch (error) {
    if (session.refusalOf(error) !== 'nothing-here') throw error;
    if (command === 'attache.confirm' && !editor.selection.isEmpty)
      return annotateSelection(reviewing, editor);
  }
  await goOn(reviewing, 'next');
  if (hidden > 0) tell(words().hidden(hidden));
}

/**
 * Decides on the mention at the cursor, or on the `target` that a person was asked about before; goes on only in a review.
 * `choice` is what the command is told beside the mention.
 */
export async function decideHere(
  reviewing: Reviewing,
  command: string,
  choice: object,
  target?: CursorTarget,
): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  await decide(reviewing, target ?? targetAt(reviewing, editor), command, choice);
  if (reviewing.mode.isOn) await goOn(reviewing, 'next');
}

async function decide(
  { session, mode }: Reviewing,
  target: CursorTarget,
  command: string,
  choice: object,
): Promise<Partial<Rejected>> {
  const at = mode.at(target.uri);
  const answer = await session.run<Rejected>(command, { ...target, ...choice });
  mode.decided(at);
  return answer;
}

/** Moves an edge of the mention at the cursor and stays there. `step` says which edge, how far and where to. */
export async function resize(reviewing: Reviewing, step: object): Promise<void> {
  const { session, mode } = reviewing;
  const editor = window.activeTextEditor;
  if (!editor) return;
  const target = targetAt(reviewing, editor);
  const at = { label: '', quote: '', ...target };
  const resized = await session.run<Resized>('attache.resize', { ...target, ...step });
  mode.decided(at);
  mode.show(editor, { ...resized, uri: target.uri });
}

/** Goes to the next (or previous) suggestion and says what it is. Where none is left, it says what is next. */
export async function goOn(reviewing: Reviewing, direction: Direction): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const { session, mode } = reviewing;
  if (await goIn(reviewing, editor, direction)) return;
  const uri = session.asUri(editor.document.uri);
  const found = mode.isOn ? await nextArticle(session, uri) : undefined;
  const said = words();
  if (found === undefined) tell(said.allDecided);
  else tell(found ? said.nextArticle(found.name, found.open) : said.allArticlesDecided);
}

/** As `goOn`, but in a review where nothing is left here it goes on to the next article. */
export async function goFurther(reviewing: Reviewing, direction: Direction): Promise<void> {
  const editor = window.activeTextEditor;
  if (!reviewing.mode.isOn) return goOn(reviewing, direction);
  if (editor && !(await goIn(reviewing, editor, direction))) await goToNextArticle(reviewing);
}

/** False where nothing is left in the article. */
async function goIn(
  { session, mode }: Reviewing,
  editor: TextEditor,
  direction: Direction,
): Promise<boolean> {
  const uri = session.asUri(editor.document.uri);
  const position = mode.at(uri)?.range.start ?? session.asPosition(editor.selection.active);
  const stop = await session.run<Stop | null>('attache.next', { uri, position, direction });
  if (stop === null) return false;
  mode.show(editor, stop);
  tell(stop.meaning, `${stop.quote}. ${stop.meaning}`);
  return true;
}

/** Turns the review on where one left off: in the article in front, else in the last one, else in the first that is open. */
export async function startReview(reviewing: Reviewing): Promise<void> {
  const { session, mode } = reviewing;
  const editor = articleInFront() ?? (await openLast(reviewing));
  if (!editor) return;
  await mode.turn(true);
  const place = mode.places.placeIn(session.asUri(editor.document.uri));
  const isUntouched = editor.selection.active.isEqual(new Position(0, 0));
  if (place && isUntouched) editor.selection = new Selection(place, place);
  await goOn(reviewing, 'here');
}

/**
 * Ends the review. Escape only says how (`hint`): it is pressed by habit, and what is typed next would go into the
 * article.
 */
export async function leaveReview(
  { mode }: Reviewing,
  argument: object | undefined,
): Promise<void> {
  if (argument && 'hint' in argument) return tell(words().reviewGoesOn);
  await mode.turn(false);
  tell(words().reviewEnded);
}

/** The first suggestion of the next article that has any. */
async function goToNextArticle(reviewing: Reviewing): Promise<void> {
  const document = window.activeTextEditor?.document;
  const uri = document && reviewing.session.asUri(document.uri);
  const found = await nextArticle(reviewing.session, uri);
  if (!found) return tell(words().allArticlesDecided);
  await openArticle(reviewing.session.fromUri(found.uri));
  await goOn(reviewing, 'here');
}

/** Takes the last decision back, and in a review goes back to where it was made. */
export async function undoAndGoBack({ session, mode }: Reviewing, command: string): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  await session.run(command, { uri: session.asUri(editor.document.uri) });
  const at = command === 'attache.undo' ? mode.undone() : undefined;
  if (at && at.uri === session.asUri(editor.document.uri)) mode.show(editor, at);
}

/** As hovering over the mention at the cursor would, with the keys still in the text. */
export async function showCard(): Promise<void> {
  await commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}

/** Asks what the selected words name (or takes the label given), and annotates them. */
export async function annotateSelection(
  reviewing: Reviewing,
  editor: TextEditor,
  given?: string,
): Promise<void> {
  const { uri, range } = targetAt(reviewing, editor);
  const label = given ?? (await chooseLabel(reviewing, uri));
  if (!label) return;
  await reviewing.session.run('attache.annotate', { uri, range, label });
  editor.selection = new Selection(editor.selection.start, editor.selection.start);
  if (reviewing.mode.isOn) await goOn(reviewing, 'next');
}

/** Asks for one of an article's labels. */
export async function chooseLabel(
  { labels, turns }: Reviewing,
  uri: string,
): Promise<string | undefined> {
  const said = words();
  const named: Readonly<Record<string, string>> = said.labels;
  const known = labels.of(uri);
  const offered: readonly Pick<OfferedLabel, 'label' | 'key' | 'description'>[] =
    known.length > 0 ? known : Object.keys(named).map((label) => ({ label }));
  const choices = offered.map(({ label, key, description }) => ({
    id: label,
    label: named[label] ?? label,
    ...(key !== undefined && { description: key.toUpperCase() }),
    ...(description !== undefined && { detail: description }),
  }));
  const list = window.showQuickPick(choices, { placeHolder: said.chooseLabel });
  return (await turns.asked(list))?.id;
}

/** The mention that the review stands at, else what is at the cursor. */
export function targetAt({ session, mode }: Reviewing, editor: TextEditor): CursorTarget {
  const uri = session.asUri(editor.document.uri);
  const { start, end } = editor.selection;
  const at = mode.at(uri);
  if (at) return { uri, range: at.range, label: at.label, quote: at.quote };
  return { uri, range: LspRanges.create(session.asPosition(start), session.asPosition(end)) };
}

interface NextArticle {
  readonly uri: string;
  readonly name: string;
  readonly open: number;
}

function nextArticle(session: Session, uri: string | undefined): Promise<NextArticle | null> {
  return session.run<NextArticle | null>('attache.nextArticle', { uri });
}

async function openLast({ session, mode }: Reviewing): Promise<TextEditor | undefined> {
  const uri = mode.places.last() ?? (await nextArticle(session, undefined))?.uri;
  if (uri === undefined) {
    tell(words().noArticle);
    return undefined;
  }
  return openArticle(session.fromUri(uri));
}

import {
  MARKS,
  type Mark,
  type MarkState,
  type Marks,
  type MarksParams,
  type StatusParams,
} from '@attache/server/protocol';
import {
  type DecorationRenderOptions,
  Disposable,
  type Event,
  OverviewRulerLane,
  Range,
  type TextEditor,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { isArticle } from './articles.ts';
import { LabelColours } from './label-colours.ts';

/**
 * How a state looks beside the colour of its label, for eyes and themes that do not tell colours apart: dotted is
 * open, solid is confirmed, struck through is rejected, wavy asks to be looked at again. The ruler shows what is open.
 */
const LOOKS: Readonly<Record<MarkState, DecorationRenderOptions>> = {
  suggested: {
    textDecoration: 'underline dotted 1.5px; text-underline-offset: 3px',
    overviewRulerColor: new ThemeColor('attache.suggested'),
    overviewRulerLane: OverviewRulerLane.Right,
  },
  confirmed: {
    textDecoration: 'underline solid 2px; text-underline-offset: 3px',
    overviewRulerColor: new ThemeColor('attache.confirmed'),
    overviewRulerLane: OverviewRulerLane.Left,
  },
  rejected: {
    textDecoration: 'line-through 1px',
    color: new ThemeColor('descriptionForeground'),
  },
  review: {
    textDecoration: 'underline wavy 1.5px; text-underline-offset: 3px',
    overviewRulerColor: new ThemeColor('editorWarning.foreground'),
    overviewRulerLane: OverviewRulerLane.Full,
  },
};

const STATES: readonly MarkState[] = ['suggested', 'confirmed', 'rejected', 'review'];

/**
 * Draws the states in every visible editor: at every edit, whenever the server has read an article anew, and, of an
 * article with very many marks, wherever one scrolls.
 */
export function showMarks(client: BaseLanguageClient, read: Event<StatusParams>): Disposable {
  const kinds = STATES.map((state) => ({
    state,
    kind: window.createTextEditorDecorationType(LOOKS[state]),
  }));
  const colours = new LabelColours();
  const partial = new WeakSet<TextEditor>();
  const draw = oneAtATime(async (editor) => {
    const found = await marksIn(client, editor);
    if (found === undefined) return;
    if (found?.whole === false) partial.add(editor);
    else partial.delete(editor);
    for (const { state, kind } of kinds)
      editor.setDecorations(kind, rangesOf(found?.marks ?? [], state));
    colours.draw(editor, found?.marks ?? []);
  });
  const isShown = (uri: string) =>
    window.visibleTextEditors.filter(({ document }) => asUri(client, document) === uri);
  return Disposable.from(
    colours,
    ...kinds.map(({ kind }) => kind),
    read(({ uri }) => isShown(uri).forEach(draw)),
    workspace.onDidChangeTextDocument(({ document }) =>
      window.visibleTextEditors.filter((editor) => editor.document === document).forEach(draw),
    ),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      if (partial.has(textEditor)) draw(textEditor);
    }),
    window.onDidChangeVisibleTextEditors((editors) => editors.forEach(draw)),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) window.visibleTextEditors.forEach(draw);
    }),
  );
}

/** Of many calls about an editor while one is under way, one more follows it. */
function oneAtATime(draw: (editor: TextEditor) => Promise<void>): (editor: TextEditor) => void {
  const waiting = new Map<TextEditor, boolean>();
  return function start(editor) {
    if (waiting.has(editor)) return void waiting.set(editor, true);
    waiting.set(editor, false);
    void draw(editor).finally(() => {
      const again = waiting.get(editor);
      waiting.delete(editor);
      if (again) start(editor);
    });
  };
}

/** `null` where there are none; `undefined` where nothing is known of the text as it is now. */
async function marksIn(
  client: BaseLanguageClient,
  { document, visibleRanges }: TextEditor,
): Promise<Marks | null | undefined> {
  if (client.state !== State.Running || !isArticle(document)) return undefined;
  const near = visibleRanges.map(({ start, end }) =>
    client.code2ProtocolConverter.asRange(
      new Range(Math.max(0, start.line - MARGIN), 0, end.line + MARGIN, 0),
    ),
  );
  const params: MarksParams = { uri: asUri(client, document), near };
  const found = await client.sendRequest<Marks | null>(MARKS, params);
  // Marks of an older text would sit beside their words; the answer about the newer one is on its way.
  return found && found.version !== document.version ? undefined : found;
}

/** Lines above and below the screen that are marked as well, so that scrolling finds them there. */
const MARGIN = 100;

function rangesOf(marks: readonly Mark[], wanted: MarkState): Range[] {
  return marks
    .filter(({ state }) => state === wanted)
    .map(({ range: { start, end } }) => {
      return new Range(start.line, start.character, end.line, end.character);
    });
}

function asUri(client: BaseLanguageClient, document: TextEditor['document']): string {
  return client.code2ProtocolConverter.asUri(document.uri);
}

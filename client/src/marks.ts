import {
  MARKS,
  type Mark,
  type MarkState,
  type Marks,
  type StatusParams,
} from '@attache/server/protocol';
import {
  type DecorationRenderOptions,
  Disposable,
  type Event,
  OverviewRulerLane,
  Range,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  window,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
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

/** Draws the states in every visible editor, anew whenever the server has read an article anew. */
export function showMarks(client: BaseLanguageClient, read: Event<StatusParams>): Disposable {
  const kinds = STATES.map((state) => ({
    state,
    kind: window.createTextEditorDecorationType(LOOKS[state]),
  }));
  const colours = new LabelColours();
  const draw = (editor: TextEditor) => void drawMarks(client, editor, kinds, colours);
  const isShown = (uri: string) =>
    window.visibleTextEditors.filter(({ document }) => asUri(client, document) === uri);
  return Disposable.from(
    colours,
    ...kinds.map(({ kind }) => kind),
    read(({ uri }) => isShown(uri).forEach(draw)),
    window.onDidChangeVisibleTextEditors((editors) => editors.forEach(draw)),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) window.visibleTextEditors.forEach(draw);
    }),
  );
}

interface Kind {
  readonly state: MarkState;
  readonly kind: TextEditorDecorationType;
}

async function drawMarks(
  client: BaseLanguageClient,
  editor: TextEditor,
  kinds: readonly Kind[],
  colours: LabelColours,
): Promise<void> {
  if (client.state !== State.Running) return;
  const { document } = editor;
  const params = { uri: asUri(client, document) };
  const found = await client.sendRequest<Marks | null>(MARKS, params);
  // Marks of an older text would sit beside their words; the answer about the newer one is on its way.
  if (found && found.version !== document.version) return;
  for (const { state, kind } of kinds)
    editor.setDecorations(kind, rangesOf(found?.marks ?? [], state));
  colours.draw(editor, found?.marks ?? []);
}

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

import type { Stop } from '@attache/server/protocol';
import {
  commands,
  type Disposable,
  Disposable as Disposables,
  type Event,
  EventEmitter,
  type Memento,
  Range,
  Selection,
  type TextEditor,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import { lockEditors } from './locked-editors.ts';
import { openPlaces, type Places } from './places.ts';
import { isSpoken } from './tell.ts';

/** Milliseconds. */
const CARD_AFTER = 300;

/** What a review stands at: all that a command has to be told of it. */
export type At = Pick<Stop, 'uri' | 'range' | 'label' | 'quote'>;

/**
 * While it is on, single keys decide (`attache.reviewMode` in their `when`), articles cannot be typed into, and the
 * mention to decide on has a frame and shows its card.
 */
export class ReviewMode implements Disposable {
  readonly places: Places;
  readonly #frame = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.wordHighlightStrongBackground'),
    border: '1px solid',
    borderColor: new ThemeColor('focusBorder'),
  });
  readonly #lock = lockEditors(() => this.#isOn);
  readonly #changed = new EventEmitter<boolean>();
  readonly #subscriptions: Disposable;
  readonly onDidChange: Event<boolean> = this.#changed.event;
  #echoes: Selection[] = [];
  #isOn = false;
  #at: At | undefined;
  /** Where decisions were made, for undo to go back to. */
  #trail: At[] = [];

  constructor(memento: Memento) {
    this.places = openPlaces(memento);
    this.#subscriptions = Disposables.from(
      this.#frame,
      this.#lock,
      this.#changed,
      window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
        if (selection && !this.#isEcho(selection)) this.#forget(textEditor);
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        const editor = window.activeTextEditor;
        if (contentChanges.length > 0 && editor?.document === document) this.#forget(editor);
      }),
    );
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async turn(on: boolean): Promise<void> {
    if (this.#isOn === on) return;
    this.#isOn = on;
    this.#trail = [];
    if (!on && window.activeTextEditor) this.#forget(window.activeTextEditor);
    await commands.executeCommand('setContext', 'attache.reviewMode', on);
    await this.#lock.follow();
    this.#changed.fire(on);
  }

  /** The mention that was gone to, until the cursor is moved from there. The editor itself says late where its cursor is. */
  at(uri: string): At | undefined {
    return this.#at?.uri === uri ? this.#at : undefined;
  }

  /** Puts the cursor there. The text stays unselected: typing must not replace it. */
  show(editor: TextEditor, stop: At): void {
    const { start, end } = stop.range;
    const range = new Range(start.line, start.character, end.line, end.character);
    this.places.remember(stop.uri, range.start);
    this.#at = stop;
    const selection = new Selection(range.start, range.start);
    if (!editor.selection.isEqual(selection)) this.#echoes.push(selection);
    editor.selection = selection;
    editor.revealRange(range);
    if (!this.#isOn) return;
    editor.setDecorations(this.#frame, [range]);
    this.#showCardSoon(stop);
  }

  decided(at: At | undefined): void {
    if (this.#isOn && at) this.#trail.push(at);
  }

  /** Where the last decision of this review was made. */
  undone(): At | undefined {
    return this.#trail.pop();
  }

  /** What we have set ourselves comes back as an event too, and late; anything else is a move. */
  #isEcho(selection: Selection): boolean {
    const index = this.#echoes.findIndex((one) => one.isEqual(selection));
    this.#echoes = this.#echoes.slice(index + 1);
    return index >= 0;
  }

  /**
   * Not at once: whoever decides at a glance is not to see cards flicker past. Not by itself beside a screen reader: VS
   * Code would take the keys to the card.
   */
  #showCardSoon(stop: At): void {
    if (isSpoken()) return;
    if (!workspace.getConfiguration('attache').get<boolean>('review.showCard', true)) return;
    setTimeout(() => {
      if (this.#at === stop)
        void commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
    }, CARD_AFTER);
  }

  #forget(editor: TextEditor): void {
    this.#at = undefined;
    editor.setDecorations(this.#frame, []);
  }
}

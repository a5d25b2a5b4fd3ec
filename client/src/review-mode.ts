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
      window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        const [selection] = selections;
        if (this.#at && selection && !startsAt(selection, this.#at)) this.#forget(textEditor);
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

  /** The mention in the frame, while the cursor is still where the review put it. */
  at(uri: string, editor: TextEditor): At | undefined {
    const here = this.#at;
    return here?.uri === uri && startsAt(editor.selection, here) ? here : undefined;
  }

  /** Puts the cursor there. The text stays unselected: typing must not replace it. */
  show(editor: TextEditor, stop: At): void {
    const { start, end } = stop.range;
    const range = new Range(start.line, start.character, end.line, end.character);
    this.places.remember(stop.uri, range.start);
    this.#at = this.#isOn ? stop : undefined;
    editor.selection = new Selection(range.start, range.start);
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

  /** Not at once: whoever decides at a glance is not to see cards flicker past. */
  #showCardSoon(stop: At): void {
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

function startsAt({ active }: Selection, { range: { start } }: At): boolean {
  return active.line === start.line && active.character === start.character;
}

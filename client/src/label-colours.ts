import type { Mark } from '@attache/server/protocol';
import { Disposable, Range, type TextEditor, type TextEditorDecorationType, window } from 'vscode';
import { readableOn } from './contrast.ts';

/** Backgrounds that most themes keep on the far side of: what is read on these is read on theirs. */
const DARK = '#2d2d2d';
const LIGHT = '#eeeeee';

/** Draws marks in the colours that a project gives its labels; what has none keeps the colour of its token type. */
export class LabelColours implements Disposable {
  readonly #kinds = new Map<string, TextEditorDecorationType>();

  draw(editor: TextEditor, marks: readonly Mark[]): void {
    const drawn = new Map<string, Range[]>([...this.#kinds.keys()].map((colour) => [colour, []]));
    for (const { colour, range, state } of marks) {
      // What was rejected is grey, whatever it was.
      if (colour === undefined || state === 'rejected') continue;
      const { start, end } = range;
      const ranges = drawn.get(colour) ?? [];
      ranges.push(new Range(start.line, start.character, end.line, end.character));
      drawn.set(colour, ranges);
    }
    for (const [colour, ranges] of drawn) editor.setDecorations(this.#kindFor(colour), ranges);
  }

  dispose(): void {
    Disposable.from(...this.#kinds.values()).dispose();
  }

  #kindFor(colour: string): TextEditorDecorationType {
    const kind =
      this.#kinds.get(colour) ??
      window.createTextEditorDecorationType({
        dark: { color: readableOn(colour, DARK) },
        light: { color: readableOn(colour, LIGHT) },
      });
    this.#kinds.set(colour, kind);
    return kind;
  }
}

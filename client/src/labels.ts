import type { OfferedLabel, StatusParams } from '@attache/server/protocol';
import { commands, Disposable, type Event, EventEmitter, window } from 'vscode';
import { articleInFront } from './articles.ts';
import type { Session } from './session.ts';

/** The labels of each article that is shown: asked for anew whenever the server has read it anew. */
export class Labels implements Disposable {
  readonly #session: Session;
  readonly #known = new Map<string, readonly OfferedLabel[]>();
  readonly #changed = new EventEmitter<string>();
  readonly #subscriptions: Disposable;
  /** Tells the address of an article whose labels are others than before. */
  readonly onDidChange: Event<string> = this.#changed.event;

  constructor(session: Session, read: Event<StatusParams>) {
    this.#session = session;
    this.#subscriptions = Disposable.from(
      this.#changed,
      read(({ uri }) => void this.#ask(uri)),
      window.onDidChangeActiveTextEditor(() => this.#tellKeys()),
    );
  }

  of(uri: string): readonly OfferedLabel[] {
    return this.#known.get(uri) ?? [];
  }

  ofKey(uri: string, key: string): string | undefined {
    return this.of(uri).find((label) => label.key === key)?.label;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #ask(uri: string): Promise<void> {
    const labels = await this.#session.run<readonly OfferedLabel[]>('attache.labels', { uri });
    const isNew = JSON.stringify(labels) !== JSON.stringify(this.of(uri));
    this.#known.set(uri, labels);
    if (!isNew) return;
    this.#tellKeys();
    this.#changed.fire(uri);
  }

  /** Keys of labels work in a review only where a label has them: `attache.labelKeys` is a text of all of them. */
  #tellKeys(): void {
    const editor = articleInFront();
    const labels = editor ? this.of(this.#session.asUri(editor.document.uri)) : [];
    const keys = labels.map(({ key }) => key ?? '').join('');
    void commands.executeCommand('setContext', 'attache.labelKeys', keys);
  }
}

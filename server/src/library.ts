import type { CancellationToken } from 'vscode-languageserver';
import { MOST_SEARCHED_ARTICLES } from './limits.ts';
import type { Session } from './session.ts';
import type { Snapshot } from './snapshot.ts';
import type { Surroundings } from './surroundings.ts';

/** Every article of the workspace: open ones as the editor has them, the others as they are on disk. */
export class Library {
  readonly #session: Session;
  readonly #surroundings: Surroundings;
  readonly #known = new Map<string, Snapshot>();
  folders: readonly string[] = [];

  constructor(session: Session, surroundings: Surroundings) {
    this.#session = session;
    this.#surroundings = surroundings;
  }

  /** Those read until the request is cancelled, the open ones first. An article that cannot be read is left out. */
  async articles(token: CancellationToken): Promise<readonly Snapshot[]> {
    const open = this.#session.openUris();
    const closed = (await this.#surroundings.files.articles(this.folders))
      .filter((uri) => !open.includes(uri))
      .slice(0, MOST_SEARCHED_ARTICLES);
    const found: Snapshot[] = [];
    for (const uri of [...open, ...closed]) {
      if (token.isCancellationRequested) return found;
      const snapshot = await this.#article(uri);
      if (snapshot) found.push(snapshot);
    }
    return found;
  }

  async #article(uri: string): Promise<Snapshot | undefined> {
    if (this.#session.versionOf(uri) !== undefined) return this.#session.snapshot(uri);
    const text = await this.#surroundings.files.read(uri);
    if (text === undefined) return undefined;
    const snapshot = await this.#session.readClosed(uri, text, this.#known.get(uri));
    this.#known.set(uri, snapshot);
    return snapshot;
  }
}

import { decodeIri } from '@attache/core';
import type { CancellationToken } from 'vscode-languageserver';
import { MOST_SEARCHED_ARTICLES } from './limits.ts';
import type { Session } from './session.ts';
import type { Snapshot } from './snapshot.ts';
import type { Surroundings } from './surroundings.ts';

/** Every article of the workspace: open ones as the editor has them, the others as they are on disk. */
export class Library {
  readonly #session: Session;
  readonly #surroundings: Surroundings;
  readonly #known = new Map<string, Known>();
  folders: readonly string[] = [];

  constructor(session: Session, surroundings: Surroundings) {
    this.#session = session;
    this.#surroundings = surroundings;
  }

  /** The addresses of all of them, in alphabetical order. */
  async uris(): Promise<readonly string[]> {
    const open = this.#session.openUris();
    // Editors and Node do not agree on which signs an address writes as `%28`.
    const isOpen = new Set(open.map(decodeIri));
    const closed = (await this.#surroundings.files.articles(this.folders))
      .filter((uri) => !isOpen.has(decodeIri(uri)))
      .slice(0, MOST_SEARCHED_ARTICLES);
    return [...open, ...closed].sort();
  }

  /** Those read until the request is cancelled, each shown as soon as it is read. An article that cannot be read is left out. */
  async articles(
    token: CancellationToken,
    show: (article: Snapshot, read: number, of: number) => void = () => {},
  ): Promise<readonly Snapshot[]> {
    const found: Snapshot[] = [];
    const uris = await this.uris();
    for (const [index, uri] of uris.entries()) {
      if (token.isCancellationRequested) return found;
      const snapshot = await this.article(uri);
      if (!snapshot) continue;
      found.push(snapshot);
      show(snapshot, index + 1, uris.length);
    }
    return found;
  }

  /** Those that were read when somebody last asked for them; nothing is read for it. */
  known(): readonly Snapshot[] {
    return [...this.#known.values()].map(({ snapshot }) => snapshot);
  }

  /** `undefined` where it cannot be read. */
  async article(uri: string): Promise<Snapshot | undefined> {
    if (this.#session.versionOf(uri) !== undefined) return this.#session.snapshot(uri);
    const text = await this.#surroundings.files.read(uri).catch(() => undefined);
    if (text === undefined) return undefined;
    const known = this.#known.get(uri);
    const sidecar = await this.#sidecarOf(uri);
    const isSame = known?.text === text && known.sidecar === sidecar && sidecar !== UNREADABLE;
    if (isSame && (await this.#session.isCurrent(known.snapshot))) return known.snapshot;
    const snapshot = await this.#session.readClosed(uri, text, known?.snapshot);
    this.#known.set(uri, { snapshot, text, sidecar });
    return snapshot;
  }

  /** What is wrong with one that cannot be read, the article's own reading says. */
  async #sidecarOf(uri: string): Promise<Known['sidecar']> {
    try {
      return (await this.#surroundings.sidecars.read(uri))?.text;
    } catch {
      return UNREADABLE;
    }
  }
}

/** What was read, and from which texts: as long as they are the same, so is the snapshot. */
interface Known {
  readonly snapshot: Snapshot;
  readonly text: string;
  readonly sidecar: string | typeof UNREADABLE | undefined;
}

const UNREADABLE = Symbol('unreadable');

/** The article's path in its folder of the workspace, so that equal names in two folders stay two articles. */
export function nameOfArticle(folders: readonly string[], uri: string): string {
  const folder = folders.find((one) => uri.startsWith(`${one}/`));
  return decodeIri(
    folder === undefined ? uri.slice(uri.lastIndexOf('/') + 1) : uri.slice(folder.length + 1),
  );
}

import {
  type BaseView,
  EMPTY_SIDECAR,
  type Findings,
  isUnreadError,
  readSidecar,
  type Sidecar,
  type SidecarProblem,
  type Sidecars,
  type TextVersion,
  textVersionsIn,
} from '@attache/core';
import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { recalledTexts } from './base-texts.ts';
import { applyChanges } from './mirror.ts';
import { baseViewOf, type Reading, readArticle, recognizeDocument } from './read-article.ts';
import { Rereading } from './rereading.ts';
import type { Snapshot } from './snapshot.ts';

/** One open article: the mirror of the editor's text, its sidecar as last seen, and what was read from both. */
export class OpenArticle {
  #document: TextDocument;
  #base: BaseView | undefined;
  #inSync = true;
  #sidecar: Promise<Sidecar> | undefined;
  #snapshot: Promise<Snapshot> | undefined;
  #recognized: { readonly document: TextDocument; readonly recognition: Findings } | undefined;
  readonly #rereading = new Rereading();
  readonly #baseTexts = new Map<TextVersion, string>();
  readonly #recalled = new Set<TextVersion>();

  constructor({ uri, languageId, version, text }: TextDocumentItem) {
    this.#document = TextDocument.create(uri, languageId, version, text);
  }

  get version(): number {
    return this.#document.version;
  }

  /** False after a change that made no sense, until the whole text came again: what we have is not what people see. */
  get inSync(): boolean {
    return this.#inSync;
  }

  /** Takes an edit over, or says why it cannot be one of this text. */
  change(changes: readonly TextDocumentContentChangeEvent[], version: number): string | undefined {
    const isWhole = changes.length > 0 && changes.every((change) => !('range' in change));
    if (!this.#inSync && !isWhole) return 'still out of step';
    const next = applyChanges(this.#document, changes, version);
    this.#inSync = typeof next !== 'string';
    if (typeof next === 'string') return next;
    this.#document = next;
    this.#base = undefined;
    this.#snapshot = undefined;
    return undefined;
  }

  /** The whole text once more, after the mirror had lost its step. */
  replace(text: string, version: number): void {
    const { uri, languageId } = this.#document;
    this.#document = TextDocument.create(uri, languageId, version, text);
    this.#base = undefined;
    this.#inSync = true;
    this.#snapshot = undefined;
  }

  /** The sidecar as it is on disk now; to be read again where it is not given. */
  renewSidecar(text?: string): void {
    this.#sidecar = text === undefined ? undefined : Promise.resolve(readSidecar(text));
    this.#snapshot = undefined;
  }

  /** Decisions were made in this text. */
  rememberBase(version: TextVersion, text: string): void {
    this.#baseTexts.set(version, text);
  }

  /** After a change of settings: everything is read with the new ones. */
  forgetReading(): void {
    this.#recognized = undefined;
    this.#rereading.forget();
    this.#snapshot = undefined;
  }

  /** Reads at most once a version. A failed reading is not kept: the next request tries again. */
  snapshot(sidecars: Sidecars, reading: Reading): Promise<Snapshot> {
    this.#snapshot ??= this.#read(sidecars, reading).catch((error: unknown) => {
      this.#snapshot = undefined;
      this.#rereading.forget();
      throw error;
    });
    return this.#snapshot;
  }

  async #read(sidecars: Sidecars, reading: Reading): Promise<Snapshot> {
    this.#sidecar ??= readFrom(sidecars, this.#document.uri);
    const sidecar = await this.#sidecar;
    const document = this.#document;
    this.#base ??= baseViewOf(document);
    const base = this.#base;
    await this.#recallTexts(sidecar, base, reading);
    if (this.#recognized?.document !== document)
      this.#recognized = {
        document,
        recognition: recognizeDocument(document, reading, this.#rereading),
      };
    const { recognition } = this.#recognized;
    return readArticle(document, recognition, sidecar, reading, this.#baseTexts, base);
  }

  /** Once for each version that the sidecar names. */
  async #recallTexts(sidecar: Sidecar, base: BaseView, reading: Reading): Promise<void> {
    const texts = await recalledTexts(this.#document, base, sidecar, reading, this.#recalled);
    for (const version of textVersionsIn(sidecar)) this.#recalled.add(version);
    for (const [version, text] of texts) this.#baseTexts.set(version, text);
  }
}

/** Reading never fails: a sidecar that cannot be opened is a problem to show, and is not to be written to. */
export async function readFrom(sidecars: Sidecars, uri: string): Promise<Sidecar> {
  try {
    const file = await sidecars.read(uri);
    return file ? readSidecar(file.text) : EMPTY_SIDECAR;
  } catch (error) {
    return { ...EMPTY_SIDECAR, readOnly: true, problems: [problemOf(error)] };
  }
}

function problemOf(error: unknown): SidecarProblem {
  if (isUnreadError(error)) return { line: 1, ...error.fault };
  const answer = error instanceof Error ? error.message : String(error);
  return { line: 1, kind: 'unreadable', about: [answer] };
}

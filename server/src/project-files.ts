import { type ProjectReading, readProject, shippedKnowledge } from '@attache/core';
import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyChanges } from './mirror.ts';

/** A project's file as an editor has it open, saved or not. */
export interface OpenProjectFile {
  readonly document: TextDocument;
  readonly reading: ProjectReading;
}

/** The projects' files that are open. Articles go by what is saved; what is typed is only checked. */
export class ProjectFiles {
  readonly #open = new Map<string, TextDocument>();
  readonly #read = new WeakMap<TextDocument, ProjectReading>();

  open({ uri, languageId, version, text }: TextDocumentItem): void {
    this.#open.set(uri, TextDocument.create(uri, languageId, version, text));
  }

  /** A change that makes no sense is waited out: the file is known again when it is opened anew. */
  change(uri: string, changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    const before = this.#open.get(uri);
    const after = before && applyChanges(before, changes, version);
    if (typeof after === 'object') this.#open.set(uri, after);
    else this.#open.delete(uri);
  }

  close(uri: string): void {
    this.#open.delete(uri);
  }

  /** `undefined` where it is not open. */
  get(uri: string): OpenProjectFile | undefined {
    const document = this.#open.get(uri);
    if (document === undefined) return undefined;
    const reading = this.#read.get(document) ?? readProject(document.getText(), shippedKnowledge());
    this.#read.set(document, reading);
    return { document, reading };
  }

  uris(): readonly string[] {
    return [...this.#open.keys()];
  }
}

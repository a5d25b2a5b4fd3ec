import type { Operation } from './record.ts';

/** What a host brings so that decisions can be kept: the disk (Node), or the editor's files (browser). */
export interface Sidecars {
  /** The sidecar's text as it is on disk, `undefined` where there is none. `article` is what the host calls it. */
  read(article: string): Promise<SidecarFile | undefined>;
  /**
   * Joins the operations with what is on disk and replaces the sidecar whole. Resolves when that is durable;
   * rejects with a `SaveError` when it is not, and then the sidecar is as it was.
   */
  save(article: string, operations: readonly Operation[]): Promise<SidecarFile>;
}

export interface SidecarFile {
  readonly text: string;
}

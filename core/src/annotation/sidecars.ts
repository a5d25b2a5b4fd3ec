import type { Operation } from './record.ts';

/** What a host brings so that decisions can be kept: the disk (Node), or the editor's files (browser). */
export interface Sidecars {
  /**
   * The sidecar's text as it is on disk, `undefined` where there is none. `article` is what the host calls it.
   * Rejects with a `SidecarError` where there is something that cannot be read.
   */
  read(article: string): Promise<SidecarFile | undefined>;
  /**
   * Joins the operations with what is on disk and replaces the sidecar whole. Resolves when that is durable;
   * rejects with a `SidecarError` when it is not, and then no part of it is in the sidecar, unless `reason`
   * is `not-durable`. Sending the same operations again is harmless.
   */
  save(article: string, operations: readonly Operation[]): Promise<SidecarFile>;
}

export interface SidecarFile {
  readonly text: string;
}

/**
 * Why a sidecar was not saved or read; for programs. The message is for people: what, why, what to do.
 * `foreign`: made by a newer version or another program. `changing`: somebody keeps writing it without a lock.
 * `not-durable`: written, but the disk did not confirm it.
 */
export type SidecarFault =
  | 'disk-full'
  | 'read-only'
  | 'no-permission'
  | 'no-folder'
  | 'locked'
  | 'foreign'
  | 'not-utf8'
  | 'not-a-file'
  | 'changing'
  | 'not-durable'
  | 'other';

export class SidecarError extends Error {
  readonly reason: SidecarFault;
  /** True where the decisions are in a journal, from which they are saved as soon as that works. */
  readonly kept: boolean;

  constructor(reason: SidecarFault, message: string, cause?: unknown, kept = false) {
    super(message, { cause });
    this.name = 'SidecarError';
    this.reason = reason;
    this.kept = kept;
  }
}

import type { Operation } from './record.ts';
import {
  isUnread,
  type SidecarFault,
  type SidecarFaultKind,
  type UnreadFault,
} from './sidecar-fault.ts';

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

/** Why a sidecar was not saved or read, for programs. `foreign`: made by a newer version or another program. */
export type SidecarReason = Exclude<SidecarFaultKind, keyof typeof REASONS>;

/** What people are told more finely than programs. */
const REASONS = {
  'share-full': 'disk-full',
  'file-too-large': 'disk-full',
  'file-read-only': 'no-permission',
  'no-file': 'no-folder',
  newer: 'foreign',
  'short-write': 'other',
} as const;

/** Something that was not saved or read. What it says to people, the words make of `fault`; its message is for logs. */
export class SidecarError extends Error {
  readonly fault: SidecarFault;
  /** The article that is not saved, or the sidecar that is not used. */
  readonly path: string;
  /** True where the decisions are in a journal, from which they are saved as soon as that works. */
  readonly kept: boolean;

  constructor(
    fault: SidecarFault,
    path: string,
    { cause, kept = false }: { readonly cause?: unknown; readonly kept?: boolean } = {},
  ) {
    super(`${path}: ${[fault.kind, ...fault.about].join(' ')}`, { cause });
    this.name = 'SidecarError';
    this.fault = fault;
    this.path = path;
    this.kept = kept;
  }

  get reason(): SidecarReason {
    const { kind } = this.fault;
    return isFiner(kind) ? REASONS[kind] : kind;
  }
}

/** True for a file that is there and cannot be read as text. */
export function isUnreadError(
  error: unknown,
): error is SidecarError & { readonly fault: UnreadFault } {
  return error instanceof SidecarError && isUnread(error.fault);
}

function isFiner(kind: SidecarFaultKind): kind is keyof typeof REASONS {
  return Object.hasOwn(REASONS, kind);
}

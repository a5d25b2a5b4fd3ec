import type { Fault } from '../text/fault.ts';

/** What is wrong in a sidecar. */
export type SidecarProblemKind = FileProblemKind | RecordProblemKind;

/** Of the whole file. With `newer` and `foreign` it must not be written. */
export type FileProblemKind =
  | 'damaged'
  /** about: its format version */
  | 'newer'
  | 'foreign'
  | UnreadKind
  /** about: what the system answered */
  | 'unreadable';

/** Of one record, which is kept and not used. */
export type RecordProblemKind =
  /** A text where a record belongs: what is left of one. */
  | 'torn'
  | 'no-object'
  /** about: the kind, if it is a text */
  | 'unknown-kind'
  | 'id'
  | 'text-version'
  /** about: the label, if it is a text */
  | 'label'
  | 'selector'
  | 'nobody'
  | 'clock'
  | 'no-time'
  /** about: the status, if it is a text */
  | 'status'
  | 'value'
  | 'no-text';

/** The file was not even read: the fault is one of that file, and not of saving in it. */
export type UnreadKind = 'not-utf8' | 'not-a-file';

/** Why a sidecar was not saved or read, as finely as people are told. */
export type SidecarFaultKind =
  | 'disk-full'
  | 'share-full'
  | 'file-too-large'
  | 'read-only'
  | 'file-read-only'
  | 'no-permission'
  | 'no-folder'
  /** The article is not on this machine's disk. */
  | 'no-file'
  /** about: seconds, the folder that is the lock, the process that holds it if it is known */
  | 'locked'
  /** about: its format version */
  | 'newer'
  | 'foreign'
  | UnreadKind
  /** Somebody keeps writing it without a lock. */
  | 'changing'
  /** Written, but the disk did not confirm it. */
  | 'not-durable'
  | 'short-write'
  /** about: what the disk answered */
  | 'other';

export type SidecarFault = Fault<SidecarFaultKind>;

export type UnreadFault = Fault<UnreadKind>;

export function isUnread(fault: SidecarFault): fault is UnreadFault {
  return fault.kind === 'not-utf8' || fault.kind === 'not-a-file';
}

import { isUnread, SidecarError, type SidecarFault, type SidecarFaultKind } from '@attache/core';
import { codeOf } from './files.ts';

/** Why nothing was saved, of an error of the file system; one that is known already stays. */
export function saveError(article: string, error: unknown): SidecarError {
  if (error instanceof SidecarError) return error;
  return new SidecarError(faultOf(error), article, { cause: error });
}

/** The same where the decisions are in the journal: nobody has to decide again. */
export function keptError(article: string, { fault, path, cause }: SidecarError): SidecarError {
  return new SidecarError(fault, isUnread(fault) ? path : article, { cause, kept: true });
}

/** A disk that is filling up takes part of what it is given, and fails with nothing. */
export class ShortWriteError extends Error {
  readonly code = 'ESHORTWRITE';

  constructor(written: number, given: number) {
    super(`${written}/${given}`);
  }
}

function faultOf(error: unknown): SidecarFault {
  const code = codeOf(error);
  const kind = KINDS.get(code ?? '');
  return kind ? { kind, about: [] } : { kind: 'other', about: [code ?? String(error)] };
}

const KINDS: ReadonlyMap<string, SidecarFaultKind> = new Map([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'share-full'],
  ['EFBIG', 'file-too-large'],
  ['EROFS', 'read-only'],
  ['EACCES', 'no-permission'],
  ['EPERM', 'no-permission'],
  ['ENOENT', 'no-folder'],
  ['ESHORTWRITE', 'short-write'],
]);

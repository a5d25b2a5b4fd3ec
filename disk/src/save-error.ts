import { SidecarError, type SidecarFault } from '@attache/core';
import { codeOf } from './files.ts';

/** An error of the file system as a person needs it: what, why, what to do. */
export function saveError(article: string, error: unknown): SidecarError {
  if (error instanceof SidecarError) return error;
  const code = codeOf(error);
  const { reason, why, remedy } = EXPLANATIONS.get(code ?? '') ?? {
    reason: 'other',
    why: `the disk answered ${code ?? String(error)}`,
    remedy: 'Check the disk, then decide again.',
  };
  const message = `The decisions on ${article} were not saved: ${why}. ${remedy}`;
  return new SidecarError(reason, message, error);
}

interface Explanation {
  readonly reason: SidecarFault;
  readonly why: string;
  readonly remedy: string;
}

const FULL: Explanation = {
  reason: 'disk-full',
  why: 'the disk is full',
  remedy: 'Make room on it, then decide again.',
};

const FORBIDDEN: Explanation = {
  reason: 'no-permission',
  why: 'writing in this folder is not permitted',
  remedy: 'Ask for permission, or work on a copy.',
};

const EXPLANATIONS: ReadonlyMap<string, Explanation> = new Map([
  ['ENOSPC', FULL],
  ['EDQUOT', { ...FULL, why: 'your share of the disk is used up' }],
  ['EFBIG', { ...FULL, why: 'files may not be so large here' }],
  [
    'EROFS',
    {
      reason: 'read-only',
      why: 'the disk can only be read',
      remedy: 'Work on a copy on another disk.',
    },
  ],
  ['EACCES', FORBIDDEN],
  ['EPERM', FORBIDDEN],
  [
    'ENOENT',
    {
      reason: 'no-folder',
      why: 'their folder is not there any more',
      remedy: 'Put the folder back, then decide again.',
    },
  ],
]);

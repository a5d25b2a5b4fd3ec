import { SidecarError, type SidecarFault } from '@attache/core';
import { codeOf } from './files.ts';

/** An error of the file system as a person needs it: what, why, what to do. */
export function saveError(article: string, error: unknown): SidecarError {
  if (error instanceof SidecarError) return error;
  const { reason, why, remedy } = explanationOf(error);
  const message = `The decisions on ${article} were not saved: ${why}. ${remedy}, then decide again.`;
  return new SidecarError(reason, message, error);
}

/** The same where the decisions are in the journal: nobody has to decide again. */
export function keptError(article: string, { reason, message, cause }: SidecarError): SidecarError {
  const isOfDisk = codeOf(cause) !== undefined && reason !== 'not-durable';
  const { why, remedy } = explanationOf(cause);
  const what = isOfDisk
    ? `The decisions on ${article} are not saved yet: ${why}. ${remedy}.`
    : message;
  return new SidecarError(reason, `${what} ${KEPT}`, cause, true);
}

const KEPT = 'They are kept, and saved by themselves as soon as that works.';

function explanationOf(error: unknown): Explanation {
  const code = codeOf(error);
  const why = `the disk answered ${code ?? String(error)}`;
  return EXPLANATIONS.get(code ?? '') ?? { reason: 'other', why, remedy: 'Check the disk' };
}

interface Explanation {
  readonly reason: SidecarFault;
  readonly why: string;
  readonly remedy: string;
}

const FULL: Explanation = {
  reason: 'disk-full',
  why: 'the disk is full',
  remedy: 'Make room on it',
};

const FORBIDDEN: Explanation = {
  reason: 'no-permission',
  why: 'writing in this folder is not permitted',
  remedy: 'Ask for permission, or work on a copy',
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
      remedy: 'Work on a copy on another disk',
    },
  ],
  ['EACCES', FORBIDDEN],
  ['EPERM', FORBIDDEN],
  [
    'ENOENT',
    {
      reason: 'no-folder',
      why: 'their folder is not there any more',
      remedy: 'Put the folder back',
    },
  ],
]);

import assert from 'node:assert/strict';
import { isUnread, isUnreadError, SidecarError, type SidecarFaultKind } from '@attache/core';

describe('a sidecar that was not saved or read', () => {
  for (const [reason, kinds] of [
    ['disk-full', ['disk-full', 'share-full', 'file-too-large']],
    ['no-permission', ['no-permission', 'file-read-only']],
    ['no-folder', ['no-folder', 'no-file']],
    ['foreign', ['foreign', 'newer']],
    ['other', ['other', 'short-write']],
    ['locked', ['locked']],
    ['not-durable', ['not-durable']],
  ] as const)
    it(`says for programs only what they can act on: ${reason}`, () => {
      for (const kind of kinds) {
        const error = new SidecarError({ kind, about: ['x'] }, '/a.txt', { cause: 'y' });
        assert.equal(error.reason, reason);
        assert.equal(error.message, `/a.txt: ${kind} x`);
        assert.deepEqual([error.kept, error.cause, error.path], [false, 'y', '/a.txt']);
      }
    });

  it('is not a file of text in two cases, and only an error of ours is one of them', () => {
    const isUnreadKind = (kind: SidecarFaultKind) => isUnread({ kind, about: [] });
    assert.deepEqual((['not-utf8', 'not-a-file'] as const).map(isUnreadKind), [true, true]);
    assert.deepEqual((['foreign', 'no-file', 'other'] as const).map(isUnreadKind), [
      false,
      false,
      false,
    ]);
    const error = new SidecarError({ kind: 'not-utf8', about: [] }, '/a.txt', { kept: true });
    assert.ok(isUnreadError(error) && error.kept);
    assert.equal(isUnreadError(new SidecarError({ kind: 'other', about: [] }, '/a.txt')), false);
    assert.equal(isUnreadError(new Error('not-utf8')), false);
  });
});

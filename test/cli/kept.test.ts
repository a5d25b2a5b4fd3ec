import assert from 'node:assert/strict';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { buildCli, inWorkspace, jsonLines, spawnAttache, type Workspace } from './attache.ts';

const TEXT =
  'JAKARTA, 4 December 2025 - President Prabowo Subianto met Prime Minister Pham Minh Chinh.\nThey signed contracts worth US$2.5 billion.\n';
const SIDECAR = 'a.txt.ann.json';

describe('decisions that a command could not save', () => {
  // A program of its own: what it leaves is taken over because it has ended.
  before(buildCli);

  it(
    'are kept, told by check, and saved by the next command that decides',
    inWorkspace({ 'a.txt': TEXT, 'b.txt': TEXT }, async ({ attache, folder }) => {
      await attache(['confirm', 'a.txt', '--label', 'DATE']);
      chmodSync(SIDECAR, 0o444);
      const refused = spawnAttache(['confirm', 'a.txt', '--label', 'LEADER'], folder);
      assert.equal(refused.status, 1);
      assert.match(refused.stderr, /^a\.txt:1:1: .+read-only.+ They are kept, and saved by/mu);
      const checked = await attache(['check', 'a.txt']);
      assert.equal(checked.status, 1);
      assert.match(checked.stderr, /a\.txt:1:1: 2 decisions on .+a\.txt not saved yet\./u);
      const other = await attache(['check', 'b.txt']);
      assert.equal(other.status, 0, other.stderr);
      assert.doesNotMatch(other.stderr, /a\.txt/u, 'another article is no business of this one');
      const folderWide = await attache(['check', '.']);
      assert.equal(folderWide.stderr.match(/not saved yet/gu)?.length, 1);
      chmodSync(SIDECAR, 0o644);
      assert.equal((await attache(['confirm', 'b.txt', '--label', 'DATE'])).status, 0);
      const saved = await attache(['check', 'a.txt']);
      assert.equal(saved.status, 0, saved.stderr);
      assert.deepEqual(await labelsOf(attache), ['DATE', 'LEADER', 'LEADER']);
    }),
  );
});

describe('a sidecar that somebody else has emptied', () => {
  it(
    'is a problem for check, and comes back without taking anything away',
    inWorkspace({ 'a.txt': TEXT }, async ({ attache }) => {
      await attache(['confirm', 'a.txt', '--label', 'LEADER']);
      rmSync(SIDECAR);
      const checked = await attache(['check', 'a.txt']);
      assert.equal(checked.status, 1);
      assert.match(checked.stderr, /2 of 2 decisions that were saved here are in the sidecar no/u);
      await attache(['confirm', 'a.txt', '--label', 'DATE']);
      assert.equal((await attache(['check', 'a.txt'])).status, 1, 'a decision hides no loss');

      const [{ versions }] = jsonLines((await attache(['restore', 'a.txt'])).stdout);
      assert.deepEqual(
        versions.map(({ decisions, missing }: Record<string, number>) => [decisions, missing]),
        [
          [1, 0],
          [2, 2],
        ],
      );
      const restored = await attache(['restore', 'a.txt', '--from', '2']);
      assert.match(restored.stderr, /a\.txt: 2 decisions brought back from 20/u);
      assert.deepEqual(await labelsOf(attache), ['DATE', 'LEADER', 'LEADER']);
      assert.equal((await attache(['check', 'a.txt'])).status, 0);
    }),
  );

  it(
    'is accepted as it is when a person says so',
    inWorkspace({ 'a.txt': TEXT }, async ({ attache }) => {
      await attache(['confirm', 'a.txt', '--label', 'LEADER']);
      rmSync(SIDECAR);
      await attache(['restore', 'a.txt', '--accept']);
      assert.equal((await attache(['check', 'a.txt'])).status, 0);
      const { stdout } = await attache(['restore', 'a.txt', '--format', 'table']);
      assert.match(stdout, /2 decisions, 2 of them missing now/u);
    }),
  );

  it(
    'has a copy of what was in it, byte for byte, before it is written anew',
    inWorkspace({ 'a.txt': TEXT }, async ({ attache }) => {
      await attache(['confirm', 'a.txt', '--label', 'LEADER']);
      const torn = readFileSync(SIDECAR, 'utf8').slice(0, -80);
      writeFileSync(SIDECAR, torn);
      await attache(['confirm', 'a.txt', '--label', 'DATE']);
      const [{ versions }] = jsonLines((await attache(['restore', 'a.txt'])).stdout);
      assert.ok(versions.some(({ kind }: Record<string, string>) => kind === 'damaged'));
    }),
  );

  it(
    'is not asked for versions that are not there',
    inWorkspace({ 'a.txt': TEXT }, async ({ attache }) => {
      const { stderr, status } = await attache(['restore', 'a.txt', '--from', '3']);
      assert.match(stderr, /There is no version 3: there are 0/u);
      assert.equal(status, 1);
      assert.equal((await attache(['restore', 'a.txt', '--from', 'x'])).status, 2);
      assert.equal((await attache(['restore', 'a.txt', '--from', '1', '--accept'])).status, 2);
    }),
  );
});

async function labelsOf(attache: Workspace['attache']): Promise<string[]> {
  const [{ annotations }] = jsonLines((await attache(['list', 'a.txt'])).stdout);
  return annotations.map(({ label }: { readonly label: string }) => label);
}

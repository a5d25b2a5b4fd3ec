import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const ARTICLE = 'en-hanoi-jakarta.txt';

interface Answers {
  readonly hover: string;
  readonly actions: readonly string[];
  readonly decided: { readonly decided: number };
  readonly hoverAfter: string;
  readonly outline: number;
  readonly references: number;
  readonly warnings: readonly string[];
}

describe('Emacs with Eglot, with the language server of the command line', () => {
  let folder: string;
  let answers: Answers;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'attache-emacs-'));
    cpSync(join(ROOT, 'seeds/articles', ARTICLE), join(folder, ARTICLE));
    answers = runEmacs(folder);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('reads in a hover who somebody is', () => {
    assert.match(answers.hover, /Prabowo Subianto.*leader, suggested/u);
  });

  it('is offered to confirm and to reject, and confirms: the decision is on disk', () => {
    assert.match(answers.actions[0] ?? '', /^Confirm “Prabowo Subianto”/u);
    assert.ok(answers.actions.some((title) => title.startsWith('Reject')));
    assert.deepEqual(answers.decided, { decided: 1 });
    assert.match(answers.hoverAfter, /leader, confirmed/u);
    const sidecar = readFileSync(join(folder, `${ARTICLE}.ann.json`), 'utf8');
    assert.match(sidecar, /"status":"confirmed","value":"prabowo-subianto"/u);
  });

  it('gets an outline, and other places of the same person', () => {
    assert.ok(answers.outline > 0);
    assert.ok(answers.references > 1);
  });

  it('is asked for nothing that it warns of', () => {
    assert.deepEqual(answers.warnings, []);
  });
});

function runEmacs(folder: string): Answers {
  const out = join(folder, 'answers.json');
  const server = [process.execPath, join(ROOT, 'dist/cli.cjs'), 'server', '--stdio'];
  const session = join(ROOT, 'test/emacs/session.el');
  const { status, stderr, error } = spawnSync('emacs', ['--batch', '-l', session], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 100_000,
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      ATTACHE_STATE: join(folder, '.state'),
      ATTACHE_ARTICLE: join(folder, ARTICLE),
      ATTACHE_SERVER: JSON.stringify(server),
      ATTACHE_WORDS: 'Prabowo Subianto',
      ATTACHE_ANSWERS: out,
    },
  });
  if (error) throw error;
  assert.equal(status, 0, stderr);
  return JSON.parse(readFileSync(out, 'utf8'));
}

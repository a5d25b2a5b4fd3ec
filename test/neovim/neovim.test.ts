import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const ARTICLE = 'en-hanoi-jakarta.txt';

interface Answers {
  readonly legend: { readonly tokenTypes: string[]; readonly tokenModifiers: string[] };
  readonly tokens: { readonly data: number[] };
  readonly hover: { readonly contents: { readonly value: string } };
  readonly hoverAfter: { readonly contents: { readonly value: string } };
  readonly actions: { readonly title: string; readonly command: { readonly command: string } }[];
  readonly decided: { readonly decided: number };
  readonly symbols: { readonly name: string }[];
}

describe('Neovim, with the language server of the command line', () => {
  let folder: string;
  let answers: Answers;

  before(function () {
    this.timeout(60_000);
    folder = mkdtempSync(join(tmpdir(), 'attache-neovim-'));
    cpSync(join(ROOT, 'seeds/articles', ARTICLE), join(folder, ARTICLE));
    answers = runNeovim(folder);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('gets semantic tokens for every label', () => {
    const { data } = answers.tokens;
    assert.equal(data.length % 5, 0);
    assert.ok(data.length / 5 >= 25, `${data.length / 5} tokens`);
    const types = new Set(data.filter((_, index) => index % 5 === 3));
    assert.equal(types.size, 4, 'four labels have four types');
    assert.ok(answers.legend.tokenModifiers.length > 0);
  });

  it('reads in a hover who somebody is', () => {
    assert.match(answers.hover.contents.value, /Prabowo Subianto/u);
    assert.match(answers.hover.contents.value, /suggested/u);
  });

  it('is offered to confirm', () => {
    const [first] = answers.actions;
    assert.match(first?.title ?? '', /^Confirm “Prabowo Subianto”/u);
    assert.equal(first?.command.command, 'attache.confirm');
  });

  it('confirms, and the decision is on disk beside the article', () => {
    assert.deepEqual(answers.decided, { decided: 1 });
    assert.match(answers.hoverAfter.contents.value, /confirmed/u);
    const sidecar = readFileSync(join(folder, `${ARTICLE}.ann.json`), 'utf8');
    assert.match(sidecar, /"status":"confirmed","value":"prabowo-subianto"/u);
  });

  it('leaves the article as it was', () => {
    const [mine, original] = [folder, join(ROOT, 'seeds/articles')].map((place) =>
      readFileSync(join(place, ARTICLE)),
    );
    assert.deepEqual(mine, original);
  });

  it('gets an outline', () => {
    assert.ok(answers.symbols.length > 0);
  });
});

function runNeovim(folder: string): Answers {
  const out = join(folder, 'answers.json');
  const script = join(ROOT, 'test/neovim/session.lua');
  const args = ['--headless', '--clean', '-n', ARTICLE, '-S', script, '-c', 'cquit!'];
  const { status, stderr, error } = spawnSync('nvim', args, {
    cwd: folder,
    encoding: 'utf8',
    timeout: 50_000,
    env: {
      ...process.env,
      XDG_STATE_HOME: folder,
      ATTACHE_SERVER: JSON.stringify([
        process.execPath,
        join(ROOT, 'dist/cli.cjs'),
        'server',
        '--stdio',
      ]),
      ATTACHE_WORDS: 'Prabowo Subianto',
      ATTACHE_ANSWERS: out,
    },
  });
  if (error) throw error;
  assert.equal(status, 0, stderr);
  return JSON.parse(readFileSync(out, 'utf8'));
}

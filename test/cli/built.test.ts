import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { shippedKnowledge } from '@attache/core';
import { buildCli, CLI, inWorkspace, jsonLines, ROOT, spawnAttache } from './attache.ts';

const SAMPLES = join(ROOT, 'seeds/articles');
const TEXT = 'HANOI, 1 December 2025 \u2014 To Lam met Prabowo Subianto.\n';

describe('attache, as it is built', () => {
  before(buildCli);

  it('runs by itself: a first line for the shell, and nothing installed beside it', () => {
    assert.match(readFileSync(CLI, 'utf8'), /^#!\/usr\/bin\/env node\n/u);
    if (process.platform !== 'win32') assert.equal(statSync(CLI).mode & 0o111, 0o111);
    const { stdout, status } = spawnAttache(['--version'], '.');
    assert.match(stdout, /^\d+\.\d+\.\d+\n$/u);
    assert.equal(status, 0);
  });

  it(
    'annotates, decides and lists like the unbundled one',
    inWorkspace({ 'a.txt': TEXT }, async ({ attache, folder }) => {
      const args = ['confirm', 'a.txt', '--start', '25', '--end', '31', '--label', 'LEADER'];
      assert.deepEqual(spawnAttache(args, folder), {
        stdout: '',
        stderr: 'Deciding as Ana. Another name: --annotator NAME.\n1 confirmed in a.txt by Ana\n',
        status: 0,
      });
      for (const command of [
        ['annotate', '.'],
        ['list', '.'],
        ['stats', 'a.txt'],
        ['check', '.'],
      ]) {
        assert.deepEqual(spawnAttache(command, folder), await attache(command));
      }
      assert.equal(spawnAttache(['annotate', '-'], folder, TEXT).status, 0);
      assert.equal(spawnAttache(['annotate', 'gone.txt'], folder).status, 1);
      assert.equal(spawnAttache(['annotate'], folder).status, 2);
    }),
  );

  it(
    'knows all that the unbundled one knows, though it reads packed tables',
    inWorkspace({ 'names.txt': everyName(), ...sampleArticles() }, async ({ attache, folder }) => {
      const [own, unbundled] = [
        spawnAttache(['annotate', '.'], folder),
        await attache(['annotate', '.']),
      ];
      assert.equal(own.stdout, unbundled.stdout);
      assert.ok(jsonLines(own.stdout).length >= 7);
    }),
  );

  it('does not mind a reader that has seen enough', async () => {
    const child = spawn(process.execPath, [CLI, 'worker'], { stdio: ['pipe', 'pipe', 'pipe'] });
    const request = `${JSON.stringify({ id: 1, text: TEXT })}\n`;
    child.stdin.on('error', () => undefined);
    child.stdin.write(request.repeat(20_000));
    child.stdout.once('data', () => child.stdout.destroy());
    let said = '';
    child.stderr.on('data', (part) => {
      said += part;
    });
    const [status] = await once(child, 'close');
    assert.deepEqual([status, said], [0, '']);
  });

  if (process.platform === 'linux')
    it(
      'says that its output was not written where the disk is full',
      inWorkspace({ 'a.txt': TEXT }, async ({ folder }) => {
        const full = openSync('/dev/full', 'w');
        const { status, stderr } = spawnSync(process.execPath, [CLI, 'annotate', 'a.txt'], {
          cwd: folder,
          stdio: ['ignore', full, 'pipe'],
          encoding: 'utf8',
        });
        closeSync(full);
        assert.equal(status, 1);
        assert.match(stderr, /not written to its end: ENOSPC/u);
      }),
    );

  it('speaks LSP over stdio', async () => {
    const child = spawn(process.execPath, [CLI, 'server', '--stdio'], { stdio: 'pipe' });
    const json = JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { processId: null, rootUri: null, capabilities: {} },
    });
    child.stdin.write(`Content-Length: ${json.length}\r\n\r\n${json}`);
    const [answer] = await once(child.stdout, 'data');
    child.kill();
    assert.match(String(answer), /^Content-Length: \d+\r\n/u);
  });

  it('answers line n with line n, however many there are', () => {
    const input = Array.from({ length: 3000 }, (_, id) => JSON.stringify({ id, text: TEXT })).join(
      '\n',
    );
    const ids = jsonLines(spawnAttache(['worker'], '.', input).stdout).map(({ id }) => id);
    assert.deepEqual(
      ids,
      Array.from({ length: 3000 }, (_, id) => id),
    );
  });
});

/** A line for each name of each person, country, body and term of the knowledge. */
function everyName(): string {
  const { people, countries, organisations, concepts } = shippedKnowledge();
  return [
    ...people.flatMap(({ names }) => names.map(({ text }) => `President ${text} spoke.`)),
    ...countries.flatMap(({ names }) => Object.values(names).flat()),
    ...organisations.flatMap(({ names }) => Object.values(names).flat()),
    ...concepts.flatMap(({ labels }) => Object.values(labels).flat()),
  ].join('\n');
}

function sampleArticles(): Record<string, string> {
  const names = readdirSync(SAMPLES).filter((name) => name.endsWith('.txt'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(SAMPLES, name), 'utf8')]));
}

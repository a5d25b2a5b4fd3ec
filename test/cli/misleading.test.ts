import assert from 'node:assert/strict';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { inWorkspace, jsonLines } from './attache.ts';

const TEXT = 'JAKARTA, 3 March 2025 - President Prabowo Subianto met Anwar Ibrahim.\n';

describe('what could mislead', () => {
  it(
    'two sidecars of one text are never both to be moved to one article',
    inWorkspace({ 'z/a.txt': TEXT, 'z/b.txt': TEXT }, async ({ attache }) => {
      await attache(['confirm', 'z/a.txt', '--all']);
      await attache(['confirm', 'z/b.txt', '--label', 'DATE', '--annotator', 'Budi']);
      rmSync('z/a.txt');
      const one = await attache(['check', 'z']);
      assert.equal(one.status, 1);
      renameSync('z/b.txt', 'z/c.txt');
      const { stderr } = await attache(['check', 'z']);
      assert.doesNotMatch(stderr, /mv /u);
      assert.match(stderr, /z\/b\.txt\.ann\.json was made for that text too/u);
      rmSync('z/a.txt.ann.json');
      const alone = await attache(['check', 'z']);
      assert.match(alone.stderr, /mv -n -- z\/b\.txt\.ann\.json z\/c\.txt\.ann\.json/u);
      assert.ok(readFileSync('z/b.txt.ann.json', 'utf8').includes('Budi'));
    }),
  );

  it(
    'who confirmed and who rejected is told apart, and no name steers the terminal',
    inWorkspace({ 'a.txt': TEXT }, async ({ attache }) => {
      const date = ['--start', '9', '--end', '21'];
      await attache(['confirm', 'a.txt', '--label', 'DATE']);
      await attache(['reject', 'a.txt', ...date, '--annotator', 'Bu\u001b[31mdi']);
      const { stdout } = await attache(['list', 'a.txt', '--format', 'table']);
      assert.match(stdout, /rejected by Bu\[31mdi; confirmed by Ana/u);
    }),
  );

  it(
    'what is not there is said not to be there, and nothing else is said of it',
    inWorkspace({ 'a.txt': TEXT }, async ({ attache }) => {
      await attache(['confirm', 'a.txt', '--all']);
      const nobody = await attache(['withdraw', 'a.txt', '--all', '--annotator', 'Nobody']);
      assert.match(nobody.stderr, /nothing there is decided by Nobody/u);
      assert.doesNotMatch(nobody.stderr, /decided by you/u);
      const strange = await attache(['confirm', 'a.txt', '--label', 'NOPE']);
      assert.equal(strange.status, 2);
      assert.match(strange.stderr, /NOPE/u);
      assert.doesNotMatch(strange.stderr, /0 confirmed/u);
      assert.equal((await attache(['concordance', ' ', 'a.txt'])).status, 2);
    }),
  );

  it(
    "help on what is no command names the mistake, and on one it is that command's",
    inWorkspace({ 'a.txt': TEXT }, async ({ attache }) => {
      const mistaken = await attache(['help', 'chek']);
      assert.equal(mistaken.status, 2);
      assert.match(mistaken.stderr, /unknown command 'chek'\n\(Did you mean check\?\)/u);
      const right = await attache(['help', 'check']);
      assert.equal(right.status, 0);
      assert.match(right.stdout, /^Usage: attache check/u);
      assert.equal((await attache(['help'])).status, 0);
    }),
  );

  it(
    'an empty value is none, whatever the label',
    inWorkspace({ 'a.txt': TEXT }, async ({ attache }) => {
      const words = ['confirm', 'a.txt', '--start', '0', '--end', '7', '--label', 'PLACE'];
      for (const value of ['', '  ']) {
        const { status, stderr } = await attache([...words, '--value', value]);
        assert.equal(status, 2);
        assert.match(stderr, /It is empty\. Leave --value out/u);
      }
      assert.equal((await attache([...words, '--value', '0'])).status, 0);
    }),
  );

  it(
    'a sidecar that is left alone gets one message when something is decided beside it',
    inWorkspace({ 'a.txt': TEXT, 'a.txt.ann.json': '[1,2,3]' }, async ({ attache }) => {
      const { status, stderr } = await attache(['confirm', 'a.txt', '--label', 'DATE']);
      assert.equal(status, 1);
      assert.equal(stderr.match(/left alone/gu)?.length, 1);
      assert.match(stderr, /not saved yet: the sidecar is left alone/u);
      assert.equal(readFileSync('a.txt.ann.json', 'utf8'), '[1,2,3]');
    }),
  );

  it(
    'a concordance does not say that a person stands where other words are by now',
    inWorkspace({ 'a.txt': TEXT }, async ({ attache, folder }) => {
      await attache(['confirm', 'a.txt', '--all']);
      writeFileSync(`${folder}/a.txt`, TEXT.replace('Prabowo Subianto', 'Xaver Meier'));
      const { stdout } = await attache(['concordance', 'prabowo-subianto', 'a.txt']);
      assert.deepEqual(jsonLines(stdout), []);
    }),
  );

  it(
    'a value that is no date is refused, and where another program wrote it, a problem',
    inWorkspace({ 'a.txt': TEXT }, async ({ attache }) => {
      const date = ['confirm', 'a.txt', '--start', '9', '--end', '21', '--value'];
      assert.equal((await attache([...date, '2025-02-30'])).status, 1);
      await attache([...date, '2025-03-03']);
      const sidecar = readFileSync('a.txt.ann.json', 'utf8');
      writeFileSync('a.txt.ann.json', sidecar.replace('"2025-03-03"', '"2025-02-30"'));
      const wrong = await attache(['check', 'a.txt']);
      assert.equal(wrong.status, 1);
      assert.match(wrong.stderr, /a\.txt:1:10: The value of DATE "3 March 2025" is "2025-02-30"/u);
      await attache([...date, '2025-03-03']);
      assert.equal((await attache(['check', 'a.txt'])).status, 0);
    }),
  );
});

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inWorkspace, jsonLines, type Workspace } from './attache.ts';

const LAM = ['--label', 'LEADER', '--value', 'to-lam'];
/** The same words so often that only the old text tells which of them is which. */
const LITANY = 'Lam. '.repeat(300);
const VISIT =
  'In the morning, the delegation led by Budi Santoso arrived in Hanoi and visited the museum of history.\nLater that day the guests met To Lam, who gave a dinner in their honour at the palace.\n';

describe('decisions on an article that was edited since', () => {
  it(
    'are found with the old text where git has it',
    inWorkspace({ 'a.txt': LITANY }, async ({ folder, attache }) => {
      await attache(['confirm', 'a.txt', '--start', '1000', '--end', '1003', ...LAM]);
      const now = `${LITANY.slice(0, 500)}A new sentence. ${LITANY.slice(500)}`;
      writeFileSync(join(folder, 'a.txt'), now);
      assert.notEqual(await stateOf(attache), 'shifted');
      writeFileSync(join(folder, 'a.txt'), LITANY);
      commit(folder);
      writeFileSync(join(folder, 'a.txt'), now);
      assert.equal(await stateOf(attache), 'shifted');
    }),
  );

  it(
    'are exact, shifted, for review or lost in the list',
    inWorkspace({ 'a.txt': VISIT }, async ({ folder, attache }) => {
      for (const words of ['Budi Santoso', 'Hanoi', 'To Lam']) {
        const start = VISIT.indexOf(words);
        const end = start + words.length;
        await attache(['confirm', 'a.txt', '--start', `${start}`, '--end', `${end}`, ...LAM]);
      }
      const states = async () => {
        const { stdout } = await attache(['list', 'a.txt']);
        return jsonLines(stdout)[0].annotations.map(
          ({ text, state }: { text: string; state: string }) => [text, state],
        );
      };
      assert.deepEqual(await states(), [
        ['Budi Santoso', 'exact'],
        ['Hanoi', 'exact'],
        ['To Lam', 'exact'],
      ]);
      const [first = ''] = VISIT.split('\n');
      writeFileSync(join(folder, 'a.txt'), first.replace('Budi Santoso', 'Agus Gumiwang'));
      assert.deepEqual(await states(), [
        ['Agus Gumiwang', 'review'],
        ['Hanoi', 'shifted'],
        ['To Lam', 'lost'],
      ]);
      const { stdout } = await attache(['review', 'a.txt', '--annotator', 'Ana'], { input: 'c' });
      assert.match(stdout, /the text has changed: is this still the place\?/u);
      assert.deepEqual((await states())[0], ['Agus Gumiwang', 'exact']);
    }),
  );
});

describe('an article that was renamed without its sidecar', () => {
  for (const { title, change } of [
    { title: 'as it was', change: (text: string) => text },
    { title: 'and edited', change: (text: string) => `HANOI. ${text.replace('guests', 'men')}` },
  ]) {
    it(
      `is named by check, with the command that puts it right, ${title}`,
      inWorkspace({ 'a.txt': VISIT, 'b.txt': 'Nothing.\n' }, async ({ folder, attache }) => {
        const start = VISIT.indexOf('To Lam');
        await attache(['confirm', 'a.txt', '--start', `${start}`, '--end', `${start + 6}`, ...LAM]);
        mkdirSync(join(folder, "Ana's"));
        renameSync(join(folder, 'a.txt'), join(folder, "Ana's/visit.txt"));
        const text = readFileSync(join(folder, "Ana's/visit.txt"), 'utf8');
        writeFileSync(join(folder, "Ana's/visit.txt"), change(text));
        const { stderr, status } = await attache(['check', '.']);
        assert.equal(status, 1);
        const [, command] =
          /a\.txt\.ann\.json:1:1: .* after its article: (.*)$/mu.exec(stderr) ?? [];
        assert.ok(command, stderr);
        if (process.platform !== 'win32') execFileSync('sh', ['-c', command], { cwd: folder });
        else renameSync(join(folder, 'a.txt.ann.json'), join(folder, "Ana's/visit.txt.ann.json"));
        assert.equal((await attache(['check', '.'])).status, 0);
        assert.match((await attache(['list', '.'])).stdout, /"text":"To Lam"/u);
      }),
    );
  }

  it(
    'is not looked for among articles that say something else, or have a sidecar',
    inWorkspace({ 'a.txt': VISIT, 'b.txt': 'Nothing.\n' }, async ({ folder, attache }) => {
      const start = VISIT.indexOf('To Lam');
      await attache(['confirm', 'a.txt', '--start', `${start}`, '--end', `${start + 6}`, ...LAM]);
      writeFileSync(
        join(folder, 'c.txt.ann.json'),
        readFileSync(join(folder, 'a.txt.ann.json'), 'utf8'),
      );
      const { stderr } = await attache(['check', '.']);
      assert.match(stderr, /c\.txt\.ann\.json:1:1: .*Put the article back/u);
    }),
  );
});

async function stateOf(attache: Workspace['attache']): Promise<string> {
  const { stdout } = await attache(['list', 'a.txt']);
  return jsonLines(stdout)[0].annotations[0].state;
}

function commit(folder: string): void {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder });
  git('init', '-q');
  git('add', 'a.txt');
  git('-c', 'user.name=Ana', '-c', 'user.email=ana@example.org', 'commit', '-qm', 'text');
}

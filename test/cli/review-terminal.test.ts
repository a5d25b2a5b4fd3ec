import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { atPseudoTerminal, sitDown } from './at-terminal.ts';
import { buildCli, inWorkspace, jsonLines, type Workspace } from './attache.ts';

const TEXT =
  'JAKARTA, 4 December 2025 - President Prabowo Subianto met Prime Minister Pham Minh Chinh.\nThey signed contracts worth US$2.5 billion.\n';

describe('attache review at a terminal', () => {
  it(
    'fits into forty columns, wide characters too, and draws itself anew in another size',
    inWorkspace({ 'a.txt': `${'習近平主席訪問了河內'.repeat(9)} ${TEXT}` }, async ({ folder }) => {
      const review = sitDown(folder, ['review', 'a.txt'], { columns: 40, rows: 20 });
      const narrow = await review.see(/Q quit\n$/u);
      assert.deepEqual(tooWide(narrow, 40), []);
      assert.ok(narrow.split('\n').length <= 20);
      review.press('n');
      const leader = await review.see(/H shows the rest[\s\S]*Q quit\n$/u);
      assert.deepEqual(tooWide(leader, 40), []);
      assert.ok(leader.split('\n').length <= 20);
      review.press('f');
      assert.deepEqual(tooWide(await review.see(/\n> $/u), 40), []);
      review.press('x\u0003');
      await review.see(/Q quit\n$/u);
      review.resize(120, 40);
      const wide = await review.see(/Q quit\n$/u);
      assert.match(wide, /^ {2}Office on 2025-12-04 {2}President/mu);
      review.press('?');
      await review.see(/Shift\+Alt\+R/u);
      review.press('q');
      await review.see(/Q quit\n$/u);
      review.press('q');
      assert.equal(await review.over, 0);
    }),
  );

  it(
    'decides nothing in an article that was edited under it, and shows the new text',
    inWorkspace({ 'a.txt': TEXT }, async ({ folder, attache }) => {
      const review = sitDown(folder, ['review', 'a.txt']);
      await review.see(/Q quit\n$/u);
      writeFileSync('a.txt', `Breaking news.\n${TEXT.replace('4 December', '5 December')}`);
      review.press('c');
      const again = await review.see(/changed meanwhile[\s\S]*Q quit\n$/u);
      assert.match(again, /\[5 December 2025\]/u);
      review.press('c');
      await review.see(/\[Prabowo Subianto\][\s\S]*Q quit\n$/u);
      review.press('q');
      await review.over;
      const [{ annotations }] = jsonLines((await attache(['list', 'a.txt'])).stdout);
      assert.deepEqual(
        annotations.map(({ text }: { text: string }) => text),
        ['5 December 2025'],
      );
    }),
  );

  it(
    'stops where decisions have lost their words, withdraws one of them, and takes that back',
    inWorkspace({ 'a.txt': TEXT, 'b.txt': TEXT }, async ({ folder, attache }) => {
      for (const label of ['DATE', 'MONEY']) await attache(['confirm', 'a.txt', '--label', label]);
      const states = async () => {
        const [{ annotations }] = jsonLines((await attache(['list', 'a.txt'])).stdout);
        return annotations.map(({ anchor, text }: Record<string, string>) => `${anchor} ${text}`);
      };
      writeFileSync('a.txt', 'Nothing of all this is here any more.\n');
      const review = sitDown(folder, ['review', 'a.txt']);
      const end = await review.see(/Q quit\n$/u);
      assert.match(end, /money "US\$2\.5 billion" is not in the article any more/u);
      assert.match(end, /W withdraw what was lost/u);
      review.press('w');
      await review.see(/1 date "4 December 2025"\n2 money "US\$2\.5 billion"\n$/u);
      review.press('1');
      const less = await review.see(/Q quit\n$/u);
      assert.ok(!less.includes('4 December 2025') && less.includes('US$2.5 billion'));
      assert.equal((await states()).length, 1);
      review.press('u');
      assert.match(await review.see(/Q quit\n$/u), /4 December 2025/u);
      assert.equal((await states()).length, 2);
      review.press('w');
      await review.see(/2 money/u);
      review.press('x');
      assert.match(await review.see(/Q quit\n$/u), /4 December 2025/u);
      review.press('q');
      await review.over;
      const other = sitDown(folder, ['review', 'a.txt'], { env: { ATTACHE_ANNOTATOR: 'Budi' } });
      assert.equal(await other.over, 0);
      assert.ok(!(await other.see(/./u)).includes('Q quit'));
    }),
  );

  it(
    'goes on where an article is gone',
    inWorkspace({ 'a.txt': TEXT, 'b.txt': TEXT }, async ({ folder }) => {
      const review = sitDown(folder, ['review', '.']);
      await review.see(/Q quit\n$/u);
      rmSync('a.txt');
      review.press('c');
      await review.see(/cannot be read any more/u);
      review.press(' ');
      await review.see(/N or Enter next article/u);
      review.press('n');
      await review.see(/b\.txt:1:10[\s\S]*Q quit\n$/u);
      review.press('\u0003');
      await review.over;
    }),
  );

  it(
    'keeps every decision at Ctrl+C, also in the middle of a question',
    inWorkspace({ 'a.txt': TEXT }, async ({ folder, attache }) => {
      const review = sitDown(folder, ['review', 'a.txt']);
      await review.see(/Q quit\n$/u);
      review.press('cvjoko\u0003\u0003');
      assert.equal(await review.over, 0);
      assert.match(await review.see(/The review has ended/u), /1 decision, all saved/u);
      const [{ annotations }] = jsonLines((await attache(['list', 'a.txt'])).stdout);
      assert.equal(annotations.length, 1);
    }),
  );

  it(
    'marks without colours where they are not wanted, and with them where they are',
    inWorkspace({ 'a.txt': TEXT }, async ({ folder }) => {
      const plain = sitDown(folder, ['review', 'a.txt']);
      const card = await plain.see(/Q quit\n$/u);
      assert.ok(!card.includes('\u001b['));
      assert.match(card, /\[4 December 2025\] - President ‹Prabowo Subianto›/u);
      plain.press('q');
      await plain.over;
      const coloured = sitDown(folder, ['review', 'a.txt'], { env: { NO_COLOR: '' } });
      const painted = await coloured.see(/Q quit/u);
      assert.ok(painted.includes('\u001b[7m') && !painted.includes('[4 December'));
      coloured.press('q');
      await coloured.over;
    }),
  );

  it(
    'shows nothing that an article says as a command to the terminal',
    inWorkspace({ 'a.txt': `\u001b[2J\u001b]0;x\u0007${TEXT}` }, async ({ folder }) => {
      const review = sitDown(folder, ['review', 'a.txt']);
      const card = await review.see(/Q quit\n$/u);
      assert.ok(!card.includes('\u001b') && !card.includes('\u0007'));
      review.press('q');
      await review.over;
    }),
  );
});

if (process.platform === 'linux')
  describe('attache review at a pseudo-terminal', () => {
    before(buildCli);

    it(
      'takes single keys, and gives the terminal back as it was',
      inWorkspace({ 'a.txt': TEXT }, async ({ folder, attache }: Workspace) => {
        const review = atPseudoTerminal(folder, 'review a.txt; stty -a', { columns: 60, rows: 30 });
        await review.see(/Q quit/u);
        review.press('c');
        await review.see(/Prabowo Subianto · leader[\s\S]*Q quit/u);
        assert.match(readFileSync('a.txt.ann.json', 'utf8'), /"confirmed"/u);
        review.press('\u0003');
        assert.equal(await review.over, 0);
        const [{ annotations }] = jsonLines((await attache(['list', 'a.txt'])).stdout);
        assert.equal(annotations.length, 1);
      }),
    );

    it(
      'says that the cards would not be seen where stdout is none',
      inWorkspace({ 'a.txt': TEXT }, async ({ folder }) => {
        const review = atPseudoTerminal(folder, 'review a.txt > out.txt');
        await review.see(/stdout is no terminal/u);
        assert.equal(await review.over, 2);
      }),
    );
  });

/** Lines that take more columns than there are. */
function tooWide(screen: string, columns: number): string[] {
  const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/gu;
  return screen
    .replace(/^Deciding as .*\n/u, '')
    .split('\n')
    .filter((line) => line.length + (line.match(wide) ?? []).length > columns);
}

import assert from 'node:assert/strict';
import { inWorkspace, jsonLines, type Workspace } from './attache.ts';

const TEXT =
  'JAKARTA, 4 December 2025 - President Prabowo Subianto met Prime Minister Pham Minh Chinh.\nThey signed contracts worth US$2.5 billion.\n';

describe('attache review', () => {
  it(
    'decides with one key each, in reading order, and goes on where it was left',
    inWorkspace({ 'a.txt': TEXT }, async (workspace) => {
      const found = await suggestions(workspace);
      assert.ok(found.length >= 4, 'the article has suggestions to decide on');
      await press(workspace, 'cr\u001b[Ccq');
      assert.deepEqual(await decisions(workspace), [
        `${found[0]} confirmed`,
        `${found[1]} rejected`,
        `${found[3]} confirmed`,
      ]);
      await press(workspace, '\r');
      assert.deepEqual((await decisions(workspace))[2], `${found[2]} confirmed`);
    }),
  );

  it(
    'shows the words in their sentence, with value, rule and keys',
    inWorkspace({ 'a.txt': TEXT }, async (workspace) => {
      const { stdout, stderr } = await press(workspace, 'nq');
      assert.match(stdout, /^1 of \d+ {2}a\.txt:1:10$/mu);
      assert.match(stdout, /^JAKARTA, \[4 December 2025\|DATE 2025-12-04\] - President/mu);
      assert.match(stdout, /^ {2}why {5}dates\//mu);
      assert.match(stdout, /^c confirm · r reject/mu);
      assert.match(stderr, /^Deciding as Ana/u);
    }),
  );

  it(
    'gives another label, and takes back the last decision, one by one',
    inWorkspace({ 'a.txt': TEXT }, async (workspace) => {
      const [first = '', second = ''] = await suggestions(workspace);
      await press(workspace, 'l2rq');
      assert.deepEqual(await decisions(workspace), [
        `${wordsIn(first)} DATE confirmed`,
        `${second} rejected`,
      ]);
      await press(workspace, 'ruuq');
      assert.deepEqual(await decisions(workspace), [
        `${wordsIn(first)} DATE confirmed`,
        `${second} rejected`,
      ]);
      await press(workspace, 'l9rq');
      const third = (await suggestions(workspace))[2];
      assert.deepEqual((await decisions(workspace))[2], `${third} rejected`);
    }),
  );

  it(
    'ends an article when all is decided, and lets the last decision be taken back there',
    inWorkspace({ 'a.txt': 'Signed on 4 December 2025.\n', 'b.txt': TEXT }, async (workspace) => {
      const { stdout } = await press(workspace, 'curnq');
      assert.match(stdout, /a\.txt: nothing more to decide\./u);
      assert.match(stdout, /b\.txt:1:10/u);
      const [line] = jsonLines((await workspace.attache(['list', 'a.txt'])).stdout);
      assert.deepEqual(
        line.annotations.map(({ status }: { status: string }) => status),
        ['rejected'],
      );
    }),
  );

  it(
    'moves the edges of a mention before it is confirmed, and takes the step back whole',
    inWorkspace({ 'a.txt': TEXT }, async (workspace) => {
      await press(workspace, 'nssEEee\u001bscq');
      assert.deepEqual(await decisions(workspace), [
        'Prabowo Subianto LEADER rejected',
        'Subianto met LEADER confirmed',
      ]);
      await press(workspace, 'neuq');
      await press(workspace, 'necuq');
      assert.equal((await decisions(workspace)).length, 2);
    }),
  );

  it(
    'links a name to another person that is searched for, and takes a typed value',
    inWorkspace({ 'a.txt': TEXT }, async (workspace) => {
      await press(workspace, 'nvjoko wid\r1q');
      assert.deepEqual(await values(workspace), ['joko-widodo']);
      await press(workspace, 'nnvUSD 3\u007f2500\rq');
      assert.deepEqual(await values(workspace), ['joko-widodo', { amount: 2500, currency: 'USD' }]);
      await press(workspace, 'v2025-12-05\u0003v2025-12-06\rq');
      assert.deepEqual((await values(workspace))[0], '2025-12-06');
    }),
  );

  it(
    'decides on all mentions of a person but those left out, as one step',
    inWorkspace(
      { 'a.txt': 'President Prabowo Subianto spoke. Prabowo left. Prabowo slept.\n' },
      async (workspace) => {
        const { stdout } = await press(workspace, 'm2\rq');
        assert.match(stdout, /^2 .*\[Prabowo\] left/mu);
        assert.equal((await decisions(workspace)).length, 2);
        await press(workspace, 'q');
        await press(workspace, 'm\ruq');
        assert.equal((await decisions(workspace)).length, 2);
      },
    ),
  );

  it(
    'decides on a person in all articles, on a label or a rule in this one, each taken back as one step',
    inWorkspace(
      {
        'a.txt': 'President Prabowo Subianto spoke on 4 December 2025 and on 5 December 2025.\n',
        'b.txt': 'On 6 December 2025 Prabowo Subianto left.\n',
      },
      async (workspace) => {
        const { stdout } = await press(workspace, 'M2\rq');
        assert.match(stdout, /^2 Prabowo Subianto in all articles$/mu);
        assert.match(stdout, /^2 b\.txt: .*\[Prabowo Subianto\] left/mu);
        const person = 'Prabowo Subianto LEADER confirmed';
        assert.deepEqual(await decisions(workspace), [person]);
        assert.deepEqual(await decisions(workspace, 'b.txt'), [person]);
        await press(workspace, 'M3\rq');
        const dates = ['4 December 2025 DATE confirmed', '5 December 2025 DATE confirmed'];
        assert.deepEqual(await decisions(workspace), [person, ...dates]);
        assert.deepEqual(await decisions(workspace, 'b.txt'), [person]);
      },
    ),
  );

  it(
    'takes back in every article what was decided in all of them',
    inWorkspace(
      { 'a.txt': 'Prabowo Subianto spoke.\n', 'b.txt': 'Prabowo Subianto left.\n' },
      async (workspace) => {
        await press(workspace, 'M2\ruq');
        assert.deepEqual(await decisions(workspace), []);
        assert.deepEqual(await decisions(workspace, 'b.txt'), []);
      },
    ),
  );

  it(
    'rejects words in the whole article or in all, as far as a key says',
    inWorkspace(
      { 'a.txt': 'Prabowo spoke. Prabowo left.\n', 'b.txt': 'Joko Widodo spoke.\n' },
      async (workspace) => {
        const { stdout } = await press(workspace, 'Rn\u001bRq');
        assert.match(stdout, /a\.txt: nothing more to decide/u);
        const [one, other] = jsonLines((await workspace.attache(['list', '.'])).stdout);
        assert.deepEqual(
          [one, other].map(({ annotations }) => annotations[0].scope),
          ['article', 'everywhere'],
        );
      },
    ),
  );

  it(
    'takes no value that its label cannot have, and says what one looks like',
    inWorkspace({ 'a.txt': 'Signed on 4 December 2025.\n' }, async (workspace) => {
      const { stdout, stderr, status } = await press(workspace, 'vsoon\rv{"amount":\rq');
      assert.match(stdout, /soon is no value of DATE.*2025-12-04/u);
      assert.match(stdout, /"amount": is no value of DATE/u);
      assert.doesNotMatch(stderr, /attache failed/u);
      assert.equal(status, 0);
      assert.deepEqual(await decisions(workspace), []);
    }),
  );

  it(
    'annotates words that nobody suggested, and says where they do not stand',
    inWorkspace({ 'a.txt': TEXT }, async (workspace) => {
      const { stdout } = await press(workspace, 'aatlantis\racontracts\r4q');
      assert.match(stdout, /“atlantis” does not stand/u);
      assert.deepEqual(await decisions(workspace), ['contracts PARTNERSHIP confirmed']);
    }),
  );

  it(
    'ends with the keys, and cannot take the article from where the keys come from',
    inWorkspace({ 'a.txt': TEXT }, async (workspace) => {
      assert.equal((await press(workspace, '')).status, 0);
      assert.equal((await press(workspace, '\u0003c')).status, 0);
      assert.deepEqual(await decisions(workspace), []);
      assert.equal((await workspace.attache(['review', '-'])).status, 2);
    }),
  );
});

function press({ attache }: Workspace, keys: string) {
  return attache(['review', '.'], { input: keys });
}

/** The words and label of each suggestion there was before anything was decided. */
async function suggestions({ attache }: Workspace): Promise<string[]> {
  const [line] = jsonLines((await attache(['annotate', 'a.txt'])).stdout);
  return line.annotations.map(({ text, label }: Record<string, string>) => `${text} ${label}`);
}

async function decisions({ attache }: Workspace, article = 'a.txt'): Promise<string[]> {
  const [line] = jsonLines((await attache(['list', article])).stdout);
  return line.annotations.map(
    ({ text, label, status }: Record<string, string>) => `${text} ${label} ${status}`,
  );
}

async function values({ attache }: Workspace): Promise<unknown[]> {
  const [line] = jsonLines((await attache(['list', 'a.txt'])).stdout);
  return line.annotations.map(({ value }: { value: unknown }) => value);
}

function wordsIn(suggestion: string): string {
  return suggestion.replace(/ [A-Z]+$/u, '');
}

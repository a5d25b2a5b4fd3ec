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
      assert.match(stdout, /^a\.txt:1:10 · 4 of 4 to decide$/mu);
      assert.match(stdout, /^JAKARTA, \[4 December 2025\] - President ‹Prabowo Subianto› met/mu);
      assert.match(stdout, /^ {2}Value {2}Thursday, 4 December 2025 \(2025-12-04\)$/mu);
      assert.match(stdout, /^ {2}Rule {3}dates\//mu);
      assert.match(stdout, /^Enter confirm · R reject .* \? all keys/mu);
      assert.match(stderr, /^Deciding as Ana/u);
    }),
  );

  it(
    'gives another label, and takes back the last decision',
    inWorkspace({ 'a.txt': TEXT }, async (workspace) => {
      const [first = '', second = ''] = await suggestions(workspace);
      await press(workspace, 'l2rq');
      assert.deepEqual(await decisions(workspace), [
        `${wordsIn(first)} DATE confirmed`,
        `${second} rejected`,
      ]);
      await press(workspace, 'ruq');
      assert.equal((await decisions(workspace)).length, 2);
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
    'moves the edges of a mention, saves each step as the editor does, and takes one back whole',
    inWorkspace({ 'a.txt': TEXT }, async (workspace) => {
      await press(workspace, 'nssEEee\u001bscq');
      assert.deepEqual(await decisions(workspace), [
        'Prabowo Subianto LEADER rejected',
        'Subianto met LEADER confirmed',
      ]);
      const undone = await press(workspace, 'neuq');
      assert.match(undone.stdout, /^1 decision taken back\.$/mu);
      assert.equal((await decisions(workspace)).length, 2);
    }),
  );

  it(
    'links a name to another person that is searched for, and takes a typed value',
    inWorkspace({ 'a.txt': TEXT }, async (workspace) => {
      await press(workspace, 'nvjoko wid\r1q');
      assert.deepEqual(await values(workspace), ['joko-widodo']);
      await press(workspace, 'nvUSD 3\u007f2500\rq');
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
        const { stdout } = await press(workspace, 'b2\rq');
        assert.match(stdout, /^2 All mentions of Prabowo Subianto in the corpus$/mu);
        assert.match(stdout, /^2 b\.txt: .*\[Prabowo Subianto\] left/mu);
        const person = 'Prabowo Subianto LEADER confirmed';
        assert.deepEqual(await decisions(workspace), [person]);
        assert.deepEqual(await decisions(workspace, 'b.txt'), [person]);
        await press(workspace, 'b4\rq');
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
        await press(workspace, 'b2\ruq');
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
    'takes ranges of numbers, rejects in their stead, and decides nothing on numbers it does not know',
    inWorkspace(
      { 'a.txt': 'President Prabowo Subianto spoke. Prabowo left. Prabowo slept. Prabowo woke.\n' },
      async (workspace) => {
        const { stdout } = await press(workspace, 'm9\rmsome\rmR 1-2 4\rq');
        assert.match(stdout, /“9” are no numbers of the list, which go from 1 to 4/u);
        assert.match(stdout, /“some” are no numbers/u);
        assert.deepEqual(await decisions(workspace), ['Prabowo LEADER rejected']);
      },
    ),
  );

  it(
    'decides together on what the screen shows, and on nothing else',
    inWorkspace(
      {
        'a.txt': `Prabowo Subianto spoke on 4 December 2025.\n${'\n'.repeat(60)}Joko Widodo left.\n`,
      },
      async (workspace) => {
        const { stdout } = await press(workspace, 'b3\rq');
        assert.match(stdout, /^3 All that is visible: 2 to decide$/mu);
        assert.deepEqual(await decisions(workspace), [
          'Prabowo Subianto LEADER confirmed',
          '4 December 2025 DATE confirmed',
        ]);
      },
    ),
  );

  it(
    'makes again what was taken back, over articles and over sessions, in the order of the steps',
    inWorkspace({ 'a.txt': 'Signed on 4 December 2025.\n', 'b.txt': TEXT }, async (workspace) => {
      const { stdout } = await press(workspace, 'cncuuUq');
      assert.match(stdout, /1 decision taken back/u);
      assert.match(stdout, /1 decision made again/u);
      assert.deepEqual(await decisions(workspace), ['4 December 2025 DATE confirmed']);
      assert.deepEqual(await decisions(workspace, 'b.txt'), []);
      const again = await press(workspace, 'UUuuuq');
      assert.match(again.stdout, /There is no decision to redo/u);
    }),
  );

  it(
    'says who somebody is, what was decided before, and lists people with their offices',
    inWorkspace(
      {
        'a.txt': 'HANOI, 11 March 2025 - President Prabowo Subianto spoke.\n',
        'b.txt': 'HANOI, 12 March 2025 - President Prabowo Subianto spoke.\n',
      },
      async (workspace) => {
        const { stdout } = await press(workspace, 'ncnncq');
        assert.match(stdout, /^ {2}Office on 2025-03-11 {2}President \(since 2024-10-20\)$/mu);
        assert.match(stdout, /^ {2}Country +Indonesia$/mu);
        assert.match(stdout, /^ {2}Decided before +1 confirmed, 0 rejected, in 1 article$/mu);
        const listed = await press(workspace, 'uvjoko wid\r1q');
        assert.match(
          listed.stdout,
          /^1 Joko Widodo · President \(2014-10-20 to 2024-10-20\), Indonesia$/mu,
        );
        const vietnamese = await workspace.attache(['review', '.', '--lang', 'vi'], {
          input: '?q',
        });
        assert.match(vietnamese.stdout, /^ {2}Enter, C +Xác nhận và đến đề xuất tiếp theo$/mu);
      },
    ),
  );

  it(
    'says both readings of a day, with the key that takes the other one',
    inWorkspace(
      {
        'a.txt': 'The report says that the ministers met on 03/04/2025, and again on 05/06/2025.\n',
      },
      async (workspace) => {
        const { stdout } = await press(workspace, 'noq');
        assert.match(stdout, /^ {2}Value +Tuesday, 6 May 2025 \(2025-05-06\)$/mu);
        assert.match(stdout, /^ {2}Could also be +Thursday, 5 June 2025 \(o\)$/mu);
        assert.deepEqual(await values(workspace), ['2025-06-05']);
      },
    ),
  );

  it(
    'goes to decided mentions with the arrows, withdraws there, and shows what is known',
    inWorkspace({ 'a.txt': TEXT }, async (workspace) => {
      const { stdout } = await press(workspace, 'cc\u001b[A\u001b[Awhqq');
      assert.deepEqual(await decisions(workspace), ['Prabowo Subianto LEADER confirmed']);
      assert.match(stdout, /^4 December 2025 · date, confirmed$/mu);
    }),
  );

  it(
    'finds an entity in the corpus',
    inWorkspace(
      { 'a.txt': 'Prabowo Subianto spoke.\n', 'b.txt': 'We saw Prabowo Subianto leave.\n' },
      async (workspace) => {
        const { stdout } = await press(workspace, 'f\rq');
        assert.match(stdout, /b\.txt:7 .*We saw {2}Prabowo Subianto {2}leave/u);
      },
    ),
  );

  it(
    'asks which place is meant where words stand in several, and takes a name with its title for the person',
    inWorkspace(
      { 'a.txt': 'Prabowo Subianto saw the palace. The palace was old.\n' },
      async (workspace) => {
        const { stdout } = await press(workspace, 'apalace\r24aPRABOWO SUBIANTO SAW\r1q');
        assert.match(stdout, /^2 .*The \[palace\] was old/mu);
        assert.deepEqual(await decisions(workspace), [
          'Prabowo Subianto saw LEADER confirmed',
          'palace PARTNERSHIP confirmed',
        ]);
        assert.deepEqual((await values(workspace))[0], 'prabowo-subianto');
      },
    ),
  );

  it(
    'goes on behind words that were annotated round the mention it stood at',
    inWorkspace({ 'a.txt': 'President Prabowo Subianto met Joko Widodo.\n' }, async (workspace) => {
      await press(workspace, 'aPresident Prabowo Subianto\r1cq');
      assert.deepEqual(await decisions(workspace), [
        'President Prabowo Subianto LEADER confirmed',
        'Joko Widodo LEADER confirmed',
      ]);
    }),
  );

  it(
    'says where nothing is to decide, and where no keys come',
    inWorkspace({ 'a.txt': '', 'b.txt': 'Signed on 4 December 2025.\n' }, async (workspace) => {
      const empty = await workspace.attache(['review', 'a.txt'], { input: 'c' });
      assert.match(empty.stderr, /Nothing is suggested in 1 article/u);
      assert.match((await press(workspace, '')).stderr, /^Note: No keys came in/mu);
      const { stderr } = await press(workspace, 'cnq');
      assert.match(stderr, /The review has ended: 1 decision, all saved/u);
      assert.match(
        (await press(workspace, 'c')).stderr,
        /Nothing is left to decide in 2 articles: 1 decided/u,
      );
    }),
  );

  it(
    'passes over nothing in silence: behind the last mention it says what was not decided',
    inWorkspace({ 'a.txt': TEXT }, async (workspace) => {
      const { stdout } = await press(workspace, 'cnnnpcq');
      assert.match(stdout, /a\.txt: this was the last one\. Passed over and still to decide: 3\./u);
      assert.deepEqual((await decisions(workspace)).length, 2);
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

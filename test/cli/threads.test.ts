import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { annotatedByThreads } from '@attache/cli';
import { buildCli, inWorkspace, spawnAttache } from './attache.ts';

const MANNER = { format: 'jsonl', isAlone: false, language: 'auto', learned: true } as const;
const DATA = { manner: MANNER, language: 'en', hasColors: false, env: {} } as const;

/** More articles than two threads are handed at once, one of them none, and a project with a fault in its file. */
function corpus(): Record<string, string | Buffer> {
  const articles = Array.from({ length: 120 }, (_, index) => [
    `${String(index).padStart(3, '0')}.txt`,
    `HANOI, ${1 + (index % 28)} December 2025 \u2014 Prime Minister Pham Minh Chinh pledged $${index + 2} million.\n`.repeat(
      1 + ((index * 7) % 40),
    ),
  ]);
  return {
    ...Object.fromEntries(articles),
    '057.txt': Buffer.from([0x48, 0x69, 0xff]),
    'attache.json': '{ "peoples": [] }',
    'attache.learned.json': '{ "lessons": 3 }',
  };
}

describe('attache annotate --jobs', () => {
  before(buildCli);

  for (const args of [
    ['--format', 'jsonl'],
    ['--format', 'table', '--lang', 'vi'],
    ['--format', 'summary', '--language', 'id', '--date', '2025-12-30'],
    ['--no-learned', '--quiet'],
  ])
    it(
      `says the same as one thread: ${args.join(' ')}`,
      inWorkspace(corpus(), async ({ attache }) => {
        const env = { FORCE_COLOR: '1' };
        const [one, three] = [
          await attache(['annotate', '.', '--jobs', '1', ...args], { env }),
          await attache(['annotate', '.', '--jobs', '3', ...args], { env }),
        ];
        assert.deepEqual(three, one);
        assert.equal(one.status, 1);
        assert.match(one.stderr, /^057\.txt:1:3: /mu);
      }),
    );

  it(
    'does in the bundle what it does unbundled',
    inWorkspace(corpus(), async ({ attache, folder }) => {
      const args = ['annotate', '.', '--jobs', '2'];
      assert.deepEqual(spawnAttache(args, folder), await attache(args));
    }),
  );

  it(
    'reads stdin by itself',
    inWorkspace({ 'a.txt': 'HANOI, 1 December 2025\n' }, async ({ attache }) => {
      const args = ['annotate', '-', 'a.txt', '--jobs', '4'];
      const { stdout, status } = await attache(args, { input: 'HANOI, 2 December 2025\n' });
      assert.deepEqual(stdout.match(/2025-12-0\d/gu)?.slice(0, 1), ['2025-12-02']);
      assert.equal(stdout.trimEnd().split('\n').length, 2);
      assert.equal(status, 0);
    }),
  );

  it(
    'wants a number',
    inWorkspace({}, async ({ attache }) => {
      const { stderr, status } = await attache(['annotate', '.', '--jobs', 'many']);
      assert.match(stderr, /--jobs <n>.*many.*whole number/u);
      assert.equal(status, 2);
    }),
  );
});

/** A thread that answers each article with the time at which it came. */
const CLOCK = `
import { parentPort } from 'node:worker_threads';
parentPort.on('message', (names) => {
  const text = String(performance.timeOrigin + performance.now());
  parentPort.postMessage(names.map(() => ({ remarks: [{ kind: 'tell', text }] })));
});`;

function timeOf({ remarks: [remark] }: { remarks: readonly { text: string }[] }): number {
  return Number(remark?.text);
}

describe('threads', () => {
  it(
    'are handed no more than a few batches ahead of their reader',
    inWorkspace({}, async ({ folder }) => {
      writeFileSync(join(folder, 'clock.mjs'), CLOCK);
      const names = Array.from({ length: 2_000 }, (_, index) => `${index}.txt`);
      const door = pathToFileURL(join(folder, 'clock.mjs'));
      const answers = annotatedByThreads(names, 2, DATA, door);
      const first = await answers.next();
      const times = first.done ? [] : [timeOf(first.value)];
      await setTimeout(300);
      const woken = performance.timeOrigin + performance.now();
      for await (const answer of answers) times.push(timeOf(answer));
      assert.equal(times.length, 2_000);
      const before = times.filter((time) => time < woken).length;
      assert.ok(before > 16 && before <= 16 * 8, `${before} articles`);
    }),
  );

  it(
    'tell what they died of',
    inWorkspace({}, async ({ folder }) => {
      for (const [file, code, error] of [
        ['throws.mjs', 'throw new Error("out of order")', /out of order/],
        ['ends.mjs', 'process.exit(3)', /ended with 3/],
      ] as const) {
        writeFileSync(join(folder, file), code);
        const door = pathToFileURL(join(folder, file));
        await assert.rejects(async () => {
          for await (const { annotated } of annotatedByThreads(['a.txt'], 2, DATA, door))
            assert.equal(annotated, undefined);
        }, error);
      }
    }),
  );
});

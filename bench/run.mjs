// How fast, how big, how soon: Attaché and its peers on the same text, in one run, the cost of one keystroke, and the
// cost of finding one annotation again in an edited text, and what a whole command takes with more threads.
//   npm run bench -- [--size 1MB] [--rounds 5] [--warm 12] [--only attache,scan,…,keystroke]
//   npm run bench -- --only anchoring [--size 10MB]
//   npm run bench -- --only command [--size 50MB]: what `npm run build` has made, over files
// Peers are installed on first use, into this folder; the core is bundled anew each time.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { bundleCore } from '../scripts/bundle-core.mjs';
import { CONTESTANTS } from './contestants/index.mjs';
import { bytesOf, median, short } from './figures.mjs';
import { alignColumns } from './table.mjs';
import { textOf } from './texts.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const KEYSTROKE_SIZES = ['10 KB', '100 KB', '1 MB', '10 MB'];
const DOCUMENTS = [
  ['100 KB', [100, 1_000]],
  ['1 MB', [100, 1_000, 10_000]],
  ['10 MB', [100, 1_000, 10_000, 100_000]],
];
const NAMES = [...Object.keys(CONTESTANTS), 'keystroke', 'anchoring', 'command'];
/** What has to be asked for. */
const BY_NAME = ['anchoring', 'command'];

const ANCHORING = [
  "export { anchorAnnotations } from './core/src/annotation/anchor.ts';",
  "export { randomFrom } from './test/annotation/edits.ts';",
  "export { EDIT_MODELS } from './test/anchoring/edit-models.ts';",
  "export { editedText } from './test/anchoring/edited-text.ts';",
  "export { sampleOf } from './test/anchoring/samples.ts';",
  "export { tallyIn } from './test/anchoring/tally.ts';",
].join('\n');

process.exitCode = await main();

async function main() {
  const { values } = parseArgs({
    options: {
      size: { type: 'string', default: '1MB' },
      rounds: { type: 'string', default: '5' },
      warm: { type: 'string', default: '12' },
      only: { type: 'string', default: NAMES.filter((name) => !BY_NAME.includes(name)).join(',') },
    },
  });
  const size = bytesOf(values.size);
  const rounds = Number(values.rounds);
  const names = values.only.split(',');
  const unknown = names.filter((name) => !NAMES.includes(name));
  if (unknown.length > 0)
    return refuse(`--only ${unknown.join(',')}: no such name. There are ${NAMES.join(', ')}.`);
  if (size === undefined || size < 2_000)
    return refuse(`--size ${values.size}: give 2KB or more, as in 200KB.`);
  if (!Number.isInteger(rounds) || rounds < 1)
    return refuse(`--rounds ${values.rounds}: give a whole number, 1 or more.`);
  const warm = Number(values.warm);
  if (!(warm >= 0)) return refuse(`--warm ${values.warm}: give seconds, 0 or more.`);
  await bundleCore(`${HERE}out/core.mjs`);
  await compare(
    names.filter((name) => name in CONTESTANTS),
    { size, rounds, warm },
  );
  if (names.includes('keystroke')) await typing();
  if (names.includes('anchoring')) await findingAgain(size);
  if (names.includes('command')) await annotating(size);
  return 0;
}

function refuse(message) {
  process.stderr.write(`${message}\n`);
  return 2;
}

async function compare(names, { size, rounds, warm }) {
  if (names.length === 0) return;
  await install(names);
  const { articles, samples } = textOf(size);
  say(
    `${short(size / 1e6)} MB of text, ${articles.length} articles in English, Indonesian and Vietnamese (${samples} written, the others generated).`,
  );
  say(
    `Node ${process.versions.node}, ${availableParallelism()} cores, ${new Date().toISOString().slice(0, 10)}. Processor time, after ${warm} s of warming up, median of ${rounds} rounds; each in a process of its own.\n`,
  );
  const figures = [];
  for (const name of names) figures.push({ name, ...(await measure(name, size, rounds, warm)) });
  say(tableOf(figures));
  for (const { name, isSample, megabytes } of figures) {
    if (isSample)
      say(`* ${name}: read ${short(megabytes * 1000)} KB of the text; the figure is extrapolated.`);
  }
  say('');
}

/** Every contestant's own packages, at the versions of the lock file. Those that need none can run without a network. */
async function install(names) {
  const missing = names
    .flatMap((name) => CONTESTANTS[name].needs)
    .filter((name) => !existsSync(`${HERE}node_modules/${name}`));
  if (missing.length === 0) return;
  process.stderr.write(`Installing ${missing.join(', ')} into bench/node_modules …\n`);
  await promisify(execFile)('npm', ['ci', '--ignore-scripts'], {
    cwd: HERE,
    shell: process.platform === 'win32',
  });
}

async function measure(name, size, rounds, warm) {
  const starts = [];
  for (let round = 0; round < rounds; round++)
    starts.push((await child('measure.mjs', 'start', name)).start);
  return {
    ...(await child('measure.mjs', 'speed', name, size, rounds, warm)),
    start: median(starts),
  };
}

function tableOf(figures) {
  const own = figures.find(({ name }) => name === 'attache')?.speed;
  return alignColumns([
    ['', 'MB/s', 'Attaché is', 'peak MB', 'start ms', 'found'],
    ...figures.map(({ title, speed, memory, start, found, isSample }) => [
      title,
      short(speed),
      own === undefined ? '' : `${short(own / speed)} ×`,
      short(memory),
      short(start),
      `${found.toLocaleString('en')}${isSample ? ' *' : ''}`,
    ]),
  ]);
}

/** One letter in the middle of a document, at four sizes. */
async function typing() {
  const figures = [];
  for (const size of KEYSTROKE_SIZES)
    figures.push({ size, ...(await child('keystroke.mjs', bytesOf(size))) });
  say(`One keystroke (${figures[0].means}), processor time:\n`);
  say(
    alignColumns([
      ['document', 'ms', 'against 10 KB'],
      ...figures.map(({ size, milliseconds }) => [
        size,
        short(milliseconds),
        `${short(milliseconds / figures[0].milliseconds)} ×`,
      ]),
    ]),
  );
}

/** The whole command, from files to lines, with one thread and with as many as there are cores: seconds as a person counts them. */
async function annotating(size) {
  const jobs = [...new Set([1, availableParallelism()])];
  const { articles, megabytes, seconds } = await child('command.mjs', size, ...jobs);
  say(`attache annotate --format jsonl, ${articles} files, ${short(megabytes)} MB:\n`);
  say(
    alignColumns([
      ['threads', 's', 'MB/s', 'against one'],
      ...jobs.map((count, index) => [
        String(count),
        short(seconds[index]),
        short(megabytes / seconds[index]),
        `${short(seconds[0] / seconds[index])} ×`,
      ]),
    ]),
  );
}

/** Annotations in documents of up to `most` bytes, of which 5 of a hundred sentences were edited, with the old text at hand and without. */
async function findingAgain(most) {
  await bundleCore(`${HERE}out/anchoring.mjs`, ANCHORING);
  const rows = [];
  for (const [size, counts] of DOCUMENTS.filter(([size]) => bytesOf(size) <= most)) {
    for (const count of counts) {
      for (const old of ['known', 'unknown']) rows.push(await anchoringRow(size, count, old));
    }
  }
  say('Finding annotations again after mixed edits of 5 %, processor time:\n');
  say(
    alignColumns([
      [
        'document',
        'annotations',
        'old text',
        'all, s',
        'once, s',
        'ms each',
        'found',
        'or proposed',
        'wrong',
      ],
      ...rows,
    ]),
  );
}

async function anchoringRow(size, count, old) {
  const { annotations, seconds, once, tally } = await child(
    'anchoring.mjs',
    bytesOf(size),
    count,
    old,
  );
  const { intact, automatic, proposed, wrong } = tally;
  return [
    size,
    annotations.toLocaleString('en'),
    old,
    short(seconds),
    short(once),
    short((seconds / annotations) * 1000),
    `${((100 * automatic) / intact).toFixed(1)} %`,
    `${((100 * (automatic + proposed)) / intact).toFixed(1)} %`,
    String(wrong),
  ];
}

async function child(file, ...args) {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [`${HERE}${file}`, ...args.map(String)],
    { maxBuffer: 1e8 },
  );
  return JSON.parse(stdout.trimEnd().split('\n').at(-1));
}

function say(line) {
  process.stdout.write(`${line}\n`);
}

import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { decideOn } from '@attache/core';
import { keptSidecars } from '@attache/disk';
import { inWorkplace, TEXT } from '../disk/workplace.ts';
import { contend } from './contention.ts';
import { filledDisks } from './full-disk.ts';
import { mergedByGit } from './git.ts';
import { breachesOf, LAWS } from './join-laws.ts';
import { killAtEveryMessage } from './killed-server.ts';
import { crowd } from './many-writers.ts';
import { noFileSync, noFolderSync, noLock, uncheckedWrite } from './mistakes.ts';
import { mayMount, needXfs } from './mounts.ts';
import { powerCuts } from './power-cut.ts';
import { lossAt, type Mistake, pointsOf, SCENARIOS } from './save-campaign.ts';
import { converse } from './server-messages.ts';
import { smallMounts } from './small-mounts.ts';

/** `npm run test:faults [-- NAME…]`: the long campaigns, a row each. Ends with 1 where something was lost. */

interface Row {
  /** How much was tried. */
  readonly tried: string;
  readonly found: string;
  readonly isGood: boolean;
}

/** `undefined` where it cannot be run here. */
type Campaign = () => Promise<Row | undefined>;

const CUTS = ['all', 'bytes', 1, 2, 3, 4, 5, 6, 7] as const;

const CAMPAIGNS: Readonly<Record<string, Campaign>> = {
  'points of a save': async () => {
    let points = 0;
    const losses: string[] = [];
    for (const scenario of SCENARIOS)
      for (const point of await pointsOf(scenario, CUTS)) {
        points += 1;
        const loss = await lossAt(scenario, point);
        if (loss !== undefined) losses.push(loss);
      }
    const found = `${losses.length} lost`;
    return { tried: `${points} kills, errors and power cuts`, found, isGood: losses.length === 0 };
  },
  'mistakes noticed': async () => {
    const [, scenario] = SCENARIOS;
    const points = scenario ? await pointsOf(scenario, ['all', 'bytes']) : [];
    const losses = async (mistake: Mistake) => {
      let count = 0;
      for (const point of points.filter(({ cut }) => cut !== undefined))
        if (scenario && (await lossAt(scenario, point, mistake)) !== undefined) count += 1;
      return count;
    };
    const counts = {
      'no folder sync': await losses(noFolderSync),
      'no file sync': await losses(noFileSync),
      'unchecked write': (await filledDisks(uncheckedWrite)).destroyed,
      'no lock': (await contend(8, 40, noLock)).lost,
    };
    const found = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
    const isGood = Object.values(counts).every((count) => count > 0);
    return { tried: '4 mistakes on purpose', found: `losses seen: ${found.join(', ')}`, isGood };
  },
  'full disk, in memory': async () => fullRow(await filledDisks()),
  'full disk, mounted': async () =>
    (await mayMount()) ? fullRow(await smallMounts(100)) : undefined,
  'power cut, ext4': async () => cutRow(await powerCuts('ext4', 150)),
  'power cut, xfs': async () => {
    const missing = await needXfs();
    if (missing !== undefined) say(missing);
    return missing === undefined ? cutRow(await powerCuts('xfs', 150)) : undefined;
  },
  'programs at once': async () => {
    const confirmations = Number(process.env['ATTACHE_CONFIRMATIONS'] ?? 500);
    const wanted = { servers: 12, shells: 4, articles: 8, confirmations, kills: 40 };
    const { acknowledged, lost, kills, seconds } = await crowd(wanted, (count) => {
      if (count % 500 === 0) process.stderr.write(`${count} acknowledged\n`);
    });
    return {
      tried: `12 servers and 4 shells, ${confirmations} confirmations each, ${kills} kills, ${seconds.toFixed(0)} s`,
      found: `${acknowledged} acknowledged, ${lost} lost`,
      isGood: lost === 0,
    };
  },
  git: async () => {
    const { trials, records, lost, withMarks } = await mergedByGit(48);
    const tried = `${trials} merges, rebases, cherry-picks and stashes, ${withMarks} with marks left`;
    return { tried, found: `${records} records, ${lost} lost`, isGood: lost === 0 };
  },
  'laws of joining': async () => {
    const runs = 1_000_000;
    const breaches = LAWS.map((law) => breachesOf(law, runs)).reduce((sum, each) => sum + each);
    const tried = `${LAWS.length} laws, ${runs} draws each`;
    return { tried, found: `${breaches} breaches`, isGood: breaches === 0 };
  },
  'messages to the server': async () => {
    const { messages, astray, longestSilence } = await converse(1_000_000, 1);
    return {
      tried: `${messages} messages, many of them senseless`,
      found: `${astray} times astray, longest silence ${longestSilence.toFixed(0)} ms`,
      isGood: astray === 0 && longestSilence < 2_000,
    };
  },
  'how long a save takes': async () => {
    const [few, many] = [await latencies(1_000), await latencies(5_000)];
    const told = ({ saves: [half, most], plain: [plainHalf, plainMost] }: Latencies) =>
      `${half.toFixed(0)} ms (19 of 20: ${most.toFixed(0)}), plain ${plainHalf.toFixed(0)} (${plainMost.toFixed(0)}), ${(half / plainHalf).toFixed(1)} times`;
    return {
      tried:
        '60 decisions beside 1,000 and 5,000 annotations, each beside a plain write of the same bytes: emptied, written, synced',
      found: `${told(few)}; ${told(many)}`,
      isGood: few.saves[1] < 1_000,
    };
  },
  'killed server': async () => {
    const { kills, decisions, lost, slowestReturn } = await killAtEveryMessage(1);
    return {
      tried: `${kills} kills, one after each message`,
      found: `${decisions} decisions, ${lost} lost, back after ${slowestReturn.toFixed(0)} ms at most`,
      isGood: lost === 0,
    };
  },
};

/** In milliseconds: half of them are faster than the first, all but one in twenty faster than the second. */
type Spread = readonly [half: number, most: number];

interface Latencies {
  readonly saves: Spread;
  /** What an editor does that saves a file: no lock, no journal, and a torn file when the power fails. */
  readonly plain: Spread;
}

async function latencies(annotations: number): Promise<Latencies> {
  const saves: number[] = [];
  const plain: number[] = [];
  await inWorkplace(async (article) => {
    const kept = keptSidecars({ state: join(dirname(article), 'state') });
    await kept.save(
      article,
      Array.from({ length: annotations }, (_, index) => markAt(index, 'ana')),
    );
    await kept.settled();
    for (let index = 0; index < 60; index += 1) {
      const operation = markAt(index, 'bui');
      const begun = performance.now();
      const { text } = await kept.save(article, [operation]);
      saves.push(performance.now() - begun);
      await kept.settled();
      const again = performance.now();
      await writeFile(`${article}.plain`, text, { flush: true });
      plain.push(performance.now() - again);
    }
  });
  return { saves: spreadOf(saves), plain: spreadOf(plain) };
}

/** More marks than the text has places: the next label takes them again. */
function markAt(index: number, by: string) {
  const start = index % 2_800;
  const target = { span: { start, end: start + 5 }, label: `LABEL_${Math.floor(index / 2_800)}` };
  const decision = { by, at: '2026-01-01T00:00:00Z', status: 'confirmed' } as const;
  return decideOn(target, { name: 'article.txt', text: TEXT }, decision);
}

function spreadOf(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b);
  return [sorted[sorted.length >> 1] ?? 0, sorted[Math.floor(sorted.length * 0.95)] ?? 0];
}

function fullRow({
  sizes,
  refused,
  destroyed,
  lied,
}: Awaited<ReturnType<typeof filledDisks>>): Row {
  const found = `${refused} refused with an error, ${destroyed} destroyed, ${lied} acknowledged in vain`;
  return { tried: `${sizes} disks`, found, isGood: destroyed + lied === 0 };
}

function cutRow(cuts: Awaited<ReturnType<typeof powerCuts>>): Row | undefined {
  if (!cuts) return undefined;
  const { acknowledged, lost, torn } = cuts;
  const found = `${acknowledged} acknowledged, ${lost} lost, ${torn} files torn`;
  return { tried: `${cuts.cuts} cuts`, found, isGood: lost + torn === 0 };
}

process.exit(await run(process.argv.slice(2)));

/** The exit status: 0 nothing was lost, 1 something was, 2 a name that no campaign has. */
async function run(wanted: readonly string[]): Promise<number> {
  const names = Object.keys(CAMPAIGNS);
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    const known = names.map((name) => `"${name}"`).join(', ');
    say(`No campaign is called "${unknown.join('", "')}". There are ${known}.`);
    return 2;
  }
  let failures = 0;
  for (const [name, campaign] of Object.entries(CAMPAIGNS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const begun = performance.now();
    const row = await campaign();
    const seconds = ((performance.now() - begun) / 1000).toFixed(0);
    if (!row) say(`| ${name} | LEFT OUT: it cannot be made or mounted here | | |`);
    else say(`| ${name} | ${row.tried} | ${row.found} | ${seconds} s |`);
    if (row?.isGood === false) failures += 1;
  }
  say(`\n${failures === 0 ? 'Nothing was lost.' : `${failures} campaigns FAILED.`}`);
  return failures === 0 ? 0 : 1;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

// Makes small mistakes in the compiled rules, one at a time, and counts those that the tests notice.
//   npm run mutants -- [--part rules | annotation | store] [--count 120 | --count all] [--seed 1] [--file part-of-a-path,another] [--kind branch,entry] [--jobs 1] [--min 85] [--noticed]
import { parseArgs } from 'node:util';
import { type Fault, faultsOf } from './faults.ts';
import { type Reach, testsFor } from './reach.ts';
import { type Module, modules, openWorkshop, type Verdict, type Workshop } from './workshop.ts';

interface Mutant extends Fault {
  readonly module: Module;
}

interface Tried {
  readonly mutant: Mutant;
  readonly verdict: Verdict;
}

const { values: options } = parseArgs({
  options: {
    part: { type: 'string', default: 'rules' },
    count: { type: 'string', default: '120' },
    seed: { type: 'string', default: '1' },
    file: { type: 'string', default: '' },
    kind: { type: 'string', default: '' },
    jobs: { type: 'string', default: '1' },
    min: { type: 'string', default: '0' },
    noticed: { type: 'boolean', default: false },
  },
});

process.exitCode = await main();

async function main(): Promise<number> {
  const random = randomFrom(Number(options.seed));
  const made = modules(options.part)
    .filter(({ file }) => options.file.split(',').some((part) => file.includes(part)))
    .flatMap((module) => faultsOf(module.source, random).map((fault) => ({ ...fault, module })))
    .filter(({ kind }) => options.kind === '' || options.kind.split(',').includes(kind));
  const all = made.filter(({ costsTime }) => !costsTime);
  const count = options.count === 'all' ? all.length : Number(options.count);
  const mutants = shuffled(all, random).slice(0, count);
  say(`${all.length} mistakes can be made; ${mutants.length} are tried, seed ${options.seed}.`);
  if (made.length > all.length)
    say(`${made.length - all.length} more would only cost time, and are left out.`);
  const tried = await tryAll(mutants);
  if (tried === undefined) return 1;
  report(tried);
  return score(tried) * 100 < Number(options.min) ? 1 : 0;
}

/** Each against the tests that come to its place; `undefined` where the tests fail before anything is broken. */
async function tryAll(mutants: readonly Mutant[]): Promise<Tried[] | undefined> {
  const first = openWorkshop(options.part);
  const reach = await soundReach(first, mutants);
  if (!reach) {
    first.close();
    return undefined;
  }
  const tried: Tried[] = [];
  const waiting = [...mutants.entries()];
  const noticedBy = new Map<Module, number[]>();
  const lane = async (workshop: Workshop): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [place, mutant] = next;
      const { module, start, end, text } = mutant;
      const others = noticedBy.get(module) ?? [];
      const source = module.source.slice(0, start) + text + module.source.slice(end);
      const tests = testsFor(reach, place, others);
      const verdict = await workshop.trial(module.file, source, tests);
      if (verdict !== 'survived' && verdict.test)
        noticedBy.set(module, [...others, reach.tests.indexOf(verdict.test)]);
      tried.push({ mutant, verdict });
      if (verdict === 'survived') say(`Survived ${tests.length} tests: ${told(mutant)}`);
      else if (options.noticed) say(`Noticed (${verdict.noticed.slice(0, 60)}): ${told(mutant)}`);
      if (process.stderr.isTTY) process.stderr.write(`\r${tried.length} of ${mutants.length}`);
    }
    workshop.close();
  };
  const more = Array.from({ length: Number(options.jobs) - 1 }, () => openWorkshop(options.part));
  await Promise.all([first, ...more].map(lane));
  if (process.stderr.isTTY) process.stderr.write('\r');
  return tried;
}

/** Where each test comes. All have to pass in their order and in the contrary one: a trial runs some of them, in any order. */
async function soundReach(
  workshop: Workshop,
  mutants: readonly Mutant[],
): Promise<Reach | undefined> {
  const [module] = modules(options.part);
  const reach = await workshop.record(mutants.map(({ module: { file }, at }) => ({ file, at })));
  if (!module || typeof reach === 'string') return failed(String(reach));
  const verdict = await workshop.trial(module.file, module.source, reach.tests.toReversed());
  return verdict === 'survived' ? reach : failed(verdict.noticed);
}

function failed(title: string): undefined {
  say(`The tests fail before anything is broken: ${title}. Compile, and put them right.`);
}

function report(tried: readonly Tried[]): void {
  for (const file of [...new Set(tried.map(({ mutant }) => mutant.module.written))].sort()) {
    const here = tried.filter(({ mutant }) => mutant.module.written === file);
    say(`${percent(here)}  ${file}`);
  }
  for (const kind of [...new Set(tried.map(({ mutant }) => mutant.kind))].sort())
    say(`${percent(tried.filter(({ mutant }) => mutant.kind === kind))}  ${kind}`);
  say(`${percent(tried)}  all`);
}

/** `core/src/recognition/money.ts:12 amountOf, comparison: at « < » becomes « <= »` */
function told({ module, start, end, text, kind, inside }: Mutant): string {
  const place = `${module.written}:${module.lineAt(start)} ${inside}`;
  return `${place}, ${kind}: ${change(module.source, start, end, text)}`;
}

/** `at « < » becomes « <= »`, with the words before it; of a long table only what is lost. */
function change(source: string, start: number, end: number, text: string): string {
  const before = source.slice(start, end);
  if (before.includes('|') && text.startsWith('"')) {
    const kept = new Set(JSON.parse(text).split('|'));
    const lost = before
      .slice(1, -1)
      .split('|')
      .filter((phrase) => !kept.has(phrase));
    return `loses «${lost.join('|')}»`;
  }
  const near = source.slice(Math.max(0, start - 25), start).replace(/\s+/g, ' ');
  return `${near}«${brief(before)}» becomes «${brief(text)}»`;
}

function brief(code: string): string {
  const line = code.replace(/\s+/g, ' ');
  return line.length > 70 ? `${line.slice(0, 67)}…` : line;
}

function percent(tried: readonly Tried[]): string {
  const noticed = tried.filter(({ verdict }) => verdict !== 'survived').length;
  return `${(score(tried) * 100).toFixed(1).padStart(5)} %  ${`${noticed}/${tried.length}`.padStart(9)}`;
}

function score(tried: readonly Tried[]): number {
  const noticed = tried.filter(({ verdict }) => verdict !== 'survived').length;
  return tried.length === 0 ? 1 : noticed / tried.length;
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

/** Mulberry32 (Tommy Ettinger): small, and the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

// Runs mocha's tests without mocha, in a process of its own: all of them twice, to see where each of them comes, or those
// that are named, up to the first that fails.
import { type Profiler, Session } from 'node:inspector/promises';
import fc from 'fast-check';
import { type Reach, type SoundTest, type TestPlace, wasRun } from './reach.ts';

/** What is asked of this process. */
export type Task =
  | {
      readonly kind: 'record';
      readonly files: readonly string[];
      readonly places: readonly Place[];
    }
  | { readonly kind: 'try'; readonly tests: readonly TestPlace[] };

/** Where code can be broken: a URL and an offset in its text. */
export interface Place {
  readonly url: string;
  readonly at: number;
}

/** What it answers: where it is, and in the end what was seen, or the title of the test that failed. */
export type Answer =
  | { readonly kind: 'running'; readonly test: number }
  | { readonly kind: 'recorded'; readonly reach: Reach }
  | { readonly kind: 'tried' }
  | { readonly kind: 'failed'; readonly title: string };

interface Test {
  readonly title: string;
  readonly run: () => Promise<void>;
}

type Step = () => unknown;

const titles: string[] = [];
const before: Step[] = [];
const after: Step[] = [];
let loading: Test[] = [];
const loaded = new Map<string, Test[]>();

Object.assign(globalThis, {
  describe: (title: string, body: () => void) => {
    const depth = [before.length, after.length] as const;
    titles.push(title);
    body.call({ timeout: () => undefined });
    titles.pop();
    [before.length, after.length] = depth;
  },
  // Each test is alone: what is done before all of them is done before each.
  before: (step: Step) => before.push(step),
  after: (step: Step) => after.push(step),
  it: (title: string, body: Step) => {
    const steps = [...before, body];
    const last = [...after];
    const run = async (): Promise<void> => {
      try {
        for (const step of steps) await step();
      } finally {
        for (const step of last) await step();
      }
    };
    loading.push({ title: [...titles.slice(1), title].join(' '), run });
  },
});

// The same draws in every run, and of each law no more than a second of them: what is noticed is noticed soon, and
// hundreds of mistakes are tried.
fc.configureGlobal({ seed: 1, interruptAfterTimeLimit: 1_000 });

// Whoever asked is gone.
process.once('disconnect', () => process.exit());

process.once('message', (task: Task) => {
  void work(task)
    .catch((error): Answer => ({ kind: 'failed', title: String(error) }))
    .then((answer) => process.send?.(answer));
});

function work(task: Task): Promise<Answer> {
  return task.kind === 'record' ? record(task.files, task.places) : attempt(task.tests);
}

async function attempt(tests: readonly TestPlace[]): Promise<Answer> {
  for (const [number, { file, index }] of tests.entries()) {
    process.send?.({ kind: 'running', test: number } satisfies Answer);
    const test = (await testsOf(file))[index];
    if (!test) return { kind: 'failed', title: `${file} has lost a test` };
    if (!(await passes(test))) return { kind: 'failed', title: test.title };
  }
  return { kind: 'tried' };
}

/**
 * What is done while the modules are loaded is kept, and so is what the first test to come to a place does there and not
 * again when it is run once more: a lexicon that is compiled once is what every later test reads.
 */
async function record(files: readonly string[], places: readonly Place[]): Promise<Answer> {
  const watch = await watching(places);
  for (const module of new Set(places.map(({ url }) => url))) await import(module);
  const kept = new Set(await watch());
  const seen = new Set(kept);
  const tests: SoundTest[] = [];
  for (const file of files) {
    const list = await testsOf(file);
    const prepared = await watch();
    for (const [index, test] of list.entries()) {
      const start = performance.now();
      if (!(await passes(test))) return { kind: 'failed', title: test.title };
      const milliseconds = performance.now() - start;
      const reached = new Set([...prepared, ...(await watch())]);
      const first = [...reached].filter((place) => !seen.has(place));
      if (first.length > 0 && !(await passes(test))) return { kind: 'failed', title: test.title };
      const again = new Set(first.length > 0 ? [...prepared, ...(await watch())] : []);
      for (const place of first) {
        seen.add(place);
        if (!again.has(place)) kept.add(place);
      }
      tests.push({ file, index, milliseconds, reached: [...reached] });
    }
  }
  return { kind: 'recorded', reach: { tests, kept: [...kept] } };
}

async function testsOf(file: string): Promise<readonly Test[]> {
  const known = loaded.get(file);
  if (known) return known;
  loading = [];
  await import(file);
  loaded.set(file, loading);
  return loading;
}

async function passes({ run }: Test): Promise<boolean> {
  try {
    await run();
    return true;
  } catch {
    return false;
  }
}

/** Tells which places were run since it was asked last. */
async function watching(places: readonly Place[]): Promise<() => Promise<number[]>> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return async () => {
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const modules = new Map(result.map(({ url, functions }) => [url, functions]));
    const none: Profiler.FunctionCoverage[] = [];
    return places.flatMap(({ url, at }, number) =>
      wasRun(modules.get(url) ?? none, at) ? [number] : [],
    );
  };
}

import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { SourceMap } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** A part of the core that is broken by itself, and the tests that have to notice, the quick ones first. */
interface Part {
  /** Below `core/src`. */
  readonly rooms: readonly string[];
  readonly tests: readonly string[];
  /** Folders of `test/` that they need besides their own. */
  readonly besides?: readonly string[];
}

/** What can be broken: the rules of the recogniser, or how annotations are kept and found again. */
const PARTS: Readonly<Record<string, Part>> = {
  rules: {
    rooms: ['lexicon', 'recognition', 'languages', 'resolution'],
    tests: [
      'languages/cases.test.js',
      'resolution/mentions.test.js',
      'negatives/negatives.test.js',
      'resolution/article-reader.test.js',
    ],
  },
  annotation: {
    rooms: ['annotation'],
    tests: [
      'annotation/surroundings.test.js',
      'annotation/annotation-at.test.js',
      'annotation/base-view.test.js',
      'annotation/review.test.js',
      'annotation/decisions.test.js',
      'annotation/anchor.test.js',
      'annotation/join.test.js',
      'annotation/read-sidecar.test.js',
    ],
    besides: ['faults'],
  },
};

export const PART_NAMES: readonly string[] = Object.keys(PARTS);

function partNamed(name: string): Part {
  const part = PARTS[name];
  if (!part)
    throw new RangeError(`There is no part "${name}": there are ${PART_NAMES.join(', ')}.`);
  return part;
}

/** Numbers there only tell one kind from another, so any other number does as well. */
const NO_RULES = ['lexicon/kinds.js'];

/** A module of the core as it was compiled. */
export interface Module {
  /** Below `core/out`: `recognition/money.js`. */
  readonly file: string;
  readonly source: string;
  /** The line of the TypeScript that an offset of `source` came from. */
  lineAt(offset: number): number;
}

/** What the tests said: nothing, or the first one that failed. */
export type Verdict = { readonly noticed: string } | 'survived';

/** A copy of the compiled core and of its tests, in which a module can be broken and put right again. */
export interface Workshop {
  /** Runs the tests in a fresh process of thought: a worker that loads every module anew. */
  trial(file: string, source: string, milliseconds: number): Promise<Verdict>;
  close(): void;
}

export function modules(part: string): Module[] {
  const out = join(ROOT, 'core/out');
  return partNamed(part).rooms.flatMap((room) =>
    readdirSync(join(out, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js'))
      .map((name) => `${room}/${name.replaceAll('\\', '/')}`)
      .filter((file) => !NO_RULES.includes(file) && isThere(file))
      .sort()
      .map((file) => moduleAt(file, readFileSync(join(out, file), 'utf8'))),
  );
}

/** Compilers leave the output of sources that are gone. */
function isThere(file: string): boolean {
  return existsSync(join(ROOT, 'core/src', file.replace(/\.js$/, '.ts')));
}

function moduleAt(file: string, source: string): Module {
  const map = new SourceMap(
    JSON.parse(readFileSync(join(ROOT, 'core/out', `${file}.map`), 'utf8')),
  );
  return {
    file,
    source,
    lineAt: (offset) => {
      const before = source.slice(0, offset).split('\n');
      const entry = map.findEntry(before.length - 1, before.at(-1)?.length ?? 0);
      return 'originalLine' in entry ? entry.originalLine + 1 : 0;
    },
  };
}

/** What core is linked with, each by the folder it is in below `node_modules`. */
function coreNeeds(): string[] {
  const manifest: { readonly dependencies: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(join(ROOT, 'core/package.json'), 'utf8'),
  );
  return Object.keys(manifest.dependencies).map((name) => name.split('/')[0] ?? name);
}

export function openWorkshop(part: string): Workshop {
  const place = mkdtempSync(join(tmpdir(), 'attache-mutants-'));
  const core = join(place, 'node_modules/@attache/core');
  mkdirSync(join(place, 'node_modules/@attache'), { recursive: true });
  for (const name of ['fast-check', ...coreNeeds()])
    symlinkSync(join(ROOT, 'node_modules', name), join(place, 'node_modules', name), 'junction');
  cpSync(join(ROOT, 'core/package.json'), join(core, 'package.json'));
  cpSync(join(ROOT, 'core/out'), join(core, 'out'), { recursive: true });
  cpSync(join(ROOT, 'test/package.json'), join(place, 'test/package.json'));
  const { tests: names, besides = [] } = partNamed(part);
  for (const folder of new Set([...names.map((name) => name.split('/')[0] ?? ''), ...besides])) {
    cpSync(join(ROOT, 'test', folder), join(place, 'test', folder), { recursive: true });
    cpSync(join(ROOT, 'test/out', folder), join(place, 'test/out', folder), { recursive: true });
  }
  const tests = names.map((test) => pathToFileURL(join(place, 'test/out', test)).href);
  return {
    trial: async (file, source, milliseconds) => {
      const path = join(core, 'out', file);
      const sound = readFileSync(path, 'utf8');
      writeFileSync(path, source);
      try {
        return await runTests(tests, milliseconds);
      } finally {
        writeFileSync(path, sound);
      }
    },
    close: () => rmSync(place, { recursive: true, force: true }),
  };
}

function runTests(tests: readonly string[], milliseconds: number): Promise<Verdict> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./run-tests.js', import.meta.url), {
      workerData: tests,
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: 1_000 },
    });
    const end = (verdict: Verdict): void => {
      clearTimeout(timer);
      resolve(verdict);
      worker.terminate().catch(() => undefined);
    };
    const timer = setTimeout(() => end({ noticed: 'it did not end' }), milliseconds);
    worker.once('message', (failed: string | undefined) =>
      end(failed === undefined ? 'survived' : { noticed: failed }),
    );
    worker.once('error', (error) => end({ noticed: String(error) }));
    worker.once('exit', () => end({ noticed: 'it ended early' }));
  });
}

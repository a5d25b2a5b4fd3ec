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
import { join, posix } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** A part of a workspace that is broken by itself, and the tests that have to notice, the quick ones first. */
interface Part {
  readonly workspace: 'core' | 'disk';
  /** Below its `src`; `''` is all of it. */
  readonly rooms: readonly string[];
  readonly tests: readonly string[];
  /** Folders of `test/` that they need besides their own. */
  readonly besides?: readonly string[];
}

/** What can be broken: the rules of the recogniser, how annotations are read and found again, how they are kept. */
const PARTS: Readonly<Record<string, Part>> = {
  rules: {
    workspace: 'core',
    rooms: ['lexicon', 'recognition', 'languages', 'resolution'],
    tests: [
      'languages/cases.test.js',
      'languages/edtf.test.js',
      'resolution/mentions.test.js',
      'resolution/names.test.js',
      'resolution/blocks.test.js',
      'resolution/certainty.test.js',
      'resolution/lessons.test.js',
      'negatives/negatives.test.js',
      'resolution/article-reader.test.js',
    ],
  },
  annotation: {
    workspace: 'core',
    rooms: ['annotation'],
    tests: [
      'annotation/branches.test.js',
      'annotation/agreement.test.js',
      'annotation/learn.test.js',
      'annotation/resize.test.js',
      'annotation/record-faults.test.js',
      'annotation/surroundings.test.js',
      'annotation/annotation-at.test.js',
      'annotation/base-view.test.js',
      'annotation/review.test.js',
      'annotation/decisions.test.js',
      'annotation/anchor.test.js',
      'annotation/join.test.js',
      'annotation/read-sidecar.test.js',
      'annotation/pairs.test.js',
    ],
    besides: ['faults'],
  },
  store: {
    workspace: 'disk',
    rooms: [''],
    tests: [
      'disk/sidecar-store.test.js',
      'disk/lock.test.js',
      'disk/backups.test.js',
      'disk/step-log.test.js',
      'disk/article-files.test.js',
      'disk/nearest-file.test.js',
      'disk/state-folder.test.js',
      'disk/branches.test.js',
      'disk/strange-places.test.js',
      'disk/base-texts.test.js',
      'disk/untried-faults.test.js',
      'disk/faults.test.js',
      'disk/kept-sidecars.test.js',
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

/** A module of a workspace as it was compiled. */
export interface Module {
  /** Below `core/out`: `recognition/money.js`. */
  readonly file: string;
  /** Where it was written: `core/src/recognition/money.ts`. */
  readonly written: string;
  readonly source: string;
  /** The line of the TypeScript that an offset of `source` came from. */
  lineAt(offset: number): number;
}

/** What the tests said: nothing, or the first one that failed. */
export type Verdict = { readonly noticed: string } | 'survived';

/** A copy of the compiled workspaces and of their tests, in which a module can be broken and put right again. */
export interface Workshop {
  /** Runs the tests in a fresh process of thought: a worker that loads every module anew. */
  trial(file: string, source: string, milliseconds: number): Promise<Verdict>;
  close(): void;
}

export function modules(part: string): Module[] {
  const { workspace, rooms } = partNamed(part);
  const out = join(ROOT, workspace, 'out');
  return rooms.flatMap((room) =>
    readdirSync(join(out, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js'))
      .map((name) => posix.join(room, name.replaceAll('\\', '/')))
      .map((file) => ({ file, written: `${workspace}/src/${file.replace(/\.js$/, '.ts')}` }))
      // Compilers leave the output of sources that are gone.
      .filter(({ file, written }) => !NO_RULES.includes(file) && existsSync(join(ROOT, written)))
      .sort((a, b) => (a.file < b.file ? -1 : 1))
      .map(({ file, written }) => moduleAt(join(out, file), { file, written })),
  );
}

function moduleAt(path: string, names: Pick<Module, 'file' | 'written'>): Module {
  const source = readFileSync(path, 'utf8');
  const map = new SourceMap(JSON.parse(readFileSync(`${path}.map`, 'utf8')));
  return {
    ...names,
    source,
    lineAt: (offset) => {
      const before = source.slice(0, offset).split('\n');
      const entry = map.findEntry(before.length - 1, before.at(-1)?.length ?? 0);
      return 'originalLine' in entry ? entry.originalLine + 1 : 0;
    },
  };
}

/** What a workspace is linked with, each by the folder it is in below `node_modules`. */
function needsOf(workspace: string): string[] {
  const manifest: { readonly dependencies: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(join(ROOT, workspace, 'package.json'), 'utf8'),
  );
  return Object.keys(manifest.dependencies)
    .map((name) => name.split('/')[0] ?? name)
    .filter((name) => name !== '@attache');
}

export function openWorkshop(name: string): Workshop {
  const place = mkdtempSync(join(tmpdir(), 'attache-mutants-'));
  const part = partNamed(name);
  const copyOf = (workspace: string): string => join(place, 'node_modules/@attache', workspace);
  mkdirSync(join(place, 'node_modules/@attache'), { recursive: true });
  const workspaces = [...new Set(['core', part.workspace])];
  for (const need of new Set(['fast-check', ...workspaces.flatMap(needsOf)]))
    symlinkSync(join(ROOT, 'node_modules', need), join(place, 'node_modules', need), 'junction');
  for (const workspace of workspaces) {
    for (const thing of ['package.json', 'out'])
      cpSync(join(ROOT, workspace, thing), join(copyOf(workspace), thing), { recursive: true });
  }
  cpSync(join(ROOT, 'test/package.json'), join(place, 'test/package.json'));
  const { tests: names, besides = [] } = part;
  for (const folder of new Set([...names.map((name) => name.split('/')[0] ?? ''), ...besides])) {
    cpSync(join(ROOT, 'test', folder), join(place, 'test', folder), { recursive: true });
    cpSync(join(ROOT, 'test/out', folder), join(place, 'test/out', folder), { recursive: true });
  }
  const tests = names.map((test) => pathToFileURL(join(place, 'test/out', test)).href);
  return {
    trial: async (file, source, milliseconds) => {
      const path = join(copyOf(part.workspace), 'out', file);
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

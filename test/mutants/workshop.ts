import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { SourceMap } from 'node:module';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ask, type Ending } from './ask.ts';
import { inCopy, type Reach, type SoundTest } from './reach.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** A part of a workspace that is broken by itself, and the tests that have to notice. */
interface Part {
  readonly workspace: 'core' | 'disk';
  /** Below its `src`; `''` is all of it. */
  readonly rooms: readonly string[];
  /** Folders of `test/`. */
  readonly tests: readonly string[];
  /** Tests of these folders that are left out: those that take minutes, and those that read files from elsewhere. */
  readonly without: readonly string[];
  /** Folders of `test/` that they need besides their own. */
  readonly besides?: readonly string[];
}

/** What can be broken: the rules of the recogniser, how annotations are read and found again, how they are kept. */
const PARTS: Readonly<Record<string, Part>> = {
  rules: {
    workspace: 'core',
    rooms: ['lexicon', 'recognition', 'languages', 'resolution'],
    tests: ['languages', 'resolution', 'negatives', 'survey', 'project'],
    without: ['gold', 'schema'],
    besides: ['exchange'],
  },
  annotation: {
    workspace: 'core',
    rooms: ['annotation'],
    tests: ['annotation'],
    without: ['schema'],
    besides: ['faults'],
  },
  store: {
    workspace: 'disk',
    rooms: [''],
    tests: ['disk'],
    without: ['many-programs'],
    besides: ['faults', 'annotation'],
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

/** What the tests said: nothing, or the first one that failed, by its number where it has one. */
export type Verdict = { readonly noticed: string; readonly test?: SoundTest } | 'survived';

/** A copy of the compiled workspaces and of their tests, in which a module can be broken and put right again. */
export interface Workshop {
  /** Runs all tests where nothing is broken; a title where one of them fails. */
  record(
    places: readonly { readonly file: string; readonly at: number }[],
  ): Promise<Reach | string>;
  /** Runs these tests, one after the other, in a fresh process that loads every module anew. */
  trial(file: string, source: string, tests: readonly SoundTest[]): Promise<Verdict>;
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
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'attache-mutants-')));
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
  for (const folder of [...part.tests, ...(part.besides ?? [])]) {
    cpSync(join(ROOT, 'test', folder), join(place, 'test', folder), { recursive: true });
    cpSync(join(ROOT, 'test/out', folder), join(place, 'test/out', folder), { recursive: true });
  }
  const pathOf = (file: string): string => join(copyOf(part.workspace), 'out', file);
  return {
    record: async (places) => {
      const answer = await ask(place, {
        kind: 'record',
        files: testsOf(part).map((test) => pathToFileURL(join(place, 'test/out', test)).href),
        places: places.map(({ file, at }) => ({ url: pathToFileURL(pathOf(file)).href, at })),
      });
      return answer.kind === 'recorded' ? answer.reach : titleOf(answer);
    },
    trial: async (file, source, tests) => {
      if (tests.length === 0) return 'survived';
      const sound = readFileSync(pathOf(file), 'utf8');
      writeFileSync(pathOf(file), source);
      try {
        const own = tests.map((test) => inCopy(test, pathToFileURL(join(place, 'test/out')).href));
        const answer = await ask(place, { kind: 'try', tests: own }, own);
        if (answer.kind === 'tried') return 'survived';
        const test = answer.kind === 'failed' ? tests[answer.test ?? -1] : undefined;
        return { noticed: titleOf(answer), ...(test && { test }) };
      } finally {
        writeFileSync(pathOf(file), sound);
      }
    },
    close: () => rmSync(place, { recursive: true, force: true }),
  };
}

/** Below `test/out`, in the order of their names. */
function testsOf({ tests, without }: Part): string[] {
  return tests.flatMap((folder) =>
    readdirSync(join(ROOT, 'test', folder))
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => name.replace(/\.test\.ts$/, ''))
      .filter((name) => !without.includes(name))
      .sort()
      .map((name) => posix.join(folder, `${name}.test.js`)),
  );
}

function titleOf(ending: Ending): string {
  return ending.kind === 'failed' ? ending.title : 'it answered something else';
}

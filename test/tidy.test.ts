import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path/posix';

/** The rules of the house that no compiler and no linter keeps. All paths are as git writes them. */

const TRACKED = execFileSync('git', [
  'ls-files',
  '-z',
  '--cached',
  '--others',
  '--exclude-standard',
])
  .toString()
  .split('\0')
  .filter((path) => path !== '' && existsSync(path));
const SOURCES = TRACKED.filter((path) =>
  /^(?:core|disk|pages|server|client|cli)\/src\/.*\.ts$/u.test(path),
);

/** From the ground up: a room may use those before it. */
const CORE_ROOMS = [
  'text',
  'lexicon',
  'knowledge',
  'recognition',
  'languages',
  'resolution',
  'annotation',
  'project',
  'exchange',
  'survey',
  'words',
  'cards',
];

/** Which doors of other workspaces a workspace may go through. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  disk: ['@attache/core'],
  pages: [],
  server: ['@attache/core', '@attache/disk'],
  client: ['@attache/pages', '@attache/server/protocol'],
  cli: ['@attache/core', '@attache/disk', '@attache/pages', '@attache/server/node'],
};

/** In the browser there is no process to start: the client carries the server with it. */
const EXCEPTIONS = new Map([['client/src/extension.browser.ts', '@attache/server/browser']]);

describe('the floors of the house', () => {
  it('are only walked down inside core', () => {
    const upward = SOURCES.filter((path) => path.startsWith('core/src/')).flatMap((path) =>
      filesImportedBy(path)
        .filter((target) => floorOf(target) > floorOf(path))
        .map((target) => `${path} → ${target}`),
    );
    assert.deepEqual(upward, []);
  });

  it('hold every room of core', () => {
    const rooms = foldersIn('core/src');
    assert.deepEqual(rooms.toSorted(), CORE_ROOMS.toSorted());
  });

  it('are entered by their doors', () => {
    const strange = SOURCES.flatMap((path) => {
      const open = [...(DOORS[path.split('/')[0] ?? ''] ?? []), EXCEPTIONS.get(path)];
      return importsOf(path)
        .filter((name) => name.startsWith('@attache/') && !open.includes(name))
        .map((name) => `${path} → ${name}`);
    });
    assert.deepEqual(strange, []);
  });

  it('are not left by a side window', () => {
    const outside = SOURCES.flatMap((path) =>
      filesImportedBy(path)
        .filter((target) => target.split('/')[0] !== path.split('/')[0])
        .map((target) => `${path} → ${target}`),
    );
    assert.deepEqual(outside, []);
  });

  it('have no circle', () => {
    assert.deepEqual(circleIn(SOURCES), []);
  });

  it('keep node out of what also runs in a browser', () => {
    const shared = SOURCES.filter((path) => /^(?:core|pages|server)\/src\//u.test(path)).filter(
      (path) => !path.startsWith('server/src/node/'),
    );
    const strange = shared.filter((path) =>
      importsOf(path).some((name) => name.startsWith('node:')),
    );
    assert.deepEqual(strange, []);
  });
});

describe('the code map in ARCHITECTURE.md', () => {
  const named = [...readFileSync('ARCHITECTURE.md', 'utf8').matchAll(/^\| `([^`]+\/)` \|/gmu)].map(
    ([, path = '']) => path,
  );

  it('names every folder', () => {
    const parents = [
      '.',
      ...['core', 'server', 'client', 'cli'].map((room) => `${room}/src`),
      'test',
    ];
    const folders = parents.flatMap((parent) =>
      foldersIn(parent).map((name) => (parent === '.' ? `${name}/` : `${parent}/${name}/`)),
    );
    assert.deepEqual(
      folders.filter((folder) => !named.includes(folder)),
      [],
    );
  });

  it('names nothing that is not there', () => {
    assert.deepEqual(
      named.filter((path) => !TRACKED.some((file) => file.startsWith(path))),
      [],
    );
  });
});

describe('the cases of a language', () => {
  for (const language of foldersIn('core/src/languages')) {
    for (const label of ['leaders', 'dates', 'money', 'partnerships']) {
      it(`cover ${label} in ${language}, with lines in which nothing may be found`, () => {
        const lines = readFileSync(`test/languages/${language}/${label}.cases.txt`, 'utf8')
          .split('\n')
          .filter((line) => line.trim() !== '' && !line.startsWith('#'));
        assert.ok(lines.some((line) => line.includes('[[')));
        assert.ok(lines.some((line) => !line.includes('[[')));
      });
    }
  }
});

describe('a file of the house', () => {
  const texts = TRACKED.filter((path) => !/\.(?:png|ico)$/u.test(path)).map((path) => ({
    path,
    text: readFileSync(path, 'utf8'),
  }));

  it('knows no machine and no registry', () => {
    const homes = ['root', 'home', 'Users', 'work', 'workspace'].join('|');
    const places = new RegExp(`(?<![\\w.}])/(?:${homes})/(?!ana/)[\\w.-]+/`, 'u');
    const registries =
      /https?:\/\/(?:registry\.|[\w.-]*(?:npmmirror|artifactory|nexus|verdaccio))/u;
    assert.deepEqual(pathsOf(texts, places), []);
    assert.deepEqual(pathsOf(texts, registries), []);
    assert.equal(/"resolved": "http/u.test(readFileSync('package-lock.json', 'utf8')), false);
  });

  it('leaves no test out', () => {
    const tests = texts.filter(({ path }) => path.startsWith('test/') && path.endsWith('.ts'));
    assert.deepEqual(pathsOf(tests, /\b(?:it|describe|suite|test)\.(?:only|skip)\b/u), []);
  });

  it('has no unfinished business without a number', () => {
    const code = texts.filter(({ path }) => /\.(?:ts|mjs|cjs|lua)$/u.test(path));
    assert.deepEqual(pathsOf(code, /\b(?:TO[D]O|FIX[M]E|XX[X])\b(?! #\d)/u), []);
  });
});

describe('dependencies', () => {
  const reasons = [
    ...readFileSync('docs/dependencies.md', 'utf8').matchAll(/^\| `([^`]+)` \| [^|]{15,}\|/gmu),
  ].map(([, name]) => name);
  const { workspaces } = JSON.parse(readFileSync('package.json', 'utf8'));
  const asked = ['.', ...workspaces].flatMap((folder) => {
    const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    return Object.keys({
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.optionalDependencies,
    });
  });
  const names = [...new Set(asked)].filter((name) => !name.startsWith('@attache/'));

  it('each have a reason in docs/dependencies.md', () => {
    assert.deepEqual(
      names.filter((name) => !reasons.includes(name)),
      [],
    );
  });

  it('are all that docs/dependencies.md speaks of', () => {
    assert.deepEqual(
      reasons.filter((name) => name === undefined || !names.includes(name)),
      [],
    );
  });
});

describe('the packaged extension', function () {
  this.timeout(60_000);

  it('holds what is needed, and nothing else', () => {
    const files = vsce('ls', '--no-dependencies').trim().split(/\r?\n/u);
    assert.deepEqual(files.toSorted(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/browser/extension.js',
      'dist/client.cjs',
      'dist/dashboard/dashboard.css',
      'dist/dashboard/dashboard.js',
      'dist/extension.cjs',
      'dist/server.cjs',
      'icons/attache.png',
      'icons/dashboard-dark.svg',
      'icons/dashboard-light.svg',
      'icons/view.svg',
      ...TRACKED.filter((path) => path.startsWith('media/')).toSorted(),
      'package.json',
      'package.nls.id.json',
      'package.nls.json',
      'package.nls.vi.json',
      'schemas/project.schema.json',
      'schemas/sidecar.schema.json',
      ...TRACKED.filter((path) => path.startsWith('seeds/articles/')).toSorted(),
      'syntaxes/article.tmLanguage.json',
      'syntaxes/language-configuration.json',
    ]);
  });

  it('is smaller than 2 megabytes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'attache-vsix-'));
    try {
      const packagePath = join(folder, 'attache.vsix');
      vsce('package', '--no-dependencies', '--out', packagePath);
      assert.ok(statSync(packagePath).size < 2_000_000, `${statSync(packagePath).size} bytes`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

function vsce(...args: string[]): string {
  const program = ['node_modules/@vscode/vsce/vsce', ...args];
  return execFileSync(process.execPath, program, { encoding: 'utf8', stdio: 'pipe' });
}

function floorOf(path: string): number {
  const room = path.split('/')[2] ?? '';
  // index.ts stands on the roof.
  return room.endsWith('.ts') ? CORE_ROOMS.length : CORE_ROOMS.indexOf(room);
}

function importsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const statements = /^(?:import|export)\s(?:[^'";]*?\sfrom\s)?'([^']+)'|\bimport\('([^']+)'\)/gmu;
  return [...text.matchAll(statements)].map(([, from, called]) => from ?? called ?? '');
}

function filesImportedBy(path: string): string[] {
  return importsOf(path)
    .filter((name) => name.startsWith('.'))
    .map((name) => join(dirname(path), name));
}

/** The files of one circle, in order, or none. */
function circleIn(files: readonly string[]): string[] {
  const done = new Set<string>();
  const walk = (file: string, trail: readonly string[]): string[] => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of filesImportedBy(file).filter((target) => existsSync(target))) {
      const circle = walk(next, [...trail, file]);
      if (circle.length > 0) return circle;
    }
    done.add(file);
    return [];
  };
  return files.map((file) => walk(file, [])).find((circle) => circle.length > 0) ?? [];
}

/** Folders that hold something of ours, not what tools have left. */
function foldersIn(parent: string): string[] {
  const prefix = parent === '.' ? '' : `${parent}/`;
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => TRACKED.some((path) => path.startsWith(`${prefix}${name}/`)));
}

function pathsOf(files: readonly { path: string; text: string }[], pattern: RegExp): string[] {
  return files.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
}

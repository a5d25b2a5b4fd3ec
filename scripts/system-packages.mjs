import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from './processes.mjs';

/** Debian's packages by what they are for. A package is there when its program or file is, whoever installed it. */
const GROUPS = {
  browser: [
    { name: 'chromium', programs: ['chromium', 'chromium-browser', 'google-chrome'] },
    { name: 'fonts-noto-core', files: ['/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf'] },
  ],
  compiler: [
    { name: 'g++', programs: ['g++', 'c++'] },
    { name: 'make', programs: ['make'] },
    { name: 'python3', programs: ['python3'] },
  ],
  neovim: [{ name: 'neovim', programs: ['nvim'] }],
  xfs: [{ name: 'xfsprogs', programs: ['mkfs.xfs'] }],
};

/** What only a long campaign needs: `all` leaves it out. */
const ON_DEMAND = ['xfs'];
const ALWAYS = Object.keys(GROUPS).filter((name) => !ON_DEMAND.includes(name));

/**
 * Makes sure that the packages of these groups (`browser`, `compiler`, `neovim`, `xfs`; `all` but `xfs`) are installed. Installs what is
 * missing where that needs no password; elsewhere throws with the command to type. Costs nothing when all is there.
 */
export async function ensureSystemPackages(groups, { onProgress = () => {} } = {}) {
  const missing = missingPackages(groups);
  if (missing.length === 0) return;
  if (!canInstall()) throw new Error(adviceFor(missing));
  await installPackages(missing, onProgress);
  const still = missingPackages(groups);
  if (still.length > 0) {
    throw new Error(
      `${still.join(', ')} cannot be found although apt-get installed it. Is /usr/bin on PATH?`,
    );
  }
}

/** The first of these programs that is on PATH, as an absolute path. */
export function findProgram(...names) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const name of names) {
    for (const folder of folders) {
      const found = endings.map((ending) => join(folder, name + ending)).find(isExecutable);
      if (found) return found;
    }
  }
  return undefined;
}

/** Chromium, or a browser that is driven the same way; `ATTACHE_CHROMIUM` names one that is elsewhere. */
export function findChromium() {
  return process.env['ATTACHE_CHROMIUM'] ?? findProgram(...GROUPS.browser[0].programs);
}

function missingPackages(groups) {
  const names = [groups].flat().flatMap((group) => (group === 'all' ? ALWAYS : [group]));
  return names.flatMap((name) => {
    const packages = GROUPS[name];
    if (!packages)
      throw new Error(
        `"${name}" is no group of packages. There are: ${Object.keys(GROUPS).join(', ')}, all.`,
      );
    return packages.filter((entry) => !isInstalled(entry)).map((entry) => entry.name);
  });
}

function isInstalled({ name, programs = [], files = [] }) {
  if (name === 'chromium' && process.env['ATTACHE_CHROMIUM']) return true;
  // Fonts live elsewhere on other systems, which bring glyphs of their own.
  if (files.length > 0 && process.platform !== 'linux') return true;
  return (
    findProgram(...programs) !== undefined ||
    files.some((file) => existsSync(file)) ||
    isKnownToDpkg(name, files)
  );
}

/** Debian has moved font files before; its own word counts too. */
function isKnownToDpkg(name, files) {
  if (files.length === 0 || !findProgram('dpkg-query')) return false;
  try {
    const status = execFileSync('dpkg-query', ['--status', name], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return status.includes('Status: install ok installed');
  } catch {
    return false;
  }
}

function canInstall() {
  return process.getuid?.() === 0 && findProgram('apt-get') !== undefined;
}

async function installPackages(names, onProgress) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // The lock of apt is waited for: two of these scripts may run at once.
  const install = [
    '-o',
    'DPkg::Lock::Timeout=300',
    'install',
    '-y',
    '--no-install-recommends',
    ...names,
  ];
  onProgress(`installing ${names.join(', ')}`);
  try {
    await run('apt-get', install, { env });
  } catch {
    // The usual reason is a list of packages that is missing or out of date.
    await run('apt-get', ['update'], { env });
    await run('apt-get', install, { env }).catch((error) => {
      throw new Error(
        `${names.join(', ')} could not be installed: ${error.message}\n${adviceFor(names)}`,
      );
    });
  }
}

function adviceFor(names) {
  const needed = `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} needed and not installed.`;
  if (findProgram('apt-get'))
    return `${needed}\nInstall with:\n\n  sudo apt-get install -y ${names.join(' ')}\n`;
  return `${needed}\nInstall it with the package manager of this system (the names are Debian's), then try again.`;
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const groups = process.argv.slice(2);
  const say = (text) => process.stdout.write(`${text}\n`);
  await ensureSystemPackages(groups.length > 0 ? groups : 'all', { onProgress: say }).catch(
    (error) => {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 1;
    },
  );
}

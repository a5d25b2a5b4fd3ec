// A registry mirror may lack builds for other systems, and npm then writes a lock file that `npm ci` refuses.
// This names every optional build that a locked package lists, so that the lock serves all systems.
// Run it after `npm install` has changed package-lock.json.
import { readFileSync, writeFileSync } from 'node:fs';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
for (const entry of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const place = `node_modules/${name}`;
    if (lock.packages[place]?.version === undefined && isBuild(name)) {
      lock.packages[place] = { version, ...system(name), dev: true, optional: true };
    }
  }
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)),
);
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);

function isBuild(name) {
  return /-(android|darwin|linux|win32)-(arm64|x64)(-musl)?$/.test(name);
}

function system(name) {
  const [, os, cpu, musl] = /-(android|darwin|linux|win32)-(arm64|x64)(-musl)?$/.exec(name);
  return { os: [os], cpu: [cpu], ...(musl ? { libc: ['musl'] } : {}) };
}

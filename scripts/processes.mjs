import { execFileSync, spawn } from 'node:child_process';

const WINDOWS = process.platform === 'win32';

/** What has to be undone when this process ends, however it ends. Newest first. */
const cleanups = new Set();
let listening = false;

/**
 * Runs `cleanup` when this process exits or is told to stop (Ctrl-C, SIGTERM, a closed terminal). It must be synchronous.
 * The returned function takes it back, for whoever has cleaned up by themselves.
 */
export function onExit(cleanup) {
  listen();
  cleanups.add(cleanup);
  return () => cleanups.delete(cleanup);
}

/**
 * Starts a program in a process group of its own, so that Ctrl-C reaches this process alone and the program's whole
 * family is ended from here.
 */
export function start(file, args, options = {}) {
  const child = spawn(file, args, { windowsHide: true, ...options, detached: !WINDOWS });
  const forget = onExit(() => killTree(child));
  child.once('error', forget);
  child.once('exit', () => {
    forget();
    // What it started and left behind.
    if (!WINDOWS) quietly(() => process.kill(-child.pid, 'SIGKILL'));
  });
  return child;
}

/** Runs a program to its end. On failure the error carries the last lines that it printed. */
export function run(file, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = start(file, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output = (output + text).slice(-20_000);
      });
    }
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) return resolve(output);
      reject(new Error(`${file} ended with ${signal ?? code}.\n${lastLines(output, 15)}`));
    });
  });
}

/** Asks a program and everything it started to stop, and insists after `grace` milliseconds. */
export async function stop(child, grace = 3_000) {
  if (!isRunning(child)) return;
  const family = [child.pid, ...descendants(child.pid)];
  const ended = new Promise((resolve) => child.once('exit', resolve));
  signalAll(family, 'SIGTERM');
  const timer = setTimeout(() => killTree(child), grace);
  await ended;
  clearTimeout(timer);
  signalAll(family, 'SIGKILL');
}

/** Ends a program and everything it started, at once. */
export function killTree(child) {
  if (!isRunning(child)) return;
  signalAll([child.pid, ...descendants(child.pid)], 'SIGKILL');
}

export function lastLines(text, count) {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}

/** Whether a process of this machine is alive. One that belongs to somebody else is. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function listen() {
  if (listening) return;
  listening = true;
  process.once('exit', cleanUp);
  const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
  for (const [signal, code] of Object.entries(codes)) process.on(signal, () => process.exit(code));
}

function cleanUp() {
  for (const cleanup of [...cleanups].reverse()) {
    try {
      cleanup();
    } catch (error) {
      process.stderr.write(`While cleaning up: ${error.message}\n`);
    }
  }
}

function isRunning(child) {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

/** A descendant that made a session of its own (a terminal's shell) is in no group of ours, so each is named. */
function signalAll(pids, signal) {
  const [leader] = pids;
  if (WINDOWS) {
    quietly(() =>
      execFileSync('taskkill', ['/pid', String(leader), '/t', '/f'], { stdio: 'ignore' }),
    );
    return;
  }
  quietly(() => process.kill(-leader, signal));
  for (const pid of pids) quietly(() => process.kill(pid, signal));
}

function descendants(root) {
  if (WINDOWS) return [];
  const table =
    quietly(() => execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })) ?? '';
  const children = new Map();
  for (const line of table.trim().split('\n')) {
    const [pid, parent] = line.trim().split(/\s+/u).map(Number);
    children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const found = [];
  for (let queue = [root]; queue.length > 0; ) {
    const next = children.get(queue.pop()) ?? [];
    found.push(...next);
    queue.push(...next);
  }
  return found;
}

/** A process that is gone already is what was wanted, and so is a `ps` that is not there. */
function quietly(action) {
  try {
    return action();
  } catch {
    return undefined;
  }
}

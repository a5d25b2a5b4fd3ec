import { performance } from 'node:perf_hooks';
import { start } from './processes.mjs';

/**
 * Runs checks one after another and gives how many passed and failed. A check is `{ title, run, needed? }`; `run` gives
 * `{ passed, failed }`. When a `needed` one fails, those behind it have nothing to stand on: they are named and count as failed.
 * `missing` is its title, for whoever goes on with further checks.
 */
export async function runChecks(checks, missing) {
  const total = { passed: 0, failed: 0, missing };
  for (const { title, run, needed = false } of checks) {
    if (total.missing !== undefined) {
      say(`✖ ${title}: not run, because "${total.missing}" failed`);
      total.failed += 1;
      continue;
    }
    const begun = performance.now();
    const { passed, failed } = await run().catch(explain);
    total.passed += passed;
    total.failed += failed;
    if (needed && failed > 0) total.missing = title;
    say(
      `${failed > 0 ? '✖' : '✔'} ${title} (${((performance.now() - begun) / 1000).toFixed(1)} s)`,
    );
  }
  return total;
}

/** A check that is one program: it passes when the program ends with 0. */
export function program(title, file, args, options) {
  return { title, ...options, run: async () => one((await show(file, args, options)).code === 0) };
}

/** A check that is a program which runs mocha: each of its tests counts. */
export function suite(title, file, args, options) {
  const run = async () => {
    const { code, output } = await show(file, args, options);
    return countTests(output, code === 0);
  };
  return { title, ...options, run };
}

export function mocha(title, args, options) {
  const colour = process.stdout.isTTY ? ['--color'] : [];
  return suite(
    title,
    process.execPath,
    ['node_modules/mocha/bin/mocha.js', ...colour, ...args],
    options,
  );
}

/** Mocha's summary in a text. A run that ends badly and counts nothing is one failure; so is one that ran no test. */
export function countTests(output, succeeded) {
  const count = (word) =>
    [...output.matchAll(new RegExp(`^\\W*(\\d+) ${word}\\b`, 'gmu'))].reduce(
      (sum, [, digits]) => sum + Number(digits),
      0,
    );
  const passed = count('passing');
  const failed = count('failing');
  if (failed > 0) return { passed, failed };
  return { passed, failed: succeeded && passed > 0 ? 0 : 1 };
}

/** A check's answer where there is one thing to say. */
export function one(good) {
  return good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A preparation's answer: nothing to count, unless it fails. */
export async function prepared(prepare, advice = '') {
  try {
    await prepare();
    return { passed: 0, failed: 0 };
  } catch (error) {
    process.stderr.write(`${error.message}\n${advice}`);
    return one(false);
  }
}

/** The last line, alone on its line: what was counted, for people and for continuous integration. */
export function report({ passed, failed }) {
  say(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

function explain(error) {
  process.stderr.write(`${error.stack}\n`);
  return one(false);
}

function show(file, args, { env } = {}) {
  return new Promise((settle) => {
    const child = start(file, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      process.stdout.write(text);
    });
    child.stderr.pipe(process.stderr, { end: false });
    child.once('error', (error) => {
      process.stderr.write(`${file} did not start: ${error.message}\n`);
      settle({ code: 1, output });
    });
    child.once('close', (code) => settle({ code: code ?? 1, output: withoutColour(output) }));
  });
}

function withoutColour(text) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what a terminal's colours begin with.
  return text.replaceAll(/\u001b\[[\d;]*m/gu, '');
}

function say(text) {
  process.stdout.write(`${text}\n`);
}

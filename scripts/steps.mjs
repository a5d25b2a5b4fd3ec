import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { screenshot } from './vscode/browser.mjs';
import { openSamples } from './vscode/samples.mjs';

const PICTURES = fileURLToPath(new URL('../build/screenshots/', import.meta.url));

/**
 * Takes steps in a window one after the other, and gives how many passed and failed: the first failure ends it. A step is
 * `{ title, run, picture? }`; `run` is given `place`, and a picture of the window is kept under `name` and `picture`.
 */
export async function takeSteps(name, steps, place) {
  let passed = 0;
  try {
    for (const [index, { title, picture, run }] of steps.entries()) {
      await run(place);
      passed += 1;
      if (picture) await screenshot(place.page, pictureOf(name, index, picture));
      say(`    ✔ ${title}`);
    }
  } catch (error) {
    say(`    ✖ ${steps[passed]?.title}\n      ${error.message}`);
    const file = await screenshot(place.page, pictureOf(name, passed, 'failed'));
    say(`      What the window showed: ${file}`);
  }
  return { passed, failed: steps.length - passed };
}

/** The same in a window with the sample articles and `article` in front; `options` are those of `openSamples`, `place` is added to the window. */
export async function takeStepsInSamples(name, steps, { article, options, place = {} }) {
  const window = await openSamples(article, options);
  try {
    return await takeSteps(name, steps, { ...window, ...place });
  } finally {
    await window.close();
  }
}

export async function waitForSidecar(file, text) {
  for (let end = Date.now() + 10_000; Date.now() < end; await sleep(50))
    if (sidecarOf(file).includes(text)) return;
  throw new Error(`The sidecar never said ${text}.`);
}

/** Empty where there is none. */
export function sidecarOf(file) {
  return existsSync(`${file}.ann.json`) ? readFileSync(`${file}.ann.json`, 'utf8') : '';
}

export function expect(condition, message) {
  if (!condition) throw new Error(message);
}

export function say(text) {
  process.stdout.write(`${text}\n`);
}

function pictureOf(name, index, picture) {
  return join(PICTURES, `${name}-${String(index + 1).padStart(2, '0')}-${picture}.png`);
}

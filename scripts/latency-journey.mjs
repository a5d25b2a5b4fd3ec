import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { say, sidecarOf, takeStepsInSamples } from './steps.mjs';
import { waitForCounts } from './vscode/samples.mjs';

const SAMPLES = fileURLToPath(new URL('../seeds/articles/', import.meta.url));
const ARTICLE = 'long.txt';
const TIMES = 6;

/** How long a person waits in an article of a megabyte. Printed, never judged: machines are busy. */
const STEPS = [
  {
    title: 'highlights a name in a megabyte as it is typed',
    picture: 'typed',
    run: async ({ page }) => {
      await page.locator('.view-line span[class*="ced-"]').first().waitFor();
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      const waits = [];
      for (let time = 0; time < TIMES; time++) {
        await page.keyboard.type('The capital was shown to President Joko Widod');
        await page.evaluate(watch, { word: 'Widodo', count: time + 1 });
        await page.keyboard.press('o');
        waits.push(await shown(page));
        await page.keyboard.press('Enter');
      }
      print('key press to highlighted text', waits);
      for (let time = 0; time < TIMES; time++) await page.keyboard.press('Control+z');
    },
  },
  {
    title: 'goes to the next suggestion, and saves, at each press of Enter',
    run: async ({ page, file }) => {
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('Control+k');
      await page.keyboard.press('Control+m');
      await waitForCounts(page, /Review: /u);
      const moved = [];
      const saved = [];
      for (let time = 0; time < TIMES; time++) {
        const decisions = decisionsIn(file);
        await page.evaluate(watch, { place: await placeIn(page) });
        const isSaved = waitUntil(() => decisionsIn(file) > decisions);
        const began = performance.now();
        await page.keyboard.press('Enter');
        await isSaved;
        saved.push(performance.now() - began);
        moved.push(await shown(page));
      }
      print('key press to saved on disk', saved);
      print('key press to the next suggestion', moved);
    },
  },
];

/** Gives how many steps passed and failed. `options` say which extension: see `startVscode`. */
export async function latencyJourney(options) {
  const from = await mkdtemp(join(tmpdir(), 'attache-long-'));
  try {
    await writeFile(join(from, ARTICLE), await longArticle(1_000_000));
    say('  how long a researcher waits in an article of one megabyte');
    return await takeStepsInSamples('latency', STEPS, {
      article: ARTICLE,
      options: { ...options, from },
    });
  } finally {
    await rm(from, { recursive: true, force: true });
  }
}

/** The sample articles one after the other, again and again. */
async function longArticle(size) {
  const names = (await readdir(SAMPLES)).filter((name) => name.endsWith('.txt')).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(SAMPLES, name), 'utf8')));
  const all = texts.join('\n');
  return `A long article\n\n${all.repeat(Math.ceil(size / all.length)).slice(0, size)}\n`;
}

function print(what, milliseconds) {
  const sorted = milliseconds.map(Math.round).sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  say(
    `      ${what}: half within ${at(0.5)} ms, 19 of 20 within ${at(0.95)} ms (${sorted.length} times)`,
  );
}

function decisionsIn(file) {
  return sidecarOf(file).split('"kind":"decision"').length;
}

async function waitUntil(isTrue) {
  for (let end = Date.now() + 30_000; Date.now() < end; await sleep(2)) if (isTrue()) return;
  throw new Error('It was never saved.');
}

function placeIn(page) {
  return page
    .locator('.statusbar-item', { hasText: /^Ln \d/u })
    .first()
    .textContent();
}

/** Milliseconds from the key that was pressed after `watch` until the window showed what it waits for. */
function shown(page) {
  return page.waitForFunction(() => globalThis.waited).then((waited) => waited.jsonValue());
}

/** In the page: from the next key on waits until `count` of a word are marked, or until the cursor has left `place`. */
function watch({ word, count, place }) {
  const all = (selector) => [...globalThis.document.querySelectorAll(selector)];
  const isShown = () => {
    if (place) return all('.statusbar-item').every(({ textContent }) => textContent !== place);
    const marked = all('.view-line span[class*="ced-"]');
    return marked.filter(({ textContent }) => textContent.includes(word)).length >= count;
  };
  globalThis.waited = undefined;
  const note = () => {
    const began = performance.now();
    const look = () => {
      if (isShown()) globalThis.waited = performance.now() - began;
      else globalThis.requestAnimationFrame(look);
    };
    look();
  };
  globalThis.addEventListener('keydown', note, { capture: true, once: true });
}

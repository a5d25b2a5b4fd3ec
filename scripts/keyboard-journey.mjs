import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { runCommand, screenshot } from './vscode/browser.mjs';
import { hoverOver, openSamples, putCursorInto, waitForCounts } from './vscode/samples.mjs';

const PICTURES = fileURLToPath(new URL('../build/screenshots/', import.meta.url));
const ARTICLE = 'en-hanoi-jakarta.txt';
const THEMES = ['Dark Modern', 'Dark High Contrast', 'Light High Contrast'];

/** What a researcher does by hand: mouse and keys, in the window, with the packaged extension. Each step is looked at and pictured. */
const STEPS = [
  {
    title: 'opens an article and sees suggestions, and no file is written',
    picture: 'suggested',
    run: async ({ file, written }) => {
      expect(!existsSync(`${file}.ann.json`), 'Looking has written a sidecar.');
      written.article = readFileSync(file, 'utf8');
    },
  },
  {
    title: 'rests the mouse on a name and reads who it is',
    picture: 'hover',
    run: ({ page }) => hoverOver(page, 'Prabowo Subianto', 'President (since 2024-10-20)'),
  },
  {
    title: 'confirms with Ctrl+Enter, and the decision is on disk',
    picture: 'confirmed',
    run: async ({ page, file }) => {
      await page.mouse.move(700, 700);
      await putCursorInto(page, file, 'Prabowo Subianto');
      await page.keyboard.press('Control+Enter');
      await waitForCounts(page, '1 confirmed');
      await waitForSidecar(file, '"status":"confirmed","value":"prabowo-subianto"');
    },
  },
  {
    title: 'is at the next suggestion already: Ctrl+Backspace rejects it',
    picture: 'rejected',
    run: async ({ page, file }) => {
      await page.keyboard.press('Control+Backspace');
      await waitForSidecar(file, '"status":"rejected","value":"diplomatic-relations"');
    },
  },
  {
    title: 'undoes both with Ctrl+Alt+Z',
    picture: 'undone',
    run: async ({ page }) => {
      await page.keyboard.press('Control+Alt+z');
      await page.keyboard.press('Control+Alt+z');
      await waitForCounts(page, '0 confirmed');
    },
  },
  {
    title: 'confirms everything from the palette',
    picture: 'all-confirmed',
    run: async ({ page }) => {
      await runCommand(page, 'Attaché: Confirm All Suggestions');
      await waitForCounts(page, /\b0 suggested · [1-9]\d+ confirmed/u);
    },
  },
  ...THEMES.map((theme) => ({
    title: `sees the same in ${theme}`,
    picture: theme.toLowerCase().replaceAll(' ', '-'),
    run: ({ page }) => chooseTheme(page, theme),
  })),
  {
    title: 'has the article as it was, to the byte',
    run: async ({ file, written }) => {
      expect(readFileSync(file, 'utf8') === written.article, 'The article was changed.');
    },
  },
];

/** Gives how many steps passed and failed. `options` say which extension: see `startVscode`. */
export async function keyboardJourney(options) {
  say('  a researcher works by hand');
  const window = await openSamples(ARTICLE, options);
  const place = { ...window, written: {} };
  let passed = 0;
  try {
    for (const [index, { title, picture, run }] of STEPS.entries()) {
      await run(place);
      passed += 1;
      if (picture) await screenshot(window.page, pictureOf(index, picture));
      say(`    ✔ ${title}`);
    }
  } catch (error) {
    say(`    ✖ ${STEPS[passed]?.title}\n      ${error.message}`);
    const file = await screenshot(window.page, pictureOf(passed, 'failed'));
    say(`      What the window showed: ${file}`);
  } finally {
    await window.close();
  }
  return { passed, failed: STEPS.length - passed };
}

function pictureOf(index, name) {
  return join(PICTURES, `by-hand-${String(index + 1).padStart(2, '0')}-${name}.png`);
}

async function chooseTheme(page, theme) {
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+t');
  const input = page.locator('.quick-input-widget input[type="text"]').first();
  await input.waitFor();
  await input.fill(theme);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: theme }).waitFor();
  await input.press('Enter');
  await input.waitFor({ state: 'hidden' });
  await page.waitForFunction(hasColours);
}

/** In the page: names have a colour of their own, which comes a moment after the theme. */
function hasColours() {
  const colours = new Set();
  for (const word of globalThis.document.querySelectorAll('.view-line span'))
    if (/^(?:Prabowo| and )$/u.test(word.textContent.replaceAll('\u00a0', ' ')))
      colours.add(globalThis.getComputedStyle(word).color);
  return colours.size > 1;
}

async function waitForSidecar(file, text) {
  for (let end = Date.now() + 10_000; Date.now() < end; await sleep(50)) {
    const sidecar = existsSync(`${file}.ann.json`) ? readFileSync(`${file}.ann.json`, 'utf8') : '';
    if (sidecar.includes(text)) return;
  }
  throw new Error(`The sidecar never said ${text}.`);
}

function expect(condition, message) {
  if (!condition) throw new Error(message);
}

function say(text) {
  process.stdout.write(`${text}\n`);
}

import { setTimeout as sleep } from 'node:timers/promises';
import { expect, say, takeStepsInSamples, waitForSidecar } from './steps.mjs';
import { runCommand, startCommand, waitForText } from './vscode/browser.mjs';
import { findInCorpus } from './vscode/samples.mjs';

const ARTICLE = 'en-hanoi-jakarta.txt';

/** The views beside the articles, without a mouse. */
const STEPS = [
  {
    title:
      'opens the views: what waits is counted on the icon, and each article says how far it is',
    picture: 'all',
    run: async ({ page }) => {
      await runCommand(page, 'View: Show Attaché');
      await waitForText(page, /en-hanoi-jakarta\.txt0 of 30/u, ROW);
      await page.locator('.activitybar .badge-content', { hasText: /^1\d\d$/u }).waitFor();
    },
  },
  {
    title: 'unfolds an article of the queue and goes to a mention with Enter',
    picture: 'queue',
    run: async ({ page }) => {
      await runCommand(page, 'Attaché: Focus on Review Queue View');
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowRight');
      await waitForText(page, 'To LamTo Lam, General Secretary', ROW);
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter'])
        await page.keyboard.press(key);
      await waitForText(page, /Ln 5, Col 5\d/u, '.statusbar-item');
    },
  },
  {
    title: 'confirms it from there, and it leaves the queue',
    run: async ({ page, file }) => {
      await page.keyboard.press('Control+Enter');
      await waitForSidecar(file, '"value":"to-lam"');
      await waitForText(page, /en-hanoi-jakarta\.txt1 of 30/u, ROW);
    },
  },
  {
    title: 'sees who is spoken of, with every place, and opens one from there',
    picture: 'entities',
    run: async ({ page }) => {
      await runCommand(page, 'Attaché: Focus on Entities View');
      await page.keyboard.press('Home');
      await unfold(page, /./u);
      await page.keyboard.press('ArrowDown');
      await unfold(page, /mentions? in \d+ articles?/u);
      await waitForText(page, /\.txt:\d+/u, ROW);
      await page.keyboard.press('ArrowDown');
      const row = page.locator(`${ROW}.focused`, { hasText: /\.txt:\d+/u }).first();
      const name =
        /([\w-]+\.txt):\d+/u.exec(await row.locator('.label-description').textContent())?.[1] ?? '';
      await page.keyboard.press('Enter');
      await page.locator('.tabs-container .tab.active', { hasText: name }).waitFor();
    },
  },
  {
    title: 'filters by words, and sees all again',
    picture: 'filtered',
    run: async ({ page }) => {
      const all = await rowsIn(page);
      await startCommand(page, 'Attaché: Filter…');
      await waitForText(page, 'Show only rows', '.quick-input-widget');
      await page.keyboard.type('galeri');
      await page.keyboard.press('Enter');
      await page.waitForFunction(hasRows, [1, 'galeri']);
      await runCommand(page, 'Attaché: Clear the Filter');
      await page.waitForFunction(hasRows, [6, 'of']);
      expect(all > 6, `${all} rows before the filter`);
    },
  },
  {
    title: 'finds a person in the corpus by any spelling, and goes to the place with Enter',
    picture: 'concordance',
    run: async ({ page }) => {
      await findInCorpus(page, 'tô lâm', 'To Lam');
      await page.keyboard.press('Enter');
      // The cursor may have been there before.
      await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
      await waitForText(page, /Ln 5, Col 5\d/u, '.statusbar-item');
    },
  },
  {
    title: 'copies all of the places as citations, by keys',
    picture: 'citations',
    run: async ({ page }) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await findInCorpus(page, 'tô lâm', 'To Lam');
      await page.keyboard.press('ArrowUp');
      await waitForText(page, 'Copy All', '.quick-input-list .monaco-list-row.focused');
      await page.keyboard.press('Enter');
      await page.waitForFunction(async () =>
        /en-hanoi-jakarta\.txt/u.test(await globalThis.navigator.clipboard.readText()),
      );
    },
  },
];

const ROW = '.pane-body .monaco-list-row';

/** Opens the row under the keyboard by a key, which VS Code drops while it fills the view anew. */
async function unfold(page, said) {
  const row = page
    .locator('.pane-body .monaco-list:focus-within .monaco-list-row.focused', { hasText: said })
    .first();
  await row.waitFor();
  for (let tries = 0; tries < 10; tries++) {
    if ((await row.getAttribute('aria-expanded')) === 'true') return;
    await page.keyboard.press('ArrowRight');
    await sleep(500);
  }
  throw new Error('The row under the keyboard stays folded.');
}

/** Gives how many steps passed and failed. `options` say which extension: see `startVscode`. */
export async function viewsJourney(options) {
  say('  a researcher looks over the corpus');
  return takeStepsInSamples('views', STEPS, { article: ARTICLE, options });
}

function rowsIn(page) {
  return page.locator(ROW).count();
}

/** In the page: the last view has so many rows, each with these words. */
function hasRows([count, words]) {
  const views = globalThis.document.querySelectorAll('.split-view-view .pane-body');
  const rows = [...(views[views.length - 1]?.querySelectorAll('.monaco-list-row') ?? [])];
  return rows.length === count && rows.every(({ textContent }) => textContent.includes(words));
}

import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sameIn } from './choose-theme.mjs';
import { expect, say, takeSteps, waitForSidecar } from './steps.mjs';
import { closePage, openPage, startCommand, waitForText } from './vscode/browser.mjs';
import { waitForCounts } from './vscode/samples.mjs';
import { startVscode } from './vscode/serve.mjs';

const PAGES = fileURLToPath(new URL('../test/pages/fixtures/', import.meta.url));
const PAGE = 'en-visit.html';
const ARTICLE = '2025-03-12-norways-premier-in-jakarta-a-green-partnership.txt';
const COPIED =
  'Premier in Oslo\n\nOSLO - President Prabowo Subianto arrived yesterday, and signed a strategic partnership.\n';

const THEMES = ['Dark Modern', 'Light Modern', 'Dark High Contrast', 'Light High Contrast'];

/** From a saved page to the first decisions, and from the clipboard, by keys alone. */
const STEPS = [
  {
    title: 'asks where the article is',
    picture: 'asks',
    run: async ({ page }) => {
      // The palette lists only what is known when it opens.
      await page.locator('.activitybar [aria-label*="Attaché"]').first().waitFor();
      await startCommand(page, 'Attaché: Import Article');
      await waitForText(page, 'Import an Article', '.quick-input-widget');
      await waitForText(page, 'On the Clipboard', '.quick-input-list');
    },
  },
  {
    title: 'makes an article of a page, beside it, and opens it with its suggestions',
    picture: 'imported',
    run: async ({ page, folder }) => {
      await page.keyboard.press('Enter');
      await page.locator('.quick-input-widget input[type="text"]').first().waitFor();
      await waitForText(page, PAGE, '.quick-input-list');
      await page.keyboard.press('End');
      await page.keyboard.type(PAGE);
      await page.keyboard.press('Enter');
      await waitForCounts(page, /\b[1-9]\d* suggested/u);
      await waitForText(page, 'Source: The Harbour Gazette', '.view-lines');
      const golden = readFileSync(join(PAGES, 'en-visit.txt'), 'utf8');
      expect(readFileSync(join(folder, ARTICLE), 'utf8') === golden, 'It is another text.');
    },
  },
  {
    title: 'is ready for review: the first suggestions are confirmed with Enter',
    picture: 'reviewed',
    run: async ({ page, folder }) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.press('Control+m');
      await waitForCounts(page, /^\s*Review: /u);
      for (const key of ['Enter', 'Enter', 'Enter']) await page.keyboard.press(key);
      await waitForCounts(page, '3 confirmed');
      await waitForSidecar(join(folder, ARTICLE), '"status":"confirmed"');
      await page.keyboard.press('q');
    },
  },
  {
    title:
      'asks copied text for its address and day, refuses what is none, and dates the article by it',
    picture: 'copied',
    run: async ({ page, folder }) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.evaluate((text) => navigator.clipboard.writeText(text), COPIED);
      await startCommand(page, 'Attaché: Import Article');
      await waitForText(page, 'On the Clipboard', '.quick-input-list');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await waitForText(page, 'Which address is it from?', '.quick-input-widget');
      await page.keyboard.press('Enter');
      await waitForText(page, 'Which day was it published?', '.quick-input-widget');
      await page.keyboard.type('2025-02-30');
      await waitForText(page, 'Write a day of the calendar', '.quick-input-widget');
      for (let letter = 0; letter < '30'.length; letter += 1)
        await page.keyboard.press('Backspace');
      await page.keyboard.type('20');
      await page.keyboard.press('Enter');
      await waitForText(page, 'Premier in Oslo', '.tab, .view-lines');
      await waitForCounts(page, /\b[1-9]\d* suggested/u);
      const file = join(folder, '2025-02-20-premier-in-oslo.txt');
      expect(existsSync(file), 'The article is not where it belongs.');
    },
  },
  {
    title: 'is offered for a page in the explorer',
    picture: 'explorer',
    run: async ({ page }) => {
      await page
        .locator('.explorer-folders-view .monaco-list-row', { hasText: 'id-kunjungan.html' })
        .click({ button: 'right' });
      await page.locator('.context-view .action-label', { hasText: 'Import Article' }).waitFor();
      await page.keyboard.press('Escape');
      await page.locator('.context-view .action-label').first().waitFor({ state: 'hidden' });
    },
  },
  ...sameIn(THEMES, 'Prabowo'),
];

/** Gives how many steps passed and failed. `options` say which extension: see `startVscode`. */
export async function importJourney({ page: look, ...options }) {
  say('  a researcher imports articles');
  const folder = await mkdtemp(join(tmpdir(), 'attache-import-'));
  for (const name of [PAGE, 'id-kunjungan.html']) await cp(join(PAGES, name), join(folder, name));
  const vscode = await startVscode({ ...options, workspace: folder });
  const page = await openPage(vscode.url, look);
  try {
    return await takeSteps('import', STEPS, { page, folder });
  } finally {
    await closePage(page);
    await vscode.close();
    await rm(folder, { recursive: true, force: true });
  }
}

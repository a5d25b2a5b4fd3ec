import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, say, takeSteps, waitForSidecar } from './steps.mjs';
import {
  closePage,
  openPage,
  runCommand,
  startCommand,
  waitForText,
  webview,
} from './vscode/browser.mjs';
import { findInCorpus, waitForCounts } from './vscode/samples.mjs';
import { startWebVscode } from './vscode/serve-web.mjs';

const SAMPLES = fileURLToPath(new URL('../seeds/articles/', import.meta.url));
const ARTICLE = 'en-hanoi-jakarta.txt';
const PAGE = fileURLToPath(new URL('../test/pages/fixtures/en-visit.html', import.meta.url));
const IMPORTED = '2025-03-12-norways-premier-in-jakarta-a-green-partnership.txt';

/** A virtual folder in a browser, without a server: the extension's other door. */
const STEPS = [
  {
    title:
      'opens an article of a virtual folder, suggestions and all, and says what is not promised there',
    picture: 'opened',
    run: async ({ page }) => {
      await waitForCounts(page, /\b[1-9]\d* suggested/u);
      await page.locator('.statusbar-item [aria-label*="reduced guarantees"]').first().waitFor();
    },
  },
  {
    title: 'reviews by keys: what was decided is in the sidecar of the virtual folder',
    run: async ({ page, file, written }) => {
      written.article = readFileSync(file, 'utf8');
      await page.locator('.view-line').first().click();
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('Control+k');
      await page.keyboard.press('Control+m');
      await waitForCounts(page, /Review: /u);
      for (const key of ['Enter', 'Enter', 'r']) await page.keyboard.press(key);
      await waitForCounts(page, '2 confirmed');
      await waitForSidecar(file, '"status":"rejected"');
    },
  },
  {
    title: 'takes it back with U, and shows the card of a person',
    picture: 'card',
    run: async ({ page, file }) => {
      await page.keyboard.press('u');
      await waitForSidecar(file, '"status":"withdrawn"');
      await waitForText(page, 'General Secretary', '.monaco-hover');
      await page.keyboard.press('q');
    },
  },
  {
    title: 'sees all articles of the folder in the views, though nothing can be searched there',
    picture: 'views',
    run: async ({ page }) => {
      await runCommand(page, 'View: Show Attaché');
      await waitForText(page, /en-hanoi-jakarta\.txt2 of 30/u, ROW);
      await waitForText(page, /vi-viet-lao-thang-12\.txt0 of/u, ROW);
    },
  },
  {
    title: 'finds a name in the corpus and goes there',
    run: async ({ page }) => {
      await findInCorpus(page, 'Tô Lâm', 'To Lam');
      await page.keyboard.press('Enter');
      // The cursor may have been there before.
      await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
      await waitForText(page, /Ln 5, Col 5\d/u, '.statusbar-item');
    },
  },
  {
    title: 'counts the corpus in the dashboard, and goes from a mark to its mention',
    picture: 'dashboard',
    run: async ({ page }) => {
      await runCommand(page, 'Attaché: Open Dashboard');
      const inside = await webview(page, '.card.together svg');
      await inside.locator('.summary', { hasText: 'in 6 articles' }).waitFor();
      await inside.locator('.card.articles [aria-label^="vi-viet-lao"]').first().click();
      await waitForText(page, /\[.+\]/u, '.quick-input-list .monaco-list-row.focused');
      await page.keyboard.press('Enter');
      await page.locator('.tabs-container .tab.active', { hasText: 'vi-viet-lao' }).waitFor();
    },
  },
  {
    title: 'makes an article of the source of a page that was copied, here as well',
    picture: 'imported',
    run: async ({ page, file }) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      const html = readFileSync(PAGE, 'utf8');
      await page.evaluate((text) => navigator.clipboard.writeText(text), html);
      await startCommand(page, 'Attaché: Import Article');
      await waitForText(page, 'On the Clipboard', '.quick-input-list');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await waitForText(page, 'Source: The Harbour Gazette', '.view-lines');
      const imported = readFileSync(join(dirname(file), IMPORTED), 'utf8');
      expect(imported === readFileSync(PAGE.replace('.html', '.txt'), 'utf8'), 'Another text.');
    },
  },
  {
    title: 'has changed no article, and shows what it decided after the page is loaded anew',
    run: async ({ page, file, written }) => {
      expect(readFileSync(file, 'utf8') === written.article, 'The article was changed.');
      await page.reload();
      await page.locator('.tabs-container .tab', { hasText: ARTICLE }).click();
      await waitForCounts(page, '2 confirmed');
    },
  },
];

const ROW = '.pane-body .monaco-list-row';

/** Gives how many steps passed and failed. `extension`: the folder of the built extension. */
export async function webJourney({ extension, page: look }) {
  say('  a researcher works in a browser, on a folder that is on no disk');
  const parent = await mkdtemp(join(tmpdir(), 'attache-web-'));
  const workspace = join(parent, 'articles');
  await cp(SAMPLES, workspace, { recursive: true });
  const file = join(workspace, ARTICLE);
  const vscode = await startWebVscode({ extension, workspace, file });
  try {
    const page = await openPage(vscode.url, look);
    const tally = await takeSteps('web', STEPS, { page, file, written: {} });
    await closePage(page);
    return tally;
  } finally {
    await vscode.close();
    await rm(parent, { recursive: true, force: true });
  }
}

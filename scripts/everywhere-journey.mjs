import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { say, takeStepsInSamples, waitForSidecar } from './steps.mjs';
import { runCommand, startCommand, waitForText } from './vscode/browser.mjs';
import { waitForCounts } from './vscode/samples.mjs';

const ARTICLE = 'en-hanoi-jakarta.txt';

/** With a screen reader: what the eye sees in the status bar and the frame, the ear has to be told. */
const SPOKEN = [
  {
    title: 'tells a screen reader what the review has come to, in words',
    picture: 'spoken',
    run: async ({ page }) => {
      await startReview(page);
      await page.keyboard.press('n');
      await waitForAloud(page, /11 March 2025\. date: Tuesday, 11 March 2025/u);
    },
  },
  {
    title: 'tells it where a confirmation has led, and what an undo came back to',
    run: async ({ page, file }) => {
      await page.keyboard.press('Enter');
      await waitForSidecar(file, '"exact":"11 March 2025"');
      await waitForAloud(page, /To Lam\. leader: To Lam, General Secretary/u);
      await page.keyboard.press('u');
      await waitForSidecar(file, '"status":"withdrawn"');
    },
  },
  {
    title: 'names the counts, the views and their rows for it',
    run: async ({ page }) => {
      await page.locator('.statusbar-item [aria-label*="to look at again"]').first().waitFor();
      await runCommand(page, 'View: Show Attaché');
      await page
        .locator('[role="treeitem"][aria-label*="en-hanoi-jakarta.txt, "]')
        .first()
        .waitFor();
    },
  },
];

const RESTRICTED = [
  {
    title: 'looks, reviews and saves in restricted mode as anywhere',
    picture: 'restricted',
    run: async ({ page, file }) => {
      await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
      await startReview(page);
      await page.keyboard.press('Enter');
      await waitForSidecar(file, '"status":"confirmed"');
    },
  },
];

const SEVERAL_FOLDERS = [
  {
    title: 'lists the articles of every folder of a workspace',
    picture: 'folders',
    run: async ({ page }) => {
      await runCommand(page, 'View: Show Attaché');
      await waitForText(page, /en-hanoi-jakarta\.txt0 of/u, ROW);
      await waitForText(page, /vi-viet-lao-thang-12\.txt0 of/u, ROW);
    },
  },
  {
    title: 'finds a name in each of them, and goes to the other folder with Enter',
    run: async ({ page }) => {
      await startCommand(page, 'Attaché: Find in the Corpus');
      await waitForText(page, 'A name, an id', '.quick-input-widget');
      await page.keyboard.press('Control+a');
      await page.keyboard.type('thongloun');
      await page.keyboard.press('Enter');
      await waitForText(page, /\[Thongloun/u, '.quick-input-list .monaco-list-row.focused');
      await page.keyboard.press('Enter');
      await page.locator('.tabs-container .tab.active', { hasText: 'vi-viet-lao' }).waitFor();
    },
  },
];

const ROW = '.pane-body .monaco-list-row';

/** Where people work otherwise than most. Gives how many steps passed and failed. */
export async function everywhereJourney(options) {
  const tallies = [];
  for (const { name, about, steps, ...more } of WINDOWS) {
    say(`  ${about}`);
    const given = { article: ARTICLE, options: { ...options, ...more } };
    tallies.push(await takeStepsInSamples(name, steps, given));
  }
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  };
}

const WINDOWS = [
  {
    name: 'spoken',
    about: 'a researcher who works with a screen reader',
    steps: SPOKEN,
    settings: { 'editor.accessibilitySupport': 'on' },
  },
  {
    name: 'restricted',
    about: 'a folder that nobody trusts yet',
    steps: RESTRICTED,
    trusted: false,
  },
  {
    name: 'folders',
    about: 'a workspace of several folders',
    steps: SEVERAL_FOLDERS,
    prepare: intoSeveralFolders,
  },
];

/** Vietnamese articles go into a folder of their own beside the others. */
async function intoSeveralFolders(folder) {
  const other = join(folder, '..', 'tieng-viet');
  await mkdir(other);
  await rename(join(folder, 'vi-viet-lao-thang-12.txt'), join(other, 'vi-viet-lao-thang-12.txt'));
  const file = join(folder, '..', 'corpus.code-workspace');
  await writeFile(
    file,
    JSON.stringify({ folders: [{ path: 'articles' }, { path: 'tieng-viet' }] }),
  );
  return file;
}

async function startReview(page) {
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+m');
  await waitForCounts(page, /Review: /u);
}

/** What VS Code has given its live regions to read. */
async function waitForAloud(page, text) {
  await page
    .locator('.monaco-aria-container')
    .filter({ hasText: text })
    .first()
    .waitFor({ state: 'attached' });
}

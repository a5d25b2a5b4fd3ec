import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sayActivation } from './activation.mjs';
import { say, takeSteps } from './steps.mjs';
import { closePage, openPage, runCommand, startCommand, waitForText } from './vscode/browser.mjs';
import { waitForCounts } from './vscode/samples.mjs';
import { startVscode } from './vscode/serve.mjs';

/** From an empty folder to the first decision, by keys. */
const STEPS = [
  {
    title: 'finds in the empty views what to do',
    picture: 'empty',
    run: async ({ page }) => {
      // The palette lists only what is known when it opens.
      await page.locator('.activitybar [aria-label*="Attaché"]').first().waitFor();
      await runCommand(page, 'View: Show Attaché');
      await waitForText(page, 'Try the Sample Articles', '.pane-body');
      await waitForText(page, 'The people, dates, amounts and terms', '.pane-body');
    },
  },
  {
    title: 'waited for nothing: the extension host says how long the activation took',
    run: ({ page }) => sayActivation(page, 'in a window that stands'),
  },
  {
    title: 'opens copies of the sample articles that ship',
    run: async ({ page }) => {
      await startCommand(page, 'Attaché: Open the Sample Articles');
      await page.locator('.explorer-folders-view', { hasText: 'vi-viet-lao' }).waitFor();
    },
  },
  {
    title: 'begins the review, which opens the first article by itself, and decides',
    picture: 'first-decision',
    run: async ({ page }) => {
      await startCommand(page, 'Attaché: Review Articles');
      await waitForCounts(page, /Review: [1-9]\d* suggested · 0 confirmed/u);
      await page.keyboard.press('Enter');
      await waitForCounts(page, / · 1 confirmed/u);
    },
  },
  {
    title: 'leaves, comes back, and goes on where it was',
    run: async ({ page }) => {
      await page.keyboard.press('n');
      await waitForText(page, 'leader: To Lam', '.statusbar-item');
      await page.keyboard.press('q');
      await page.locator('.statusbar-item', { hasText: 'Review:' }).waitFor({ state: 'detached' });
      await runCommand(page, 'View: Close All Editors');
      await startCommand(page, 'Attaché: Review Articles');
      await waitForText(page, 'leader: To Lam', '.statusbar-item');
      // The card comes last: then the focus rests.
      await waitForText(page, 'leader, suggested', '.monaco-hover');
    },
  },
  {
    title: 'is led by a walkthrough',
    picture: 'walkthrough',
    run: async ({ page }) => {
      await startCommand(page, 'Welcome: Open Walkthrough...');
      await page.keyboard.type('Annotate Your First');
      await waitForText(page, 'Annotate Your First', '.quick-input-list .monaco-list-row.focused');
      await page.keyboard.press('Enter');
      await waitForText(page, 'Decide, a key each', '.gettingStartedContainer');
    },
  },
];

/** Gives how many steps passed and failed. `options` say which extension: see `startVscode`. */
export async function firstMinutesJourney({ page: look, ...options }) {
  say('  a researcher starts with nothing');
  const workspace = await mkdtemp(join(tmpdir(), 'attache-empty-'));
  const vscode = await startVscode({ ...options, workspace });
  const page = await openPage(vscode.url, look);
  try {
    return await takeSteps('first-minutes', STEPS, { page });
  } finally {
    await closePage(page);
    await vscode.close();
    await rm(workspace, { recursive: true, force: true });
  }
}

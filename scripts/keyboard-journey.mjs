import { existsSync, readFileSync } from 'node:fs';
import { sameIn } from './choose-theme.mjs';
import { expect, say, takeStepsInSamples, waitForSidecar } from './steps.mjs';
import { runCommand } from './vscode/browser.mjs';
import { hoverOver, putCursorInto, waitForCounts } from './vscode/samples.mjs';

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
  ...sameIn(THEMES, 'Prabowo'),
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
  return takeStepsInSamples('by-hand', STEPS, {
    article: ARTICLE,
    options,
    place: { written: {} },
  });
}

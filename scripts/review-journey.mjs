import { readFileSync } from 'node:fs';
import { expect, say, sidecarOf, takeStepsInSamples, waitForSidecar } from './steps.mjs';
import { waitForText } from './vscode/browser.mjs';
import { waitForCounts } from './vscode/samples.mjs';

const ARTICLE = 'en-hanoi-jakarta.txt';
const LIST = '.quick-input-widget input[type="text"]';

/** A review from the first key to the last: no mouse, and after the first chord no modifier. */
const STEPS = [
  {
    title:
      'starts the review with Ctrl+K Ctrl+M: the first suggestion is framed, and its card is shown',
    picture: 'started',
    run: async ({ page, file, written }) => {
      written.article = readFileSync(file, 'utf8');
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('Control+k');
      await page.keyboard.press('Control+m');
      await waitForCounts(page, /^\s*Review: /u);
      await waitForText(page, 'date, suggested', '.monaco-hover');
    },
  },
  {
    title: 'confirms three with Enter and rejects one with R, each on disk',
    picture: 'decided',
    run: async ({ page, file }) => {
      for (const key of ['Enter', 'Enter', 'Enter', 'r']) await page.keyboard.press(key);
      await waitForCounts(page, '3 confirmed');
      await waitForSidecar(file, '"status":"rejected"');
    },
  },
  {
    title: 'cannot type into the article: a letter that is no key changes nothing',
    run: async ({ page, file, written }) => {
      await page.keyboard.press('z');
      await waitForText(page, 'read-only', '.monaco-editor-overlaymessage');
      expect(readFileSync(file, 'utf8') === written.article, 'The article was changed.');
    },
  },
  {
    title: 'takes the rejection back with U and is where it was made',
    run: async ({ page, file }) => {
      await page.keyboard.press('u');
      await waitForSidecar(file, '"status":"withdrawn"');
      await page.keyboard.press('Enter');
      await waitForCounts(page, '4 confirmed');
    },
  },
  {
    title: 'lengthens a mention by a word with E and shortens it again with S',
    picture: 'resized',
    run: async ({ page, file }) => {
      await page.keyboard.press('e');
      await waitForSidecar(file, '"exact":"Sunday (9/3/2025) at"');
      await page.keyboard.press('s');
      await waitForCounts(page, '5 confirmed');
    },
  },
  {
    title: 'decides nothing by letters that come before the list they are meant for',
    run: async ({ page, file }) => {
      await page.keyboard.press('n');
      await waitForText(page, 'leader: Prabowo Subianto', '.statusbar-item');
      const before = sidecarOf(file);
      for (const key of ['v', 'r', 'c', 'x']) await page.keyboard.press(key);
      await page.locator(LIST).first().waitFor();
      await page.keyboard.press('Escape');
      await page.locator(LIST).first().waitFor({ state: 'hidden' });
      // Commands run in turn: what was left behind the list is done before this one.
      await page.keyboard.press('n');
      await page.keyboard.press('p');
      await waitForText(page, 'leader: Prabowo Subianto', '.statusbar-item');
      expect(sidecarOf(file) === before, 'A letter has decided.');
    },
  },
  {
    title: 'links the name to another person: V, some letters of the name, Enter, without looking',
    picture: 'linked',
    run: async ({ page, file }) => {
      await page.keyboard.press('v');
      await page.locator(LIST).first().waitFor();
      await page.keyboard.type('joko wid');
      await page.keyboard.press('Enter');
      await waitForSidecar(file, '"value":"joko-widodo"');
    },
  },
  {
    title: 'decides on all mentions of a term together: M shows them, Enter confirms those ticked',
    picture: 'together',
    run: async ({ page }) => {
      await waitForText(page, 'diplomatic relations', '.statusbar-item');
      await page.keyboard.press('m');
      await waitForText(page, 'Decide Together', '.quick-input-widget');
      await page.keyboard.press('Enter');
      await waitForCounts(page, '8 confirmed');
    },
  },
  {
    title: 'takes both back with one U',
    run: async ({ page }) => {
      await page.keyboard.press('u');
      await waitForCounts(page, '6 confirmed');
    },
  },
  {
    title:
      'rejects a term in the whole article with Shift+R, is told what that took away, and takes it back',
    picture: 'rejected-in-article',
    run: async ({ page, file }) => {
      await page.keyboard.press('Shift+r');
      await waitForSidecar(file, '"scope":"article"');
      await waitForText(page, '1 more like it are suggested no more', '.statusbar-item');
      await page.keyboard.press('u');
      await waitForCounts(page, /Review: 24 suggested · 6 confirmed/u);
    },
  },
  {
    title: 'sees all keys with ?',
    picture: 'keys',
    run: async ({ page }) => {
      await page.keyboard.press('Shift+/');
      await waitForText(page, 'Decide on Many Mentions Together', '.quick-input-widget');
      await page.keyboard.press('Escape');
      await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    },
  },
  {
    title: 'is still in the review after Escape, which says what ends it',
    run: async ({ page }) => {
      await page.keyboard.press('Escape');
      await waitForText(page, 'Q ends it', '.statusbar-item');
      await waitForCounts(page, /Review: /u);
    },
  },
  {
    title: 'selects words that nothing suggested and gives them a label with one key',
    run: async ({ page, file }) => {
      await page.keyboard.press('Control+End');
      await page.keyboard.press('Control+Shift+ArrowLeft');
      await page.keyboard.press('4');
      await waitForCounts(page, '7 confirmed');
      await waitForSidecar(file, '"exact":"page."');
    },
  },
  {
    title: 'confirms the rest, and N goes on to the next article',
    picture: 'next-article',
    run: async ({ page, file }) => {
      await confirmUntilDone(page);
      await page.keyboard.press('n');
      await page.locator('.tabs-container .tab.active', { hasText: 'en-washington' }).waitFor();
      await waitForCounts(page, /Review: [1-9]\d* suggested · 0 confirmed/u);
      expect(!/"status":"suggested"/u.test(sidecarOf(file)), 'A suggestion was written.');
    },
  },
  {
    title: 'ends the review with Q: the keys are letters again, and the articles are as they were',
    run: async ({ page, file, written }) => {
      await page.keyboard.press('q');
      await page.locator('.statusbar-item', { hasText: 'Review:' }).waitFor({ state: 'detached' });
      expect(readFileSync(file, 'utf8') === written.article, 'The article was changed.');
    },
  },
];

/** Gives how many steps passed and failed. `options` say which extension: see `startVscode`. */
export async function reviewJourney(options) {
  say('  a researcher reviews by keys alone');
  return takeStepsInSamples('review', STEPS, { article: ARTICLE, options, place: { written: {} } });
}

/** One key a suggestion, until the status bar counts none. */
async function confirmUntilDone(page) {
  const done = page.locator('.statusbar-item', { hasText: /Review: 0 suggested/u });
  for (let left = 40; left > 0 && (await done.count()) === 0; left--) {
    const before = await countsIn(page);
    await page.keyboard.press('Enter');
    await page.waitForFunction(isOther, before, { timeout: 5_000 });
  }
}

function countsIn(page) {
  return page.locator('.statusbar-item', { hasText: 'Review:' }).first().textContent();
}

/** In the page: the status bar no longer says this. */
function isOther(before) {
  return [...globalThis.document.querySelectorAll('.statusbar-item')]
    .filter((item) => item.textContent.includes('Review:'))
    .some((item) => item.textContent !== before);
}

import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chooseTheme, waitForColour } from './choose-theme.mjs';
import { expect, say, takeStepsInSamples, waitForSidecar } from './steps.mjs';
import { goTo, openFile, runCommand, waitForText } from './vscode/browser.mjs';
import { putCursorInto, waitForCounts } from './vscode/samples.mjs';

const ARTICLE = 'en-hanoi-jakarta.txt';

const FIRST = 'envoy-first.txt';
const SECOND = 'envoy-second.txt';

/** Of two articles, one is told whom they name. */
const ARTICLES = {
  [FIRST]: 'Jakarta, 11 March 2025\n\nThe note was handed over by Budi Hartanto on Monday.\n',
  [SECOND]: 'Hanoi, 14 March 2025\n\nOn Friday the answer was read to Budi Hartanto.\n',
};

const COMMENT = '// What only this project knows.';
const LABEL =
  '{ "name": "TREATY", "colour": "orange", "key": "5", "description": "A text that two states signed." }';

const THEMES = [
  { theme: 'Dark Modern', least: 4.5 },
  { theme: 'Light Modern', least: 4.5 },
  { theme: 'Dark High Contrast', least: 4.5 },
  { theme: 'Light High Contrast', least: 4.5 },
];

/** What a project knows, by keys alone: a label of its own, and somebody whom nobody knew. */
const STEPS = [
  {
    title: 'opens the file of the project, which is on no disk before it is saved',
    picture: 'opened',
    run: async ({ page, file }) => {
      await runCommand(page, "Attaché: Open the Project's File (attache.json)");
      await activeTab(page, 'attache.json');
      expect(!existsSync(projectOf(file)), 'Opening it has written a file.');
    },
  },
  {
    title: 'types a label, and has a wrong colour mended with Ctrl+.',
    picture: 'label',
    run: async ({ page, file }) => {
      await goTo(page, 2, 14);
      await page.keyboard.insertText(LABEL);
      await goTo(page, 1, 2);
      await page.keyboard.insertText(` ${COMMENT}`);
      await page.keyboard.press('Control+s');
      await waitForProject(file, '"orange"');
      await waitForText(page, 'attache.json', '.explorer-folders-view .monaco-list-row.selected');
      await page.locator('.squiggly-warning').first().waitFor();
      await goTo(page, 2, 48);
      await waitForFix(page, 'Write “#c05a00” here');
      // Saved before the fix has arrived, the file would stay as it was.
      await waitForText(page, '#c05a00', '.view-lines');
      await page.keyboard.press('Control+s');
      await waitForProject(file, '"#c05a00"');
    },
  },
  {
    title: 'is told what a key of the file means where the cursor rests on it',
    picture: 'described',
    run: async ({ page }) => {
      await goTo(page, 2, 5);
      await page.keyboard.press('Control+k');
      await page.keyboard.press('Control+i');
      await waitForText(page, "Labels of the project's own", '.monaco-hover');
      await page.keyboard.press('Escape');
    },
  },
  {
    title: 'annotates selected words with the label in a review, with its own key',
    picture: 'annotated',
    run: async ({ page, file }) => {
      await openFile(page, ARTICLE);
      // Before it is told whose article is in front, VS Code has no such key.
      await waitForCounts(page, /\bsuggested/u);
      await page.keyboard.press('Control+k');
      await page.keyboard.press('Control+m');
      await waitForCounts(page, /^\s*Review: /u);
      await select(page, file, 'Code of Conduct');
      await page.keyboard.press('5');
      await waitForSidecar(file, '"exact":"Code of Conduct"');
      await waitForSidecar(file, '"label":"TREATY"');
      await page.keyboard.press('q');
      await waitForCounts(page, /1 confirmed/u);
    },
  },
  ...THEMES.map(({ theme, least }) => ({
    title: `reads it well in the project's colour in ${theme}`,
    picture: theme.toLowerCase().replaceAll(' ', '-'),
    run: async ({ page }) => {
      await chooseTheme(page, theme);
      await waitForContrast(page, least);
      await waitForColour(page, 'To Lam');
    },
  })),
  {
    title:
      'adds a name that nobody knew to the people of the project, and sees the record beside it',
    picture: 'added',
    run: async ({ page, file }) => {
      await chooseTheme(page, 'Dark Modern');
      await openFile(page, FIRST);
      await waitForCounts(page, /\b2 suggested/u);
      await select(page, join(dirname(file), FIRST), 'Budi Hartanto');
      await runCommand(page, "Attaché: Add to the Project's People");
      await waitForProject(file, '{ "id": "budi-hartanto", "names": ["Budi Hartanto"] }');
      expect(readFileSync(projectOf(file), 'utf8').includes(COMMENT), 'A comment is gone.');
      await waitForText(page, '"budi-hartanto"', '.editor-instance');
      await waitForCounts(page, /\b3 suggested/u);
    },
  },
  {
    title: 'sees the person suggested in another article, and F12 leads to the record',
    picture: 'elsewhere',
    run: async ({ page, file }) => {
      await openFile(page, SECOND);
      await waitForCounts(page, /\b3 suggested/u);
      await putCursorInto(page, join(dirname(file), SECOND), 'Budi Hartanto');
      await page.keyboard.press('Control+k');
      await page.keyboard.press('Control+i');
      await waitForText(page, 'Budi Hartanto · leader, suggested', '.monaco-hover');
      await page.keyboard.press('Escape');
      await page.keyboard.press('F12');
      await activeTab(page, 'attache.json');
    },
  },
];

/** Gives how many steps passed and failed. `options` say which extension: see `startVscode`. */
export async function projectJourney(options) {
  say('  a project says what it knows');
  return takeStepsInSamples('project', STEPS, {
    article: ARTICLE,
    options: { ...options, prepare: writeArticles },
  });
}

async function writeArticles(folder) {
  for (const [name, text] of Object.entries(ARTICLES)) await writeFile(join(folder, name), text);
  return folder;
}

function projectOf(file) {
  return join(dirname(file), 'attache.json');
}

async function waitForProject(file, text) {
  const path = projectOf(file);
  for (let end = Date.now() + 10_000; Date.now() < end; await sleep(50))
    if (existsSync(path) && readFileSync(path, 'utf8').includes(text)) return;
  throw new Error(`attache.json never said ${text}.`);
}

async function activeTab(page, name) {
  await page.locator('.tabs-container .tab.active', { hasText: name }).first().waitFor();
}

/** Ctrl+. until it offers what is wanted, which Enter then does. */
async function waitForFix(page, title) {
  const action = page.locator('.action-widget .monaco-list-row', { hasText: title });
  // A list that is asked for while the editor still hears of its faults closes by itself.
  for (let tries = 0; tries < 10; tries += 1) {
    await page.keyboard.press('Control+.');
    if (await isShown(action)) break;
  }
  await action.first().waitFor();
  await page.keyboard.press('Enter');
}

async function isShown(locator) {
  try {
    await locator.first().waitFor({ timeout: 2000 });
    return true;
  } catch {
    return false;
  }
}

async function select(page, file, words) {
  const text = readFileSync(file, 'utf8');
  const before = text.slice(0, text.indexOf(words)).split('\n');
  await goTo(page, before.length, (before.at(-1)?.length ?? 0) + 1);
  for (const _ of words) await page.keyboard.press('Shift+ArrowRight');
}

async function waitForContrast(page, least) {
  await page.waitForFunction(isReadable, least);
}

/** In the page: the annotated words stand out from their background at least so much, in another colour than plain text. */
function isReadable(least) {
  const numbers = (colour) => (colour.match(/[\d.]+/gu) ?? []).map(Number);
  const luminance = (colour) => {
    const [red, green, blue] = numbers(colour).map((part) => {
      const share = part / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const styleOf = (element) => globalThis.getComputedStyle(element);
  const spans = [...globalThis.document.querySelectorAll('.view-line span:not(:has(span))')];
  const words = spans.find(({ textContent }) => /^Code\sof\sConduct$/u.test(textContent));
  const plain = spans.find(({ textContent }) => /UNCLOS\sand\swant/u.test(textContent));
  const editor = globalThis.document.querySelector('.monaco-editor-background');
  if (!words || !plain || !editor) return false;
  const [dark, light] = [styleOf(words).color, styleOf(editor).backgroundColor]
    .map(luminance)
    .sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05) >= least && styleOf(words).color !== styleOf(plain).color;
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chooseTheme } from './choose-theme.mjs';
import { contrast } from './contrast.mjs';
import { copyDecidedSamples, decide } from './decided-samples.mjs';
import { expect, say, takeStepsInSamples } from './steps.mjs';
import { runCommand, waitForText, waitForWorkbench, webview } from './vscode/browser.mjs';

/** Still to be decided on, so that a decision changes the numbers. */
const ARTICLE = 'id-galeri-diplomasi-2025.txt';

const LISTED = '.quick-input-list .monaco-list-row.focused';

/** From the palette to a table in the clipboard, by keys alone. */
const STEPS = [
  {
    title: 'is not there before it is asked for; then it shows the corpus in seven charts',
    picture: 'all',
    run: async ({ page, heard }) => {
      page.on('console', (message) => heard.push(message.text()));
      page.on('pageerror', (error) => heard.push(error.message));
      expect((await page.locator('iframe.webview').count()) === 0, 'a webview opened by itself');
      await runCommand(page, 'Attaché: Open Dashboard');
      const inside = await webview(page, '.card.together svg');
      expect((await inside.locator('.card svg[role=group]').count()) === 7, 'not seven charts');
      await inside.locator('.summary', { hasText: /\d{3} mentions in 6 articles/u }).waitFor();
    },
  },
  {
    title: 'is reached mark by mark with Tab and the arrow keys, and says what each is',
    run: async ({ page }) => {
      await tabTo(page, 'people');
      expect(/^Prabowo Subianto: \d+$/u.test(await nameOfFocus(page)), await nameOfFocus(page));
      await page.keyboard.press('ArrowRight');
      const name = await nameOfFocus(page);
      expect(/^Prabowo Subianto, Q4 2024: \d mentions in 1 article$/u.test(name), name);
    },
  },
  {
    title: 'lists what is behind a mark, each place in its words',
    picture: 'places',
    run: async ({ page }) => {
      await page.keyboard.press('Enter');
      await waitForText(page, 'Presiden [Prabowo]', LISTED);
    },
  },
  {
    title: 'goes to the place, with its words selected',
    run: async ({ page }) => {
      await page.keyboard.press('ArrowDown');
      await waitForText(page, '[Prabowo Subianto]', LISTED);
      await page.keyboard.press('Enter');
      await page
        .locator('.tabs-container .tab.active', { hasText: 'id-lawatan-pertama' })
        .waitFor();
      await waitForText(page, '(16 selected)', '.statusbar-item');
    },
  },
  {
    title: 'comes back to the mark where one was',
    run: async ({ page }) => {
      await runCommand(page, 'View: Open Previous Editor');
      await webview(page, '.card.people svg');
      await until(async () => (await nameOfFocus(page))?.startsWith('Prabowo Subianto, Q4 2024'));
    },
  },
  {
    title: 'counts anew when somebody decides, and leaves the focus where it is',
    run: async ({ page, folder }) => {
      const before = await nameOfFocus(page);
      decide(folder, ['confirm', ARTICLE, '--label', 'MONEY', '--annotator', 'Minh']);
      const inside = await webview(page);
      await inside.getByRole('status').filter({ hasText: 'Counted anew.' }).waitFor();
      expect((await nameOfFocus(page)) === before, `${await nameOfFocus(page)}, not ${before}`);
      await inside.locator('.card.annotators [aria-label^="Minh, confirmed: 28"]').waitFor();
    },
  },
  {
    title: 'tells the same as a table',
    picture: 'table',
    run: async ({ page }) => {
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Shift+Tab');
      expect((await nameOfFocus(page)) === 'Table: People over time', await nameOfFocus(page));
      await page.keyboard.press('Enter');
      const inside = await webview(page, '.card.people table');
      expect((await inside.locator('.card.people th[scope=row]').count()) > 20, 'few rows');
    },
  },
  {
    title: 'copies all of it as CSV',
    run: async ({ page }) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const inside = await webview(page);
      await inside.getByRole('status').filter({ hasText: 'in the clipboard' }).waitFor();
      await page.context().grantPermissions(['clipboard-read']);
      const copied = await page.evaluate(() => globalThis.navigator.clipboard.readText());
      const first = 'person,time,count,articles\r\nprabowo-subianto,2024-Q4,';
      expect(copied.startsWith(first), copied.slice(0, 80));
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      // Another one stays a table, so that the colours of tables are measured too.
      await inside.locator('.card.annotators button[aria-pressed]').press('Enter');
      await inside.locator('.card.annotators table').waitFor();
    },
  },
  {
    title: 'counts what is asked for: one label, by keys',
    run: async ({ page }) => {
      const inside = await webview(page);
      await inside.locator('select[name=label]').focus();
      await page.keyboard.type('m');
      await inside.locator('.summary', { hasText: /^1\d mentions/u }).waitFor();
      await inside.locator('.card.people .empty').waitFor();
      await inside.locator('select[name=label]').focus();
      await page.keyboard.press('Home');
      await inside.locator('.card.people svg').waitFor();
    },
  },
  {
    title: 'can be opened from the title of the view of articles',
    run: async ({ page }) => {
      await runCommand(page, 'Attaché: Focus on Corpus View');
      await page
        .locator('.pane-header [aria-label="Open Dashboard"]')
        .waitFor({ state: 'attached' });
      await runCommand(page, 'Attaché: Open Dashboard');
      expect((await page.locator('iframe.webview').count()) === 1, 'a second dashboard');
      await runCommand(page, 'View: Close Primary Side Bar').catch(() => undefined);
    },
  },
  ...['Dark Modern', 'Light Modern', 'Dark High Contrast', 'Light High Contrast'].map((theme) => ({
    title: `can be read in ${theme}: text 4.5 to 1, marks 3 to 1`,
    picture: theme.toLowerCase().replaceAll(' ', '-'),
    run: async ({ page, measured }) => {
      await chooseTheme(page, theme);
      const { texts, marks } = await settledColours(page);
      expect(
        texts.length > 50 && marks.length > 50,
        `${texts.length} texts, ${marks.length} marks`,
      );
      const faint = [...faintIn(texts, 4.5), ...faintIn(marks, 3)];
      measured.push(`${theme} ${lowest(texts)} text, ${lowest(marks)} marks`);
      expect(faint.length === 0, faint.slice(0, 8).join('\n      '));
    },
  })),
  {
    title: 'stands again after the window was loaded anew, with a table where one was',
    picture: 'again',
    run: async ({ page }) => {
      // An address that names a file would open that one alone. What VS Code had written by now is what comes back.
      const address = new URL(page.url());
      address.searchParams.delete('payload');
      await page.goto(address.href);
      await waitForWorkbench(page);
      const inside = await webview(page, '.card table');
      await inside.locator('.summary', { hasText: /\d mentions in 6 articles/u }).waitFor();
    },
  },
  {
    title: 'has broken no rule of its policy all the while',
    run: async ({ heard }) => {
      const broken = heard.filter((text) =>
        /Content Security Policy|dashboard\.(?:js|css)/iu.test(text),
      );
      expect(broken.length === 0, broken.join('\n'));
    },
  },
];

/** Gives how many steps passed and failed. `options` say which extension: see `startVscode`. */
export async function dashboardJourney(options) {
  say('  a researcher looks at the corpus in numbers');
  const from = await mkdtemp(join(tmpdir(), 'attache-decided-'));
  const measured = [];
  try {
    await copyDecidedSamples(from);
    return await takeStepsInSamples('dashboard', STEPS, {
      article: ARTICLE,
      options: { ...options, from },
      place: { heard: [], measured },
    });
  } finally {
    for (const line of measured) say(`    lowest contrast: ${line}`);
    await rm(from, { recursive: true, force: true });
  }
}

/** Presses Tab until a mark of the chart has the focus. */
async function tabTo(page, chart) {
  const inside = await webview(page);
  await inside.locator('body').evaluate(() => globalThis.focus());
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('Tab');
    const isThere = await inside
      .locator('body')
      .evaluate(
        (_, name) => globalThis.document.activeElement.closest(`.card.${name} .mark`) !== null,
        chart,
      );
    if (isThere) return;
  }
  throw new Error(`Tab never reached a mark of ${chart}.`);
}

async function nameOfFocus(page) {
  const inside = await webview(page);
  return inside
    .locator('body')
    .evaluate(() => globalThis.document.activeElement.getAttribute('aria-label'));
}

async function until(holds) {
  for (let end = Date.now() + 10_000; Date.now() < end; await sleep(100)) if (await holds()) return;
  throw new Error('It never came to that.');
}

/** Colours come a moment after the theme: measured until they stay. */
async function settledColours(page) {
  const inside = await webview(page, '.card svg');
  let last = '';
  for (let tries = 0; tries < 40; tries += 1) {
    await sleep(250);
    const colours = await inside.locator('body').evaluate(coloursIn);
    const text = JSON.stringify(colours);
    if (text === last) return colours;
    last = text;
  }
  throw new Error('The colours never came to rest.');
}

/**
 * In the page: each text and each mark with its colours and with what it stands on. Of a mark, its line and its area: the
 * one that differs more makes it visible.
 */
function coloursIn() {
  const { document, getComputedStyle } = globalThis;
  const parse = (text) => {
    const parts = text.match(/[\d.]+/gu)?.map(Number) ?? [];
    const scale = text.startsWith('color(') ? 255 : 1;
    return { rgb: parts.slice(0, 3).map((part) => part * scale), alpha: parts[3] ?? 1 };
  };
  const over = ({ rgb, alpha }, below) =>
    rgb.map((part, index) => part * alpha + below[index] * (1 - alpha));
  const ground = (element) => {
    if (!element) return [255, 255, 255];
    const own = parse(getComputedStyle(element).backgroundColor);
    if (own.rgb.length < 3 || own.alpha === 0) return ground(element.parentElement);
    return own.alpha === 1 ? own.rgb : over(own, ground(element.parentElement));
  };
  const isShown = (element) => element.getClientRects().length > 0;
  const hasText = (element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '');
  const isOnScreen = (element) =>
    isShown(element) && !element.closest('caption, option, [aria-hidden]');
  const texts = [...document.querySelectorAll('#dashboard *')]
    .filter((element) => hasText(element) && isOnScreen(element))
    .map((element) => {
      const style = getComputedStyle(element);
      const below = ground(
        element.namespaceURI.endsWith('svg') ? element.closest('.card') : element,
      );
      const own = parse(element.namespaceURI.endsWith('svg') ? style.fill : style.color);
      return { what: element.textContent.slice(0, 40), colours: [over(own, below)], below };
    });
  const marks = [...document.querySelectorAll('.shape')].filter(isShown).map((element) => {
    const { fill, stroke, fillOpacity } = getComputedStyle(element);
    const below = ground(element.closest('.card'));
    const colours = [
      { text: fill, opacity: Number(fillOpacity) },
      { text: stroke, opacity: 1 },
    ]
      .filter(({ text }) => /^(?:rgb|color)/u.test(text))
      .map(({ text, opacity }) => {
        const { rgb, alpha } = parse(text);
        return over({ rgb, alpha: alpha * opacity }, below);
      });
    return { what: element.parentElement.getAttribute('class'), colours, below };
  });
  return { texts, marks };
}

function ratioOf({ colours, below }) {
  return Math.max(1, ...colours.map((colour) => contrast(colour, below)));
}

function faintIn(found, least) {
  return [
    ...new Set(
      found
        .filter((one) => ratioOf(one) < least)
        .map((one) => `${one.what} has ${ratioOf(one).toFixed(2)}, less than ${least}`),
    ),
  ];
}

function lowest(found) {
  return Math.min(...found.map(ratioOf)).toFixed(2);
}

import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { onExit } from '../processes.mjs';
import { ensureSystemPackages, findChromium } from '../system-packages.mjs';
import { ensureVscode } from './install.mjs';

const DEADLINE = 60_000;

/** `--no-sandbox` because continuous integration runs as root, and the page shown is our own. The rest keeps it from calling home. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Opens the address in Chromium and gives Playwright's page once VS Code's window has been restored. `closePage(page)` ends it.
 *
 * - `expose`: functions that the page may call, by name; they are there before the page loads.
 * - `size`: the window in CSS pixels. `scale`: device pixels for one of these; 2 gives a sharp picture.
 * - `ready: false` does not wait for the window.
 */
export async function openPage(
  url,
  { expose = {}, size = { width: 1280, height: 800 }, scale = 1, ready = true } = {},
) {
  await ensureSystemPackages('browser', {
    onProgress: (text) => process.stderr.write(`${text}\n`),
  });
  const { playwright } = await ensureVscode();
  const { chromium } = createRequire(import.meta.url)(playwright);
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: FLAGS,
    // This process's own handlers end everything; Playwright's would exit before the others had their turn.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  // Playwright ends the browser when this process exits, but only if somebody turns a signal into an exit.
  const forget = onExit(() => {});
  browser.once('disconnected', forget);
  try {
    const page = await browser.newPage({
      viewport: size,
      deviceScaleFactor: scale,
      locale: 'en-GB',
    });
    page.setDefaultTimeout(DEADLINE);
    for (const [name, action] of Object.entries(expose)) await page.exposeFunction(name, action);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    if (ready) await waitForWorkbench(page);
    return page;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

export async function closePage(page) {
  await page.context().browser().close();
}

/** The window stands: its parts are drawn and the editors of last time are back. Extensions may still be starting. */
export async function waitForWorkbench(page) {
  await page.locator('.monaco-workbench .part.statusbar').waitFor();
  await page.waitForFunction(() => globalThis.driver !== undefined);
  await page.evaluate(() => globalThis.driver.whenWorkbenchRestored());
}

/** Opens a file of the workspace by its name, as Ctrl+P does, and waits until its text is shown. */
export async function openFile(page, name) {
  await pick(page, name, name);
  await page.locator('.tabs-container .tab.active', { hasText: name }).waitFor();
  await page.locator('.editor-instance .view-line').first().waitFor();
}

/** Runs a command by its title in the palette, such as `View: Toggle Word Wrap`. */
export async function runCommand(page, title) {
  await pick(page, `>${title}`, title);
}

/** The same for a command that asks something: its question may take the palette's place. */
export async function startCommand(page, title) {
  await choose(page, `>${title}`, title);
}

/** The cursor to a line and column, both counted from 1. */
export async function goTo(page, line, column = 1) {
  const prompt = `:${line}:${column}`;
  const input = await openPicker(page, prompt);
  await page.locator('.quick-input-list .monaco-list-row.focused').waitFor();
  await input.press('Enter');
  await input.waitFor({ state: 'hidden' });
}

/** Waits for text anywhere in the window: `area` is a selector, such as `.monaco-hover` or `.notifications-toasts`. */
export async function waitForText(page, text, area = '.monaco-workbench') {
  await page.locator(area).filter({ hasText: text, visible: true }).first().waitFor();
}

/** The inside of the webview that shows `selector`; VS Code puts each into two frames. */
export async function webview(page, selector = 'body') {
  const inside = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  await inside.locator(selector).first().waitFor();
  return inside;
}

/** Saves a picture of the window, or of `element` (a locator) alone. The folder is made. */
export async function screenshot(page, file, { element = page } = {}) {
  await mkdir(dirname(file), { recursive: true });
  await element.screenshot({ path: file, animations: 'disabled' });
  return file;
}

async function pick(page, typed, shown) {
  const input = await choose(page, typed, shown);
  await input.waitFor({ state: 'hidden' });
}

async function choose(page, typed, shown) {
  const input = await openPicker(page, typed);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: shown }).waitFor();
  await input.press('Enter');
  return input;
}

async function openPicker(page, typed) {
  const input = page.locator('.quick-input-widget input[type="text"]').first();
  await page.keyboard.press('F1');
  await input.waitFor();
  await input.fill(typed);
  return input;
}

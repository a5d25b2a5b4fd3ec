import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { closePage, goTo, openPage, startCommand, waitForText } from './browser.mjs';
import { startVscode } from './serve.mjs';

const SAMPLES = fileURLToPath(new URL('../../seeds/articles/', import.meta.url));

/**
 * A window with a copy of the sample articles and one of them in front, its suggestions shown. `close()` ends all of it.
 * The options are those of `startVscode`, under `page` those of `openPage`, `from`: another folder of articles, `counts`:
 * how the status bar counts suggestions in another language, and `prepare(folder)`: gives what is opened in its place,
 * such as a workspace of several folders.
 */
export async function openSamples(
  article,
  { page: look, from = SAMPLES, counts = /\b[1-9]\d* suggested/u, ...options },
) {
  const parent = await mkdtemp(join(tmpdir(), 'attache-samples-'));
  const folder = join(parent, 'articles');
  await cp(from, folder, { recursive: true });
  const file = join(folder, article);
  let vscode;
  let page;
  const close = async () => {
    if (page) await closePage(page);
    await vscode?.close();
    await rm(parent, { recursive: true, force: true });
  };
  try {
    const workspace = await (options.prepare?.(folder) ?? folder);
    vscode = await startVscode({ ...options, workspace, file });
    page = await openPage(vscode.url, look);
    await waitForCounts(page, counts);
    return { page, file, folder, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Waits for what the status bar counts: `27 suggested · 2 confirmed`. */
export async function waitForCounts(page, pattern) {
  await waitForText(page, pattern, '.statusbar-item');
}

/** Puts the cursor into the first place of the words in the article's file. */
export async function putCursorInto(page, file, words) {
  const text = readFileSync(file, 'utf8');
  const before = text.slice(0, text.indexOf(words)).split('\n');
  await goTo(page, before.length, (before.at(-1)?.length ?? 0) + 2);
}

/** Rests the mouse on the first of these marked words until a hover with this text stands there. The next ones may be on another line. */
export async function hoverOver(page, words, text) {
  const [first] = words.split(' ');
  // The editor draws its spaces as no-break ones.
  const drawn = new RegExp(`^${first}(?:\\s|$)`, 'u');
  await page.locator('.view-line span:not(:has(span))', { hasText: drawn }).first().hover();
  await waitForText(page, text, '.monaco-hover');
}

/** Asks for words in the corpus and waits until a line with `keyword` is at hand in the list. */
export async function findInCorpus(page, words, keyword) {
  await startCommand(page, 'Attaché: Find in the Corpus');
  await waitForText(page, 'A name, an id', '.quick-input-widget');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await waitForText(page, `[${keyword}]`, '.quick-input-list .monaco-list-row.focused');
}

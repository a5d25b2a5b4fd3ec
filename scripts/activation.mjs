import { expect, say } from './steps.mjs';
import { runCommand } from './vscode/browser.mjs';

/** Milliseconds: above that something is wrong, whatever else the machine does. */
const SLOWEST_ACTIVATION = 1500;
const MOST_EXTENSIONS = 50;
const DEADLINE = 60_000;

/**
 * Says what VS Code itself tells of how long it waited for the extension, and closes that list again. VS Code counts what
 * other extensions load in the same moment as well, so `when` says which moment it was.
 */
export async function sayActivation(page, when) {
  await runCommand(page, 'Developer: Show Running Extensions');
  const list = page.locator('.runtime-extensions-editor .monaco-list');
  const row = list
    .locator('.monaco-list-row', { hasText: /attach[eé]/iu })
    .filter({ hasText: 'Activation' });
  await list.locator('.monaco-list-row').first().waitFor();
  await list.focus();
  // The slowest stand first, and a row that is out of sight is not drawn. Those that are not ready yet have no time.
  for (const end = Date.now() + DEADLINE; !(await row.count()) && Date.now() < end; ) {
    await page.keyboard.press('Home');
    for (let tried = 0; tried < MOST_EXTENSIONS && !(await row.count()); tried++)
      await page.keyboard.press('ArrowDown');
  }
  const time = /Activation: (\d+)ms/u.exec(await row.first().textContent())?.[1];
  say(`      ${time} ms ${when}`);
  expect(Number(time) < SLOWEST_ACTIVATION, `It took ${time} ms.`);
  await page.keyboard.press('Escape');
  await list.waitFor({ state: 'detached' });
}

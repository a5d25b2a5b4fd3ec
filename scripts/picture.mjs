// Takes the README's pictures in the real VS Code: a sample article, some of it decided, one name asked about; and the dashboard.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyDecidedSamples } from './decided-samples.mjs';
import { runCommand, screenshot, webview } from './vscode/browser.mjs';
import { hoverOver, openSamples, putCursorInto, waitForCounts } from './vscode/samples.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const VSIX = join(ROOT, 'build/attache.vsix');
const ARTICLE = 'en-hanoi-jakarta.txt';
const LOOK = {
  'breadcrumbs.enabled': false,
  'editor.bracketPairColorization.enabled': false,
  'editor.fontSize': 14,
  'editor.lineHeight': 1.6,
  'editor.lightbulb.enabled': 'off',
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.renderLineHighlight': 'none',
  'editor.scrollBeyondLastLine': false,
  'editor.stickyScroll.enabled': false,
  'window.commandCenter': false,
  // biome-ignore lint/suspicious/noTemplateCurlyInString: VS Code fills these in.
  'window.title': '${activeEditorShort}${separator}${rootName}',
};

mkdirSync(join(ROOT, 'build'), { recursive: true });
const packaging = ['node_modules/@vscode/vsce/vsce', 'package', '--no-dependencies', '--out', VSIX];
execFileSync(process.execPath, packaging, { cwd: ROOT, stdio: 'ignore' });
const window = await openSamples(ARTICLE, {
  vsix: VSIX,
  settings: LOOK,
  page: { size: { width: 1180, height: 760 }, scale: 2 },
});
try {
  await decide(window);
  await hoverOver(window.page, 'Prabowo Subianto', 'Office on 2025-03-11');
  const file = await screenshot(window.page, join(ROOT, 'docs/picture.png'));
  process.stdout.write(`${file}\n`);
} finally {
  await window.close();
}

const decided = await mkdtemp(join(tmpdir(), 'attache-decided-'));
try {
  await copyDecidedSamples(decided);
  await takeDashboard();
} finally {
  await rm(decided, { recursive: true, force: true });
}

/** Amounts, and who is mentioned with whom. */
async function takeDashboard() {
  const { page, close } = await openSamples('id-galeri-diplomasi-2025.txt', {
    vsix: VSIX,
    from: decided,
    settings: {
      ...LOOK,
      'workbench.colorTheme': 'Dark Modern',
      'workbench.sideBar.location': 'right',
    },
    page: { size: { width: 1180, height: 1090 }, scale: 2 },
  });
  try {
    await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
    await runCommand(page, 'Attaché: Open Dashboard');
    const inside = await webview(page, '.card.together svg');
    await inside.locator('.card.amounts').evaluate((card) => card.scrollIntoView());
    const file = await screenshot(page, join(ROOT, 'docs/dashboard.png'), {
      element: page.locator('.editor-group-container').first(),
    });
    process.stdout.write(`${file}\n`);
  } finally {
    await close();
  }
}

/** Confirms what stands before the name that is asked about, rejects one of the rest, and goes back to the top. */
async function decide({ page, file }) {
  await putCursorInto(page, file, 'March 2025');
  for (let confirmed = 1; confirmed <= 4; confirmed++) {
    await page.keyboard.press('Control+Enter');
    await waitForCounts(page, `${confirmed} confirmed`);
  }
  await putCursorInto(page, file, 'bilateral ties');
  await page.keyboard.press('Control+Backspace');
  await waitForCounts(page, '25 suggested');
  await page.keyboard.press('Control+Home');
}

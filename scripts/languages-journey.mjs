import { chooseTheme } from './choose-theme.mjs';
import { say, takeStepsInSamples, waitForSidecar } from './steps.mjs';
import { runCommand, waitForText } from './vscode/browser.mjs';
import { putCursorInto, waitForCounts } from './vscode/samples.mjs';

const LISTED = '.quick-input-list .monaco-list-row.focused';
const ROW = '.pane-body .monaco-list-row';

/**
 * The interface in a language that VS Code itself is not shown in: what the setting `attache.uiLanguage` promises. Titles
 * in menus and in the palette come with VS Code's own language.
 */
const INTERFACES = [
  {
    language: 'vi',
    article: 'vi-doi-tac-chien-luoc-toan-dien.txt',
    name: 'Tô Lâm',
    says: {
      counts: /\b[1-9]\d* đề xuất/u,
      waiting: /0 trên \d+/u,
      office: 'Chức vụ vào',
      review: /^\s*Duyệt: /u,
      confirmed: '1 đã xác nhận',
      keys: 'Các phím khi duyệt',
      confirm: 'Xác nhận và đến đề xuất tiếp theo',
      queue: 'Hàng đợi duyệt',
      group: 'Quyết định chung những đoạn nào?',
    },
  },
  {
    language: 'id',
    article: 'id-lawatan-pertama.txt',
    name: 'Prabowo Subianto',
    says: {
      counts: /\b[1-9]\d* diusulkan/u,
      waiting: /0 dari \d+/u,
      office: 'Jabatan pada',
      review: /^\s*Tinjauan: /u,
      confirmed: '1 dikonfirmasi',
      keys: 'Tombol-tombol tinjauan',
      confirm: 'Konfirmasi dan Lanjut ke Usulan Berikutnya',
      queue: 'Antrean Tinjauan',
      group: 'Putuskan penyebutan yang mana sekaligus?',
    },
  },
];

function stepsIn({ name, says }) {
  return [
    {
      title: 'counts, and lists what waits',
      picture: 'queue',
      run: async ({ page }) => {
        await runCommand(page, 'View: Show Attaché');
        await waitForText(page, says.queue, '.pane-header');
        await waitForText(page, says.waiting, ROW);
      },
    },
    {
      title: 'says who somebody is',
      picture: 'card',
      run: async ({ page, file }) => {
        await putCursorInto(page, file, name);
        await page.keyboard.press('Control+k');
        await page.keyboard.press('Control+i');
        await waitForText(page, says.office, '.monaco-hover');
      },
    },
    {
      title: 'lists the keys of a review',
      picture: 'keys',
      run: async ({ page }) => {
        await page.keyboard.press('Escape');
        await page.keyboard.press('Control+k');
        await page.keyboard.press('Control+m');
        await waitForCounts(page, says.review);
        await page.keyboard.press('Shift+Slash');
        await page.getByPlaceholder(says.keys).waitFor();
        await waitForText(page, says.confirm, LISTED);
      },
    },
    {
      title: 'confirms, and offers what can be decided together',
      picture: 'together',
      run: async ({ page, file }) => {
        await page.keyboard.press('Escape');
        await page.keyboard.press('Enter');
        await waitForCounts(page, says.confirmed);
        await waitForSidecar(file, '"status":"confirmed"');
        await page.keyboard.press('b');
        await page.getByPlaceholder(says.group).waitFor();
      },
    },
    ...['Light Modern', 'Dark High Contrast'].map((theme) => ({
      title: `does so in ${theme}`,
      picture: theme.toLowerCase().replaceAll(' ', '-'),
      run: async ({ page }) => {
        await page.keyboard.press('Escape');
        await chooseTheme(page, theme);
        await page.keyboard.press('Control+1');
        await page.keyboard.press('b');
        await page.getByPlaceholder(says.group).waitFor();
      },
    })),
  ];
}

/** Gives how many steps passed and failed. `options` say which extension: see `startVscode`. */
export async function languagesJourney(options) {
  const sum = { passed: 0, failed: 0 };
  for (const one of INTERFACES) {
    const { language, article, says } = one;
    say(`  a researcher reads the interface in ${language}`);
    const settings = { ...options.settings, 'attache.uiLanguage': language };
    const { passed, failed } = await takeStepsInSamples(language, stepsIn(one), {
      article,
      options: { ...options, settings, counts: says.counts },
    });
    sum.passed += passed;
    sum.failed += failed;
  }
  return sum;
}

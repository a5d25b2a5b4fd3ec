/** Chooses a colour theme by its name, as Ctrl+K Ctrl+T does. */
export async function chooseTheme(page, theme) {
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+t');
  const input = page.locator('.quick-input-widget input[type="text"]').first();
  await input.waitFor();
  await input.fill(theme);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: theme }).waitFor();
  await input.press('Enter');
  await input.waitFor({ state: 'hidden' });
}

/** A step a theme, with a picture: `words` of a name in front have a colour of their own there. */
export function sameIn(themes, words) {
  return themes.map((theme) => ({
    title: `sees the same in ${theme}`,
    picture: theme.toLowerCase().replaceAll(' ', '-'),
    run: async ({ page }) => {
      await chooseTheme(page, theme);
      await waitForColour(page, words);
    },
  }));
}

/** Colours come a moment after the theme: waits until `words` have another one than most of what is shown. */
export async function waitForColour(page, words) {
  await page.waitForFunction(hasColour, words);
}

/** In the page. The editor draws its spaces as no-break ones. */
function hasColour(words) {
  const letters = new Map();
  const ofWords = new Set();
  for (const span of globalThis.document.querySelectorAll('.view-line span:not(:has(span))')) {
    const { color } = globalThis.getComputedStyle(span);
    const text = span.textContent.replaceAll('\u00a0', ' ');
    letters.set(color, (letters.get(color) ?? 0) + text.length);
    if (text.includes(words)) ofWords.add(color);
  }
  const [most] = [...letters].sort(([, a], [, b]) => b - a);
  return most !== undefined && [...ofWords].some((color) => color !== most[0]);
}

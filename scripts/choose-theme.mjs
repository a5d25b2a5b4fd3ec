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
  const { document, getComputedStyle } = globalThis;
  const lines = document.querySelector('.editor-instance .view-lines');
  if (!lines) return false;
  return [...lines.querySelectorAll('span > span')].some(
    (span) =>
      span.textContent.replaceAll('\u00a0', ' ').includes(words) &&
      getComputedStyle(span).color !== getComputedStyle(lines).color,
  );
}

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

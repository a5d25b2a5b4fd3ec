import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Mocha from 'mocha';

/** What the extension host of a real VS Code runs: every journey, each from a window as the one before left it. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, color: false });
  const folder = fileURLToPath(new URL('.', import.meta.url));
  for (const name of readdirSync(folder).sort())
    if (name.endsWith('.journey.js')) mocha.addFile(`${folder}${name}`);
  await mocha.loadFilesAsync();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} journeys failed.`);
}

import { defaultAnnotator } from '@attache/disk';
import { annotatorMeant } from './projects.ts';
import type { Terminal } from './terminal.ts';

/** Who decides: `--annotator` (a name, or what the project has for one), else whom the disk names. Said once, so that nobody signs with a name they did not know of. */
export async function annotatorName(
  given: string | undefined,
  paths: readonly string[],
  terminal: Terminal,
): Promise<string> {
  const named = given?.normalize('NFC').trim();
  if (named) return annotatorMeant(named, paths, terminal);
  const name = await defaultAnnotator(terminal.env, paths[0]);
  terminal.tell(terminal.words.decidingAs(name));
  return name;
}

import { defaultAnnotator } from '@attache/disk';
import type { Terminal } from './terminal.ts';

/** Who decides: `--annotator`, else whom the disk names. Said once, so that nobody signs with a name they did not know of. */
export async function annotatorName(
  given: string | undefined,
  terminal: Terminal,
): Promise<string> {
  if (given) return given;
  const name = await defaultAnnotator(terminal.env);
  terminal.tell(terminal.words.decidingAs(name));
  return name;
}

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Terminal } from './terminal.ts';

/**
 * Who decides: `--annotator`, else ATTACHE_ANNOTATOR, else git's user.name, else the user of this machine.
 * Said once, so that nobody signs with a name they did not know of.
 */
export async function annotatorName(
  given: string | undefined,
  terminal: Terminal,
): Promise<string> {
  if (given) return given;
  const name =
    terminal.env['ATTACHE_ANNOTATOR'] || (await gitUserName()) || (await accountUserName());
  terminal.tell(`Deciding as ${name}. Another name: --annotator NAME.`);
  return name;
}

async function gitUserName(): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)('git', ['config', 'user.name']);
    return stdout.trim();
  } catch {
    // Git is not there, or has no name: the next source is asked.
    return undefined;
  }
}

/** The server is only loaded where it is needed: it would double the time every command takes to start. */
async function accountUserName(): Promise<string> {
  const { accountName } = await import('@attache/server/node');
  return accountName();
}

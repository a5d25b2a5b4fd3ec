import { execFile } from 'node:child_process';
import { userInfo } from 'node:os';
import { promisify } from 'node:util';
import { codeOf } from './files.ts';

/**
 * Who decides, where nobody was named: ATTACHE_ANNOTATOR, else git's `user.name`, else the user of this machine.
 * The command line and the editor ask here, so that one person has one name in both.
 */
export async function defaultAnnotator(
  env: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const name = env['ATTACHE_ANNOTATOR'] || (await gitUserName()) || accountName();
  return name.normalize('NFC');
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

function accountName(): string {
  try {
    return userInfo().username;
  } catch (error) {
    // A container can run under a number that no account belongs to.
    if (codeOf(error) !== undefined) return 'unknown';
    throw error;
  }
}

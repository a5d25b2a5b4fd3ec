import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

/**
 * Who decides on the article or folder at `path`, where nobody was named: ATTACHE_ANNOTATOR, else the `user.name` that
 * git has there, else the user of this machine. The command line and the editor ask here, so that one person has one
 * name in both, wherever they were started.
 */
export async function defaultAnnotator(
  env: Readonly<Record<string, string | undefined>>,
  path = '.',
  account: () => string = accountName,
): Promise<string> {
  const name = env['ATTACHE_ANNOTATOR']?.trim() || (await gitUserName(path)) || orUnknown(account);
  return name.normalize('NFC');
}

async function gitUserName(path: string): Promise<string | undefined> {
  try {
    const cwd = (await stat(path)).isDirectory() ? path : dirname(path);
    const { stdout } = await promisify(execFile)('git', ['config', 'user.name'], { cwd });
    return stdout.trim();
  } catch {
    // Git is not there, or has no name, or there is nothing at the path: the next source is asked.
    return undefined;
  }
}

function accountName(): string {
  return userInfo().username;
}

function orUnknown(account: () => string): string {
  try {
    return account();
  } catch {
    // A container can run under a number that no account belongs to.
    return 'unknown';
  }
}

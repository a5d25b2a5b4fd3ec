import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { type TextVersion, textVersion } from '@attache/core';

/**
 * The texts that annotations of an article were made in, as far as git has them: a text version is the id of a git
 * blob. Asks the repository that the article's folder is in; never the network. Where there is no git, no repository
 * or no such text, there is none here: annotations are then found again by what they remember themselves.
 */
export async function baseTexts(
  article: string,
  versions: readonly TextVersion[],
): Promise<ReadonlyMap<TextVersion, string>> {
  const wanted = [...new Set(versions)].slice(0, MOST_TEXTS);
  if (wanted.length === 0) return new Map();
  const output = await catFile(
    dirname(article),
    wanted.map((version) => version.slice(5)),
  );
  const texts = blobsIn(output).map((bytes) => bytes.toString('utf8'));
  // What a text is called is worked out again: a mistaken answer would misplace decisions.
  const named = texts.map((text) => [textVersion(text), text] as const);
  return new Map(named.filter(([version]) => wanted.includes(version)));
}

const MOST_TEXTS = 32;
const MOST_BYTES = 64_000_000;
const MOST_MILLISECONDS = 5_000;

/** What `git cat-file --batch` says about these ids; nothing where it fails, says too much or takes too long. */
function catFile(folder: string, ids: readonly string[]): Promise<Buffer> {
  return new Promise((resolve) => {
    const git = spawn('git', ['-c', 'protocol.allow=never', 'cat-file', '--batch'], {
      cwd: folder,
      env: { ...process.env, GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0' },
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: MOST_MILLISECONDS,
      windowsHide: true,
    });
    const chunks: Buffer[] = [];
    let length = 0;
    git.stdout.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= MOST_BYTES) chunks.push(chunk);
      else git.kill();
    });
    git.once('error', () => resolve(Buffer.alloc(0)));
    git.once('close', (code) => resolve(code === 0 ? Buffer.concat(chunks) : Buffer.alloc(0)));
    // It may end before it has read what it was asked.
    git.stdin.once('error', () => undefined);
    git.stdin.end(ids.map((id) => `${id}\n`).join(''));
  });
}

/** `<id> blob <size>`, the bytes, a line end; `<id> missing` where there is none. */
function blobsIn(output: Buffer): Buffer[] {
  const blobs: Buffer[] = [];
  for (let at = 0; at < output.length; ) {
    const lineEnd = output.indexOf(10, at);
    if (lineEnd < 0) return blobs;
    const [, kind, size] = output.toString('latin1', at, lineEnd).split(' ');
    at = lineEnd + 1;
    if (kind === 'missing' || size === undefined) continue;
    const end = at + Number(size);
    if (kind === 'blob') blobs.push(output.subarray(at, end));
    at = end + 1;
  }
  return blobs;
}

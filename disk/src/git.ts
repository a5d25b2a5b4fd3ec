import { spawn } from 'node:child_process';

export const MOST_BYTES = 64_000_000;
const MOST_MILLISECONDS = 5_000;

/**
 * What git says in a folder, with `input` on its stdin; nothing where there is no git or no repository, where it fails,
 * says too much or takes too long. It only reads, and never the network.
 */
export function askGit(
  folder: string,
  args: readonly string[],
  input = '',
  mostBytes: number = MOST_BYTES,
): Promise<Buffer> {
  return new Promise((resolve) => {
    const git = spawn(
      'git',
      ['-c', 'protocol.allow=never', '-c', 'log.showSignature=false', ...args],
      {
        cwd: folder,
        env: { ...process.env, GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0' },
        stdio: ['pipe', 'pipe', 'ignore'],
        timeout: MOST_MILLISECONDS,
        windowsHide: true,
      },
    );
    const chunks: Buffer[] = [];
    let length = 0;
    git.stdout.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= mostBytes) chunks.push(chunk);
      else git.kill();
    });
    git.once('error', () => resolve(Buffer.alloc(0)));
    git.once('close', (code) => resolve(code === 0 ? Buffer.concat(chunks) : Buffer.alloc(0)));
    // It may end before it has read what it was asked.
    git.stdin.once('error', () => undefined);
    git.stdin.end(input);
  });
}

/** The contents of blobs by their ids; those that git does not have are left out. */
export async function blobsOf(
  folder: string,
  ids: readonly string[],
  mostBytes: number = MOST_BYTES,
): Promise<ReadonlyMap<string, Buffer>> {
  if (ids.length === 0) return new Map();
  const input = ids.map((id) => `${id}\n`).join('');
  return blobsIn(await askGit(folder, ['cat-file', '--batch'], input, mostBytes));
}

/** `<id> blob <size>`, the bytes, a line end; `<id> missing` where there is none. */
function blobsIn(output: Buffer): Map<string, Buffer> {
  const blobs = new Map<string, Buffer>();
  let at = 0;
  for (let lineEnd = output.indexOf(10); lineEnd >= 0; lineEnd = output.indexOf(10, at)) {
    const [id = '', kind, size] = output.toString('latin1', at, lineEnd).split(' ');
    at = lineEnd + 1;
    if (size === undefined) continue;
    const end = at + Number(size);
    if (kind === 'blob') blobs.set(id, output.subarray(at, end));
    at = end + 1;
  }
  return blobs;
}

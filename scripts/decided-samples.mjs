import { execFileSync } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CLI = join(ROOT, 'dist/cli.cjs');

/** What three people have decided, as arguments of the command line. */
const DECISIONS = [
  ['confirm', 'en-hanoi-jakarta.txt', '--all', '--annotator', 'Ana'],
  ['confirm', 'vi-viet-lao-thang-12.txt', '--all', '--annotator', 'Minh'],
  ['confirm', 'id-lawatan-pertama.txt', '--label', 'LEADER', '--annotator', 'Ana'],
  ['confirm', 'id-lawatan-pertama.txt', '--label', 'MONEY', '--annotator', 'Sari'],
  ['confirm', 'en-washington-hanoi.txt', '--label', 'PARTNERSHIP', '--annotator', 'Sari'],
  ['reject', 'en-washington-hanoi.txt', '--label', 'DATE', '--annotator', 'Minh'],
];

/** Copies the sample articles into a folder, with decisions of three people in most of them. */
export async function copyDecidedSamples(folder) {
  await cp(join(ROOT, 'seeds/articles'), folder, { recursive: true });
  for (const decision of DECISIONS) decide(folder, decision);
}

/** Decides in a folder of articles as the command line does: `args` as one types them. */
export function decide(folder, args) {
  execFileSync(process.execPath, [CLI, ...args], { cwd: folder, stdio: 'ignore' });
}

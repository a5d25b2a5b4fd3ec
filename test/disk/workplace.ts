import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  annotationsIn,
  type Decision,
  decideOn,
  type Operation,
  readSidecar,
  type Status,
} from '@attache/core';
import { sidecarPath } from '@attache/disk';

export const TEXT: string =
  'Presiden Prabowo Subianto bertemu Tô Lâm di Hanoi pada 4 Desember 2025.\n'.repeat(40);

/** A folder of its own with one article in it, gone again when the work is done. */
export async function inWorkplace(work: (article: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'attache-'));
  try {
    const article = join(folder, 'article.txt');
    await writeFile(article, TEXT);
    await work(article);
  } finally {
    // Programs that were killed may still be writing their last.
    await rm(folder, { recursive: true, force: true, maxRetries: 9, retryDelay: 50 });
  }
}

/** One decision on the characters from `start` on; different starts are different annotations. */
export function decisionAt(start: number, decision: Partial<Decision> = {}): Operation {
  const target = { span: { start, end: start + 5 }, label: 'LEADER' };
  const who = { by: 'ana', at: '2026-01-01T00:00:00Z', status: 'confirmed' } as const;
  return decideOn(target, { name: 'article.txt', text: TEXT }, { ...who, ...decision });
}

export async function textOf(article: string): Promise<string> {
  return readFile(sidecarPath(article), 'utf8');
}

/** Where the annotations stand that are in the sidecar now, with the last word on each. */
export async function decidedIn(
  article: string,
): Promise<(readonly [number, Status | undefined])[]> {
  const sidecar = readSidecar(await textOf(article));
  return annotationsIn(sidecar).map(({ annotation, decisions }) => [
    annotation.selector.start,
    decisions[0]?.status,
  ]);
}

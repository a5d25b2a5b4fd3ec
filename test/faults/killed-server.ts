import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { annotationsIn, readSidecar } from '@attache/core';
import { inWorkplace, TEXT, textOf } from '../disk/workplace.ts';
import { RestartingServer } from './restarting-server.ts';

export interface Killed {
  readonly kills: number;
  readonly decisions: number;
  readonly lost: number;
  /** From a kill until the command under way was answered, in milliseconds. */
  readonly slowestReturn: number;
}

const DECISIONS = 8;

/**
 * A researcher makes eight decisions; the server is killed after the k-th message, for every k, and a little later in
 * the work on it each time. `stride` leaves out points: 1 is every message.
 */
export async function killAtEveryMessage(stride: number): Promise<Killed> {
  const all = { kills: 0, decisions: 0, lost: 0, slowestReturn: 0 };
  for (let at = 1; at <= DECISIONS + 3; at += stride) {
    const { isKilled, lost, slowest } = await killAt(at, (at * 7) % 23);
    all.kills += isKilled ? 1 : 0;
    all.decisions += DECISIONS;
    all.lost += lost;
    all.slowestReturn = Math.max(all.slowestReturn, slowest);
  }
  return all;
}

async function killAt(
  at: number,
  delay: number,
): Promise<{ isKilled: boolean; lost: number; slowest: number }> {
  let isKilled = false;
  let slowest = 0;
  let lost = 0;
  await inWorkplace(async (article) => {
    const uri = pathToFileURL(article).href;
    const server = new RestartingServer(join(article, '..', 'state'), [{ uri, text: TEXT }]);
    server.onSent = () => {
      if (isKilled || server.sent < at) return;
      isKilled = true;
      setTimeout(() => server.kill(), delay);
    };
    for (let index = 0; index < DECISIONS; index += 1) {
      const begun = performance.now();
      await server.command('attache.annotate', { uri, range: rangeAt(index), label: 'LEADER' });
      if (server.starts > 1) slowest = Math.max(slowest, performance.now() - begun);
    }
    await server.end();
    lost = DECISIONS - annotationsIn(readSidecar(await textOf(article))).length;
  });
  return { isKilled, lost, slowest };
}

/** Words of different lines: "Presiden Prabowo Subianto" in each. */
function rangeAt(index: number) {
  return { start: { line: index, character: 0 }, end: { line: index, character: 25 } };
}

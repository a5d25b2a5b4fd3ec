import { EASY_SIDECAR } from '@attache/core';
import type { Desk } from './desk.ts';
import { baseName } from './read-article.ts';

/**
 * Looks whether an article has lost decisions that were saved, and asks a person what to do about it: once for each
 * loss. An editor that shows no questions answers nothing, and `attache check` tells it as well.
 */
export function vanishingAlarm(
  desk: Pick<Desk, 'connection' | 'surroundings' | 'session'>,
  changed: (uri: string) => void,
): (uri: string) => Promise<void> {
  const { keeping } = desk.surroundings;
  const told = new Map<string, number>();
  return async (uri) => {
    const vanished = await keeping?.vanished(uri);
    const before = told.get(uri);
    told.set(uri, vanished?.gone ?? 0);
    if (!keeping || !vanished || vanished.gone === before) return;
    const answer = await ask(desk, uri, vanished);
    if (answer === 'accept') await keeping.accept(uri);
    if (answer !== 'restore') return;
    const { text } = await keeping.restore(uri);
    desk.session.article(uri)?.renewSidecar(text);
    changed(uri);
  };
}

/** Says once of an article that its sidecar is so large that reading and saving it takes seconds. */
export function sizeAlarm(
  { surroundings, session }: Pick<Desk, 'surroundings' | 'session'>,
  tell: (message: string) => void,
): (uri: string) => Promise<void> {
  const told = new Set<string>();
  return async (uri) => {
    if (told.has(uri)) return;
    // What cannot be read is a problem of its own, and shown as one.
    const file = await surroundings.sidecars.read(uri).catch(() => undefined);
    const size = file?.text.length ?? 0;
    if (size <= EASY_SIDECAR) return;
    told.add(uri);
    tell(session.words.alarm.large(baseName(uri), Math.round(size / 1e6)));
  };
}

async function ask(
  { connection, session }: Pick<Desk, 'connection' | 'session'>,
  uri: string,
  { gone, of }: { readonly gone: number; readonly of: number },
): Promise<'restore' | 'accept' | undefined> {
  const { alarm } = session.words;
  const answer = await connection.window.showWarningMessage(
    alarm.vanished(gone, of, baseName(uri)),
    { title: alarm.bringBack },
    { title: alarm.accept },
  );
  if (answer?.title === alarm.bringBack) return 'restore';
  return answer?.title === alarm.accept ? 'accept' : undefined;
}

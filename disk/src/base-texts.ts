import { dirname } from 'node:path';
import { type TextVersion, textVersion } from '@attache/core';
import { blobsOf, MOST_BYTES } from './git.ts';

/**
 * The texts that annotations of an article were made in, as far as git has them: a text version is the id of a git
 * blob. Asks the repository that the article's folder is in; never the network. Where there is no git, no repository
 * or no such text, there is none here: annotations are then found again by what they remember themselves.
 */
export async function baseTexts(
  article: string,
  versions: readonly TextVersion[],
  mostBytes: number = MOST_BYTES,
): Promise<ReadonlyMap<TextVersion, string>> {
  const wanted = [...new Set(versions)].slice(0, MOST_TEXTS);
  const blobs = await blobsOf(
    dirname(article),
    wanted.map((version) => version.slice(5)),
    mostBytes,
  );
  const texts = [...blobs.values()].map((bytes) => bytes.toString('utf8'));
  // What a text is called is worked out again: a mistaken answer would misplace decisions.
  const named = texts.map((text) => [textVersion(text), text] as const);
  return new Map(named.filter(([version]) => wanted.includes(version)));
}

const MOST_TEXTS = 32;

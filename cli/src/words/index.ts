import type { LanguageId } from '@attache/core';
import { en } from './en.ts';
import { id } from './id.ts';
import { vi } from './vi.ts';
import type { Words } from './words.ts';

export const WORDS: Readonly<Record<LanguageId, Words>> = { en, id, vi };

export type { Words };

/**
 * The words for a command line: what `--lang` says, else `ATTACHE_LANG`, else the locale as POSIX finds it
 * (`LC_ALL`, `LC_MESSAGES`, `LANG`: the first that is not empty); English where none of them is ours.
 */
export function wordsFor(
  given: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Words {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'];
  const wanted = [langIn(given), env['ATTACHE_LANG'], locale].map(languageOf);
  return WORDS[wanted.find((language) => language !== undefined) ?? 'en'];
}

/** Before commander reads the line: its own complaints about that line are in this language already. */
function langIn(given: readonly string[]): string | undefined {
  const end = given.indexOf('--');
  const options = end < 0 ? given : given.slice(0, end);
  const at = options.lastIndexOf('--lang');
  if (at >= 0) return options[at + 1];
  return options.findLast((option) => option.startsWith('--lang='))?.slice('--lang='.length);
}

/** `vi_VN.UTF-8` is Vietnamese. */
function languageOf(locale: string | undefined): LanguageId | undefined {
  const code = locale?.split(/[_.@-]/u)[0]?.toLowerCase();
  return code === 'en' || code === 'id' || code === 'vi' ? code : undefined;
}

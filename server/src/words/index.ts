import { FAULT_WORDS, type FaultWords, type LanguageId } from '@attache/core';
import { en } from './en.ts';
import { id } from './id.ts';
import { vi } from './vi.ts';
import type { Words } from './words.ts';

export const WORDS: Readonly<Record<LanguageId, Words>> = { en, id, vi };

/** The words for what core and disk find wrong. */
export function faultWords({ language }: Words): FaultWords {
  return FAULT_WORDS[language];
}

/** The words for a setting ("auto", "vi") and the editor's own locale ("vi-VN"); English where neither is ours. */
export function wordsFor(setting: string, locale: string | undefined): Words {
  const wanted = setting === 'auto' ? (locale ?? '').slice(0, 2).toLowerCase() : setting;
  switch (wanted) {
    case 'id':
      return id;
    case 'vi':
      return vi;
    default:
      return en;
  }
}

import type { LanguageId } from '../../lexicon/language.ts';
import { mentionEn } from './en.ts';
import { mentionId } from './id.ts';
import type { MentionWords } from './mention-words.ts';
import { mentionVi } from './vi.ts';

export const MENTION_WORDS: Readonly<Record<LanguageId, MentionWords>> = {
  en: mentionEn,
  id: mentionId,
  vi: mentionVi,
};

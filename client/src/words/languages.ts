import { en } from './en.ts';
import { id } from './id.ts';
import { vi } from './vi.ts';
import type { Words } from './words.ts';

/** By language. Apart from the editor, so that tests can read them. */
export const WORDS: Readonly<Record<'en' | 'id' | 'vi', Words>> = { en, id, vi };

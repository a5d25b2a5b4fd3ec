import { env, workspace } from 'vscode';
import { en } from './en.ts';
import { id } from './id.ts';
import { vi } from './vi.ts';
import type { Words } from './words.ts';

/** In the language that is set, else the editor's own. */
export function words(): Words {
  const setting = workspace.getConfiguration('attache').get<string>('uiLanguage', 'auto');
  switch (setting === 'auto' ? env.language.slice(0, 2) : setting) {
    case 'id':
      return id;
    case 'vi':
      return vi;
    default:
      return en;
  }
}

import { env, workspace } from 'vscode';
import { WORDS } from './languages.ts';
import type { Words } from './words.ts';

/** In the language that is set, else the editor's own. */
export function words(): Words {
  const setting = workspace.getConfiguration('attache').get<string>('uiLanguage', 'auto');
  switch (setting === 'auto' ? env.language.slice(0, 2) : setting) {
    case 'id':
      return WORDS.id;
    case 'vi':
      return WORDS.vi;
    default:
      return WORDS.en;
  }
}

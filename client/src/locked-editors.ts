import { commands, type Disposable, window } from 'vscode';
import { isArticle } from './articles.ts';

/** Keeps articles from being typed into while `isLocked`: a letter that is no key must not land in the text. */
export interface LockedEditors extends Disposable {
  /** After `isLocked` has changed. */
  readonly follow: () => Promise<void>;
}

/** VS Code locks the editor in front only, so each is locked, and unlocked, when it comes there. */
export function lockEditors(isLocked: () => boolean): LockedEditors {
  const locked = new Set<string>();
  const follow = async () => {
    const document = window.activeTextEditor?.document;
    const key = document?.uri.toString();
    if (document === undefined || key === undefined || locked.has(key) === isLocked()) return;
    if (isLocked() && isArticle(document)) {
      locked.add(key);
      await commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
    } else if (locked.delete(key))
      await commands.executeCommand('workbench.action.files.resetActiveEditorReadonlyInSession');
  };
  const subscription = window.onDidChangeActiveTextEditor(() => follow());
  return { follow, dispose: () => subscription.dispose() };
}

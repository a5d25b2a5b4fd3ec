import { commands, extensions, type QuickPickItem, window } from 'vscode';
import { words } from './words/index.ts';

/** One key of the manifest, as far as it is of interest here. */
interface Binding {
  readonly command: string;
  readonly key: string;
  readonly mac?: string;
  readonly when: string;
  readonly args?: { readonly to?: string };
}

interface Title {
  readonly command: string;
  readonly title: string;
}

interface Choice extends QuickPickItem {
  readonly binding: Binding;
}

/** What each key of a review does, as the manifest binds them; the one chosen is done. */
export async function showKeys(): Promise<unknown> {
  const { keybindings, commands: titles } = contributed();
  const choices = keybindings
    .filter(({ when }) => when.includes('attache.reviewMode'))
    .map((binding): Choice => {
      const title = titles.find(({ command }) => command === binding.command)?.title ?? '';
      const { labels, keyMeaning } = words();
      const named: Readonly<Record<string, string>> = labels;
      const step = { ...binding.args, label: named[binding.args?.to ?? ''] };
      return { label: keyName(binding.key), description: keyMeaning(title, step), binding };
    });
  const chosen = await window.showQuickPick(choices, {
    placeHolder: words().chooseKey,
    matchOnDescription: true,
  });
  // Not awaited: it has to wait until this command has ended.
  if (chosen) void commands.executeCommand(chosen.binding.command, chosen.binding.args);
  return undefined;
}

/** `shift+alt+e` → `Shift+Alt+E`, as it is written on keyboards. */
export function keyName(key: string): string {
  return key.replace(/[^+]+/gu, (part) => part.slice(0, 1).toUpperCase() + part.slice(1));
}

function contributed(): { keybindings: readonly Binding[]; commands: readonly Title[] } {
  return extensions.getExtension('attache.attache')?.packageJSON.contributes;
}

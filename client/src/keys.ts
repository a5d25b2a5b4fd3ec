import type { OfferedLabel } from '@attache/server/protocol';
import { commands, extensions, type QuickPickItem, window } from 'vscode';
import { manifestWords, titleOf } from './manifest-words.ts';
import type { Reviewing } from './review.ts';
import { words } from './words/index.ts';

/** One key of the manifest, as far as it is of interest here. */
interface Binding {
  readonly command: string;
  readonly key: string;
  readonly mac?: string;
  readonly when: string;
  readonly args?: {
    readonly to?: string;
    readonly key?: string;
    readonly scope?: string;
    /** The key does nothing but say how it is done. */
    readonly hint?: true;
  };
}

interface Title {
  readonly command: string;
  readonly title: string;
}

interface Choice extends QuickPickItem {
  readonly binding: Binding;
}

/** What each key of a review does, as the manifest binds them; the one chosen is done. */
export async function showKeys({ session, labels, turns }: Reviewing): Promise<unknown> {
  const document = window.activeTextEditor?.document;
  const offered = document ? labels.of(session.asUri(document.uri)) : [];
  const { keybindings, commands: titles } = contributed();
  const said = await manifestWords();
  const bound = keybindings
    .filter(({ when, args }) => when.includes('attache.reviewMode && ') && !args?.hint)
    .flatMap((binding) => boundLabel(binding, offered));
  const firsts = bound.filter(
    (one, index) => bound.findIndex((other) => isSame(one, other)) === index,
  );
  const choices = firsts.map((binding): Choice => {
    const shown = titles.find(({ command }) => command === binding.command)?.title ?? '';
    const title = titleOf(said, binding.command) ?? shown;
    const keys = bound.filter((other) => isSame(binding, other)).map(({ key }) => keyName(key));
    return { label: meaningOf(title, binding), description: keys.join(', '), binding };
  });
  const placeHolder = words().chooseKey;
  const list = window.showQuickPick(choices, { placeHolder, matchOnDescription: true });
  const chosen = await turns.asked(list);
  // Not awaited: it has to wait until this command has ended.
  if (chosen) void commands.executeCommand(chosen.binding.command, chosen.binding.args);
  return undefined;
}

function meaningOf(title: string, { args }: Binding): string {
  const { labels, keyMeaning } = words();
  const named: Readonly<Record<string, string>> = labels;
  return keyMeaning(title, { ...args, label: named[args?.to ?? ''] ?? args?.to });
}

/** A key that is kept for labels, with the label that has it in this article; none where no label has. */
function boundLabel(binding: Binding, offered: readonly OfferedLabel[]): Binding[] {
  const { args } = binding;
  if (args?.key === undefined) return [binding];
  const to = offered.find(({ key }) => key === args.key)?.label ?? args.to;
  return to === undefined ? [] : [{ ...binding, args: { ...args, to } }];
}

function isSame(a: Binding, b: Binding): boolean {
  return a.command === b.command && JSON.stringify(a.args) === JSON.stringify(b.args);
}

/** `shift+alt+e` → `Shift+Alt+E`, as it is written on keyboards. */
function keyName(key: string): string {
  return key
    .replace('shift+/', '?')
    .replace(/[^+]+/gu, (part) => part.slice(0, 1).toUpperCase() + part.slice(1));
}

function contributed(): { keybindings: readonly Binding[]; commands: readonly Title[] } {
  return extensions.getExtension('attache.attache')?.packageJSON.contributes;
}

import type { ListedMention } from '@attache/server/protocol';
import { type QuickPickItem, type TextEditor, ThemeIcon, window } from 'vscode';
import { articleInFront } from './articles.ts';
import { goOn, type Reviewing } from './review.ts';
import { tell } from './tell.ts';
import { words } from './words/index.ts';

interface Offered {
  readonly group: object;
  readonly title: string;
  readonly open: number;
}

/** Asks which mentions are meant and decides on those that a person leaves ticked, as one step of undo. */
export async function decideOnGroup(
  reviewing: Reviewing,
  argument: object | undefined,
): Promise<unknown> {
  const { session } = reviewing;
  const editor = articleInFront();
  const group =
    argument && 'group' in argument ? argument.group : await chooseGroup(reviewing, editor);
  if (!group) return undefined;
  const found = await session.run<readonly ListedMention[]>('attache.mentions', { group });
  return decideOnList(reviewing, found);
}

/** The same for the entity at the cursor: one key, then Enter. */
export async function decideOnEntity(reviewing: Reviewing): Promise<unknown> {
  const editor = articleInFront();
  const [closest] = editor ? await offeredTo(reviewing, editor, { corpus: false }) : [];
  if (!closest) return tell(words().nothingTogether);
  return decideOnGroup(reviewing, { group: closest.group });
}

interface Ticked extends QuickPickItem {
  readonly mention: ListedMention;
}

interface Chosen {
  readonly status: 'confirmed' | 'rejected';
  readonly mentions: readonly ListedMention[];
}

async function decideOnList(
  reviewing: Reviewing,
  found: readonly ListedMention[],
): Promise<unknown> {
  if (found.length === 0) return tell(words().nothingTogether);
  const chosen = await reviewing.turns.asked(tick(found));
  if (!chosen || chosen.mentions.length === 0) return undefined;
  const { status } = chosen;
  const targets = chosen.mentions.map(({ uri, range, label, quote }) => ({
    uri,
    range,
    label,
    quote,
  }));
  await reviewing.session.run('attache.decideTogether', { targets, status });
  tell(words().decidedTogether(targets.length));
  if (reviewing.mode.isOn) {
    reviewing.mode.decided(targets[0]);
    await goOn(reviewing, 'here');
  }
  return undefined;
}

/** The preview: every mention in its words, all ticked. Enter confirms what is ticked, the button rejects it. */
function tick(found: readonly ListedMention[]): Promise<Chosen | undefined> {
  const said = words();
  const picker = window.createQuickPick<Ticked>();
  const reject = { iconPath: new ThemeIcon('close'), tooltip: said.rejectTicked };
  picker.title = said.tickTitle;
  picker.placeholder = said.tick(found.length);
  picker.canSelectMany = true;
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.buttons = [reject];
  picker.items = found.map(tickedOf);
  picker.selectedItems = picker.items;
  return new Promise((resolve) => {
    const end = (status: Chosen['status']) => {
      resolve({ status, mentions: picker.selectedItems.map(({ mention }) => mention) });
      picker.hide();
    };
    picker.onDidAccept(() => end('confirmed'));
    picker.onDidTriggerButton(() => end('rejected'));
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

function tickedOf(mention: ListedMention): Ticked {
  const { before, quote, after, place, meaning } = mention;
  return {
    label: `${before} [${quote}] ${after}`.trim(),
    description: place,
    detail: meaning,
    mention,
  };
}

async function chooseGroup(
  reviewing: Reviewing,
  editor: TextEditor | undefined,
): Promise<object | undefined> {
  if (!editor) return undefined;
  const offered = await offeredTo(reviewing, editor);
  const items = offered.map(({ title, open, group }) => ({
    label: title,
    description: words().openCount(open),
    group,
  }));
  const chosen = await window.showQuickPick(items, { placeHolder: words().chooseGroup });
  return chosen?.group;
}

function offeredTo(
  { session, mode }: Reviewing,
  editor: TextEditor,
  options: object = {},
): Promise<readonly Offered[]> {
  const uri = session.asUri(editor.document.uri);
  return session.run<readonly Offered[]>('attache.groups', {
    ...options,
    uri,
    position: mode.at(uri)?.range.start ?? session.asPosition(editor.selection.active),
    visible: editor.visibleRanges.map(({ start, end }) => ({
      start: session.asPosition(start),
      end: session.asPosition(end),
    })),
  });
}

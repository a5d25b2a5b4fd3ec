import type { StatusParams, TreeRow, ViewName, ViewRows } from '@attache/server/protocol';
import {
  commands,
  Disposable,
  type Event,
  EventEmitter,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  window,
  workspace,
} from 'vscode';
import { manifestWords } from './manifest-words.ts';
import type { Session } from './session.ts';
import { words } from './words/index.ts';

const NAMES: readonly ViewName[] = ['queue', 'entities', 'corpus'];

/** How long decisions must rest before the views are filled anew, in milliseconds. */
const REST = 300;

/** The views beside the articles. What is in them, the server says; they are asked for anew whenever an article was read. */
export function showViews(session: Session, read: Event<StatusParams>): Disposable {
  let filter = '';
  const views = NAMES.map((name) => showView(session, name, () => filter));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refreshSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => views.forEach(({ refresh }) => void refresh()), REST);
  };
  const filterBy = async (typed: string | undefined) => {
    if (typed === undefined) return;
    filter = typed.trim();
    await commands.executeCommand('setContext', 'attache.filtered', filter !== '');
    refreshSoon();
  };
  const nameViews = async () => {
    const said = await manifestWords();
    for (const { name, view } of views) {
      const title = said[`view.${name}.name`];
      if (title !== undefined) view.title = title;
    }
  };
  void nameViews();
  const ask = () => window.showInputBox({ prompt: words().filterPrompt, value: filter });
  return Disposable.from(
    ...views,
    read(refreshSoon),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('attache.uiLanguage')) void nameViews();
    }),
    commands.registerCommand('attache.filter', async () => filterBy(await ask())),
    commands.registerCommand('attache.clearFilter', () => filterBy('')),
    commands.registerCommand('attache.refresh', refreshSoon),
    new Disposable(() => clearTimeout(timer)),
  );
}

interface ShownView extends Disposable {
  readonly name: ViewName;
  readonly view: TreeView<TreeRow>;
  readonly refresh: () => Promise<void>;
}

function showView(session: Session, name: ViewName, filter: () => string): ShownView {
  const changed = new EventEmitter<undefined>();
  const ask = (parent?: TreeRow) =>
    session.run<ViewRows>('attache.view', {
      view: name,
      filter: filter(),
      ...(parent && { parent: parent.id }),
    });
  const provider: TreeDataProvider<TreeRow> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: treeItem,
    getChildren: async (parent) => {
      const answer = await ask(parent);
      if (parent === undefined) tell(view, name, answer, filter());
      return [...answer.rows];
    },
  };
  const view = window.createTreeView(`attache.${name}`, {
    treeDataProvider: provider,
    canSelectMany: true,
    showCollapseAll: name !== 'corpus',
  });
  return {
    name,
    view,
    refresh: async () => {
      changed.fire(undefined);
      // A view that nobody looks at is not filled; what waits is counted all the same.
      if (name === 'queue' && !view.visible) tell(view, name, await ask(), filter());
    },
    dispose: () => {
      view.dispose();
      changed.dispose();
    },
  };
}

/** The badge of the queue, the filter beside the title, and a line where there are articles but no rows. */
function tell(
  view: TreeView<TreeRow>,
  name: ViewName,
  { waiting, articles, rows }: ViewRows,
  filter: string,
): void {
  const said = words();
  const badge = { value: waiting, tooltip: said.waiting(waiting) };
  if (name === 'queue') view.badge = waiting > 0 ? badge : undefined;
  view.description = filter;
  const empty = filter === '' ? said.nothingWaits : said.nothingFiltered(filter);
  view.message = rows.length === 0 && articles > 0 ? empty : '';
}

function treeItem(row: TreeRow): TreeItem {
  const state = row.hasChildren
    ? TreeItemCollapsibleState.Collapsed
    : TreeItemCollapsibleState.None;
  const item = new TreeItem(row.label, state);
  item.id = row.id;
  item.description = row.description;
  item.tooltip = row.tooltip;
  item.accessibilityInformation = { label: row.spoken };
  item.contextValue = row.kind;
  item.iconPath = new ThemeIcon(row.icon, colourOf(row));
  if (row.target || (row.uri && !row.hasChildren))
    item.command = { command: 'attache.open', title: words().open, arguments: [row] };
  return item;
}

function colourOf({ kind }: TreeRow): ThemeColor | undefined {
  if (kind === 'review' || kind === 'lost') return new ThemeColor('list.warningForeground');
  return undefined;
}

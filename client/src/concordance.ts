import type { Concordance } from '@attache/server/protocol';
import { env, type QuickPickItem, Selection, ThemeIcon, window, workspace } from 'vscode';
import { articleInFront, openArticle } from './articles.ts';
import { type Reviewing, targetAt } from './review.ts';
import { words } from './words/index.ts';

type Line = Concordance['lines'][number];

/** A place, or what is done with all of them: buttons are out of reach for somebody without a mouse. */
interface Found extends QuickPickItem {
  readonly line?: Line;
  readonly run?: () => Thenable<unknown>;
}

const ORDERS = ['place', 'left', 'right', 'keyword', 'date'] as const;

/** Every place that means or says what a person asks for: Enter goes there, buttons sort, cite and write a table. */
export async function showConcordance(
  reviewing: Reviewing,
  argument: object | undefined,
): Promise<unknown> {
  const { session } = reviewing;
  if (argument && 'query' in argument) return session.run('attache.concordance', argument);
  const value = wordsAtCursor(reviewing);
  const query = await window.showInputBox({ prompt: words().concordancePrompt, value });
  if (!query) return undefined;
  const line = await chooseLine((sort) =>
    session.run<Concordance>('attache.concordance', { query, sort }),
  );
  if (!line) return undefined;
  const editor = await openArticle(session.fromUri(line.uri));
  const { start, end } = line.range;
  // Selected, for they need not be a mention yet: one key annotates them.
  editor.selection = new Selection(start.line, start.character, end.line, end.character);
  editor.revealRange(editor.selection);
  return undefined;
}

function wordsAtCursor(reviewing: Reviewing): string {
  const editor = articleInFront();
  if (!editor) return '';
  const { quote } = targetAt(reviewing, editor);
  if (quote) return quote;
  const { selection, document } = editor;
  const range = selection.isEmpty ? document.getWordRangeAtPosition(selection.active) : selection;
  return range ? document.getText(range) : '';
}

function chooseLine(ask: (sort: string) => Promise<Concordance>): Promise<Line | undefined> {
  const said = words();
  const picker = window.createQuickPick<Found>();
  const sort = { iconPath: new ThemeIcon('sort-precedence'), tooltip: said.sortOtherwise };
  const csv = { iconPath: new ThemeIcon('table'), tooltip: said.openCsv };
  const cite = { iconPath: new ThemeIcon('quote'), tooltip: said.copyCitation };
  let order = 0;
  let found: Concordance = { lines: [], csv: '' };
  const fill = async () => {
    const name = ORDERS[order] ?? 'place';
    picker.busy = true;
    found = await ask(name);
    picker.placeholder = said.foundLines(found.lines.length, said.orders[name]);
    picker.items = [
      ...found.lines.map((line) => ({ ...shownLine(line), line, buttons: [cite] })),
      ...(found.lines.length === 0 ? [] : withAll(found)),
    ];
    picker.busy = false;
  };
  picker.matchOnDescription = true;
  picker.buttons = [sort, csv];
  return new Promise((resolve) => {
    picker.onDidTriggerItemButton(({ item }) => env.clipboard.writeText(item.line?.citation ?? ''));
    picker.onDidTriggerButton(async (button) => {
      if (button === csv) return void openTable(found.csv);
      order = (order + 1) % ORDERS.length;
      await fill();
    });
    picker.onDidAccept(() => {
      const chosen = picker.selectedItems[0] ?? picker.activeItems[0];
      resolve(chosen?.line);
      picker.hide();
      void chosen?.run?.();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
    void fill();
  });
}

function withAll({ lines, csv }: Concordance): Found[] {
  const { openCsv, copyCitations } = words();
  const citations = lines.map(({ citation }) => citation).join('\n');
  return [
    { label: `$(table) ${openCsv}`, alwaysShow: true, run: () => openTable(csv) },
    {
      label: `$(quote) ${copyCitations}`,
      alwaysShow: true,
      run: () => env.clipboard.writeText(citations),
    },
  ];
}

/** So much of both sides that the keyword and the place are seen in a list of the usual width. */
function shownLine({ before, keyword, after, place }: Line): QuickPickItem {
  const [left, right] = [[...before], [...after]];
  const opening = left.length > SIDE ? `…${left.slice(-SIDE).join('')}` : before;
  const closing = right.length > SIDE ? `${right.slice(0, SIDE).join('')}…` : after;
  return { label: `${opening}[${keyword}]${closing}`.trim(), description: place };
}

/** Characters. */
const SIDE = 36;

/** As a text that nobody has saved yet, to be kept where a person wants it. */
async function openTable(content: string): Promise<void> {
  const document = await workspace.openTextDocument({ content, language: 'csv' });
  await window.showTextDocument(document);
}

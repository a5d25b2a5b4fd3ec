/** What is used here of VS Code's `QuickPick`. */
export interface SearchedList<Row> {
  readonly value: string;
  items: readonly Row[];
  busy: boolean;
  readonly activeItems: readonly Row[];
  readonly selectedItems: readonly Row[];
  onDidChangeValue(listener: (value: string) => unknown): unknown;
  onDidChangeActive(listener: (rows: readonly Row[]) => unknown): unknown;
  onDidAccept(listener: () => unknown): unknown;
  onDidHide(listener: () => unknown): unknown;
  show(): void;
  hide(): void;
  dispose(): void;
}

/**
 * Shows a list that is searched while one types, and gives the row that is taken; undefined where the list is left.
 * `mayTake` is false for a row that only says something: the list stays, to be corrected. Rejects as `search` does.
 *
 * What Enter takes never depends on how fast the search is. VS Code names a row by its place alone, so that a place in the
 * list that is still shown would be looked up in the one that has come since: until the list of what is typed is shown,
 * Enter waits for it and takes its first row.
 */
export function chooseBySearch<Row>(
  list: SearchedList<Row>,
  search: (query: string) => Promise<readonly Row[]>,
  mayTake: (row: Row) => boolean,
): Promise<Row | undefined> {
  let answered: string | undefined;
  let isShown = false;
  let isHeld = false;
  return new Promise((resolve, reject) => {
    const accept = () => {
      isHeld = answered !== list.value.trim();
      if (isHeld) return;
      const row = isShown ? (list.selectedItems[0] ?? list.activeItems[0]) : list.items[0];
      if (row === undefined || !mayTake(row)) return;
      resolve(row);
      list.hide();
    };
    const ask = async (typed: string) => {
      const query = typed.trim();
      isHeld = false;
      list.busy = query !== answered;
      if (!list.busy) return;
      const rows = await search(query);
      if (list.value.trim() !== query || query === answered) return;
      [answered, isShown] = [query, false];
      list.items = rows;
      list.busy = false;
      if (isHeld) accept();
    };
    const askOrEnd = (typed: string) =>
      ask(typed).catch((error: unknown) => {
        reject(error);
        list.hide();
      });
    list.onDidChangeValue(askOrEnd);
    list.onDidChangeActive(({ length }) => {
      isShown ||= length > 0;
    });
    list.onDidAccept(accept);
    list.onDidHide(() => {
      resolve(undefined);
      list.dispose();
    });
    list.show();
    void askOrEnd('');
  });
}

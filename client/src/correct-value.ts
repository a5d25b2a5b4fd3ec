import type { Candidate } from '@attache/server/protocol';
import { type QuickPickItem, window } from 'vscode';
import { decideHere, type Reviewing, targetAt } from './review.ts';
import type { Session } from './session.ts';
import { tell } from './tell.ts';
import { words } from './words/index.ts';

/** Says what a mention means: a person or a term by searching for its name, anything else as it is typed. */
export async function correctValue(
  reviewing: Reviewing,
  argument: object | undefined,
): Promise<unknown> {
  const { session } = reviewing;
  if (argument && 'value' in argument) return session.run('attache.correctValue', argument);
  const editor = window.activeTextEditor;
  const target = argument ?? (editor && targetAt(reviewing, editor));
  const value = target && (await chooseValue(session, target));
  if (value === undefined) return undefined;
  if (argument) return session.run('attache.correctValue', { ...argument, value });
  return decideHere(reviewing, 'attache.correctValue', { value });
}

/** Takes the next reading of what is ambiguous; where there are more than two, it asks which. */
export async function readOtherwise(reviewing: Reviewing): Promise<unknown> {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const target = targetAt(reviewing, editor);
  const found = await candidatesFor(reviewing.session, target, '');
  const others = found.filter(({ reading }) => reading === 'other');
  const [only] = others;
  if (only === undefined) return tell(words().noOtherReading);
  if (others.length > 1) return correctValue(reviewing, undefined);
  return decideHere(reviewing, 'attache.correctValue', { value: only.value });
}

interface Choice extends QuickPickItem {
  readonly value: Candidate['value'];
}

/** A list that is searched while one types; what is typed is itself the last choice. */
function chooseValue(session: Session, target: object): Promise<Candidate['value'] | undefined> {
  const picker = window.createQuickPick<Choice>();
  picker.placeholder = words().typeValue;
  picker.matchOnDescription = true;
  const search = async (query: string) => {
    picker.busy = true;
    const found = await candidatesFor(session, target, query);
    if (picker.value !== query) return;
    picker.items = [...found.map(choiceOf), ...typed(query)];
    picker.busy = false;
  };
  // Where the list is renewed in the moment of Enter, nothing in it is chosen yet: what was seen counts.
  let seen: Choice | undefined;
  return new Promise((resolve) => {
    picker.onDidChangeValue((query) => search(query.trim()));
    picker.onDidChangeActive(([active]) => {
      seen = active ?? seen;
    });
    picker.onDidAccept(() => {
      resolve((picker.selectedItems[0] ?? picker.activeItems[0] ?? seen)?.value);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
    void search('');
  });
}

function choiceOf({ title, detail, value }: Candidate): Choice {
  return { label: title, description: detail, value, alwaysShow: true };
}

/** Last, and it stays there: the list is ordered by what of the label was typed. */
function typed(query: string): Choice[] {
  if (query === '') return [];
  return [{ label: words().asTyped, description: query, value: query, alwaysShow: true }];
}

function candidatesFor(session: Session, target: object, query: string) {
  return session.run<readonly Candidate[]>('attache.candidates', { ...target, query });
}

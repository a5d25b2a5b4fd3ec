import type { Candidate } from '@attache/server/protocol';
import { type QuickPickItem, window } from 'vscode';
import { decideHere, type Reviewing, targetAt } from './review.ts';
import { chooseBySearch } from './searched-list.ts';
import type { Session } from './session.ts';
import { tell } from './tell.ts';
import { words } from './words/index.ts';

/** Says what a mention means: a person or a term by searching for its name, anything else as it is typed. */
export async function correctValue(
  reviewing: Reviewing,
  argument: object | undefined,
): Promise<unknown> {
  const { session, turns } = reviewing;
  if (argument && 'value' in argument) return session.run('attache.correctValue', argument);
  const editor = window.activeTextEditor;
  const target = argument ? undefined : editor && targetAt(reviewing, editor);
  const asked = argument ?? target;
  const value = asked && (await turns.asked(chooseValue(session, asked)));
  if (value === undefined) return undefined;
  if (argument) return session.run('attache.correctValue', { ...argument, value });
  return decideHere(reviewing, 'attache.correctValue', { value }, target);
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

/** A row without a value only says something. */
interface Choice extends QuickPickItem {
  readonly value?: Candidate['value'];
}

/** A list that is searched while one types; what is typed is itself the last choice, where it is a value. */
async function chooseValue(
  session: Session,
  target: object,
): Promise<Candidate['value'] | undefined> {
  const picker = window.createQuickPick<Choice>();
  picker.placeholder = words().typeValue;
  picker.matchOnDescription = true;
  const search = async (query: string) => {
    const found = await candidatesFor(session, target, query);
    return found.length > 0 || query === '' ? found.map(choiceOf) : [noValue(query)];
  };
  const chosen = await chooseBySearch(picker, search, ({ value }) => value !== undefined);
  return chosen?.value;
}

function choiceOf({ title, detail, value, reading }: Candidate): Choice {
  if (reading !== 'typed') return { label: title, description: detail, value, alwaysShow: true };
  // Last, and it stays there: the list is ordered by what of the label was typed.
  const description = title === detail ? title : `${title} (${detail})`;
  return { label: words().asTyped, description, value, alwaysShow: true };
}

function noValue(typed: string): Choice {
  const { noSuchValue, typeValue } = words();
  return { label: `$(warning) ${noSuchValue(typed)}`, detail: typeValue, alwaysShow: true };
}

function candidatesFor(session: Session, target: object, query: string) {
  return session.run<readonly Candidate[]>('attache.candidates', { ...target, query });
}

import { Uri, window } from 'vscode';
import type { Session } from './session.ts';
import { words } from './words/index.ts';

/** What the server answers after learning. */
interface Learned {
  readonly words: number;
  readonly refused: number;
  readonly files: readonly string[];
}

/** Learns from the decisions of the workspace, and shows what was learned to whoever wants to see it. */
export async function learn(session: Session, argument: object | undefined): Promise<unknown> {
  const learned = await session.run<Learned>('attache.learn', argument ?? {});
  if (!argument) void tell(learned);
  return learned;
}

async function tell({ words: names, refused, files: [file] }: Learned): Promise<void> {
  const said = words();
  if (file === undefined) {
    await window.showInformationMessage(said.nothingToLearn);
    return;
  }
  const chosen = await window.showInformationMessage(
    said.learned(names, refused),
    said.showLearned,
  );
  if (chosen === said.showLearned) await window.showTextDocument(Uri.parse(file));
}

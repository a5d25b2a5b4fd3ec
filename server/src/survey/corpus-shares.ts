import { type Question, type Share, shareOf } from '@attache/core';
import type { Task } from '../command.ts';
import type { Desk } from '../desk.ts';
import type { Snapshot } from '../snapshot.ts';

/** What one article brings, under its address, and the article. */
export interface CorpusShare extends Share {
  readonly snapshot: Snapshot;
}

/** What every article of the workspace brings to the question, those read until the request is cancelled. */
export async function corpusShares(
  { library, session }: Desk,
  question: Question,
  { token, tell }: Task,
): Promise<readonly CorpusShare[]> {
  const shares: CorpusShare[] = [];
  await library.articles(token, (snapshot, read, of) => {
    shares.push(shareFor(snapshot, question));
    tell(session.words.survey.reading(read, of));
  });
  return shares;
}

/** One decision changes one article: what the others bring to the same question is at hand. */
const counted = new WeakMap<Snapshot, { readonly asked: string; readonly share: CorpusShare }>();

function shareFor(snapshot: Snapshot, question: Question): CorpusShare {
  const asked = JSON.stringify(question);
  const known = counted.get(snapshot);
  if (known?.asked === asked) return known.share;
  const { uri, article, recognition, items, knowledge } = snapshot;
  // By its address: two folders of a workspace can hold articles of one name.
  const reviewed = { article: { ...article, name: uri }, recognition, items };
  const share = { ...shareOf(reviewed, question, knowledge), snapshot };
  counted.set(snapshot, { asked, share });
  return share;
}

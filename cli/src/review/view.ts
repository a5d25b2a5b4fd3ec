import {
  type Article,
  type BaseView,
  baseView,
  type CardSource,
  MENTION_WORDS,
  type ProjectLabel,
  type Recognition,
  type RecognitionSettings,
  recognize,
  shippedTables,
} from '@attache/core';
import { openArticle } from '../articles.ts';
import { labelsIn, projectOf } from '../projects.ts';
import { itemsIn, sidecarOf, tellSidecar } from '../reviewed.ts';
import type { Terminal } from '../terminal.ts';
import { addressOf } from './earlier.ts';

/** One article as it is at the moment: its text, what was found in it, what is decided. Never changes. */
export interface View extends CardSource {
  readonly article: Article;
  /** The article as its sidecar counts it. */
  readonly base: BaseView;
  readonly recognition: Recognition;
  readonly settings: RecognitionSettings;
  readonly labels: readonly ProjectLabel[];
  /** What is wrong with its sidecar. */
  readonly faults: readonly string[];
}

export interface Opening {
  readonly terminal: Terminal;
  readonly settingsOf: (article: Article) => Promise<RecognitionSettings>;
}

/** The article as its files say now; what is wrong with them is told. `undefined` where it cannot be read. */
export async function openView(
  name: string,
  { terminal, settingsOf }: Opening,
): Promise<View | undefined> {
  const article = await openArticle(name, terminal);
  if (!article) return undefined;
  const settings = await settingsOf(article);
  const recognition = recognize(article, settings);
  const sidecar = await sidecarOf(article, undefined);
  const faults = tellSidecar(article, sidecar, terminal);
  const project = await projectOf(article, terminal);
  const { knowledge } = settings.tables ?? shippedTables();
  return {
    uri: addressOf(name),
    article,
    base: baseView(article.text),
    recognition,
    settings,
    labels: labelsIn(project),
    faults,
    project,
    knowledge,
    words: MENTION_WORDS[terminal.words.language],
    items: await itemsIn(article, recognition.mentions, sidecar),
  };
}

/** The same text with what is decided by now. */
export async function renewed(view: View): Promise<View> {
  const { article, recognition } = view;
  const sidecar = await sidecarOf(article, undefined);
  return { ...view, items: await itemsIn(article, recognition.mentions, sidecar) };
}

import {
  confirmedDocument,
  describeLoss,
  EXCHANGE_FORMATS,
  type ExchangeFormat,
  FAULT_WORDS,
  type LossFault,
  lossJson,
  writtenCount,
} from '@attache/core';
import { CancellationToken } from 'vscode-languageserver';
import { type Command, refuse } from '../command.ts';
import type { Desk } from '../desk.ts';
import { stringField, stringsField } from '../json.ts';
import { nameOfArticle } from '../library.ts';
import type { Snapshot } from '../snapshot.ts';

const NAME = 'attache.export';

/** Confirmed annotations of some articles, or of all in the workspace, as files in a folder; and `loss.json`. */
export const exportCorpus: Command = {
  name: NAME,
  title: ({ session }) => session.words.progress.exporting,
  run: async (desk, argument) => {
    const { errors } = desk.session.words;
    const folder = stringField(argument, 'folder');
    if (folder === undefined) throw refuse('bad-arguments', errors.badArguments(NAME));
    const format = formatOf(desk, stringField(argument, 'format') ?? '');
    const articles = await articlesFor(desk, stringsField(argument, 'uris'));
    const files = exportFiles(desk.library.folders, articles, format);
    if (files.texts.some(({ path }) => articles.some(({ uri }) => uri === inFolder(folder, path))))
      throw refuse('bad-arguments', errors.wouldOverwrite);
    for (const { path, text } of files.texts)
      await desk.surroundings.files.write(inFolder(folder, path), text);
    const { annotations, losses } = files;
    const report = inFolder(folder, 'loss.json');
    return { articles: articles.length, annotations, losses, report };
  },
};

function exportFiles(
  folders: readonly string[],
  articles: readonly Snapshot[],
  format: ExchangeFormat,
) {
  const confirmed = articles.map(({ uri, article, ...found }) =>
    confirmedDocument({ ...found, article: { ...article, name: nameOfArticle(folders, uri) } }),
  );
  const documents = confirmed.map(({ document }) => document);
  const unplaced = confirmed.flatMap(({ losses }) => losses);
  const exported = format.write(documents, {});
  const report = { format, offsets: undefined, documents, exported, unplaced };
  return {
    texts: [...exported.files, { path: 'loss.json', text: lossJson(report, inEnglish) }],
    annotations: writtenCount(report),
    losses: unplaced.length + exported.losses.length,
  };
}

/** Programs read it. */
function inEnglish(why: LossFault): string {
  return describeLoss(why, FAULT_WORDS.en);
}

function formatOf({ session }: Desk, wanted: string): ExchangeFormat {
  const format = EXCHANGE_FORMATS.find(({ id }) => id === wanted);
  if (format) return format;
  const known = EXCHANGE_FORMATS.map(({ id }) => id).join(', ');
  throw refuse('bad-arguments', session.words.errors.unknownFormat(wanted, known));
}

async function articlesFor(
  { library }: Desk,
  uris: readonly string[] | undefined,
): Promise<readonly Snapshot[]> {
  const all = await library.articles(CancellationToken.None);
  return uris === undefined ? all : all.filter(({ uri }) => uris.includes(uri));
}

/** Each part is encoded by itself: a name of an article can hold anything. */
function inFolder(folder: string, path: string): string {
  const parts = path.split('/').map(encodeURIComponent);
  return `${folder.replace(/\/$/u, '')}/${parts.join('/')}`;
}

import { type ImportedDocument, type Operation, SidecarError } from '@attache/core';
import { readArticle } from '@attache/disk';
import { Command } from 'commander';
import { annotatorName } from '../annotator.ts';
import { findArticleOf, type ImportRoots } from '../article-of-import.ts';
import { exchangeOption, formatOf, formatsHelp } from '../exchange-options.ts';
import { importFiles } from '../import-files.ts';
import { operationsOf } from '../import-operations.ts';
import { startOf } from '../place.ts';
import { catchUp, sidecarsOf } from '../sidecars.ts';
import type { Terminal } from '../terminal.ts';

interface ImportOptions {
  readonly format: string;
  readonly annotator?: string;
  readonly articles?: string;
}

/** `attache import`: annotations of other tools become decisions in the sidecars of the articles. */
export function importCorpus(terminal: Terminal): Command {
  const { help } = terminal.words;
  return new Command('import')
    .description(help.commands.import)
    .argument('<path...>', help.arguments.files)
    .addOption(exchangeOption(terminal.words))
    .option('--articles <folder>', help.options.articles)
    .option('--annotator <name>', help.options.decided)
    .addHelpText('after', formatsHelp(terminal.words))
    .action(async (paths: string[], options: ImportOptions) => {
      const format = formatOf(options.format);
      const by = await annotatorName(options.annotator, terminal);
      await catchUp(terminal);
      for (const path of paths) {
        const files = await importFiles(path, format, terminal);
        const { documents, problems } = format.read(files.files);
        for (const problem of problems) terminal.problem(problem, problem.message);
        for (const document of documents) {
          await importDocument(document, { by, root: files.root, ...options }, terminal);
        }
      }
    });
}

interface Into extends ImportRoots {
  readonly by: string;
}

async function importDocument(
  document: ImportedDocument,
  into: Into,
  terminal: Terminal,
): Promise<void> {
  const words = terminal.words.imported;
  const path = await findArticleOf(document.name, into);
  const reading = path === undefined ? undefined : await readArticle(path);
  if (!path || !reading?.article) {
    const message = reading?.problem?.message ?? words.noArticle;
    terminal.problem(startOf(path ?? document.name), message);
    return;
  }
  const { article } = reading;
  const at = new Date().toISOString();
  const { operations, problems, suggestions } = operationsOf(
    document,
    article,
    { by: into.by, at },
    terminal.words,
  );
  for (const { place, message } of problems) terminal.problem(place, message);
  if (await save(path, operations, terminal)) {
    terminal.tell(words.report(operations.length, path, suggestions));
  }
}

/** A sidecar that cannot be saved is a problem of its own and stops no other. */
async function save(
  path: string,
  operations: readonly Operation[],
  terminal: Terminal,
): Promise<boolean> {
  if (operations.length === 0) return true;
  try {
    await sidecarsOf(terminal).save(path, operations);
    return true;
  } catch (error) {
    if (!(error instanceof SidecarError)) throw error;
    terminal.problem(startOf(path), error.message);
    return false;
  }
}

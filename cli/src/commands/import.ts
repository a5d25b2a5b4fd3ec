import {
  describeExchangeFault,
  describeSidecarError,
  FAULT_WORDS,
  type ImportedDocument,
  type Operation,
  SidecarError,
} from '@attache/core';
import { readArticle } from '@attache/disk';
import { Command } from 'commander';
import { annotatorName } from '../annotator.ts';
import { findArticleOf, type ImportRoots } from '../article-of-import.ts';
import { tellProblem } from '../articles.ts';
import { DOCUMENT_FORMATS, type DocumentFormat } from '../documents/index.ts';
import { exchangeOption, formatOf, formatsHelp } from '../exchange-options.ts';
import { type ArticleImport, importArticles } from '../import-articles.ts';
import { importFiles } from '../import-files.ts';
import { operationsOf } from '../import-operations.ts';
import { startOf } from '../place.ts';
import { dayReader } from '../recognition-options.ts';
import { catchUp, sidecarsOf } from '../sidecars.ts';
import type { Terminal } from '../terminal.ts';

interface ImportOptions {
  readonly format: string;
  readonly annotator?: string;
  readonly articles?: string;
  readonly out?: string;
  readonly source?: string;
  readonly date?: string;
  readonly force?: true;
}

/**
 * `attache import`: annotations of other tools become decisions in the sidecars of the articles, and web pages, Word and
 * PDF files become articles.
 */
export function importCorpus(terminal: Terminal): Command {
  const { words } = terminal;
  const { options, arguments: args, commands } = words.help;
  const documents = DOCUMENT_FORMATS.map(({ id }) => id);
  return new Command('import')
    .description(commands.import)
    .argument('<path...>', args.filesOrInput)
    .addOption(exchangeOption(words, documents))
    .option('--articles <folder>', options.articles)
    .option('--annotator <name>', options.decided)
    .option('--out <folder>', options.articlesOut)
    .option('--source <address>', options.source)
    .option('--date <YYYY-MM-DD>', options.published, dayReader(words))
    .option('--force', options.force)
    .addHelpText(
      'after',
      formatsHelp(
        words,
        documents.map((id) => [id, words.help.documents[id]] as const),
      ),
    )
    .action(async (paths: string[], given: ImportOptions, command: Command) => {
      const document = DOCUMENT_FORMATS.find(({ id }) => id === given.format);
      const fault = misplaced(given, document !== undefined);
      if (fault) command.error(words.usage.error(words.usage.otherImport(fault, given.format)));
      else if (document) await importArticles(paths, orderOf(document, given), terminal);
      else await importAnnotations(paths, given, terminal);
    });
}

/** An option that means something for the other kind of files only. */
function misplaced(options: ImportOptions, isArticle: boolean): string | undefined {
  const others = isArticle ? (['articles', 'annotator'] as const) : OF_ARTICLES;
  const found = others.find((name) => options[name] !== undefined);
  return found && `--${found}`;
}

const OF_ARTICLES = ['out', 'source', 'date', 'force'] as const;

function orderOf(
  format: DocumentFormat,
  { out, source, date, force }: ImportOptions,
): ArticleImport {
  return { format, out, force: force === true, known: { address: source, date } };
}

async function importAnnotations(
  paths: readonly string[],
  options: ImportOptions,
  terminal: Terminal,
): Promise<void> {
  const format = formatOf(options.format);
  const by = await annotatorName(options.annotator, paths, terminal);
  await catchUp(paths, terminal);
  for (const path of paths) {
    const files = await importFiles(path, format, terminal);
    const { documents, problems } = format.read(files.files);
    for (const problem of problems)
      terminal.problem(
        problem,
        describeExchangeFault(problem, FAULT_WORDS[terminal.words.language]),
      );
    for (const document of documents) {
      await importDocument(document, { by, root: files.root, ...options }, terminal);
    }
  }
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
    if (reading?.problem) await tellProblem(reading.problem, terminal);
    else terminal.problem(startOf(path ?? document.name), words.noArticle);
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
    const others = new Set(operations.map(({ decision }) => decision.by));
    others.delete(into.by);
    if (others.size > 0) terminal.note(words.decidedBy([...others].join(', ')));
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
    const message = describeSidecarError(error, FAULT_WORDS[terminal.words.language]);
    terminal.problem(startOf(path), message);
    return false;
  }
}

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import {
  confirmedDocument,
  type ExchangeFile,
  type ExchangeFormat,
  type ExportDocument,
  type ExportReport,
  type Loss,
  lossJson,
  type OffsetUnit,
  wholeLosses,
  writtenCount,
} from '@attache/core';
import { codeOf } from '@attache/disk';
import { Command, Option } from 'commander';
import { eachArticle } from '../articles.ts';
import { countOf } from '../count.ts';
import { exchangeOption, formatOf, formatsHelp } from '../exchange-options.ts';
import { placesIn, placeText, startOf } from '../place.ts';
import { type RecognitionOptions, settingsFor, withRecognition } from '../recognition-options.ts';
import { reviewArticle } from '../reviewed.ts';
import type { Terminal } from '../terminal.ts';

interface ExportCommandOptions extends RecognitionOptions {
  readonly format: string;
  readonly out: string;
  readonly offsets?: OffsetUnit;
  readonly layer: 'outermost' | 'innermost';
  readonly strict?: true;
}

/** `attache export`: the confirmed annotations as files for other tools, and a list of what they could not hold. */
export function exportCorpus(terminal: Terminal): Command {
  const command = new Command('export')
    .description('write confirmed annotations for other tools, and loss.json')
    .argument('<path...>', 'articles, or folders of articles')
    .addOption(exchangeOption())
    .requiredOption('--out <folder>', 'where the files go')
    .addOption(
      new Option('--offsets <unit>', 'what offsets count, where the format leaves it open').choices(
        ['utf16', 'codepoint'],
      ),
    )
    .addOption(
      new Option('--layer <layer>', 'which of overlapping annotations a one-layer format takes')
        .choices(['outermost', 'innermost'])
        .default('outermost'),
    )
    .option('--strict', 'exit with 1 when an annotation could not be written')
    .addHelpText('after', formatsHelp());
  return withRecognition(command).action(async (paths: string[], options: ExportCommandOptions) => {
    const format = formatOf(options.format);
    const { offsets, out, layer } = options;
    const fault = offsetsFault(format, offsets);
    if (fault !== undefined) command.error(`error: ${fault}`);
    const { documents, unplaced } = await collect(paths, options, terminal);
    const exported = format.write(documents, { layer, ...(offsets ? { offsets } : {}) });
    const overwritten = articleOverwritten(exported.files, documents, out);
    if (overwritten !== undefined) {
      terminal.problem(startOf(overwritten), OVERWRITES);
      return;
    }
    const report = { format, offsets, documents, exported, unplaced };
    const lossFile = { path: 'loss.json', text: lossJson(report) };
    for (const file of [...exported.files, lossFile]) {
      const fault = await writeInto(out, file);
      if (fault === undefined) continue;
      terminal.problem(startOf(out), fault);
      return;
    }
    tellReport(report, options, terminal);
    proveRoundTrip(report, terminal);
  });
}

function offsetsFault(format: ExchangeFormat, offsets: OffsetUnit | undefined): string | undefined {
  if (offsets === undefined) return undefined;
  if (format.offsets === 'token') return `${format.id} counts tokens. Leave --offsets out.`;
  if (format.offsets.includes(offsets)) return undefined;
  return `${format.id} counts in ${format.offsets.join(' or ')} only.`;
}

interface Collected {
  readonly documents: readonly ExportDocument[];
  readonly unplaced: readonly Loss[];
}

async function collect(
  paths: readonly string[],
  options: ExportCommandOptions,
  terminal: Terminal,
): Promise<Collected> {
  const documents: ExportDocument[] = [];
  const unplaced: Loss[] = [];
  const settings = settingsFor(options, terminal);
  await eachArticle(paths, terminal, async (article) => {
    const confirmed = confirmedDocument(
      await reviewArticle(article, terminal, await settings(article)),
    );
    documents.push(confirmed.document);
    unplaced.push(...confirmed.losses);
  });
  return { documents, unplaced };
}

/** An exported copy of a text must not take the place of the article it was made from. */
function articleOverwritten(
  files: readonly ExchangeFile[],
  documents: readonly ExportDocument[],
  out: string,
): string | undefined {
  const articles = new Map(documents.map(({ name }) => [resolve(name), name]));
  const file = files.find(({ path }) => articles.has(resolve(out, path)));
  return file && articles.get(resolve(out, file.path));
}

const OVERWRITES =
  'Nothing was exported: a file of the export would overwrite this article. Choose another folder with --out.';

/** Writes one file below `out`, or says why that is not possible. */
async function writeInto(out: string, { path, text }: ExchangeFile): Promise<string | undefined> {
  const file = join(out, path);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    return undefined;
  } catch (error) {
    const reason = REASONS.get(codeOf(error) ?? '');
    if (reason === undefined) throw error;
    return `${path} was not written: ${reason}`;
  }
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'you may not write there. Choose another folder with --out.'],
  ['EPERM', 'you may not write there. Choose another folder with --out.'],
  ['EROFS', 'the disk is read-only. Choose another folder with --out.'],
  ['EEXIST', 'a file stands where a folder is needed. Choose another folder with --out.'],
  ['ENOTDIR', 'a file stands where a folder is needed. Choose another folder with --out.'],
  ['EISDIR', 'a folder stands where the file goes. Choose another folder with --out.'],
  ['ENOSPC', 'the disk is full. Make room, then export again.'],
]);

/** Each annotation that did not go out is named; lost details are counted, and named in loss.json. */
function tellReport(
  report: ExportReport,
  { out, strict }: ExportCommandOptions,
  terminal: Terminal,
): void {
  const { documents, exported, unplaced, format } = report;
  const texts = new Map(documents.map(({ name, text }) => [name, text]));
  const missing = wholeLosses([...unplaced, ...exported.losses]);
  for (const { document, span, label, quote, reason } of missing) {
    const place = placesIn(document, texts.get(document) ?? '')(span.start);
    const message = `${label} ${JSON.stringify(quote)} was not exported. ${reason}`;
    if (strict) terminal.problem(place, message);
    else terminal.tell(`${placeText(place)}: ${message}`);
  }
  const details = exported.losses.length - wholeLosses(exported.losses).length;
  terminal.tell(
    `${countOf(writtenCount(report), 'annotation')} of ${countOf(documents.length, 'article')} as ${format.id} in ${out}; ${missing.length} not written, ${details} without some detail (loss.json).`,
  );
}

/** Reads the export back with the format's own reader, so that no count rests on hope. */
function proveRoundTrip(report: ExportReport, terminal: Terminal): void {
  const { format, exported } = report;
  const read = format.read(exported.files);
  const found = read.documents.flatMap(({ annotations }) => annotations).length;
  for (const { path, line, column, message } of read.problems) {
    terminal.problem({ path, line, column }, `The export does not read back: ${message}`);
  }
  if (found !== writtenCount(report)) {
    const message = `The export does not read back: ${writtenCount(report)} annotations were written and ${found} are found in it. Report this, with the articles.`;
    terminal.problem(startOf('loss.json'), message);
  }
}

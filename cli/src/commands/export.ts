import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import {
  confirmedDocument,
  describeExchangeFault,
  describeLoss,
  type ExchangeFile,
  type ExchangeFormat,
  type ExportDocument,
  type ExportReport,
  FAULT_WORDS,
  type Loss,
  type LossFault,
  lossJson,
  type OffsetUnit,
  wholeLosses,
  writtenCount,
} from '@attache/core';
import { Command, Option } from 'commander';
import { eachArticle } from '../articles.ts';
import { exchangeOption, formatOf, formatsHelp } from '../exchange-options.ts';
import { placesIn, placeText, startOf } from '../place.ts';
import { type RecognitionOptions, settingsFor, withRecognition } from '../recognition-options.ts';
import { reviewArticle } from '../reviewed.ts';
import type { Terminal } from '../terminal.ts';
import type { Words } from '../words/index.ts';
import { writeFaultOf } from '../write-fault.ts';

interface ExportCommandOptions extends RecognitionOptions {
  readonly format: string;
  readonly out: string;
  readonly offsets?: OffsetUnit;
  readonly layer: 'outermost' | 'innermost';
  readonly strict?: true;
}

/** `attache export`: the confirmed annotations as files for other tools, and a list of what they could not hold. */
export function exportCorpus(terminal: Terminal): Command {
  const { words } = terminal;
  const { help, usage } = words;
  const command = new Command('export')
    .description(help.commands.export)
    .argument('<path...>', help.arguments.articles)
    .addOption(exchangeOption(terminal.words))
    .requiredOption('--out <folder>', help.options.out)
    .addOption(new Option('--offsets <unit>', help.options.offsets).choices(['utf16', 'codepoint']))
    .addOption(
      new Option('--layer <layer>', help.options.layer)
        .choices(['outermost', 'innermost'])
        .default('outermost'),
    )
    .option('--strict', help.options.strict)
    .addHelpText('after', formatsHelp(terminal.words));
  return withRecognition(command, terminal.words).action(
    async (paths: string[], options: ExportCommandOptions) => {
      const format = formatOf(options.format);
      const { offsets, out, layer } = options;
      const fault = offsetsFault(format, offsets, words);
      if (fault !== undefined) command.error(usage.error(fault));
      const { documents, unplaced } = await collect(paths, options, terminal);
      const exported = format.write(documents, { layer, ...(offsets ? { offsets } : {}) });
      const overwritten = articleOverwritten(exported.files, documents, out);
      if (overwritten !== undefined) {
        terminal.problem(startOf(overwritten), words.exported.overwrites);
        return;
      }
      const report = { format, offsets, documents, exported, unplaced };
      const lossFile = { path: 'loss.json', text: lossJson(report, inEnglish) };
      for (const file of [...exported.files, lossFile]) {
        const fault = await writeInto(out, file, words);
        if (fault === undefined) continue;
        terminal.problem(startOf(out), fault);
        return;
      }
      tellReport(report, options, terminal);
      proveRoundTrip(report, terminal);
    },
  );
}

function offsetsFault(
  format: ExchangeFormat,
  offsets: OffsetUnit | undefined,
  { usage }: Words,
): string | undefined {
  if (offsets === undefined) return undefined;
  if (format.offsets === 'token') return usage.countsTokens(format.id);
  if (format.offsets.includes(offsets)) return undefined;
  return usage.countsOnlyIn(format.id, format.offsets);
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

/** Programs read it. */
function inEnglish(why: LossFault): string {
  return describeLoss(why, FAULT_WORDS.en);
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

/** Writes one file below `out`, or says why that is not possible. */
async function writeInto(
  out: string,
  { path, text }: ExchangeFile,
  { exported }: Words,
): Promise<string | undefined> {
  const file = join(out, path);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    return undefined;
  } catch (error) {
    const reason = writeFaultOf(error);
    if (reason === undefined) throw error;
    return exported.notWritten(path, reason);
  }
}

/** Each annotation that did not go out is named; lost details are counted, and named in loss.json. */
function tellReport(
  report: ExportReport,
  { out, strict }: ExportCommandOptions,
  terminal: Terminal,
): void {
  const words = terminal.words.exported;
  const faults = FAULT_WORDS[terminal.words.language];
  const { documents, exported, unplaced, format } = report;
  const texts = new Map(documents.map(({ name, text }) => [name, text]));
  const missing = wholeLosses([...unplaced, ...exported.losses]);
  for (const { document, span, label, quote, why } of missing) {
    const place = placesIn(document, texts.get(document) ?? '')(span.start);
    const message = words.missing(label, JSON.stringify(quote), describeLoss(why, faults));
    if (strict) terminal.problem(place, message);
    else terminal.tell(`${placeText(place)}: ${message}`);
  }
  const losses = [...unplaced, ...exported.losses];
  const details = losses.length - missing.length;
  terminal.tell(
    words.report({
      annotations: writtenCount(report),
      articles: documents.length,
      format: format.id,
      out,
      missing: missing.length,
      details,
    }),
  );
}

/** Reads the export back with the format's own reader, so that no count rests on hope. */
function proveRoundTrip(report: ExportReport, terminal: Terminal): void {
  const words = terminal.words.exported;
  const { format, exported } = report;
  const read = format.read(exported.files);
  const found = read.documents.flatMap(({ annotations }) => annotations).length;
  for (const problem of read.problems) {
    const said = describeExchangeFault(problem, FAULT_WORDS[terminal.words.language]);
    terminal.problem(problem, words.notReadBack(said));
  }
  if (found !== writtenCount(report)) {
    terminal.problem(startOf('loss.json'), words.otherCount(writtenCount(report), found));
  }
}

import { availableParallelism } from 'node:os';
import { Command } from 'commander';
import { type Annotated, annotatorFor, type Format, type Manner } from '../annotating/annotated.ts';
import { sayer } from '../annotating/remarks.ts';
import { annotatedByThreads } from '../annotating/threads.ts';
import { namesOf, showProgress, workOnEach } from '../articles.ts';
import { formatOption } from '../format-option.ts';
import { numberReader } from '../number-reader.ts';
import { type RecognitionOptions, withRecognition } from '../recognition-options.ts';
import { countsOf, tally } from '../table.ts';
import type { Terminal } from '../terminal.ts';

interface AnnotateOptions extends RecognitionOptions {
  readonly format?: Format;
  readonly jobs?: number;
}

/** `attache annotate`: finds leaders, dates, money and partnership terms. Writes nothing beside the articles. */
export function annotate(terminal: Terminal): Command {
  const { help, summary, usage } = terminal.words;
  const command = new Command('annotate')
    .description(help.commands.annotate)
    .argument('<path...>', help.arguments.articlesOrInput)
    .addOption(formatOption(['jsonl', 'table', 'summary'], terminal.words));
  return withRecognition(command, terminal.words)
    .option('--jobs <n>', help.options.jobs, numberReader(usage))
    .action(async (paths: string[], options: AnnotateOptions) => {
      const format = options.format ?? (terminal.isForPeople ? 'table' : 'jsonl');
      const names = await namesOf(paths, terminal);
      const manner = { ...options, format, isAlone: names.length === 1 };
      const counts = new Map<string, number>();
      let articles = 0;
      const print = async ({ shown, labels }: Annotated) => {
        tally(labels, counts);
        articles += 1;
        await terminal.print(shown);
      };
      const jobs = jobsFor(names, options.jobs);
      await (jobs === 1
        ? byOne(names, manner, terminal, print)
        : byMany(names, jobs, manner, terminal, print));
      if (format === 'summary' && articles > 1)
        await terminal.print(
          `${summary(articles, countsOf(new Map([...counts].sort()), terminal))}\n`,
        );
    });
}

type Print = (annotated: Annotated) => Promise<void>;

async function byOne(
  names: readonly string[],
  manner: Manner,
  terminal: Terminal,
  print: Print,
): Promise<void> {
  const annotated = annotatorFor(manner, terminal);
  await workOnEach(names, terminal, async (article) => print(await annotated(article)));
}

/** With threads: what each says and shows is told here, in the order of the articles. */
async function byMany(
  names: readonly string[],
  jobs: number,
  manner: Manner,
  terminal: Terminal,
  print: Print,
): Promise<void> {
  const { words, colors, env } = terminal;
  const data = { manner, language: words.language, hasColors: colors.isColorSupported, env };
  const say = sayer(terminal);
  let done = 0;
  for await (const { annotated, remarks } of annotatedByThreads(names, jobs, data)) {
    showProgress(terminal, done++, names);
    remarks.forEach(say);
    if (annotated) await print(annotated);
  }
  terminal.progress('');
}

/** How many threads are worth their start; no more than the machine can feed. Stdin is read by one. */
function jobsFor(names: readonly string[], wanted: number | undefined): number {
  if (names.includes('-')) return 1;
  const processors = availableParallelism();
  const worth = Math.min(processors, Math.floor(names.length / WORTH_A_THREAD));
  const most = Math.min(names.length, 4 * processors);
  return Math.max(1, Math.min(wanted ?? worth, most));
}

/** In articles: a thread takes as long to start as fifty of usual length take to be annotated. */
const WORTH_A_THREAD = 200;

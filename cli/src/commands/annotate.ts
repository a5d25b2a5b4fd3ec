import { availableParallelism } from 'node:os';
import { Command } from 'commander';
import { type Annotated, annotatorFor, type Format } from '../annotating/annotated.ts';
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
      if (jobs === 1) {
        const annotated = annotatorFor(manner, terminal);
        await workOnEach(names, terminal, async (article) => print(await annotated(article)));
      } else {
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
      if (format === 'summary' && articles > 1)
        await terminal.print(
          `${summary(articles, countsOf(new Map([...counts].sort()), terminal))}\n`,
        );
    });
}

/** How many threads are worth their start. Stdin is read by one. */
function jobsFor(names: readonly string[], wanted: number | undefined): number {
  if (names.includes('-')) return 1;
  const most = Math.min(wanted ?? availableParallelism(), names.length);
  const worth = wanted ?? Math.floor(names.length / WORTH_A_THREAD);
  return Math.max(1, Math.min(most, worth));
}

/** In articles: a thread takes as long to start as fifty of usual length take to be annotated. */
const WORTH_A_THREAD = 200;

import { PassThrough } from 'node:stream';
import type { MessagePort } from 'node:worker_threads';
import picocolors from 'picocolors';
import { openedAhead } from '../articles.ts';
import { openTerminal, type Terminal } from '../terminal.ts';
import { WORDS, type Words } from '../words/index.ts';
import { type Annotated, annotatorFor, type Manner } from './annotated.ts';
import { type Remark, withRemarks } from './remarks.ts';

/** What a thread is started with: all that makes its words those of the terminal. */
export interface ThreadData {
  readonly manner: Manner;
  readonly language: Words['language'];
  readonly hasColors: boolean;
  readonly env: Terminal['env'];
}

/** What became of an article; without `annotated` it could not be read, and a remark says why. */
export interface Answer {
  readonly annotated: Annotated | undefined;
  readonly remarks: readonly Remark[];
}

/** The life of a thread: lists of articles in, an answer an article out, in order. */
export function answerIn(
  port: MessagePort,
  { manner, language, hasColors, env }: ThreadData,
): void {
  const remarks: Remark[] = [];
  const nobody = new PassThrough();
  const silent = openTerminal(
    { stdin: nobody, stdout: nobody, stderr: nobody },
    { env, quiet: false, words: WORDS[language] },
  );
  const colors = picocolors.createColors(hasColors);
  const terminal = withRemarks({ ...silent, colors }, remarks);
  const annotate = annotatorFor(manner, terminal);
  let last = Promise.resolve();
  port.on('message', (names: readonly string[]) => {
    last = last.then(async () => {
      const answers: Answer[] = [];
      for await (const article of openedAhead(names, terminal)) {
        const annotated = article && (await annotate(article));
        answers.push({ annotated, remarks: remarks.splice(0) });
      }
      port.postMessage(answers);
    });
  });
}

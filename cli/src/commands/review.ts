import { setTimeout } from 'node:timers/promises';
import { EMPTY_PROJECT, labelsOf, MENTION_WORDS } from '@attache/core';
import { reviewPlaces, stateFolder } from '@attache/disk';
import { Command } from 'commander';
import { annotatorName } from '../annotator.ts';
import { articleNames } from '../articles.ts';
import { keysOf } from '../keys.ts';
import { type RecognitionOptions, settingsFor, withRecognition } from '../recognition-options.ts';
import type { Desk } from '../review/desk.ts';
import { decidedEarlier } from '../review/earlier.ts';
import { keysPage } from '../review/keys-page.ts';
import { reviewArticles } from '../review/review-articles.ts';
import { ReviewSteps } from '../review/steps.ts';
import { openView } from '../review/view.ts';
import { catchUp } from '../sidecars.ts';
import type { Terminal } from '../terminal.ts';

interface ReviewOptions extends RecognitionOptions {
  readonly annotator?: string;
}

/** Milliseconds that the first card waits for what was decided in other articles. */
const PATIENCE = 300;

/** `attache review`: one suggestion after the other, one key each. What a key decides is saved before the next card. */
export function review(terminal: Terminal): Command {
  const { help, usage } = terminal.words;
  const command = new Command('review')
    .description(help.commands.review)
    .argument('<path...>', help.arguments.articles)
    .option('--annotator <name>', help.options.annotator)
    .addHelpText('after', () => `${help.after.review}\n\n${allKeys(terminal)}`);
  return withRecognition(command, terminal.words).action(
    async (paths: string[], options: ReviewOptions) => {
      if (paths.includes('-')) command.error(usage.error(usage.inputBringsKeys));
      const { input, isForPeople, streams } = terminal;
      if (input.isTTY === true && !isForPeople) command.error(usage.error(usage.cardsUnseen));
      const by = await annotatorName(options.annotator, paths, terminal);
      await catchUp(paths, terminal);
      const names = await articleNames(paths, terminal);
      const earlier = decidedEarlier(names);
      await Promise.race([earlier.read, setTimeout(PATIENCE, undefined, { ref: false })]);
      const keys = keysOf(input, streams.stdout);
      const settingsOf = settingsFor(options, terminal);
      // What is wrong with an article is told when the review comes to it.
      const silent = { ...terminal, problem: () => {}, note: () => {}, tell: () => {} };
      const desk: Desk = {
        terminal,
        keys,
        by,
        settingsOf,
        steps: new ReviewSteps(terminal),
        places: reviewPlaces(stateFolder(terminal.env)),
        known: earlier.known,
        notices: [],
        shown: 0,
        eachView: async (work) => {
          for (const name of names) {
            const opening = { terminal: silent, settingsOf };
            const view = await openView(name, opening).catch(() => undefined);
            if (view) work(view);
          }
        },
      };
      await reviewArticles(names, desk);
      earlier.stop();
      if (input.isTTY !== true && desk.shown === 1 && desk.steps.decided === 0 && !keys.any())
        terminal.note(terminal.words.review.noKeys);
      keys.close();
    },
  );
}

function allKeys({ words, columns = 100 }: Terminal): string {
  return keysPage(labelsOf(EMPTY_PROJECT), columns, {
    review: words.review,
    mention: MENTION_WORDS[words.language],
  });
}

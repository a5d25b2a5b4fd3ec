// How well annotations are found again in edited articles: a table of edit model and rate.
//   npm run anchoring -- [--seed 4242] [--rounds 20] [--model typos,words,…] [--old known|unknown|both]
import { parseArgs } from 'node:util';
import { randomFrom } from '../annotation/edits.ts';
import { EDIT_MODELS, type EditModelName } from './edit-models.ts';
import { editedText } from './edited-text.ts';
import { hasSeeds, type Sample, SEEDS, samples } from './samples.ts';
import { NOTHING, sum, type Tally, tallyOf } from './tally.ts';

const RATES = [1, 5, 10, 20];

const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: '4242' },
    rounds: { type: 'string', default: '20' },
    model: { type: 'string', default: Object.keys(EDIT_MODELS).join(',') },
    old: { type: 'string', default: 'both' },
  },
});

process.exitCode = main();

/** The exit status: 2 for a model that there is not. */
function main(): number {
  const models = options.model.split(',').filter(isModel);
  if (models.length < options.model.split(',').length) {
    say(`--model ${options.model}: there are ${Object.keys(EDIT_MODELS).join(', ')}.`);
    return 2;
  }
  const articles = samples();
  if (!hasSeeds()) say(`ONLY THE PROJECT'S OWN ARTICLES ARE MEASURED: there are none in ${SEEDS}.`);
  const count = articles.reduce((total, { records }) => total + records.length, 0);
  say(
    `${articles.length} articles, ${count} annotations, ${options.rounds} rounds, seed ${options.seed}.`,
  );
  for (const known of [true, false]) {
    if (options.old === (known ? 'unknown' : 'known')) continue;
    say(
      `\nOld text ${known ? 'known' : 'unknown'}: automatic / automatic or right proposal, % at 1, 5, 10, 20 %; silently wrong; twins; n`,
    );
    let all = NOTHING;
    for (const model of models) {
      const begun = performance.now();
      const cells = RATES.map((rate) => cell(articles, model, rate, known));
      const whole = cells.reduce(sum, NOTHING);
      all = sum(all, whole);
      say(
        `${model.padEnd(10)} ${cells.map(shares).join('  ')}  wrong ${whole.wrong} twins ${whole.twins} n ${whole.total} ${((performance.now() - begun) / whole.total).toFixed(3)} ms`,
      );
    }
    say(`all: wrong ${all.wrong} of ${all.total}`);
  }
  return 0;
}

function isModel(name: string): name is EditModelName {
  return Object.hasOwn(EDIT_MODELS, name);
}

function cell(
  articles: readonly Sample[],
  model: EditModelName,
  rate: number,
  known: boolean,
): Tally {
  let tally = NOTHING;
  for (let round = 0; round < Number(options.rounds); round += 1) {
    for (const [index, sample] of articles.entries()) {
      const random = randomFrom(
        Number(options.seed) * 7919 + round * 104_729 + rate * 31 + index * 17,
      );
      const pieces = EDIT_MODELS[model](sample, rate, random);
      tally = sum(tally, tallyOf(sample, editedText(sample.text, pieces), known));
    }
  }
  return tally;
}

function shares({ intact, automatic, proposed }: Tally): string {
  const share = (count: number) => ((100 * count) / intact).toFixed(2).padStart(6);
  return `${share(automatic)}/${share(automatic + proposed)}`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

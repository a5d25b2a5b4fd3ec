import assert from 'node:assert/strict';
import { randomFrom } from '../annotation/edits.ts';
import { EDIT_MODELS, type EditModelName } from './edit-models.ts';
import { editedText } from './edited-text.ts';
import { foundIn, LAYOUTS } from './layouts.ts';
import { hasSeeds, SEEDS, samples } from './samples.ts';
import { NOTHING, sum, type Tally, tallyOf } from './tally.ts';

/** At 1, 5, 10 and 20 %: how many of a hundred are found without asking, and how many are at least proposed. */
const FLOORS: Readonly<Record<EditModelName, readonly (readonly [number, number])[]>> = {
  typos: floors(95, 91, 86, 60, 99.5, 99, 99, 97),
  words: floors(98, 95, 92, 80, 99.5, 99, 99, 97),
  sentences: floors(98, 96, 92, 84, 99.5, 99.4, 98.5, 97.5),
  deletions: floors(98, 96, 93, 85, 99.5, 99.5, 99.5, 99),
  names: floors(98, 96, 93, 87, 99.5, 99.5, 99, 98.5),
  mixed: floors(97, 94, 89, 80, 99.5, 99, 98.5, 98),
};

/** Where nobody moves or copies sentences, nothing may ever be put elsewhere in silence. */
const NEVER_WRONG: readonly EditModelName[] = ['typos', 'words', 'deletions'];

describe('annotations in articles that were edited', function () {
  this.timeout(60_000);
  const articles = samples();

  it('are looked for in the articles of others as well, where these are there', () => {
    if (!hasSeeds()) process.stdout.write(`      THERE ARE NONE IN ${SEEDS}: only our own.\n`);
    assert.ok(articles.length >= (hasSeeds() ? 7 : 6));
    assert.ok(articles.every(({ records }) => records.length > 10));
  });

  for (const [model, wanted] of Object.entries(FLOORS) as [
    EditModelName,
    (typeof FLOORS)[EditModelName],
  ][]) {
    it(`are found again or asked about: ${model}`, () => {
      let all = NOTHING;
      for (const [index, rate] of [1, 5, 10, 20].entries()) {
        const tally = [...articles, ...articles]
          .map((sample, round) => {
            const random = randomFrom(97 + rate * 7919 + round * 104_729);
            const pieces = EDIT_MODELS[model](sample, rate, random);
            return tallyOf(sample, editedText(sample.text, pieces), true);
          })
          .reduce(sum);
        const [automatic = 0, proposed = 0] = wanted[index] ?? [];
        assert.ok(share(tally.automatic, tally) >= automatic, `${rate} %: ${said(tally)}`);
        assert.ok(
          share(tally.automatic + tally.proposed, tally) >= proposed,
          `${rate} %: ${said(tally)}`,
        );
        all = sum(all, tally);
      }
      assert.ok(all.wrong <= (NEVER_WRONG.includes(model) ? 0 : 5), said(all));
    });
  }

  for (const [title, layout] of Object.entries(LAYOUTS)) {
    it(`are all found without asking where only the layout has changed: ${title}`, () => {
      for (const sample of articles) {
        for (const knowsOldText of [true, false]) {
          assert.equal(foundIn(sample, layout, knowsOldText), sample.records.length, sample.name);
        }
      }
    });
  }
});

function floors(...figures: readonly number[]): (readonly [number, number])[] {
  return [0, 1, 2, 3].map((rate) => [figures[rate] ?? 0, figures[rate + 4] ?? 0] as const);
}

function share(count: number, { intact }: Tally): number {
  return (100 * count) / intact;
}

function said(tally: Tally): string {
  return JSON.stringify(tally);
}

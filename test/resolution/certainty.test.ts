import assert from 'node:assert/strict';
import { recognize } from '@attache/core';
import { judgements, recordsByRule, reliability } from './calibration.ts';
import { absenceOf } from './gold-articles.ts';

describe('certainty', () => {
  const absence = absenceOf('seeds') + absenceOf('dev');

  it(`is no more than experience bears out, in every group of suggestions${absence}`, () => {
    if (absence !== '') return;
    // Of fewer than twenty, chance says more than the rules do.
    const groups = reliability(judgements()).filter(({ found }) => found >= 20);
    assert.ok(groups.length >= 3);
    for (const { from, stated, found, right } of groups) {
      const share = right / found;
      const noise = 2 * Math.sqrt((stated * (1 - stated)) / found);
      assert.ok(
        share >= stated - noise,
        `from ${from}: ${right} of ${found} right, ${stated} stated`,
      );
    }
  });

  it(`is higher for rules that were right more often${absence}`, () => {
    if (absence !== '') return;
    const judged = judgements();
    const sure = new Map(judged.map(({ mention }) => [mention.rule, mention]));
    const [best] = recordsByRule(judged)
      .filter(([, { right, found }]) => right === found)
      .sort(([, a], [, b]) => b.found - a.found);
    const worst = recordsByRule(judged).find(([, { right, found }]) => right < found);
    assert.ok(best && worst);
    assert.ok((sure.get(best[0])?.certainty ?? 0) > (sure.get(worst[0])?.certainty ?? 1));
  });

  it('is halved where more than one reading is left', () => {
    const certainty = (text: string) => recognize({ name: 'a.txt', text }).mentions[0]?.certainty;
    const sure = certainty('The loan of 5 million USD was signed.') ?? 0;
    const open = certainty('The loan of 5 million kroner was signed.') ?? 1;
    assert.ok(open > 0 && open < 0.55 && sure > 0.9, `${sure} and ${open}`);
  });
});

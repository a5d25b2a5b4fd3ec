// Prints how often each rule was right on the development texts, and how far certainties can be believed.
//   npm run certainty
import { judgements, recordsByRule, reliability } from './calibration.ts';
import { absenceOf } from './gold-articles.ts';

const judged = judgements();
for (const collection of ['seeds', 'dev'] as const)
  if (absenceOf(collection) !== '')
    say(`The articles of ${collection} are missing${absenceOf(collection)}.`);
say('For core/src/resolution/certainty.ts, right and found by rule:');
for (const [rule, { right, found }] of recordsByRule(judged))
  say(`  ['${rule}', ${right}, ${found}],`);
say('\nFor docs/recognition.md:');
say('| certainty from | suggestions | mean of what they say | right |\n|---|---|---|---|');
for (const { from, stated, found, right } of reliability(judged))
  say(`| ${from.toFixed(2)} | ${found} | ${stated.toFixed(3)} | ${(right / found).toFixed(3)} |`);

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

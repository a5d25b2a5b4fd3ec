// The one door to the seeds: `validate` checks what ships, `compile` writes it where core reads it.
//   node scripts/knowledge.mjs validate [--seeds DIR]
//   node scripts/knowledge.mjs compile  [--seeds DIR] [--out FILE]
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { compileSeeds, shippedModule } from './knowledge/compile.mjs';
import { readSeeds } from './knowledge/seeds.mjs';
import { problemsOf } from './knowledge/validate.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seeds: { type: 'string', default: 'seeds' },
    out: { type: 'string', default: 'core/src/knowledge/shipped.ts' },
  },
});
process.exitCode = await run(positionals);

async function run(steps) {
  if (steps.length === 0 || steps.some((step) => step !== 'validate' && step !== 'compile')) {
    process.stderr.write('Say what to do: validate, compile, or both.\n');
    return 2;
  }
  const seeds = await readSeeds(values.seeds);
  for (const step of steps) {
    if (step === 'validate' && !validate(seeds)) return 1;
    if (step === 'compile') await writeFile(values.out, shippedModule(compileSeeds(seeds)));
  }
  return 0;
}

function validate(seeds) {
  const problems = problemsOf(seeds);
  for (const { file, id, message } of problems) {
    process.stderr.write(`${file}: ${id}: ${message}\n`);
  }
  return problems.length === 0;
}

// A fresh process that measures one contestant and prints one line of JSON.
//   node measure.mjs start NAME
//   node measure.mjs speed NAME BYTES ROUNDS SECONDS: so much processor time goes by before anything is measured
import { CONTESTANTS } from './contestants/index.mjs';
import { lastOf, median, megabytesOf, processorTime } from './figures.mjs';
import { articlesOf } from './texts.mjs';

const FIRST =
  'JAKARTA, December 3, 2025 — President Prabowo Subianto met Prime Minister Anwar Ibrahim on Monday. ' +
  'Two-way trade reached US$27.8 billion in 2024, and both sides praised their strategic partnership.';

const [mode, name, bytes, rounds, warm] = process.argv.slice(2);
const figures = mode === 'start' ? await start() : await speed(Number(bytes), Number(rounds));
process.stdout.write(`${JSON.stringify(figures)}\n`);

/** Milliseconds of processor time from the start of this process, which has done nothing else, to the first result. */
async function start() {
  const { read } = await CONTESTANTS[name].open();
  const found = read(FIRST);
  return { start: processorTime() * 1000, found };
}

async function speed(size, count) {
  const { title, sample = size, read } = await CONTESTANTS[name].open();
  const articles = lastOf(articlesOf(size), sample);
  const megabytes = megabytesOf(articles);
  const pass = () => articles.reduce((sum, article) => sum + read(article), 0);
  // Compilers of the host work on hot functions for seconds; everybody is measured after that, not during it.
  let found = pass();
  while (processorTime() < Number(warm)) found = pass();
  const speeds = Array.from({ length: count }, () => {
    const before = processorTime();
    pass();
    return megabytes / (processorTime() - before);
  });
  return {
    title,
    found,
    megabytes,
    speed: median(speeds),
    memory: (process.resourceUsage().maxRSS * 1024) / 1e6,
    isSample: sample < size,
  };
}

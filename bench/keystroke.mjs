// A fresh process that types one letter in the middle of a document, again and again, and prints what a keystroke costs.
//   node keystroke.mjs BYTES
import { median, processorTime } from './figures.mjs';
import { articleReader } from './out/core.mjs';
import { documentOf } from './texts.mjs';

/** What an editor shows around the cursor. */
const SCREEN = 4_000;
const KEYSTROKES = 100;

const text = documentOf(Number(process.argv[2]));
const middle = text.indexOf(' ', text.length >> 1);
const screen = { start: Math.max(0, middle - SCREEN / 2), end: middle + SCREEN / 2 };
const reader = articleReader({ name: 'article.txt', text }, {});

keystroke(0);
keystroke(1);
const costs = Array.from({ length: KEYSTROKES }, (_, index) => {
  const before = processorTime();
  keystroke(index);
  return processorTime() - before;
});
const means = 'articleReader: edit, then the mentions on the screen';
process.stdout.write(`${JSON.stringify({ means, milliseconds: median(costs) * 1000 })}\n`);

/** Letters come and go, so the document keeps its length. What is on the screen is asked for each time. */
function keystroke(index) {
  if (index % 2 === 0) reader.edit(middle, middle, 'a');
  else reader.edit(middle, middle + 1, '');
  reader.mentionsIn(screen);
}

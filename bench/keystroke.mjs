// A fresh process that types one letter in the middle of a document, again and again, and prints what a keystroke costs.
//   node keystroke.mjs BYTES
import * as core from '../core/out/index.js';
import { median, processorTime } from './figures.mjs';
import { documentOf } from './texts.mjs';

/** What an editor shows around the cursor. */
const SCREEN = 4_000;

const text = documentOf(Number(process.argv[2]));
const middle = text.indexOf(' ', text.length >> 1);
const { means, keystroke, count } =
  typeof core.articleReader === 'function' ? incremental() : whole();

keystroke(0);
keystroke(1);
const costs = Array.from({ length: count }, (_, index) => {
  const before = processorTime();
  keystroke(index);
  return processorTime() - before;
});
process.stdout.write(`${JSON.stringify({ means, milliseconds: median(costs) * 1000 })}\n`);

/** Letters come and go, so the document keeps its length. What is on the screen is asked for each time. */
function incremental() {
  const reader = core.articleReader({ name: 'article.txt', text }, {});
  const screen = { start: Math.max(0, middle - SCREEN / 2), end: middle + SCREEN / 2 };
  return {
    means: 'articleReader: edit, then the mentions on the screen',
    count: 100,
    keystroke: (index) => {
      if (index % 2 === 0) reader.edit(middle, middle, 'a');
      else reader.edit(middle, middle + 1, '');
      reader.mentionsIn(screen);
    },
  };
}

function whole() {
  const typed = `${text.slice(0, middle)}a${text.slice(middle)}`;
  return {
    means: 'recognize: the whole document again',
    count: text.length > 500_000 ? 1 : 5,
    keystroke: (index) =>
      core.recognize({ name: 'article.txt', text: index % 2 === 0 ? typed : text }),
  };
}

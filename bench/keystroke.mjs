// A fresh process that types one letter at places all over a document, again and again, and prints what a keystroke costs.
//   node keystroke.mjs BYTES
import { median, processorTime } from './figures.mjs';
import { articleReader } from './out/core.mjs';
import { documentOf } from './texts.mjs';

/** What an editor shows around the cursor. */
const SCREEN = 4_000;
/** Behind a name a letter changes who is named, which costs more than elsewhere: one place alone tells little. */
const PLACES = 15;
const KEYSTROKES = 20;

const text = documentOf(Number(process.argv[2]));
const reader = articleReader({ name: 'article.txt', text }, {});
const places = Array.from({ length: PLACES }, (_, index) =>
  text.indexOf(' ', Math.floor((text.length * (index + 1)) / (PLACES + 2))),
);

for (const place of places) typeAt(place);
const costs = places.flatMap(typeAt);
const means = `articleReader: edit, then the mentions on the screen; ${PLACES} places`;
process.stdout.write(`${JSON.stringify({ means, milliseconds: median(costs) * 1000 })}\n`);

/** Letters come and go, so the document keeps its length. What is on the screen is asked for each time. */
function typeAt(place) {
  const screen = { start: Math.max(0, place - SCREEN / 2), end: place + SCREEN / 2 };
  return Array.from({ length: KEYSTROKES }, (_, index) => {
    const before = processorTime();
    if (index % 2 === 0) reader.edit(place, place, 'a');
    else reader.edit(place, place + 1, '');
    reader.mentionsIn(screen);
    return processorTime() - before;
  });
}

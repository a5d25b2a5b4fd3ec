// A fresh process that annotates a document, edits it, finds every annotation again, and prints what one of them costs.
//   node anchoring.mjs BYTES COUNT known|unknown
import { median, processorTime } from './figures.mjs';
import {
  anchorAnnotations,
  EDIT_MODELS,
  editedText,
  randomFrom,
  sampleOf,
  tallyIn,
} from './out/anchoring.mjs';
import { documentOf } from './texts.mjs';

const [bytes, count, old] = process.argv.slice(2);

/** Of a hundred sentences; words, mentions and characters at a part of it: `test/anchoring/edit-models.ts`. */
const EDITED = 5;

const ROUNDS = 5;
/** So many take long enough for one round to tell. */
const MANY = 20_000;

warmUp();
const sample = sampleOf('document', documentOf(Number(bytes)), Number(count));
const edited = edit(sample);
const rounds = Array.from({ length: sample.records.length > MANY ? 1 : ROUNDS }, () =>
  findAgain(sample, edited, old === 'known'),
);
process.stdout.write(
  `${JSON.stringify({
    annotations: sample.records.length,
    seconds: median(rounds.map(({ seconds }) => seconds)),
    once: median(rounds.map(({ once }) => once)),
    tally: tallyIn(sample, edited, rounds[0].found),
  })}\n`,
);

/** The compiler has seen all of it, and the recogniser has been made. */
function warmUp() {
  const small = sampleOf('small', documentOf(20_000), 300);
  for (let round = 0; round < 10; round++) findAgain(small, edit(small), old === 'known');
}

function edit(original) {
  return editedText(original.text, EDIT_MODELS.mixed(original, EDITED, randomFrom(1)));
}

/** `once`: the seconds that one annotation from the middle takes by itself, most of them for reading and folding the texts. */
function findAgain(original, { text: now }, isKnown) {
  const { records } = original;
  const known = isKnown ? original.text : undefined;
  const one = timed(records.slice(records.length >> 1).slice(0, 1), known, now);
  const { seconds, found } = timed(records, known, now);
  return { seconds, found, once: one.seconds };
}

function timed(records, old, now) {
  const olds = new Map(old === undefined ? [] : [[records[0].version, old]]);
  const begun = processorTime();
  const found = anchorAnnotations(records, { name: 'document', text: now }, olds);
  return { seconds: processorTime() - begun, found };
}

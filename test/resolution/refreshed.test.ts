import assert from 'node:assert/strict';
import { articleReader, describeValue, recognize } from '@attache/core';

/** What an edit of the first paragraph changes in the last one: each time one thing that the whole article says. */
const EDITS = [
  {
    title: 'its day',
    text: 'HANOI, 5 March 2025 - They met.\n\nThey left yesterday.',
    edit: ['5 March', '6 March'],
    last: ['2025-03-05'],
  },
  {
    title: 'its month',
    text: 'HANOI, 5 March 2025 - They met.\n\nThey left yesterday.',
    edit: ['March', 'April'],
    last: ['2025-04-04'],
  },
  {
    title: 'its year',
    text: 'HANOI, 5 March 2025 - They met.\n\nThey left yesterday.',
    edit: ['2025', '2024'],
    last: ['2024-03-04'],
  },
  {
    title: 'that it has a day',
    text: 'HANOI, 5 March - They met.\n\nThey left yesterday.',
    edit: ['March', 'March 2025'],
    last: ['2025-03-04'],
  },
  {
    title: 'in which order it writes day and month',
    text: 'The papers are of 13/04/2025.\n\nThose of 03/05/2025 are lost.',
    edit: ['13/04', '04/13'],
    last: ['2025-03-05'],
  },
  {
    title: 'the country of its dateline',
    text: 'CANBERRA, 5 March 2025 - They met.\n\nThe loan of $3m is small.',
    edit: ['CANBERRA', 'OTTAWA'],
    last: ['CAD 3000000'],
  },
  {
    title: 'a currency that it names without doubt',
    text: 'The port cost A$5m.\n\nThe loan of $3m is small.',
    edit: ['A$', 'C$'],
    last: ['CAD 3000000'],
  },
  {
    title: 'one currency more',
    text: 'The port cost much.\n\nThe loan of $3m is small.',
    edit: ['much', 'S$5m'],
    last: ['SGD 3000000'],
  },
  {
    title: 'one currency less',
    text: 'The port cost S$5m.\n\nThe loan of $3m is small.',
    edit: ['S$5m', 'much'],
    last: ['USD 3000000'],
  },
  {
    title: 'that it speaks of states',
    text: 'The bakers met.\n\nThey praised regional ties of trust, a regional partnership.',
    edit: ['bakers', 'President'],
    last: ['regional-partnership'],
  },
  {
    title: 'who is named in full',
    text: 'President Lara Novak spoke.\n\nNovak left.',
    edit: ['Lara', 'Petra'],
    last: ['petra-novak'],
  },
  {
    title: 'that somebody is named in full',
    text: 'President Novak spoke.\n\nNovak left, Lara Novak said.',
    edit: ['President', 'President Lara'],
    last: ['lara-novak', 'lara-novak'],
  },
  {
    title: 'that somebody is named no more',
    text: 'President Lara Novak spoke.\n\nNovak left.',
    edit: ['President Lara Novak', 'Somebody'],
    last: [],
  },
  {
    title: 'its language',
    text: 'They met with the others, and with all of them.\n\nGGG $1.500',
    edit: ['They met with the others, and with all of them.', 'Mereka bertemu dengan yang lain.'],
    last: ['USD 1500'],
  },
] as const;

describe('an edit that changes what the whole article says', () => {
  for (const { title, text, edit, last } of EDITS) {
    const [before, after] = edit;
    it(`changes what is far from it: ${title}`, () => {
      const reader = articleReader({ name: 'a.txt', text });
      reader.recognition();
      const at = text.indexOf(before);
      reader.edit(at, at + before.length, after);
      const edited = text.replace(before, () => after);
      const { mentions } = reader.recognition();
      assert.deepEqual(reader.recognition(), recognize({ name: 'a.txt', text: edited }));
      const start = edited.indexOf('\n\n');
      const values = mentions
        .filter(({ span }) => span.start > start)
        .map(({ value }) => describeValue(value));
      assert.deepEqual(values, last);
    });

    it(`and back: ${title}`, () => {
      const reader = articleReader({ name: 'a.txt', text });
      const whole = reader.recognition();
      const at = text.indexOf(before);
      reader.edit(at, at + before.length, after);
      assert.notDeepEqual(reader.recognition(), whole);
      reader.edit(at, at + after.length, before);
      assert.deepEqual(reader.recognition(), whole);
    });
  }
});

import assert from 'node:assert/strict';
import { type AnnotationRecord, anchorAnnotations } from '@attache/core';

/** Rare words far from the quote tell where it was; the letters beside it, each of which comes once, tell it exactly. */
const FAR = 'kavo lemi tuzo barik nesol pirat ';
const BEFORE = letters(0x0430, 23);
const AFTER = letters(0x0561, 23);
const BEHIND = ' gonta hulem jorak sidon valpe ruben';
const QUOTE = 'Budi Santoso';

describe('what stands now where words were', () => {
  for (const { title, now, words } of [
    { title: 'other words', now: passage('Agus Gumiwang'), words: 'Agus Gumiwang' },
    { title: 'one letter', now: passage('A'), words: 'A' },
    {
      title: 'other words, with eight mistakes before them',
      now: passage('Agus', { before: mistaken(BEFORE, 8) }),
      words: 'Agus',
    },
    {
      title: 'other words, with eight mistakes behind them',
      now: passage('Agus', { after: reversed(mistaken(reversed(AFTER), 8)) }),
      words: 'Agus',
    },
    {
      title: 'other words, with eight mistakes on either side',
      now: passage('Agus', {
        before: mistaken(BEFORE, 8),
        after: reversed(mistaken(reversed(AFTER), 8)),
      }),
      words: 'Agus',
    },
    {
      title: 'nothing, with nine mistakes before them',
      now: passage('Agus', { before: mistaken(BEFORE, 9) }),
      words: undefined,
    },
    {
      title: 'nothing, with nine mistakes behind them',
      now: passage('Agus', { after: reversed(mistaken(reversed(AFTER), 9)) }),
      words: undefined,
    },
    {
      title: 'other words that are twice as long and twenty longer',
      now: passage('x'.repeat(2 * QUOTE.length + 20)),
      words: 'x'.repeat(2 * QUOTE.length + 20),
    },
    {
      title: 'nothing where they are longer than that',
      now: passage('x'.repeat(2 * QUOTE.length + 29)),
      words: undefined,
    },
    { title: 'nothing where nothing is left between', now: passage(''), words: undefined },
    {
      title: 'the place that most words tell, though the first ones tell others',
      now: `${['kavo', 'lemi', 'tuzo', 'barik'].map((word) => `${word} ${'- '.repeat(400)}`).join('')}${passage('Agus', { far: 'nesol pirat ' })}`,
      words: 'Agus',
    },
    {
      title: 'the one of two places that has fewer mistakes',
      now: `${passage('Agus', { before: mistaken(BEFORE, 3) })} ${'- '.repeat(300)}${passage('Citra', { before: mistaken(BEFORE, 2) })}`,
      words: 'Citra',
    },
  ])
    it(`is proposed: ${title}`, () => {
      const { anchor, span } =
        anchorAnnotations([record()], { name: 'a.txt', text: now }).get('a') ?? {};
      assert.equal(anchor, words === undefined ? 'lost' : 'review');
      assert.equal(span && now.slice(span.start, span.end), words);
    });

  for (const { count, words } of [
    { count: 8, words: 'Agus' },
    { count: 7, words: undefined },
  ])
    for (const side of ['prefix', 'suffix'] as const)
      it(`is ${words ? '' : 'not '}told by ${count} characters that are remembered of one side: ${side}`, () => {
        const own = record();
        const { prefix, suffix } = own.selector;
        const cut = { prefix: prefix.slice(-count), suffix: suffix.slice(0, count) };
        const now = passage('Agus');
        const anchored = anchorAnnotations(
          [{ ...own, selector: { ...own.selector, [side]: cut[side] } }],
          { name: 'a.txt', text: now },
        ).get('a');
        assert.equal(anchored?.span && now.slice(anchored.span.start, anchored.span.end), words);
      });
});

interface Parts {
  readonly far: string;
  readonly before: string;
  readonly after: string;
  readonly behind: string;
}

function passage(words: string, changed: Partial<Parts> = {}): string {
  const { far, before, after, behind } = {
    ...{ far: FAR, before: BEFORE, after: AFTER, behind: BEHIND },
    ...changed,
  };
  return `It rained. ${far}${before} ${words} ${after}${behind}. It was late.`;
}

function record(): AnnotationRecord {
  const text = passage(QUOTE);
  const start = text.indexOf(QUOTE);
  const end = start + QUOTE.length;
  const [prefix, suffix] = [text.slice(start - 57, start), text.slice(end, end + 60)];
  return {
    ...{ kind: 'annotation', id: 'a', version: `sha1:${'0'.repeat(40)}`, label: 'LEADER' },
    selector: { start, end, exact: QUOTE, prefix, suffix },
  };
}

/** So many letters are others, in the middle: those beside the quote are as they were. */
function mistaken(text: string, count: number): string {
  const from = text.length - 6 - count;
  return text.slice(0, from) + '?'.repeat(count) + text.slice(from + count);
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}

function letters(first: number, count: number): string {
  return Array.from({ length: count }, (_, index) => String.fromCharCode(first + index)).join('');
}

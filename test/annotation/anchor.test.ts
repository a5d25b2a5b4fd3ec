import assert from 'node:assert/strict';
import {
  type Anchored,
  type AnnotationRecord,
  anchorAnnotations,
  annotationAt,
  baseView,
} from '@attache/core';
import fc from 'fast-check';
import { articleText } from './arbitraries.ts';
import { EDITS, type Piece, piecesOf, placeOf, randomFrom, textOf } from './edits.ts';

/** Written for this test: names that come again and again, in sentences that begin alike. */
const TEXT = `JAKARTA, 4 December 2025 – President Prabowo Subianto received General Secretary Tô Lâm at the “Merdeka” Palace on Thursday. President Prabowo said that Indonesia and Vietnam would raise trade to US$18 billion by 2028. General Secretary Tô Lâm said that Vietnam and Indonesia would raise trade in rice first.

The two leaders witnessed the signing of five documents. The Minister of Trade, Budi Santoso, signed the document on rice. The Minister of Industry, Agus Gumiwang, signed the document on vehicles. The Minister of Trade will travel to Hanoi in March 2026.

“Indonesia is Vietnam’s largest partner in ASEAN,” Tô Lâm said. “Vietnam is Indonesia’s fourth largest partner in ASEAN,” Prabowo said. Both countries upgraded their ties to a comprehensive strategic partnership in March 2025. Both countries upgraded their ties to a strategic partnership in June 2013.

Prabowo will visit Hanoi on 12 March 2026. Tô Lâm will visit Jakarta again in 2027. The Minister of Trade, Budi Santoso, said that trade had grown to US$16.7 billion in 2024. Agus Gumiwang said that VinFast had invested US$1.2 billion in Subang.

Editor: Prabowo Adi. Photo: Lampung Post, Lam-Son Daily.
`;

const MENTION = /\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*|US\$[\d.]+ billion|\d+ \p{Lu}\p{L}+ \d{4}|\d{4}/gu;

describe('finding annotations again in a text that is laid out anew', () => {
  for (const { title, change } of [
    { title: 'with CR LF line ends', change: (text) => text.replaceAll('\n', '\r\n') },
    { title: 'with decomposed characters', change: (text) => text.normalize('NFD') },
    {
      title: 'with typewriter quotes',
      change: (text) => text.replace(/[“”]/gu, '"').replaceAll('’', "'"),
    },
    { title: 'with short dashes', change: (text) => text.replaceAll('–', '-') },
    { title: 'with hard spaces', change: (text) => text.replaceAll(' ', '\u00a0') },
    {
      title: 'with other line breaks',
      change: (text) => text.replace(/([^\n]{40,60}?) /gu, '$1\n'),
    },
    { title: 'with double spaces', change: (text) => text.replace(/\. /gu, '.  ') },
    { title: 'with soft hyphens', change: (text) => text.replaceAll('strat', 'stra\u00adt') },
    { title: 'with a new beginning', change: (text) => `Translated by machine.\n\n${text}` },
    { title: 'with a new end', change: (text) => `${text}\nRead also: Vietnam and Indonesia.\n` },
  ] satisfies { title: string; change: (text: string) => string }[]) {
    it(`needs nobody's help ${title}`, () => {
      const records = mentionsIn(TEXT);
      const now = change(TEXT);
      const found = anchored(records, now);
      for (const { id, selector } of records) {
        const { anchor, span } = found.get(id) ?? {};
        assert.ok(anchor === 'exact' || anchor === 'shifted', selector.exact);
        assert.equal(plain(now.slice(span?.start, span?.end)), plain(selector.exact));
        assert.equal(
          plain(now.slice(0, span?.start)).replace('Translated by machine. ', ''),
          plain(TEXT.slice(0, selector.start)),
        );
      }
    });
  }
});

interface Change {
  readonly title: string;
  readonly mention: string;
  readonly change: readonly [string, string];
  readonly anchor: Anchored['anchor'];
  readonly words?: string;
}

const CHANGES: readonly Change[] = [
  {
    title: 'is found where words were added before it',
    mention: 'Budi Santoso',
    change: ['The two leaders', 'Yesterday the two leaders'],
    anchor: 'shifted',
    words: 'Budi Santoso',
  },
  {
    title: 'is put up for review where it was replaced, with what stands there now',
    mention: 'Agus Gumiwang',
    change: ['Industry, Agus Gumiwang,', 'Industry, Airlangga Hartarto,'],
    anchor: 'review',
    words: 'Airlangga Hartarto',
  },
  {
    title: 'is put up for review where one letter was changed',
    mention: 'Budi Santoso',
    change: ['Trade, Budi Santoso, signed', 'Trade, Budi Susanto, signed'],
    anchor: 'review',
    words: 'Budi Susanto',
  },
  {
    title: 'is lost where its sentence is gone',
    mention: 'VinFast',
    change: ['Agus Gumiwang said that VinFast had invested US$1.2 billion in Subang.', ''],
    anchor: 'lost',
  },
  {
    title: 'does not move in silence to the same words in another sentence where its own is gone',
    mention: 'Budi Santoso',
    change: ['The Minister of Trade, Budi Santoso, signed the document on rice. ', ''],
    anchor: 'review',
    words: 'Budi Santoso',
  },
  {
    title: 'does not move into a longer word at the very beginning',
    mention: 'JAKARTA',
    change: ['JAKARTA', 'DJAKARTA'],
    anchor: 'lost',
  },
  {
    title: 'does not move to a longer word',
    mention: 'Tô Lâm',
    change: ['Tô Lâm at the', 'Tô Lâmpung at the'],
    anchor: 'review',
    words: 'Tô Lâmpung',
  },
  {
    title: 'does not move to a word with a hyphen',
    mention: 'Tô Lâm',
    change: ['Tô Lâm at the', 'Tô Lâm-Son at the'],
    anchor: 'review',
    words: 'Tô Lâm-Son',
  },
];

describe('an annotation whose text was edited', () => {
  for (const { title, mention, change, anchor, words } of CHANGES) {
    it(title, () => {
      const start = TEXT.indexOf(mention);
      const record = annotation(TEXT, start, start + mention.length);
      const now = TEXT.replace(change[0], change[1]);
      assert.notEqual(now, TEXT);
      const found = anchored([record], now).get(record.id);
      const actual = found?.span && now.slice(found.span.start, found.span.end);
      assert.deepEqual([found?.anchor, actual], [anchor, words]);
    });
  }

  for (const glued of ['xxTô Lâm', 'Tô Lâmxx', '-Tô Lâm', 'Tô Lâm-'])
    it(`is the same when what was typed beside it is gone again: ${glued}`, () => {
      const old = TEXT.replace('Tô Lâm', glued);
      const start = old.indexOf('Tô Lâm');
      const record = annotation(old, start, start + 'Tô Lâm'.length);
      const found = anchored([record], TEXT).get(record.id);
      const actual = found?.span && TEXT.slice(found.span.start, found.span.end);
      assert.deepEqual([found?.anchor === 'review', actual], [false, 'Tô Lâm']);
    });

  it('stands exactly where it was in the same text, however often its words are there', () => {
    const text = 'Lam '.repeat(500);
    const record = annotation(text, 800, 803);
    assert.deepEqual(anchored([record], text).get(record.id), {
      anchor: 'exact',
      span: { start: 800, end: 803 },
    });
  });

  it('is not believed where its offsets and its words do not agree', () => {
    const record = annotation(TEXT, TEXT.indexOf('Hanoi'), TEXT.indexOf('Hanoi') + 5);
    const { selector } = record;
    const wrong = { ...record, selector: { ...selector, start: 0, end: 5 } };
    assert.notEqual(anchored([wrong], TEXT).get(record.id)?.anchor, 'exact');
  });

  it('does not move to a place that was known to be nearly as alike', () => {
    const end = 'strategic partnership in Hanoi, as ministers of both sides said that year. ';
    const one = `Both countries upgraded their ties to a comprehensive ${end}`;
    const other = `Both countries upgraded their ties to a ${end}`;
    const record = annotation(one + other, 54, 75);
    assert.equal(record.selector.exact, 'strategic partnership');
    assert.equal(isSilent(record, other), false);
    assert.equal(isSilent(record, `Yesterday ${one}${other}`), true);
  });

  it('does not move to a place that looked the same from the beginning', () => {
    const twin = `${'a'.repeat(60)} met Tô Lâm today ${'b'.repeat(60)}`;
    const text = `First came ${twin} and then ${twin} once more.`;
    const record = annotation(text, text.indexOf('Tô'), text.indexOf('Tô') + 6);
    assert.equal(isSilent(record, `First came this and then ${twin} once more.`), false);
  });

  it('does not choose between two places that are equally alike', () => {
    const sentence =
      'On the second day of it the minister met Tô Lâm in the old city of Hanoi for talks.';
    const record = annotation(sentence, sentence.indexOf('Tô'), sentence.indexOf('Tô') + 6);
    const edited = sentence.replace('second', 'third');
    const copied = sentence.replace('second', 'fourth');
    assert.equal(isSilent(record, `${edited} ${'So it went on. '.repeat(9)}`), true);
    assert.equal(isSilent(record, `${edited} ${'So it went on. '.repeat(9)}${copied}`), false);
  });

  it('is for review together with another that would stand in the same place', () => {
    const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map((letter) => letter.repeat(11));
    const end = `Lam ${'z'.repeat(200)} `;
    const one = `${a} ${a} ${b} ${c} `;
    const other = `${a} ${a} ${d} ${e} `;
    const text = one + end + other + end;
    const records = [
      annotation(text, one.length, one.length + 3),
      annotation(text, text.lastIndexOf('Lam'), text.lastIndexOf('Lam') + 3),
    ].map(withoutRival);
    const now = `${a} ${a} ${b} ${e} ${end}`;
    for (const record of records) assert.equal(isSilent(record, now), true);
    const found = [...anchored(records, now).values()];
    assert.deepEqual(
      found.map(({ anchor }) => anchor),
      ['review', 'review'],
    );
  });

  it('is found by the rows of words around it where its words stand in more places than can be compared', () => {
    const text = `${'Lam. '.repeat(20)}This is the very end of Lam here.`;
    const record = annotation(text, text.lastIndexOf('Lam'), text.lastIndexOf('Lam') + 3);
    const now = (places: number) => `${'Lam. '.repeat(places)}That is the very end of Lam here.`;
    assert.equal(anchored([record], now(30)).get(record.id)?.anchor, 'shifted');
    const found = anchored([record], now(300)).get(record.id);
    assert.deepEqual(found, { anchor: 'shifted', span: { start: 1524, end: 1527 } });
    const shorter = `${'Lam. '.repeat(300)}That was near the very end of Lam.`;
    assert.equal(anchored([record], shorter).get(record.id)?.anchor, 'review');
    const elsewhere = `${'Lam. '.repeat(300)}No word of it is left.`;
    assert.equal(anchored([record], elsewhere).get(record.id)?.anchor, 'lost');
    const unchanged = `${'Lam. '.repeat(300)}${text.slice(100)}`;
    assert.equal(anchored([record], unchanged).get(record.id)?.anchor, 'shifted');
  });

  it('moves as a block with the unchanged end of a text whose old version is known', () => {
    const text = `${'Lam. '.repeat(300)}`;
    const records = [annotation(text, 200, 203), annotation(text, 1200, 1203)];
    const now = `${text.slice(0, 700)}A new sentence. ${text.slice(700)}`;
    const old = new Map([[baseView(text).version(), text]]);
    const found = anchorAnnotations(records, { name: 'a.txt', text: now }, old);
    assert.deepEqual(
      [...found.values()],
      [
        { anchor: 'exact', span: { start: 200, end: 203 } },
        { anchor: 'shifted', span: { start: 1216, end: 1219 } },
      ],
    );
  });
});

describe('annotations of a text that was edited at random', () => {
  const WANTED = { words: 65, sentences: 80, deletions: 80, names: 80, mixed: 50 } as const;
  for (const [name, edit] of Object.entries(EDITS)) {
    it(`never stand on other words, and hardly ever elsewhere: ${name}`, () => {
      const tally = { intact: 0, found: 0, silent: 0, wrong: 0 };
      for (let seed = 1; seed <= 40; seed += 1) {
        const pieces = edit(PIECES, [1, 5, 10, 20][seed % 4] ?? 1, randomFrom(seed * 7919));
        count(tally, pieces);
      }
      const wanted = WANTED[name as keyof typeof WANTED];
      assert.ok((100 * tally.found) / tally.intact >= wanted, JSON.stringify(tally));
      assert.ok(tally.wrong / tally.silent <= 0.001, JSON.stringify(tally));
    });
  }

  it('have the words they were made of where they are exact or shifted, whatever the texts', () => {
    fc.assert(
      fc.property(articleText, articleText, fc.nat(), fc.nat(), (a, b, one, other) => {
        const start = one % a.length;
        const record = annotation(a, start, start + 1 + (other % (a.length - start)));
        const now = `${b}${a}${b}`;
        const found = anchored([record], now).get(record.id);
        if (found?.anchor !== 'exact' && found?.anchor !== 'shifted') return;
        const words = now.slice(found.span?.start, found.span?.end);
        assert.equal(plain(words), plain(record.selector.exact));
      }),
      { numRuns: 1000 },
    );
  });
});

const PIECES = piecesOf(TEXT);
const RECORDS = mentionsIn(TEXT);

interface Tally {
  /** Mentions whose pieces are still there in a row. */
  intact: number;
  /** Of these, the ones that stand there without asking anybody. */
  found: number;
  silent: number;
  /** Silent, but neither there nor among the same words on both sides. */
  wrong: number;
}

function count(tally: Tally, pieces: readonly Piece[]): void {
  const now = textOf(pieces);
  const found = anchored(RECORDS, now);
  for (const { id, selector } of RECORDS) {
    const { anchor, span } = found.get(id) ?? {};
    const truth = placeOf(pieces, pieceAt(selector.start), pieceAt(selector.end - 1));
    const isSilent = anchor === 'exact' || anchor === 'shifted';
    const words = now.slice(span?.start, span?.end);
    if (isSilent) assert.equal(plain(words), plain(selector.exact));
    const isRight = isSilent && truth?.start === span?.start;
    if (truth) tally.intact += 1;
    if (isRight && truth) tally.found += 1;
    if (isSilent) tally.silent += 1;
    if (isSilent && !isRight && !hasSameNeighbours(now, span, selector)) tally.wrong += 1;
  }
}

/** The same words between the same words: nobody could tell it from the original. */
function hasSameNeighbours(
  now: string,
  span: Anchored['span'],
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const around = (text: string, from: number, to: number) =>
    `${plain(text.slice(0, from)).slice(-12)}|${plain(text.slice(to)).slice(0, 12)}`;
  return !!span && around(now, span.start, span.end) === around(TEXT, start, end);
}

function pieceAt(offset: number): number {
  let end = 0;
  return PIECES.findIndex(({ text }) => {
    end += text.length;
    return end > offset;
  });
}

function mentionsIn(text: string): AnnotationRecord[] {
  return [...text.matchAll(MENTION)].map(({ index, 0: words }) =>
    annotation(text, index, index + words.length),
  );
}

function annotation(text: string, start: number, end: number): AnnotationRecord {
  return annotationAt({ name: 'a.txt', text }, { start, end }, 'LEADER');
}

function anchored(records: readonly AnnotationRecord[], text: string) {
  return anchorAnnotations(records, { name: 'a.txt', text });
}

/** As another program may have made it. */
function withoutRival(record: AnnotationRecord): AnnotationRecord {
  const { start, end, exact, prefix, suffix } = record.selector;
  return { ...record, selector: { start, end, exact, prefix, suffix } };
}

function isSilent(record: AnnotationRecord, text: string): boolean {
  const anchor = anchored([record], text).get(record.id)?.anchor;
  return anchor === 'exact' || anchor === 'shifted';
}

/** As two people would compare it by eye. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/[‘’‚‛ʼ′`´]/gu, "'")
    .replace(/[“”„‟«»″]/gu, '"')
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/\s+/gu, ' ');
}

import assert from 'node:assert/strict';
import {
  type AnnotationRecord,
  anchorAnnotations,
  annotationAt,
  baseView,
  type Rival,
  type Selector,
  wordsOf,
} from '@attache/core';
import fc from 'fast-check';
import { articleText } from './arbitraries.ts';

/** Letters that come once each, so that it is known how many of them are alike. */
const BEFORE = `${letters(0x0430, 63)} `;
const AFTER = ` ${letters(0x05d0, 27)}${letters(0x0561, 36)}`;
const QUOTE = 'Lam';

/** So many of the remembered characters before the quote, and so many behind it, and nothing else that is alike. */
type Kept = readonly [before: number, after: number];

const SILENT: readonly { readonly places: readonly Kept[]; readonly rival?: Rival }[] = [
  { places: [[18, 18]] },
  { places: [[31, 5]] },
  { places: [[5, 31]] },
  { places: [[64, 0]] },
  { places: [[0, 64]] },
  { places: [[60, 4]] },
  { places: [[40, 5]], rival: { before: 0.5, after: 0 } },
  { places: [[5, 40]], rival: { before: 0, after: 0.5 } },
  { places: [[28, 12]], rival: { before: 0.25, after: 0.25 } },
  { places: [[16, 63]], rival: { before: 0.49, after: 0 } },
  { places: [[62, 40]], rival: { before: 0.89, after: 0 } },
  { places: [[40, 62]], rival: { before: 0, after: 0.89 } },
  { places: [[63, 16]], rival: { before: 0, after: 0.49 } },
  { places: [[36, 5], [25, 0]] }, // biome-ignore format: a place a pair
  { places: [[25, 0], [36, 5]] }, // biome-ignore format: a place a pair
  { places: [[52, 16], [36, 0]] }, // biome-ignore format: a place a pair
];

const OPEN: typeof SILENT = [
  { places: [[18, 17]] },
  { places: [[17, 18]] },
  { places: [[35, 0]] },
  { places: [[0, 35]] },
  { places: [[63, 0]] },
  { places: [[0, 63]] },
  { places: [[59, 4]] },
  { places: [[4, 59]] },
  { places: [[39, 5]], rival: { before: 0.5, after: 0 } },
  { places: [[5, 39]], rival: { before: 0, after: 0.5 } },
  { places: [[39, 63]], rival: { before: 0.5, after: 0 } },
  { places: [[63, 39]], rival: { before: 0, after: 0.5 } },
  { places: [[20, 20]], rival: { before: 0.25, after: 0.25 } },
  { places: [[27, 13]], rival: { before: 0.25, after: 0.25 } },
  { places: [[17, 63]], rival: { before: 0.95, after: 0 } },
  { places: [[62, 40]], rival: { before: 0.9, after: 0 } },
  { places: [[40, 62]], rival: { before: 0, after: 0.9 } },
  { places: [[63, 17]], rival: { before: 0, after: 0.95 } },
  { places: [[17, 63]], rival: { before: 0.95, after: 0.95 } },
  { places: [[36, 5], [26, 0]] }, // biome-ignore format: a place a pair
  { places: [[51, 50], [36, 0]] }, // biome-ignore format: a place a pair
  { places: [[50, 51], [0, 36]] }, // biome-ignore format: a place a pair
];

describe('the surroundings of an annotation', () => {
  for (const { places, rival } of SILENT) {
    it(`are enough at ${places.join(' and ')} characters${rivalled(rival)}`, () => {
      const now = textWith(places);
      const best = places.toSorted((a, b) => b[0] + b[1] - a[0] - a[1])[0] ?? [0, 0];
      const { anchor, span } = found(now, rival);
      assert.equal(anchor, 'shifted');
      assert.ok(span);
      assert.ok(now.slice(0, span.start).endsWith(BEFORE.slice(BEFORE.length - best[0])));
      assert.ok(now.slice(span.end).startsWith(AFTER.slice(0, best[1])));
    });
  }

  for (const { places, rival } of OPEN) {
    it(`leave it to a person at ${places.join(' and ')} characters${rivalled(rival)}`, () => {
      assert.notEqual(found(textWith(places), rival).anchor, 'shifted');
    });
  }

  for (const [before, after, anchor] of [
    [2, 2, 'shifted'],
    [5, 5, 'review'],
    [5, 2, 'shifted'],
    [5, 3, 'review'],
    [2, 5, 'shifted'],
    [3, 5, 'review'],
  ] as const)
    it(`have to be alike right beside the quote on one side: ${before} and ${after} others there are ${anchor}`, () => {
      const head = `${BEFORE.slice(0, -1 - before)}${'?'.repeat(before)} `;
      const tail = ` ${'?'.repeat(after)}${AFTER.slice(1 + after)}`;
      assert.equal(found(`${'x'.repeat(200)}.${head}${QUOTE}${tail}.`).anchor, anchor);
    });

  it('are compared farther off too: the place that is most alike is not the one with most beside the quote', () => {
    const near = textWith([[12, 12]]);
    const far = `${BEFORE.slice(0, -3)}?? ${QUOTE} ??${AFTER.slice(3)}`;
    for (const now of [`${near} ${far}.`, `${far}. ${near}`])
      assert.deepEqual(found(now), {
        anchor: 'shifted',
        span: {
          start: now.indexOf(far) + BEFORE.length,
          end: now.indexOf(far) + BEFORE.length + 3,
        },
      });
  });

  it('are as alike as they were edited little: that is what a rival is remembered by', () => {
    const end = `${letters(0x10a0, 40)}.`;
    const rival = (before: string, after: string): Rival | undefined => {
      const text = `${BEFORE}${QUOTE}${AFTER}${end} ${before}${QUOTE}${after}${end}`;
      const at = BEFORE.length;
      return annotationAt({ name: 'a.txt', text }, { start: at, end: at + 3 }, 'LEADER').selector
        .rival;
    };
    const cut = (count: number) => BEFORE.slice(0, -20 - count) + BEFORE.slice(-20);
    const put = (words: string) => BEFORE.slice(0, -20) + words + BEFORE.slice(-20);
    const share = (count: number) => Math.ceil((100 * count) / 48) / 100;
    assert.deepEqual(rival(BEFORE, AFTER), { before: 1, after: 1 });
    assert.deepEqual(rival(BEFORE.replace('ы', '?'), AFTER), { before: share(47 - 1.5), after: 1 });
    assert.deepEqual(rival(put('?'), AFTER), { before: share(48 - 3), after: 1 });
    assert.deepEqual(rival(put('????????'), AFTER), { before: share(48 - 3 - 7 / 2), after: 1 });
    assert.deepEqual(rival(cut(1), AFTER), { before: share(47 - 3), after: 1 });
    assert.deepEqual(rival(cut(8), AFTER), { before: share(40 - 3 - 7 / 2), after: 1 });
    assert.deepEqual(rival(put('?'.repeat(17)), AFTER), { before: share(20), after: 1 });
    assert.deepEqual(rival(`${BEFORE}??`, `?${AFTER}`), { before: share(44.5), after: share(45) });
    assert.deepEqual(rival(put('?'.repeat(16)), AFTER), { before: share(37.5), after: 1 });
    assert.deepEqual(rival(cut(16), AFTER), { before: share(21.5), after: 1 });
    assert.deepEqual(rival(cut(17), AFTER), { before: share(20), after: 1 });
    assert.deepEqual(rival('?? ', ' ??'), { before: share(1), after: share(1) });
  });
});

describe('words in quite other surroundings', () => {
  const span = { start: 1_000, end: 1_000 };
  for (const { words = QUOTE, places, isAsked } of [
    { places: [[8, 0]], isAsked: true },
    { places: [[0, 8]], isAsked: true },
    { places: [[4, 4]], isAsked: true },
    { places: [[7, 0]], isAsked: false },
    { places: [[0, 7]], isAsked: false },
    { places: [[4, 3]], isAsked: false },
    { places: [[7, 0], [8, 0], [6, 0]], isAsked: true }, // biome-ignore format: a place a pair
    { places: [[7, 0], [7, 0], [6, 0]], isAsked: false }, // biome-ignore format: a place a pair
    { words: 'Lamongan', places: [[0, 0]], isAsked: true },
    { words: 'Lamonga', places: [[0, 0]], isAsked: false },
    { words: 'Lamongan', places: [[0, 0], [0, 0]], isAsked: false }, // biome-ignore format: a place a pair
  ] satisfies { words?: string; places: Kept[]; isAsked: boolean }[])
    it(`are ${isAsked ? 'asked about' : 'lost'}: «${words}» at ${places.join(' and ')} characters`, () => {
      const now = textWith(places, words);
      const best = places.toSorted((a, b) => b[0] + b[1] - a[0] - a[1])[0] ?? [0, 0];
      const { anchor, span: place } = found(now, undefined, words);
      assert.equal(anchor, isAsked ? 'review' : 'lost');
      if (!place) return;
      assert.ok(now.slice(0, place.start).endsWith(`.${BEFORE.slice(BEFORE.length - best[0])}`));
      assert.ok(now.slice(place.end).startsWith(`${AFTER.slice(0, best[1])}.`));
      assert.equal(now.slice(place.start, place.end), words);
    });

  for (const { title, distance, isAsked } of [
    { title: 'near', distance: 199, isAsked: true },
    { title: 'far from', distance: 200, isAsked: false },
  ])
    it(`are ${isAsked ? 'asked about' : 'lost'} ${title} where its neighbour tells that they should be`, () => {
      const neighbour: AnnotationRecord = {
        ...record({ ...selectorOf('Budi Santoso'), start: 100, end: 112 }),
        id: 'b',
      };
      const own = record({
        ...selectorOf(QUOTE),
        ...span,
        end: span.start + 3,
        prefix: 'abc',
        suffix: 'def',
      });
      // The neighbour is found where it stood, so the words are expected where they stood too.
      const head = `${'z'.repeat(100 - BEFORE.length)}${BEFORE}Budi Santoso${AFTER}`;
      const gap = span.start + distance - head.length - 1;
      const now = `${head}${'x'.repeat(gap)}.${QUOTE}.${'y'.repeat(500)}`;
      const anchored = anchorAnnotations([neighbour, own], { name: 'a.txt', text: now });
      assert.equal(anchored.get('b')?.anchor, 'exact');
      assert.equal(anchored.get('a')?.anchor, isAsked ? 'review' : 'lost');
    });

  it('are asked about where they are nearest, of several in surroundings that are alike', () => {
    const passages = [30, 31, 46].map((before) => textWith([[before, 0]]));
    const neighbour = {
      ...record({ ...selectorOf('Budi Santoso'), start: 100, end: 112 }),
      id: 'b',
    };
    const head = `${'z'.repeat(100 - BEFORE.length)}${BEFORE}Budi Santoso${AFTER}`;
    const now = [head, ...passages].join(' ');
    const places = [...now.matchAll(/Lam/gu)].map(({ index }) => index);
    for (const [asked, expected] of [
      [places[0], places[1]],
      [places[1], places[1]],
      [places[2], places[2]],
    ] as const) {
      const start = asked ?? 0;
      const own = record({ ...selectorOf(QUOTE), start, end: start + 2, exact: QUOTE });
      const anchored = anchorAnnotations([neighbour, own], { name: 'a.txt', text: now });
      assert.deepEqual(anchored.get('a'), {
        anchor: 'review',
        span: { start: expected, end: (expected ?? 0) + 3 },
      });
    }
  });
});

describe('words at the edge of a text', () => {
  // The edge counts as one character.
  for (const { count, isAsked } of [
    { count: 7, isAsked: true },
    { count: 6, isAsked: false },
  ]) {
    it(`are ${isAsked ? 'asked about' : 'lost'} where ${count} characters lie between it and them`, () => {
      const head = BEFORE.slice(-count);
      const own = record({ ...selectorOf(QUOTE), start: count, end: count + 3, prefix: head });
      const now = `${head}${QUOTE}.${'x'.repeat(300)}`;
      const { anchor } = anchorAnnotations([own], { name: 'a.txt', text: now }).get('a') ?? {};
      assert.equal(anchor, isAsked ? 'review' : 'lost');
    });

    it(`are ${isAsked ? 'asked about' : 'lost'} where ${count} characters lie between them and it`, () => {
      const tail = AFTER.slice(0, count);
      const own = record({ ...selectorOf(QUOTE), suffix: tail });
      const now = `${'x'.repeat(300)}.${QUOTE}${tail}`;
      const { anchor } = anchorAnnotations([own], { name: 'a.txt', text: now }).get('a') ?? {};
      assert.equal(anchor, isAsked ? 'review' : 'lost');
    });
  }
});

describe('a passage that is all that is remembered', () => {
  for (const { before, after, isFound } of [
    { before: 24, after: 0, isFound: true },
    { before: 0, after: 24, isFound: true },
    { before: 23, after: 0, isFound: false },
    { before: 0, after: 23, isFound: false },
  ])
    it(`of ${before} and ${after} characters ${isFound ? 'tells' : 'does not tell'} its place`, () => {
      const [prefix, suffix] = [BEFORE.slice(BEFORE.length - before), AFTER.slice(0, after)];
      const now = `${'x'.repeat(200)}.${prefix}${QUOTE}${suffix}.${'y'.repeat(200)}`;
      const own = record({ ...selectorOf(QUOTE), prefix, suffix: `${suffix}` });
      const { anchor } = anchorAnnotations([own], { name: 'a.txt', text: now }).get('a') ?? {};
      assert.equal(anchor === 'shifted', isFound);
    });
});

describe('two annotations that claim one place', () => {
  const text = `${'x'.repeat(200)}.${BEFORE}${QUOTE}${AFTER}.${'y'.repeat(200)}`;
  const start = text.indexOf(QUOTE);
  const version = baseView(text).version();
  const sure = { ...record({ ...selectorOf(QUOTE), start, end: start + 3 }), version };
  const anchors = (other: AnnotationRecord) => {
    const anchored = anchorAnnotations([sure, other], { name: 'a.txt', text });
    return ['a', 'b'].map((id) => anchored.get(id)?.anchor);
  };

  it('are both for review where both are beyond doubt', () => {
    assert.deepEqual(anchors({ ...sure, ...record(selectorOf(QUOTE)), version, id: 'b' }), [
      'review',
      'review',
    ]);
  });

  it('leave it to the one that is beyond doubt', () => {
    const selector = { ...selectorOf(QUOTE), prefix: BEFORE.replace('а', '?') };
    assert.deepEqual(anchors({ ...sure, selector, id: 'b' }), ['exact', 'review']);
  });

  it('keep it where they are one annotation of two labels, or of two texts', () => {
    assert.deepEqual(anchors({ ...sure, id: 'b' }), ['exact', 'exact']);
    assert.deepEqual(anchors({ ...record(selectorOf(QUOTE)), id: 'b' }), ['exact', 'shifted']);
  });
});

describe('what is remembered on both sides', () => {
  for (const { far, cut, prefix, suffix } of [
    { far: '👍'.repeat(40), cut: 0, prefix: 64, suffix: 64 },
    { far: '👍'.repeat(40), cut: 1, prefix: 65, suffix: 63 },
    { far: '\u{1f400}'.repeat(40), cut: 1, prefix: 65, suffix: 63 },
    { far: '\u{1f3ff}'.repeat(40), cut: 1, prefix: 65, suffix: 63 },
    { far: '\ue000'.repeat(80), cut: 1, prefix: 64, suffix: 64 },
  ])
    it(`never holds half of a pair: ${cut} and ${far.slice(0, 2)}`, () => {
      const text = `${far}${'a'.repeat(cut)}Lam${'b'.repeat(cut)}${far}`;
      const start = text.indexOf('Lam');
      const { selector } = annotationAt(
        { name: 'a.txt', text },
        { start, end: start + 3 },
        'LEADER',
      );
      assert.deepEqual([selector.prefix.length, selector.suffix.length], [prefix, suffix]);
      assert.ok(!/\p{Cs}/u.test(selector.prefix + selector.suffix));
    });
});

describe('a passage that was copied or cut out', () => {
  const one =
    'President Lam said in the morning that rice would be shipped from the port of Hai Phong.';
  const other =
    'President Lam wrote to the board in the evening, and asked for two new bridges over the river.';
  const text = `${BEFORE}. ${one} ${other} ${AFTER}.`;

  it('is not taken for the one that stood beside it, where the old text is known', () => {
    const at = text.indexOf('Lam');
    const record = annotationAt({ name: 'a.txt', text }, { start: at, end: at + 3 }, 'LEADER');
    const now = text.replace(`${one} `, '');
    const old = new Map([[baseView(text).version(), text]]);
    const anchored = anchorAnnotations([record], { name: 'a.txt', text: now }, old);
    assert.equal(anchored.get(record.id)?.anchor, 'review');
  });

  it('does not keep the one that is still there from being found', () => {
    const at = text.indexOf('Lam');
    const record = annotationAt({ name: 'a.txt', text }, { start: at, end: at + 3 }, 'LEADER');
    const now = `Today. ${text.replace('President', 'The President').replace('in the morning', 'at noon')}`;
    const old = new Map([[baseView(text).version(), text]]);
    const anchored = anchorAnnotations([record], { name: 'a.txt', text: now }, old);
    assert.deepEqual(anchored.get(record.id), {
      anchor: 'shifted',
      span: { start: at + 11, end: at + 14 },
    });
  });

  it('is not believed to be in an old text that says something else', () => {
    const at = text.indexOf('Lam');
    const record = annotationAt({ name: 'a.txt', text }, { start: at, end: at + 3 }, 'LEADER');
    const wrong = new Map([[record.version, 'Quite another text, '.repeat(20)]]);
    const now = `Today. ${text}`;
    const anchored = anchorAnnotations([record], { name: 'a.txt', text: now }, wrong);
    assert.deepEqual(anchored.get(record.id), {
      anchor: 'shifted',
      span: { start: at + 7, end: at + 10 },
    });
  });
});

describe('what is proposed for review', () => {
  const report = (name: string) =>
    `The delegation that arrived on Monday evening was led by ${name}, who had come from Surabaya for the talks.`;
  const text = `It rained. ${report('Budi Santoso')} It was late.`;
  const at = text.indexOf('Budi');
  const record = annotationAt({ name: 'a.txt', text }, { start: at, end: at + 12 }, 'LEADER');

  for (const { title, now, words } of [
    {
      title: 'other words, though those beside them have mistakes',
      now: `It rained. ${report('Agus Gumiwang').replace('was led', 'wsa lde').replace('had come', 'hda come')}`,
      words: 'Agus Gumiwang',
    },
    {
      title: 'other words, though they have moved far',
      now: `${'It was quiet in town. '.repeat(200)}${report('Agus Gumiwang')}`,
      words: 'Agus Gumiwang',
    },
    {
      title: 'nothing, where only one side is left',
      now: `It rained. ${report('Agus Gumiwang').slice(0, 40)} But that was all.`,
      words: undefined,
    },
    {
      title: 'nothing, where a whole report has come between',
      now: `It rained. ${report(`Agus Gumiwang. ${'And so on it went. '.repeat(9)}`)}`,
      words: undefined,
    },
    {
      title: 'the words themselves, wherever they stand alone',
      now: 'Nobody knew where Budi Santoso had gone.',
      words: 'Budi Santoso',
    },
  ]) {
    it(`is ${title}`, () => {
      const { anchor, span } =
        anchorAnnotations([record], { name: 'a.txt', text: now }).get(record.id) ?? {};
      assert.deepEqual(
        [anchor, span && now.slice(span.start, span.end)],
        [words === undefined ? 'lost' : 'review', words],
      );
    });
  }

  it('is the place between the neighbours that were found, of several that are as good', () => {
    const row = (name: string) =>
      `${name} went to work on the first day of the month with Lam, as always. `;
    const names = ['Adi Nugroho', 'Budi Santoso', 'Citra Dewi', 'Dewi Lestari', 'Eko Prasetyo'];
    const list = names.map(row).join('');
    const article = { name: 'a.txt', text: list };
    const places = names.flatMap((name) => {
      const start = list.indexOf(name);
      const lam = list.indexOf('Lam', start);
      return [
        annotationAt(article, { start, end: start + name.length }, 'LEADER'),
        annotationAt(article, { start: lam, end: lam + 3 }, 'LEADER'),
      ];
    });
    const now = list.replaceAll('went to work on the first day of the month', 'stayed');
    const anchored = anchorAnnotations(places, { name: 'a.txt', text: now });
    for (const [index, name] of names.entries()) {
      const { span } = anchored.get(places[2 * index + 1]?.id ?? '') ?? {};
      if (span) assert.equal(span.start, now.indexOf('Lam', now.indexOf(name)));
    }
    const proposed = [...anchored.values()].filter(({ anchor }) => anchor !== 'lost').length;
    assert.equal(proposed, 10);
  });
});

describe('the folded view of an article', () => {
  it('leads from every word to its places', () => {
    fc.assert(
      fc.property(articleText, (text) => {
        const view = baseView(text).folded();
        for (const { 0: word, index } of view.text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
          if (/[\ud800-\udfff]/.test(word) || word.length >= 64) continue;
          const before = view.text.charCodeAt(index - 1);
          if (before >= 0xd800 && before < 0xe000) continue;
          const places = wordsOf(word).flatMap(({ hash }) => view.words().words.places(hash));
          assert.ok(places.includes(index), word);
          assert.deepEqual(
            places,
            places.toSorted((a, b) => a - b),
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is the same for every layout, and leads back into the text', () => {
    fc.assert(
      fc.property(articleText, (text) => {
        const base = baseView(text);
        const { text: folded, unfold, fold } = base.folded();
        const other = baseView(text.normalize('NFD').replaceAll('\n', '\r\n')).folded().text;
        if (text.normalize('NFC').normalize('NFD') === text.normalize('NFD')) {
          assert.equal(other, baseView(text.normalize('NFC')).folded().text);
        }
        for (let start = 0; start < folded.length; start += 1) {
          const span = unfold({ start, end: start + 1 });
          if (!span) continue;
          assert.ok(span.start < span.end && span.end <= base.text.length);
          assert.ok(fold(span.start) <= start);
          assert.equal(
            baseView(base.text.slice(span.start, span.end)).folded().text,
            folded[start],
          );
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a text that is too long to search', () => {
  const text = `${'It rained. '.repeat(9)}President Lam spoke. ${'a'.repeat(20_000_000)}`;
  const record = annotationAt(
    { name: 'a.txt', text: text.slice(0, 500) },
    { start: 109, end: 112 },
    'LEADER',
  );

  it('keeps what has not moved or has moved as a block, and loses the rest', () => {
    const long = { ...record, version: baseView(text).version() };
    const old = new Map([[long.version, text]]);
    const anchor = (now: string) =>
      anchorAnnotations([long], { name: 'a.txt', text: now }, old).get(long.id)?.anchor;
    assert.equal(anchor(text), 'exact');
    assert.equal(anchor(`Today. ${text}`), 'shifted');
    assert.equal(anchor(`Today. ${text} The end.`), 'lost');
  });
});

function found(now: string, rival?: Rival, words = QUOTE) {
  const own = record({ ...selectorOf(words), ...(rival && { rival }) });
  return anchorAnnotations([own], { name: 'a.txt', text: now }).get('a') ?? assert.fail();
}

function record(selector: Selector): AnnotationRecord {
  const version: AnnotationRecord['version'] = `sha1:${'0'.repeat(40)}`;
  return { kind: 'annotation', id: 'a', version, label: 'LEADER', selector };
}

function selectorOf(words: string): Selector {
  return { start: 900, end: 900 + words.length, exact: words, prefix: BEFORE, suffix: AFTER };
}

function textWith(places: readonly Kept[], words = QUOTE): string {
  const passages = places.map(
    ([before, after]) =>
      `${'x'.repeat(200)}.${BEFORE.slice(BEFORE.length - before)}${words}${AFTER.slice(0, after)}.${'y'.repeat(200)}`,
  );
  return passages.join(' ');
}

function rivalled(rival: Rival | undefined): string {
  return rival ? `, with a rival at ${rival.before} and ${rival.after}` : '';
}

function letters(first: number, count: number): string {
  return Array.from({ length: count }, (_, index) => String.fromCharCode(first + index)).join('');
}

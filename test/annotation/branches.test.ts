import assert from 'node:assert/strict';
import {
  afterStep,
  agreementIn,
  anchorAnnotations,
  annotationAt,
  applyOperations,
  baseView,
  decideOn,
  EMPTY_SIDECAR,
  fitsLabel,
  isOpen,
  isSameEntity,
  lessonsFrom,
  missingFrom,
  NO_STEPS,
  type Operation,
  type Reviewed,
  readLessons,
  resize,
  review,
  type StepEvent,
  type Steps,
  textVersionsIn,
  undoOf,
  vanishedFrom,
  votesOf,
} from '@attache/core';

const TEXT = 'Budi Santoso met Tô Lâm in Hanoi on 4 December 2025.';
const ARTICLE = { name: 'a.txt', text: TEXT };
const WHO = { by: 'ana', at: '2026-01-01', status: 'confirmed' } as const;

describe('agreement, at its edges', () => {
  it('says nothing where nobody has annotated anything', () => {
    const [all, ...others] = agreementIn([{ text: TEXT, one: [], other: [] }]);
    assert.deepEqual(others, []);
    assert.deepEqual([all?.exactF1, all?.overlapF1, all?.alpha], [undefined, undefined, undefined]);
  });

  it('calls a word by the first of its labels in the alphabet, in whatever order they come', () => {
    const span = { start: 0, end: 12 };
    const both = ['NAME', 'LEADER'].map((label) => ({ span, label, value: undefined }));
    const alphas = [both, both.toReversed()].map((one) => {
      const other = [{ span, label: 'LEADER', value: undefined }];
      return agreementIn([{ text: TEXT, one, other }]).at(-1)?.alpha;
    });
    assert.deepEqual(alphas, [1, 1]);
  });

  it('counts what a person has confirmed, by the last label, where it stands for sure', () => {
    const items = [
      itemOf(0, 12, WHO),
      itemOf(17, 23, { ...WHO, label: 'NAME', value: 'to-lam' }),
      itemOf(27, 32, { ...WHO, by: 'budi' }),
      itemOf(36, 51, { ...WHO, status: 'rejected' }),
      { ...itemOf(0, 4, WHO), anchor: 'review' },
      { ...itemOf(0, 4, WHO), anchor: 'lost', span: undefined },
      { ...itemOf(0, 4, WHO), annotation: undefined },
    ] as const;
    assert.deepEqual(
      votesOf(items, 'ana').map(({ span, label, value }) => [span.start, label, value]),
      [
        [0, 'LEADER', undefined],
        [17, 'NAME', 'to-lam'],
      ],
    );
  });
});

describe('what a label takes', () => {
  const cases: readonly [Parameters<typeof fitsLabel>[0], string, boolean][] = [
    ['2025-12-04', 'DATE', true],
    ['yesterday', 'DATE', false],
    [{ currency: 'USD', amount: 5 }, 'MONEY', true],
    ['5 USD', 'MONEY', false],
    ['to-lam', 'LEADER', true],
    ['Tô Lâm', 'LEADER', false],
    ['vn-kh-relationship', 'PARTNERSHIP', true],
    [{ currency: 'USD', amount: 5 }, 'PARTNERSHIP', false],
    ['anything at all', 'PLACE', true],
  ];
  for (const [value, label, fits] of cases) {
    it(`${JSON.stringify(value)} ${fits ? 'is' : 'is no'} ${label}`, () => {
      assert.equal(fitsLabel(value, label), fits);
    });
  }
});

describe('deciding, at its edges', () => {
  it('needs a place: what is lost and was never annotated has none', () => {
    const lost = { ...itemOf(0, 12, WHO), span: undefined, annotation: undefined };
    assert.throws(() => decideOn(lost, ARTICLE, WHO), /has no place in a\.txt/);
  });

  it('takes the office along when the words are changed', () => {
    const item = { ...itemOf(0, 4, WHO), span: { start: 0, end: 4 }, office: 'president' };
    const [, made] = resize(item, { start: 0, end: 12 }, [], ARTICLE, WHO);
    assert.equal(made?.decision.office, 'president');
    const { office: _, ...rest } = item;
    const [, other] = resize(
      { ...rest, office: undefined },
      { start: 0, end: 12 },
      [],
      ARTICLE,
      WHO,
    );
    assert.equal('office' in (other?.decision ?? {}), false);
  });

  it('lets of two decisions made at once the one count whose maker is last in the alphabet, in any order', () => {
    const decisions = ['bùi', 'ana'].map((by) => operationAt(0, 12, { by, value: by }));
    for (const order of [decisions, decisions.toReversed()]) {
      const lines = order.flatMap((operation) => [
        ...applyOperations(EMPTY_SIDECAR, [operation]).lines,
      ]);
      const [item] = review(ARTICLE, [], { ...EMPTY_SIDECAR, lines: new Map(lines) });
      assert.deepEqual([item?.value, item?.decisions.length], ['bùi', 2]);
    }
  });

  it('orders the last words about one place by when they were made, then by clock, then by annotation', () => {
    const older = { name: 'a.txt', text: `Hanoi. ${TEXT}` };
    const at = (text: typeof ARTICLE, start: number, by: string): Operation =>
      decideOn({ span: { start, end: start + 6 }, label: 'LEADER' }, text, { ...WHO, by });
    const one = [at(ARTICLE, 17, 'ana'), at(older, 24, 'bùi')];
    const sidecars = [one, one.toReversed()].map((operations) =>
      applyOperations(EMPTY_SIDECAR, operations),
    );
    const shown = sidecars.map((sidecar) =>
      review(ARTICLE, [], sidecar).map(({ decisions }) => decisions.map(({ by }) => by)),
    );
    assert.deepEqual(shown[0], shown[1]);
    assert.equal(shown[0]?.[0]?.length, 2);
    const later = applyOperations(EMPTY_SIDECAR, [
      at(older, 24, 'bùi'),
      at(ARTICLE, 17, 'ana'),
      { ...at(ARTICLE, 17, 'ana'), decision: { ...at(ARTICLE, 17, 'ana').decision, value: 'x' } },
    ]);
    assert.equal(review(ARTICLE, [], later)[0]?.decisions[0]?.by, 'ana');
    const own = [at(ARTICLE, 17, 'ana'), at(older, 24, 'ana')];
    const ids = [own, own.toReversed()].map((operations) =>
      review(ARTICLE, [], applyOperations(EMPTY_SIDECAR, operations)).map(({ id }) => id),
    );
    assert.deepEqual(ids[0], ids[1]);
  });

  it('lists what stands before what is lost, whichever was annotated first', () => {
    const sidecar = applyOperations(
      EMPTY_SIDECAR,
      [0, 17, 36].map((start) => operationAt(start, start + 6, {})),
    );
    const cut = { name: 'a.txt', text: TEXT.slice(0, 33) };
    const items = review(cut, [mentionAt(cut.text, 'Hanoi')], sidecar);
    assert.deepEqual(
      items.map(({ anchor }) => anchor === 'lost'),
      [false, false, false, true],
    );
  });

  it('lists what is lost in the order in which it stood, behind all that stands', () => {
    const words = [
      [36, 51],
      [0, 12],
      [17, 23],
      [0, 4],
    ] as const;
    const sidecar = applyOperations(
      EMPTY_SIDECAR,
      words.map(([start, end]) => operationAt(start, end, {})),
    );
    const text = 'Nothing of it is left in this one but Hanoi.';
    const article = { name: 'a.txt', text };
    const mention = mentionAt(text, 'Hanoi');
    const quotes = review(article, [mention], sidecar).map(({ quote }) => quote);
    assert.equal(quotes[0], 'Hanoi');
    assert.equal(quotes.length, 5);
    assert.equal(quotes[3], 'Tô Lâm');
    assert.equal(quotes[4], '4 December 2025');
    assert.deepEqual(quotes.slice(1, 3).sort(), ['Budi', 'Budi Santoso']);
  });
});

describe('items, compared', () => {
  const item = itemOf(0, 12, WHO);
  it('are the same where they have the same value, or no value and the same words', () => {
    assert.ok(isSameEntity({ ...item, value: 'a' }, { ...item, value: 'a', quote: 'x' }));
    assert.ok(!isSameEntity({ ...item, value: 'a' }, { ...item, value: 'b' }));
    assert.ok(!isSameEntity(item, { ...item, label: 'DATE' }));
    assert.ok(isSameEntity(item, { ...item, quote: item.quote.toUpperCase() }));
    assert.ok(!isSameEntity(item, { ...item, quote: 'x' }));
  });

  it('are open where nobody has decided, or where the place is only proposed', () => {
    assert.deepEqual(
      [item, { ...item, state: 'suggested' } as const, { ...item, anchor: 'review' } as const].map(
        isOpen,
      ),
      [false, true, true],
    );
  });
});

describe('sidecars, compared', () => {
  const all = applyOperations(
    EMPTY_SIDECAR,
    [0, 5, 17, 27, 36].map((start) => operationAt(start, start + 4, {})),
  );

  it('tell how many decisions are gone, and sound an alarm above a tenth', () => {
    assert.equal(missingFrom(all, all), 0);
    assert.equal(vanishedFrom(all, all), undefined);
    assert.equal(missingFrom(all, EMPTY_SIDECAR), 5);
    assert.deepEqual(vanishedFrom(all, EMPTY_SIDECAR), { gone: 5, of: 5 });
    assert.equal(missingFrom(EMPTY_SIDECAR, all), 0);
  });

  it('tell the texts that they are about, each once', () => {
    assert.deepEqual(textVersionsIn(all), [baseView(TEXT).version()]);
    assert.deepEqual(textVersionsIn(EMPTY_SIDECAR), []);
  });

  it('give no step back that is not whole', () => {
    const operation = operationAt(0, 12, {});
    const step = { id: 'a', operations: [], inverses: [operation] };
    assert.deepEqual(undoOf(step, applyOperations(EMPTY_SIDECAR, [operation]), '2026'), []);
  });
});

describe('steps', () => {
  const step = (id: string) => ({ id, operations: [], inverses: [] });
  const idsOf = ({ done, undone }: Steps) => [done, undone].map((list) => list.map(({ id }) => id));

  it('are taken back and made again, each by its name', () => {
    const events: readonly StepEvent[] = [
      { kind: 'done', step: step('a') },
      { kind: 'done', step: step('b') },
      { kind: 'undone', id: 'b' },
      { kind: 'undone', id: 'a' },
      { kind: 'undone', id: 'a' },
      { kind: 'redone', id: 'a' },
      { kind: 'redone', id: 'x' },
    ];
    assert.deepEqual(idsOf(events.reduce(afterStep, NO_STEPS)), [['a'], ['b']]);
    assert.deepEqual(
      idsOf([...events, { kind: 'done', step: step('c') } as const].reduce(afterStep, NO_STEPS)),
      [['a', 'c'], []],
    );
  });
});

describe('lessons, at their edges', () => {
  it('pass over rules without a name or without counts', () => {
    const rules = [
      { kind: 'rule', rule: 5, confirmed: 1, rejected: 1 },
      { kind: 'rule', rule: 'a/b', confirmed: -1, rejected: 1 },
      { kind: 'rule', rule: 'a/b', confirmed: 1, rejected: 'many' },
      { kind: 'rule', rule: 'a/b', confirmed: 1, rejected: 2 },
    ];
    const text = JSON.stringify({ format: 'attache-learned', lessons: rules });
    const { lessons, problems } = readLessons(text);
    assert.deepEqual([lessons.length, problems.length], [1, 3]);
  });

  it('are sorted, whatever the order of the decisions', () => {
    const items = ['Zulu Widodo', 'Agus Gumiwang'].map((quote) => ({
      ...itemOf(0, 12, { ...WHO, value: quote.toLowerCase().replace(' ', '-') }),
      quote,
    }));
    const lessons = lessonsFrom([{ name: 'a.txt', items }]);
    assert.deepEqual(
      lessons.map((lesson) => ('words' in lesson ? lesson.words : '')),
      ['Agus Gumiwang', 'Zulu Widodo'],
    );
  });
});

describe('words that stand in very many places', () => {
  const times = 10_500;

  it('are lost rather than guessed where their surroundings are everywhere the same', () => {
    const text = 'Lam and Lam met. '.repeat(times);
    const start = text.indexOf('Lam', 80_000);
    const record = annotationAt({ name: 'a.txt', text }, { start, end: start + 3 }, 'LEADER');
    assert.ok((record.selector.rival?.before ?? 0) >= 0.4);
    const now = anchorAnnotations([record], { name: 'a.txt', text: `Hanoi. ${text}` });
    assert.notEqual(now.get(record.id)?.anchor, 'shifted');
  });

  it('are found where their surroundings are not, words or signs', () => {
    for (const quote of ['Lam', '—']) {
      const filler = `${quote} . `.repeat(times);
      const own = `Nobody who was there at noon had expected ${quote} to return so soon from Vientiane.`;
      const text = `${filler}${own} ${filler}`;
      const start = text.indexOf(own) + own.indexOf(quote);
      const span = { start, end: start + quote.length };
      const record = annotationAt({ name: 'a.txt', text }, span, 'LEADER');
      const now = { name: 'a.txt', text: `Hanoi. ${text}` };
      assert.deepEqual(anchorAnnotations([record], now).get(record.id), {
        anchor: 'shifted',
        span: { start: start + 7, end: start + 7 + quote.length },
      });
    }
  });

  it('are not gone through for one of very many annotations, where no word leads to them', () => {
    const text = `${'— … '.repeat(9_000)}¿?${' … —'.repeat(9_000)}`;
    const start = text.indexOf('¿?');
    const record = annotationAt({ name: 'a.txt', text }, { start, end: start + 2 }, 'X');
    const now = { name: 'a.txt', text: `… ${text}` };
    const settled = annotationAt(now, { start: 0, end: 1 }, 'X');
    const many = Array.from({ length: 100_000 }, () => settled);
    assert.equal(anchorAnnotations([record], now).get(record.id)?.span?.start, start + 2);
    assert.equal(anchorAnnotations([...many, record], now).get(record.id)?.anchor, 'lost');
  });

  it('are the ones next to where a row of words expects them', () => {
    const row = 'the envoy of the river states told Lam that Lam would come again to Vientiane';
    const text = `${'Lam . '.repeat(150)}${row} ${'Lam . '.repeat(150)}`;
    for (const nth of [0, 1]) {
      const own = text.indexOf(row) + row.indexOf('Lam', nth * (row.indexOf('Lam') + 1));
      const record = annotationAt({ name: 'a.txt', text }, { start: own, end: own + 3 }, 'LEADER');
      const now = { name: 'a.txt', text: text.replace('river', 'great river') };
      const { anchor, span } = anchorAnnotations([record], now).get(record.id) ?? {};
      if (anchor === 'shifted') assert.equal(span?.start, own + 'great '.length);
    }
  });

  it('are asked about where two of them have the same surroundings', () => {
    const row = 'the envoy of the river states told Lam to come again to Vientiane at noon';
    const text = `${row}, ${'Lam . '.repeat(150)}${row}; ${'Lam . '.repeat(150)}`;
    const own = text.lastIndexOf(row) + row.indexOf('Lam');
    const record = annotationAt({ name: 'a.txt', text }, { start: own, end: own + 3 }, 'LEADER');
    const now = { name: 'a.txt', text: text.replaceAll('river', 'great river') };
    const { anchor } = anchorAnnotations([record], now).get(record.id) ?? {};
    assert.equal(anchor, 'review');
  });
});

function operationAt(
  start: number,
  end: number,
  decision: Partial<Operation['decision']>,
): Operation {
  return decideOn({ span: { start, end }, label: 'LEADER' }, ARTICLE, { ...WHO, ...decision });
}

function itemOf(start: number, end: number, decision: Parameters<typeof decideOn>[2]): Reviewed {
  const operation = decideOn({ span: { start, end }, label: 'LEADER' }, ARTICLE, decision);
  const [item] = review(ARTICLE, [], applyOperations(EMPTY_SIDECAR, [operation]));
  assert.ok(item);
  return item;
}

function mentionAt(text: string, quote: string) {
  const start = text.indexOf(quote);
  const span = { start, end: start + quote.length };
  const rest = { certainty: 1, evidence: [], rule: 'x', value: 'x' };
  return { span, quote, label: 'LEADER', ...rest } as const;
}

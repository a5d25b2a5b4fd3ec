import assert from 'node:assert/strict';
import { contradictions, selectionOf, targetsIn, WORDS } from '@attache/cli';
import { EMPTY_SIDECAR, type Reviewed, recognize, review } from '@attache/core';

const ARTICLE = { name: 'a.txt', text: 'Tô Lâm met Xi on Monday.' };

const SUGGESTED = item('Tô Lâm', 'LEADER');
const CONFIRMED = item('Xi', 'LEADER', { state: 'confirmed', by: 'Ana' });
const CHANGED = item('Monday', 'DATE', { state: 'confirmed', anchor: 'review', by: 'Budi' });
const ITEMS = [SUGGESTED, CONFIRMED, CHANGED];

describe('what a selection means', () => {
  it('is everything still suggested, for confirming and rejecting', () => {
    assert.deepEqual(chosen({ all: true }, 'confirmed'), [SUGGESTED]);
    assert.deepEqual(chosen({ label: 'DATE' }, 'rejected'), []);
    assert.deepEqual(chosen({ label: 'LEADER' }, 'rejected'), [SUGGESTED]);
  });

  it('is only what is certain enough, where one says so', () => {
    const article = { name: 'a.txt', text: 'President Prabowo Subianto has 5 million kroner.' };
    const items = review(article, recognize(article).mentions, EMPTY_SIDECAR);
    const words = (minCertainty: number) => {
      const selection = selectionOf({ all: true, minCertainty }, 'confirmed', WORDS.en);
      assert.ok(typeof selection === 'object');
      const targets = targetsIn(
        items,
        article,
        { ...selection, status: 'confirmed', by: 'Ana' },
        WORDS.en,
      );
      return Array.isArray(targets)
        ? targets.map((target) => 'quote' in target && target.quote)
        : [];
    };
    assert.deepEqual(words(0), ['Prabowo Subianto', '5 million kroner']);
    assert.deepEqual(words(0.9), ['Prabowo Subianto']);
    assert.deepEqual(words(1), []);
    assert.match(
      String(selectionOf({ start: 1, end: 2, minCertainty: 0.5 }, 'confirmed', WORDS.en)),
      /goes with --all/u,
    );
  });

  it('is what one decided oneself, for withdrawing', () => {
    assert.deepEqual(chosen({ all: true }, 'withdrawn'), [CONFIRMED]);
    assert.deepEqual(chosen({ all: true }, 'withdrawn', 'Budi'), [CHANGED]);
    assert.deepEqual(chosen({ label: 'DATE' }, 'withdrawn'), []);
  });

  it('is also what others have decided, but not what another has rejected', () => {
    assert.deepEqual(chosen({ all: true }, 'confirmed', 'Budi'), [SUGGESTED, CONFIRMED]);
    assert.deepEqual(chosen({ all: true }, 'rejected', 'Budi'), [SUGGESTED, CONFIRMED]);
    const rejected = item('Xi', 'LEADER', { state: 'rejected', by: 'Ana' });
    const bulk = { label: 'LEADER', minCertainty: 0, by: 'Budi' } as const;
    const meant = (status: 'confirmed' | 'rejected') =>
      targetsIn([rejected], ARTICLE, { ...bulk, status }, WORDS.en);
    assert.deepEqual([meant('confirmed'), meant('rejected')], [[], [rejected]]);
  });

  it('is the item at a span, whatever has been decided about it', () => {
    assert.deepEqual(chosen({ start: 11, end: 13 }, 'rejected'), [CONFIRMED]);
    assert.deepEqual(chosen({ start: 11, end: 13, label: 'Host' }, 'confirmed'), [CONFIRMED]);
    assert.deepEqual(chosen({ start: 17, end: 23 }, 'confirmed'), [CHANGED]);
  });

  it('is a new annotation where nothing stands and a label is given', () => {
    const span = { start: 7, end: 10 };
    assert.deepEqual(chosen({ ...span, label: 'Verb' }, 'confirmed'), [{ span, label: 'Verb' }]);
    assert.match(String(chosen(span, 'confirmed')), /Name its label/u);
  });
});

describe('contradictions in a corpus', () => {
  const at = (path: string, made: Reviewed) => ({
    place: { path, line: 1, column: 1 },
    item: made,
  });

  it('are the same words with two labels, or a full name with two values', () => {
    const found = contradictions(
      [
        at('a', item('Tô Lâm'.normalize('NFD'), 'LEADER', { value: 'to-lam' })),
        at('b', item('Tô  Lâm', 'LEADER', { value: 'to-lan' })),
        at('c', item('Xi', 'LEADER', { value: 'xi-jinping' })),
        at('d', item('Xi', 'Place')),
      ],
      WORDS.en,
    );
    assert.deepEqual(
      found.map(({ place }) => place.path),
      ['b', 'd'],
    );
    assert.match(found[0]?.message ?? '', /to-lan here and to-lam in a:1:1/u);
    assert.match(found[1]?.message ?? '', /Place here and LEADER in c:1:1/u);
  });

  it('are not short names or dates that mean now this, now that', () => {
    const found = contradictions(
      [
        at('a', item('Nguyen', 'LEADER', { value: 'a' })),
        at('b', item('Nguyen', 'LEADER', { value: 'b' })),
        at('a', item('hari ini', 'DATE', { value: '2025-01-01' })),
        at('b', item('hari ini', 'DATE', { value: '2025-01-02' })),
      ],
      WORDS.en,
    );
    assert.deepEqual(found, []);
  });
});

type Options = Parameters<typeof selectionOf>[0];
type Status = Parameters<typeof selectionOf>[1];

function chosen(options: Options, status: Status, by = 'Ana') {
  const selection = selectionOf(options, status, WORDS.en);
  assert.ok(typeof selection !== 'string', String(selection));
  return targetsIn(ITEMS, ARTICLE, { ...selection, status, by }, WORDS.en);
}

interface Made extends Partial<Pick<Reviewed, 'state' | 'anchor' | 'value'>> {
  readonly by?: string;
}

function item(quote: string, label: string, { by, ...made }: Made = {}): Reviewed {
  const start = Math.max(0, ARTICLE.text.indexOf(quote));
  const decision = { kind: 'decision', id: quote, clock: 1, at: '', status: 'confirmed' } as const;
  return {
    id: quote,
    span: { start, end: start + quote.length },
    quote,
    label,
    value: undefined,
    state: 'suggested',
    anchor: 'exact',
    rule: undefined,
    office: undefined,
    mention: undefined,
    annotation: undefined,
    decisions: by === undefined ? [] : [{ ...decision, by }],
    ...made,
  };
}

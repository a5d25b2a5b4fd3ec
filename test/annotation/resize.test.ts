import assert from 'node:assert/strict';
import {
  applyOperations,
  EMPTY_SIDECAR,
  isPlaced,
  type Mention,
  type Placed,
  type Resizing,
  resize,
  resizedSpan,
  review,
  type Sidecar,
} from '@attache/core';
import fc from 'fast-check';

/** `[` and `]` stand round the mention. */
const STEPS: readonly [before: string, step: string, after: string][] = [
  ['met [Prabowo] Subianto, who', 'extend end word', 'met [Prabowo Subianto], who'],
  ['met [Prabowo Subianto], who', 'shrink end word', 'met [Prabowo] Subianto, who'],
  ['met [Prabowo Subianto], who', 'shrink start word', 'met Prabowo [Subianto], who'],
  ['met Prabowo [Subianto], who', 'extend start word', 'met [Prabowo Subianto], who'],
  ['US$[2.5 billion] more', 'extend start word', '[US$2.5 billion] more'],
  ['[US$2.5] billion', 'extend end word', '[US$2.5 billion]'],
  ['on [Sunday (9/3/2025) at] the', 'shrink end word', 'on [Sunday (9/3/2025)] at the'],
  ['the “[ties]” of', 'extend start word', 'the [“ties]” of'],
  ['[Marcos Jr]. said', 'extend end character', '[Marcos Jr.] said'],
  ['[Marcos Jr.] said', 'shrink end character', '[Marcos Jr]. said'],
  ['T[ô La\u0302m] nói', 'extend start character', '[Tô La\u0302m] nói'],
  ['[Tô La\u0302]m', 'shrink end character', '[Tô L]a\u0302m'],
  ['[Tô]\nLâm', 'extend end word', '[Tô\nLâm]'],
  ['[Tô]\n \nLâm', 'extend end word', '[Tô]\n \nLâm'],
  ['Tô\n\n[Lâm]', 'extend start word', 'Tô\n\n[Lâm]'],
  ['[Tô]', 'extend end word', '[Tô]'],
  ['[Tô]', 'shrink end word', '[Tô]'],
  ['[T]ô', 'shrink start character', '[T]ô'],
];

describe('an edge of a mention', () => {
  for (const [before, step, after] of STEPS)
    it(`${before} → ${step} → ${after}`, () => {
      const { text, span } = unmarked(before);
      const moved = resizedSpan(text, span, resizingOf(step)) ?? span;
      assert.equal(marked(text, moved), after);
    });

  it('comes back when it is moved there and back, in any text', () => {
    const step = fc.constantFrom<Resizing['edge']>('start', 'end');
    const texts = fc.array(fc.constantFrom('Tô', 'Lâm', ' ', ', ', '2.5', '\n', '😀', 'ế'), {
      minLength: 3,
    });
    fc.assert(
      fc.property(texts, step, (parts, edge) => {
        const text = parts.join('');
        const start = parts[0]?.length ?? 0;
        const span = { start, end: text.length - (parts.at(-1)?.length ?? 0) };
        fc.pre(span.start < span.end);
        const out = resizedSpan(text, span, { edge, by: 'character', change: 'extend' });
        assert.ok(out && out.end - out.start > span.end - span.start);
        assert.deepEqual(resizedSpan(text, out, { edge, by: 'character', change: 'shrink' }), span);
      }),
    );
  });
});

describe('resizing a mention', () => {
  const article = { name: 'a.txt', text: 'President Prabowo Subianto spoke.' };
  const short: Mention = {
    span: { start: 10, end: 17 },
    quote: 'Prabowo',
    label: 'LEADER',
    value: 'prabowo-subianto',
    rule: 'leaders/short',
    certainty: 1,
    evidence: [],
  };
  const items = (sidecar: Sidecar) => review(article, [short], sidecar);
  const resized = (sidecar: Sidecar, item: Placed | undefined, step: string) => {
    assert.ok(item);
    const span = resizedSpan(article.text, item.span, resizingOf(step));
    assert.ok(span);
    const who = { by: 'siti', at: '2026-01-01T00:00:00Z' };
    return applyOperations(sidecar, resize(item, span, items(sidecar), article, who));
  };
  const shown = (sidecar: Sidecar) =>
    items(sidecar).map(({ quote, state, value }) => [quote, state, value]);

  it('confirms the new words with the value read, and keeps the suggestion from coming back', () => {
    const [item] = items(EMPTY_SIDECAR).filter(isPlaced);
    assert.deepEqual(shown(resized(EMPTY_SIDECAR, item, 'extend end word')), [
      ['Prabowo Subianto', 'confirmed', 'prabowo-subianto'],
      ['Prabowo', 'rejected', 'prabowo-subianto'],
    ]);
  });

  it('leaves nothing behind where one’s own step is gone over, and comes back to the suggestion', () => {
    const [item] = items(EMPTY_SIDECAR).filter(isPlaced);
    const once = resized(EMPTY_SIDECAR, item, 'extend end word');
    const back = resized(once, items(once).filter(isPlaced)[0], 'shrink end word');
    assert.deepEqual(shown(back), [['Prabowo', 'confirmed', 'prabowo-subianto']]);
  });
});

function unmarked(line: string) {
  const start = line.indexOf('[');
  return { text: line.replace(/[[\]]/gu, ''), span: { start, end: line.indexOf(']') - 1 } };
}

function marked(text: string, { start, end }: { start: number; end: number }): string {
  return `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
}

function resizingOf(step: string): Resizing {
  const [change, edge, by] = step.split(' ');
  assert.ok(change === 'extend' || change === 'shrink');
  assert.ok(edge === 'start' || edge === 'end');
  assert.ok(by === 'word' || by === 'character');
  return { change, edge, by };
}

import assert from 'node:assert/strict';
import {
  applyOperations,
  type Decision,
  decideOn,
  EMPTY_SIDECAR,
  inverseOf,
  type Mention,
  othersAlike,
  REACHES,
  type Reviewed,
  readSidecar,
  redoOf,
  review,
  type Sidecar,
  undoOf,
  writeSidecar,
} from '@attache/core';
import fc from 'fast-check';

const TEXT = 'In Agus, near “Budi\nSantoso”, Agus and BUDI Santoso met Agus; Agus was late.';
const EDITED =
  'In the morning, the delegation led by ? arrived in Hanoi and visited the museum of history.';

/** An article in which a recogniser takes every "Agus" and every "Budi Santoso" for people, the last "Agus" for a day. */
class Desk {
  text = TEXT;
  sidecar: Sidecar = EMPTY_SIDECAR;
  day = 1;

  items(): Reviewed[] {
    const mentions = [...this.text.matchAll(/agus gumiwang|agus|budi\s+santoso/giu)].map(
      ({ 0: quote, index }) => mentionOf(quote, index, 'LEADER'),
    );
    const last = this.text.lastIndexOf('Agus');
    const day = last < 0 ? [] : [mentionOf('Agus', last, 'DATE')];
    return review(this.article(), [...mentions, ...day], readSidecar(writeSidecar(this.sidecar)));
  }

  decide(index: number, decision: Partial<Decision>) {
    const item = this.items()[index];
    assert.ok(item);
    const who = { by: 'ana', at: `2026-01-${this.day++}`, status: 'rejected' } as const;
    const operation = decideOn(item, this.article(), { ...who, ...decision });
    this.sidecar = applyOperations(this.sidecar, [operation]);
    return operation;
  }

  /** As many letters as items: `s`uggested, `c`onfirmed, `r`ejected. */
  states(): string {
    return this.items()
      .map(({ state }) => state[0])
      .join('');
  }

  article() {
    return { name: 'a.txt', text: this.text };
  }
}

function mentionOf(quote: string, start: number, label: Mention['label']): Mention {
  const span = { start, end: start + quote.length };
  return { span, quote, label, value: 'x', rule: 'tests/any', certainty: 1, evidence: [] };
}

describe('a rejection in the whole article', () => {
  it('takes the other suggestions of the same words and label away', () => {
    const desk = new Desk();
    assert.equal(desk.states(), 'sssssss');
    assert.equal(othersAlike(desk.items().slice(0, 1), desk.items()).length, 3);
    desk.decide(0, { scope: 'article' });
    assert.deepEqual(
      desk.items().map(({ state, label, quote }) => [state, label, quote]),
      [
        ['rejected', 'LEADER', 'Agus'],
        ['suggested', 'LEADER', 'Budi\nSantoso'],
        ['suggested', 'LEADER', 'BUDI Santoso'],
        ['suggested', 'DATE', 'Agus'],
      ],
    );
    desk.decide(1, { scope: 'everywhere' });
    assert.equal(desk.states(), 'rrs', 'case and line breaks make no difference');
  });

  it('is about its own place without a scope', () => {
    const desk = new Desk();
    desk.decide(0, {});
    desk.decide(1, { scope: 'here' });
    assert.equal(desk.states(), 'rrsssss');
    assert.doesNotMatch(writeSidecar(desk.sidecar), /scope/u);
  });

  it('brings them back when it is withdrawn, confirmed, or narrowed', () => {
    for (const decision of [
      { status: 'withdrawn' },
      { status: 'confirmed' },
      { scope: 'here' },
    ] as const) {
      const desk = new Desk();
      desk.decide(0, { scope: 'article' });
      desk.decide(0, decision);
      assert.equal(desk.states().slice(1), 'ssssss');
      assert.doesNotMatch(writeSidecar(desk.sidecar), /scope/u);
    }
  });

  it('keeps its scope where it is rejected again, by another person too', () => {
    const desk = new Desk();
    desk.decide(0, { scope: 'article' });
    desk.decide(0, { by: 'bui' });
    assert.equal(desk.states(), 'rsss');
  });

  it('stays where others stand in its place by now, and does not go over to them', () => {
    const desk = new Desk();
    desk.text = `${EDITED.replace('?', 'Budi Santoso')} Budi Santoso left.`;
    desk.decide(0, { scope: 'article' });
    desk.text = `${EDITED.replace('?', 'Agus Gumiwang')} Budi Santoso left. Agus Gumiwang stayed.`;
    const [proposed] = desk.items();
    assert.deepEqual([proposed?.anchor, proposed?.quote], ['review', 'Agus Gumiwang']);
    const leaders = () =>
      desk
        .items()
        .filter(({ label }) => label === 'LEADER')
        .map(({ state, quote }) => `${state} ${quote}`);
    const other = 'suggested Agus Gumiwang';
    assert.deepEqual(leaders(), ['rejected Agus Gumiwang', other, other]);
    desk.decide(0, {});
    // The rejection that reached further is in the list no more: nobody could withdraw it.
    assert.deepEqual(leaders(), ['rejected Agus Gumiwang', 'suggested Budi Santoso', other]);
  });

  it('stays where its words are gone', () => {
    const desk = new Desk();
    desk.text = 'Nothing of the kind, but Agus and Agus.';
    desk.decide(0, { scope: 'article' });
    desk.text = 'Quite another text: Agus.';
    assert.equal(desk.items().filter(isSuggestedAgus).length, 0);
  });

  it('can be undone and redone', () => {
    const desk = new Desk();
    const before = desk.sidecar;
    const operation = desk.decide(0, { scope: 'article' });
    const inverse = inverseOf(before, operation, '2026-02-01');
    const step = { id: 'one', operations: [operation], inverses: [inverse] };
    desk.sidecar = applyOperations(desk.sidecar, undoOf(step, desk.sidecar, '2026-02-01'));
    assert.equal(desk.states(), 'sssssss');
    desk.sidecar = readSidecar(writeSidecar(desk.sidecar));
    desk.sidecar = applyOperations(desk.sidecar, redoOf(step, desk.sidecar, '2026-02-02'));
    assert.equal(desk.states(), 'rsss');
    assert.equal(desk.items()[0]?.decisions[0]?.scope, 'article');
  });
});

function isSuggestedAgus({ state, label, quote }: Reviewed): boolean {
  return state === 'suggested' && label === 'LEADER' && quote === 'Agus';
}

describe('a scope that this version does not know', () => {
  it('is read as here, kept byte for byte, and goes with the decision it belonged to', () => {
    const desk = new Desk();
    desk.decide(0, { scope: 'article' });
    const newer = writeSidecar(desk.sidecar).replace('"scope":"article"', '"scope": "folder"');
    desk.sidecar = readSidecar(newer);
    assert.deepEqual(desk.sidecar.problems, []);
    assert.equal(desk.states(), 'rssssss');
    desk.decide(0, {});
    desk.decide(1, { status: 'confirmed' });
    assert.match(writeSidecar(desk.sidecar), /"status":"rejected","scope": "folder"/u);
    desk.decide(0, { status: 'confirmed' });
    assert.doesNotMatch(writeSidecar(desk.sidecar), /folder/u);
  });

  it('means nothing beside another status', () => {
    const desk = new Desk();
    desk.decide(0, { status: 'confirmed' });
    const odd = '"status":"confirmed","scope":"article"';
    desk.sidecar = readSidecar(writeSidecar(desk.sidecar).replace('"status":"confirmed"', odd));
    assert.equal(desk.items()[0]?.decisions[0]?.scope, undefined);
    assert.match(writeSidecar(desk.sidecar), /"status":"confirmed","scope":"article"/u);
  });
});

const anyDecision = fc.record({
  index: fc.nat(20),
  by: fc.constantFrom('ana', 'bui'),
  status: fc.constantFrom('confirmed', 'rejected', 'withdrawn'),
  scope: fc.constantFrom(...REACHES),
});

describe('rejections with a scope', () => {
  it('reach as far as people can choose: here, in the article, everywhere', () => {
    assert.deepEqual(REACHES, ['here', 'article', 'everywhere']);
  });

  it('never take away what is decided, and nothing without a rejection in the list', () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.array(anyDecision, { maxLength: 8 }), fc.boolean(), (decisions, isEdited) => {
        const desk = new Desk();
        for (const { index, ...decision } of decisions)
          desk.decide(index % desk.items().length, decision);
        if (isEdited) desk.text = TEXT.replace('near “', 'far from Agus and “');
        const shown = desk.items();
        desk.sidecar = readSidecar(writeSidecar(desk.sidecar).replaceAll(/"scope":"\w+",/gu, ''));
        const plain = desk.items();
        assert.deepEqual(placesDecided(shown), placesDecided(plain));
        const ids = new Set(shown.map(({ id }) => id));
        const rejected = shown.filter(({ decisions: [first] }) => first?.scope);
        const alike = othersAlike(rejected, plain).map(({ id }) => id);
        taken += alike.length;
        assert.deepEqual(
          plain.filter(({ id }) => !ids.has(id)).map(({ id }) => id),
          alike,
        );
      }),
      // All of them, however long they take: what was taken away is counted.
      { numRuns: 500, interruptAfterTimeLimit: 60_000 },
    );
    assert.ok(taken > 100, `only ${taken} were taken away`);
  });
});

function placesDecided(items: readonly Reviewed[]): unknown[] {
  return items
    .filter(({ decisions }) => decisions.length > 0)
    .map(({ id, span, state, label, decisions }) => [id, span, state, label, decisions.length]);
}

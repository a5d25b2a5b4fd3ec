import assert from 'node:assert/strict';
import {
  applyOperations,
  countStates,
  type Decision,
  decideOn,
  EMPTY_SIDECAR,
  type Mention,
  type Reviewed,
  readSidecar,
  review,
  type Sidecar,
  writeSidecar,
} from '@attache/core';

const START = 'In the morning, the delegation led by ';
const END = ' arrived in Hanoi and visited the museum of history.';
const TEXT = `${START}Budi Santoso${END}`;

/** An article, the people that a recogniser finds in it, and the sidecar, as an editor has them at hand. */
class Desk {
  text = TEXT;
  names: readonly string[] = ['Budi Santoso'];
  sidecar: Sidecar = EMPTY_SIDECAR;
  day = 1;

  items(): Reviewed[] {
    const read = readSidecar(writeSidecar(this.sidecar));
    return review({ name: 'a.txt', text: this.text }, this.names.flatMap(this.mention), read);
  }

  decide(index: number, decision: Partial<Decision>): void {
    const item = this.items()[index];
    assert.ok(item);
    const at = `2026-01-${String(this.day++).padStart(2, '0')}`;
    const who = { by: 'ana', at, status: 'confirmed' } as const;
    const article = { name: 'a.txt', text: this.text };
    this.sidecar = applyOperations(this.sidecar, [
      decideOn(item, article, { ...who, ...decision }),
    ]);
  }

  shown(): unknown[] {
    return this.items().map(({ anchor, state, quote }) => [anchor, state, quote]);
  }

  private readonly mention = (name: string): Mention[] => {
    const start = this.text.indexOf(name);
    if (start < 0) return [];
    const span = { start, end: start + name.length };
    const value = name.toLowerCase().replace(' ', '-');
    const rest = { certainty: 1, evidence: [], rule: 'leaders/title-name' };
    return [{ span, quote: name, label: 'LEADER', value, ...rest }];
  };
}

describe('reviewing an article that was edited since it was annotated', () => {
  it('shows a decision where its words have moved to, joined with the mention there', () => {
    const desk = new Desk();
    desk.decide(0, { status: 'confirmed' });
    desk.text = `Hanoi. ${TEXT}`;
    const [item, ...others] = desk.items();
    assert.deepEqual(others, []);
    assert.deepEqual(desk.shown(), [['shifted', 'confirmed', 'Budi Santoso']]);
    assert.deepEqual(item?.span, item?.mention?.span);
  });

  it('decides on the same annotation again where its words have only moved', () => {
    const desk = new Desk();
    desk.decide(0, { status: 'confirmed' });
    desk.text = `Hanoi. ${TEXT}`;
    desk.decide(0, { status: 'rejected' });
    assert.deepEqual(desk.shown(), [['shifted', 'rejected', 'Budi Santoso']]);
    assert.equal(desk.sidecar.lines.size, 2);
  });

  it('makes a new annotation of other words that are confirmed in its place', () => {
    const desk = new Desk();
    desk.decide(0, { status: 'confirmed' });
    desk.text = `${START}Agus Gumiwang${END}`;
    assert.deepEqual(desk.shown(), [['review', 'confirmed', 'Agus Gumiwang']]);
    desk.decide(0, { status: 'confirmed', value: 'agus-gumiwang' });
    assert.deepEqual(desk.shown(), [['exact', 'confirmed', 'Agus Gumiwang']]);
    desk.text = TEXT;
    assert.deepEqual(desk.shown()[0], ['exact', 'confirmed', 'Budi Santoso']);
  });

  it('suggests other words anew where the rejected ones stood', () => {
    const desk = new Desk();
    desk.names = ['Budi Santoso', 'Agus Gumiwang'];
    desk.decide(0, { status: 'rejected' });
    desk.text = `${START}Agus Gumiwang${END}`;
    assert.deepEqual(desk.shown(), [
      ['review', 'rejected', 'Agus Gumiwang'],
      ['exact', 'suggested', 'Agus Gumiwang'],
    ]);
  });

  it('asks once about confirmed words that were replaced by a name', () => {
    const desk = new Desk();
    desk.names = ['Budi Santoso', 'Agus Gumiwang'];
    desk.decide(0, { status: 'confirmed' });
    desk.text = `${START}Agus Gumiwang${END}`;
    assert.deepEqual(desk.shown(), [['review', 'confirmed', 'Agus Gumiwang']]);
  });

  it('lists what is lost last, with the words it was about', () => {
    const desk = new Desk();
    desk.names = ['Budi Santoso', 'Agus Gumiwang'];
    desk.decide(0, { status: 'confirmed' });
    desk.text = 'Quite another report, in which Agus Gumiwang speaks.';
    assert.deepEqual(desk.shown(), [
      ['exact', 'suggested', 'Agus Gumiwang'],
      ['lost', 'confirmed', 'Budi Santoso'],
    ]);
    assert.deepEqual(countStates(desk.items()), {
      suggested: 1,
      confirmed: 0,
      rejected: 0,
      review: 0,
      lost: 1,
      total: 2,
    });
  });

  it('lets a decision count that was made after withdrawing one in the older text', () => {
    const desk = new Desk();
    desk.decide(0, { status: 'confirmed' });
    desk.decide(0, { status: 'withdrawn' });
    desk.text = `Hanoi. ${TEXT}`;
    desk.decide(0, { status: 'rejected' });
    assert.deepEqual(desk.shown(), [['shifted', 'rejected', 'Budi Santoso']]);
    assert.equal(desk.sidecar.lines.size, 2);
  });

  it('shows one item for annotations of two versions of the text, with the last word of each person', () => {
    const desk = new Desk();
    desk.decide(0, { status: 'rejected', by: 'bui' });
    desk.decide(0, { status: 'confirmed' });
    desk.decide(0, { status: 'rejected' });
    const older = desk.sidecar;
    desk.text = `Hanoi. ${TEXT}`;
    desk.sidecar = EMPTY_SIDECAR;
    desk.decide(0, { status: 'confirmed' });
    desk.sidecar = { ...older, lines: new Map([...older.lines, ...desk.sidecar.lines]) };
    const [item, ...others] = desk.items();
    assert.deepEqual(others, []);
    assert.deepEqual(
      [item?.state, item?.decisions.map(({ by, status }) => `${by} ${status}`)],
      ['confirmed', ['ana confirmed', 'bui rejected']],
    );
  });
});

describe('what is lost', () => {
  it('is listed last, in the order of the text it was made in, whoever decided first', () => {
    const desk = new Desk();
    desk.names = ['Budi Santoso', 'delegation', 'Hanoi', 'museum'];
    for (const words of ['museum', 'Budi Santoso', 'delegation', 'Hanoi'])
      desk.decide(
        desk.items().findIndex(({ quote }) => quote === words),
        { status: 'confirmed' },
      );
    desk.names = ['report', 'Agus Gumiwang'];
    desk.text = 'Quite another text, a report in which Agus Gumiwang speaks of rice.';
    assert.deepEqual(desk.shown(), [
      ['exact', 'suggested', 'report'],
      ['exact', 'suggested', 'Agus Gumiwang'],
      ...['delegation', 'Budi Santoso', 'Hanoi', 'museum'].map((words) => [
        'lost',
        'confirmed',
        words,
      ]),
    ]);
  });
});

describe('longer words that were decided on', () => {
  const text = 'President Prabowo Subianto, his wife, and Tô Lâm.';
  const mention = (quote: string, label: Mention['label'] = 'LEADER'): Mention => {
    const start = text.indexOf(quote);
    const rest = { certainty: 1, evidence: [], rule: 'leaders/title-name', value: 'x' };
    return { span: { start, end: start + quote.length }, quote, label, ...rest };
  };
  const decided = (words: string, decision: Partial<Decision>): Sidecar => {
    const span = mention(words).span;
    const who = { by: 'ana', at: '2026-01-01', status: 'confirmed' } as const;
    const article = { name: 'a.txt', text };
    return applyOperations(EMPTY_SIDECAR, [
      decideOn({ span, label: 'LEADER' }, article, { ...who, ...decision }),
    ]);
  };
  const suggested = (sidecar: Sidecar, mentions: readonly Mention[]): string[] =>
    review({ name: 'a.txt', text }, mentions, sidecar)
      .filter(({ state }) => state === 'suggested')
      .map(({ quote }) => quote);

  for (const { title, words = 'Prabowo Subianto', decision = {}, other = 'Prabowo', left } of [
    { title: 'take what begins with them along', left: false },
    { title: 'take what ends with them along', other: 'Subianto', left: false },
    {
      title: 'leave what goes on behind them',
      words: 'President Prabowo',
      other: 'Prabowo Subianto',
      left: true,
    },
    {
      title: 'leave what begins before them',
      words: 'Prabowo Subianto',
      other: 'President Prabowo',
      left: true,
    },
    { title: 'leave what stands behind them', other: 'Tô Lâm', left: true },
    {
      title: 'leave what they hold where they were rejected',
      decision: { status: 'rejected' },
      left: true,
    },
    {
      title: 'leave what they hold where they have another label',
      decision: { label: 'PARTNERSHIP' },
      left: true,
    },
  ] satisfies {
    title: string;
    words?: string;
    decision?: Partial<Decision>;
    other?: string;
    left: boolean;
  }[])
    it(title, () => {
      assert.deepEqual(suggested(decided(words, decision), [mention(other)]), left ? [other] : []);
    });

  it('take along what lies in the longest of them, and no other label', () => {
    const sidecar = {
      ...EMPTY_SIDECAR,
      lines: new Map([
        ...decided('President Prabowo Subianto', {}).lines,
        ...decided('Prabowo', {}).lines,
      ]),
    };
    const mentions = [mention('Subianto'), mention('Subianto', 'DATE'), mention('Tô Lâm')];
    assert.deepEqual(suggested(sidecar, mentions), ['Subianto', 'Tô Lâm']);
  });

  it('take nothing along where their place is only proposed', () => {
    const sidecar = decided('Prabowo Subianto', {});
    const now = text.replace('Subianto', 'S.');
    const start = now.indexOf('Prabowo');
    const quote = { ...mention('Prabowo'), span: { start, end: start + 7 } };
    const items = review({ name: 'a.txt', text: now }, [quote], sidecar);
    assert.deepEqual(
      items.map(({ anchor, state, quote: words }) => [anchor, state, words]),
      [
        ['review', 'confirmed', 'Prabowo S.'],
        ['exact', 'suggested', 'Prabowo'],
      ],
    );
  });
});

describe('decisions of several people', () => {
  it('count in the order in which they were made, whatever their clocks of the day say', () => {
    const desk = new Desk();
    desk.decide(0, { status: 'confirmed', at: '2026-02-02' });
    desk.decide(0, { status: 'rejected', by: 'bui', at: '2026-01-01' });
    assert.deepEqual(
      desk.items().map(({ state, decisions }) => [state, decisions.map(({ by }) => by)]),
      [['rejected', ['bui', 'ana']]],
    );
  });
});

describe('deciding again', () => {
  it('keeps the note a person made', () => {
    const desk = new Desk();
    desk.decide(0, { status: 'confirmed', note: 'The elder one.' });
    desk.decide(0, { status: 'rejected' });
    assert.equal(desk.items()[0]?.decisions[0]?.note, 'The elder one.');
  });

  it('keeps what a newer version of this program wrote into the decision', () => {
    const desk = new Desk();
    desk.decide(0, { status: 'confirmed' });
    const newer = '"sure":12345678901234567890,"status":"confirmed"';
    desk.sidecar = readSidecar(writeSidecar(desk.sidecar).replace('"status":"confirmed"', newer));
    desk.decide(0, { status: 'rejected' });
    assert.match(writeSidecar(desk.sidecar), /"status":"rejected".*"sure":12345678901234567890/u);
  });
});

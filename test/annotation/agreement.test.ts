import assert from 'node:assert/strict';
import { agreementIn, nominalAlpha, type Vote } from '@attache/core';

function alpha(one: string, other: string): number {
  const others = [...other];
  const value = nominalAlpha([...one].map((each, at) => [each, others[at] ?? '']));
  return Math.round((value ?? Number.NaN) * 1000) / 1000;
}

const TEXT = 'Ana met Budi and Citra on Monday for 5 USD';

/** `Ana LEADER ana`: the first such words. */
function votes(...lines: readonly string[]): Vote[] {
  return lines.map((line) => {
    const [words = '', label = '', value] = line.split('|');
    const start = TEXT.indexOf(words);
    return { span: { start, end: start + words.length }, label, value };
  });
}

describe("Krippendorff's alpha", () => {
  it('gives what his own worked examples give', () => {
    assert.equal(alpha('0100000010', '1110010000'), 0.095);
    assert.equal(alpha('aabbdcccedda', 'babbbcccedDd'.toLowerCase()), 0.692);
  });

  it('is 1 for perfect agreement, and says nothing where nothing varies', () => {
    assert.equal(alpha('abab', 'abab'), 1);
    assert.equal(nominalAlpha([['a', 'a']]), undefined);
    assert.equal(nominalAlpha([]), undefined);
  });
});

describe('agreement of two annotators', () => {
  const one = votes('Ana|LEADER|ana', 'Budi|LEADER|budi', 'Monday|DATE|2025', '5 USD|MONEY');
  const other = votes('Ana|LEADER|ana', 'Budi and Citra|LEADER|budi', 'on Monday|DATE|2025');

  it('counts by label, one-sided ones too', () => {
    const rows = agreementIn([{ text: TEXT, one, other }]);
    assert.deepEqual(
      rows.map(({ label, exact, overlapping, onlyOne, onlyOther }) => [
        label,
        exact,
        overlapping,
        onlyOne,
        onlyOther,
      ]),
      [
        ['DATE', 0, 1, 0, 0],
        ['LEADER', 1, 1, 0, 0],
        ['MONEY', 0, 0, 1, 0],
        [undefined, 1, 2, 1, 0],
      ],
    );
    const [date, leader, money, all] = rows;
    assert.deepEqual([date?.exactF1, date?.overlapF1], [0, 1]);
    assert.deepEqual([leader?.exactF1, leader?.overlapF1], [0.5, 1]);
    assert.equal(money?.exactF1, 0);
    assert.equal(all?.exactF1, 2 / 7);
    assert.equal(all?.overlapF1, 6 / 7);
  });

  it('compares values where the words are the same', () => {
    const changed = votes('Ana|LEADER|anna', 'Budi|LEADER|budi');
    const [leader] = agreementIn([
      { text: TEXT, one: votes('Ana|LEADER|ana', 'Budi|LEADER|budi'), other: changed },
    ]);
    assert.deepEqual([leader?.exact, leader?.sameValue], [2, 1]);
  });

  it('matches each span with one other at most', () => {
    const [leader] = agreementIn([
      {
        text: TEXT,
        one: votes('Budi and Citra|LEADER'),
        other: votes('Budi|LEADER', 'Citra|LEADER'),
      },
    ]);
    assert.deepEqual([leader?.overlapping, leader?.onlyOne, leader?.onlyOther], [1, 0, 1]);
  });

  it('is the same the other way round, but for who is alone', () => {
    const there = agreementIn([{ text: TEXT, one, other }]);
    const back = agreementIn([{ text: TEXT, one: other, other: one }]);
    assert.deepEqual(
      back.map((row) => ({ ...row, onlyOne: row.onlyOther, onlyOther: row.onlyOne })),
      there,
    );
  });

  it('has an alpha over words: 5 of 10 words are called the same by both', () => {
    const all = agreementIn([{ text: TEXT, one, other }]).at(-1);
    const a = ['L', '', 'L', '', '', '', 'D', '', 'M', 'M'];
    const b = ['L', '', 'L', 'L', 'L', 'D', 'D', '', '', ''];
    assert.equal(all?.alpha, nominalAlpha(a.map((each, at) => [each, b[at] ?? ''])));
  });
});

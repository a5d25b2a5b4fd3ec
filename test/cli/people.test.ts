import assert from 'node:assert/strict';
import { annotatedText, fit, placesIn, placeText, type Shown, table, widthOf } from '@attache/cli';
import picocolors from 'picocolors';
import { marked } from '../exchange/marked.ts';

const PLAIN = picocolors.createColors(false);
const COLOURS = picocolors.createColors(true);

describe('what a person sees', () => {
  it('brackets mentions where there are no colours, the inner within the outer', () => {
    const { text, annotations } = marked(
      'the [ambassador of [Laos|Place]|LEADER] met [Tô Lâm|LEADER to-lam]\r\n',
    );
    assert.equal(
      annotatedText(text, annotations, { colors: PLAIN, columns: 20 }),
      'the [ambassador of [Laos|Place]|LEADER] met [Tô Lâm|LEADER to-lam]\r\n',
    );
  });

  it('brackets mentions that begin together, touch and cross', () => {
    const shown = (start: number, end: number, label: string): Shown => ({
      span: { start, end },
      quote: '',
      label,
      value: undefined,
    });
    const items = [shown(0, 4, 'A'), shown(0, 2, 'B'), shown(4, 6, 'C'), shown(5, 7, 'D')];
    assert.equal(
      annotatedText('abcdefgh', items, { colors: PLAIN, columns: undefined }),
      '[[ab|B]cd|A][e[f|C]g|D]h',
    );
  });

  it('colours mentions line by line, and breaks lines between words', () => {
    const { text, annotations } = marked('one two [three four|DATE] five');
    const seen = annotatedText(text, annotations, { colors: COLOURS, columns: 14 });
    const { bold, underline, green } = COLOURS;
    const mention = (words: string) => bold(underline(green(words)));
    assert.equal(seen, `one two ${mention('three')}\n${mention('four')} five`);
  });

  it('counts columns as a terminal does', () => {
    assert.deepEqual(
      ['Tô', 'Tô'.normalize('NFD'), '🇻🇳', '日本', '👩‍👩‍👧'].map(widthOf),
      [2, 2, 2, 4, 2],
    );
    assert.deepEqual(
      [fit('abc', 5), fit('abcdef', 4), fit('日本語', 4)],
      ['abc  ', 'abc…', '日… '],
    );
  });

  it('lays a table out in columns, whatever the words hold', () => {
    const { annotations } = marked('[Tô\nLâm|LEADER to-lam] [US$2.5|MONEY]', { rule: 'x/y' });
    const rows = annotations.map((each) => ({ ...each, place: { path: 'a', line: 1, column: 9 } }));
    assert.equal(
      table(rows, { colors: PLAIN, columns: 80 }),
      '  1:9  LEADER  Tô Lâm  to-lam  x/y\n  1:9  MONEY   US$2.5          x/y\n',
    );
  });

  it('names places as editors do, after any kind of line end', () => {
    const placeOf = placesIn('a.txt', 'a\r\n🇻🇳b\rc\n');
    assert.deepEqual(
      [0, 2, 3, 7, 9, 11].map((offset) => placeText(placeOf(offset))),
      ['a.txt:1:1', 'a.txt:1:3', 'a.txt:2:1', 'a.txt:2:5', 'a.txt:3:1', 'a.txt:4:1'],
    );
  });
});

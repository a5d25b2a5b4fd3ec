import assert from 'node:assert/strict';
import { annotationAt, baseView } from '@attache/core';
import fc from 'fast-check';
import { articleText } from './arbitraries.ts';

const at = (text: string, start: number, end: number) =>
  annotationAt({ name: 'a.txt', text }, { start, end }, 'LEADER');

describe('annotating a span', () => {
  it('counts without the byte order mark and with LF line ends', () => {
    const { start, end, exact } = at('one\r\ntwo\r\nthree', 5, 15).selector;
    assert.deepEqual([start, end, exact], [4, 13, 'two\nthree']);
  });

  for (const { title, text, span, exact } of [
    { title: 'half a surrogate pair at its start', text: 'a🇻🇳b', span: [2, 6], exact: '🇻🇳b' },
    { title: 'half a surrogate pair at its end', text: 'a🇻🇳b', span: [0, 2], exact: 'a🇻' },
    { title: 'half a CR LF', text: 'a\r\nb', span: [2, 4], exact: '\nb' },
    { title: 'nothing but half a CR LF', text: 'a\r\nb', span: [1, 2], exact: '\n' },
  ] as const) {
    it(`widens it to whole characters where it has ${title}`, () => {
      assert.equal(at(text, span[0], span[1]).selector.exact, exact);
    });
  }

  it('widens it only where it would cut a pair, the first and the last of all pairs included', () => {
    for (const [text, isPair] of [
      ['\ud800\udc00', true],
      ['\udbff\udfff', true],
      ['\ud7ff\udc00', false],
      ['\udc00\udc00', false],
      ['\ud800\ud800', false],
      ['\ud800\udbff', false],
      ['\ud800\ue000', false],
      ['\r\r', false],
      ['\n\n', false],
      ['\n\r', false],
    ] as const) {
      const { start, end } = at(`a${text}b`, 0, 2).selector;
      assert.deepEqual([start, end], [0, isPair ? 3 : 2], text);
      assert.equal(at(`a${text}b`, 2, 4).selector.start, isPair ? 1 : 2, text);
    }
  });

  it('says where it is wrong, and by how much', () => {
    assert.throws(() => at('abc', 2, 5), /2 to 5 is not a place in a\.txt, which has 3 char/u);
    assert.throws(() => at('abc', 2, 2), /in a\.txt at 2 is empty/u);
    assert.throws(() => at('a'.repeat(10_003), 1, 10_003), /has 10002 characters/u);
    assert.equal(at('abc', 0, 3).selector.exact, 'abc');
  });

  it('trims nothing', () => {
    assert.equal(at('a  Tô Lâm  b', 1, 11).selector.exact, '  Tô Lâm  ');
  });

  for (const [start, end, why] of [
    [3, 3, /is empty/u],
    [5, 3, /is empty/u],
    [-1, 3, /not a place/u],
    [0, 99, /not a place/u],
    [0.5, 3, /not a place/u],
    [Number.NaN, 3, /not a place/u],
  ] as const) {
    it(`refuses ${start} to ${end}`, () => {
      assert.throws(() => at('President', start, end), { name: 'RangeError', message: why });
    });
  }

  it('refuses a passage that is no mention', () => {
    assert.throws(() => at('a'.repeat(10_001), 0, 10_001), /10000 at most/u);
    assert.equal(at('a'.repeat(10_001), 0, 10_000).selector.exact.length, 10_000);
  });

  it('keeps as much of both sides as makes them unique, 160 at most', () => {
    const twin = `${'x'.repeat(50)} Lam ${'y'.repeat(10)}`;
    const { prefix, suffix } = at(`A${twin}B${twin}${'z'.repeat(200)}`, 52, 55).selector;
    assert.deepEqual([prefix.length, suffix.length], [52, 64]);
    const all = 'Lam '.repeat(200);
    const middle = at(all, 400, 403).selector;
    assert.deepEqual([middle.prefix.length, middle.suffix.length], [160, 160]);
  });

  it('remembers how alike the most similar other place is', () => {
    const text = 'In Hanoi, Tô Lâm spoke. In Hanoi, Tô Lâm sang. A third Tô Lâm.';
    const { rival } = at(text, 10, 16).selector;
    assert.ok(rival && rival.before > 0.5 && rival.before < 1 && rival.after < 0.5);
    assert.equal(at(text, 17, 22).selector.rival, undefined);
  });

  it('gives one id to one span and label of one text, and another to any other', () => {
    const article = { name: 'a.txt', text: 'Tô Lâm met Tô Lâm' };
    const id = (start: number, end: number, label: string, text = article.text) =>
      annotationAt({ name: 'b.txt', text }, { start, end }, label).id;
    const ids = [
      id(0, 6, 'LEADER'),
      id(0, 5, 'LEADER'),
      id(0, 6, 'OTHER'),
      id(11, 17, 'LEADER'),
      id(0, 6, 'LEADER', 'Tô Lâm met Tô Lâm.'),
    ];
    assert.equal(new Set(ids).size, 5);
    assert.match(ids[0] ?? '', /^[a-z2-7]{16}$/u);
    assert.equal(annotationAt(article, { start: 0, end: 6 }, 'LEADER').id, ids[0]);
  });

  it('says what the text says, and never half a character', () => {
    fc.assert(
      fc.property(articleText, fc.nat(), fc.nat(), (text, one, other) => {
        const start = one % text.length;
        const { selector } = at(text, start, start + 1 + (other % (text.length - start)));
        const base = baseView(text).text;
        assert.equal(base.slice(selector.start, selector.end), selector.exact);
        assert.ok(base.slice(0, selector.start).endsWith(selector.prefix));
        assert.ok(base.slice(selector.end).startsWith(selector.suffix));
        for (const part of [selector.exact, selector.prefix, selector.suffix]) {
          assert.doesNotMatch(part, /^[\udc00-\udfff]|[\ud800-\udbff]$/);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

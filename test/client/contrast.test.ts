import assert from 'node:assert/strict';
import { contrastOf, readableOn } from '@attache/client/contrast';
import fc from 'fast-check';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

describe('the colour of a label', () => {
  it('is left alone where it is read well', () => {
    assert.equal(readableOn('#8a4300', '#eeeeee'), '#8a4300');
    assert.equal(readableOn('#ffd75e', '#2d2d2d'), '#ffd75e');
  });

  it('is made lighter on dark and darker on light backgrounds, and keeps its hue', () => {
    assert.match(readableOn('#b35900', '#2d2d2d'), /^#[c-f]/u);
    assert.match(readableOn('#ffd75e', '#eeeeee'), /^#[6-9]/u);
  });

  it('is read well on what it was made for, and on what lies beyond, whatever it was', () => {
    fc.assert(
      fc.property(colour, (own) => {
        const [onDark, onLight] = [readableOn(own, '#2d2d2d'), readableOn(own, '#eeeeee')];
        for (const ground of ['#2d2d2d', '#1f1f1f', '#000000'])
          assert.ok(contrastOf(onDark, ground) >= 4.5, `${own} on ${ground}`);
        for (const ground of ['#eeeeee', '#fdf6e3', '#ffffff'])
          assert.ok(contrastOf(onLight, ground) >= 4.5, `${own} on ${ground}`);
      }),
    );
  });

  it('is measured as WCAG does', () => {
    assert.equal(contrastOf('#000000', '#ffffff'), 21);
    assert.equal(contrastOf('#777777', '#777777'), 1);
  });
});

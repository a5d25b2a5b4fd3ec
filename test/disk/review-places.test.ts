import assert from 'node:assert/strict';
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { reviewPlaces } from '@attache/disk';
import { inWorkplace } from './workplace.ts';

describe('where reviews were left', () => {
  it('is nowhere before the first', () =>
    inState(async (state) => {
      assert.equal(await reviewPlaces(state).placeIn('a.txt'), 0);
      assert.equal(await reviewPlaces(state).last(['a.txt']), undefined);
    }));

  it('is known to the next program, of each article by itself, under whatever name it is asked for', () =>
    inState(async (state) => {
      await reviewPlaces(state).remember({ article: 'a.txt', offset: 7 });
      await reviewPlaces(state).remember({ article: resolve('b.txt'), offset: 9 });
      const places = reviewPlaces(state);
      assert.equal(await places.placeIn(resolve('a.txt')), 7);
      assert.equal(await places.placeIn('b.txt'), 9);
      assert.equal(await places.placeIn('c.txt'), 0);
      assert.deepEqual(await places.last(['a.txt', 'b.txt']), { article: 'b.txt', offset: 9 });
      const named = relative('.', resolve('a.txt'));
      assert.deepEqual(await places.last([named]), { article: named, offset: 7 });
      assert.equal(await places.last(['c.txt']), undefined);
    }));

  it('is where somebody was last: an article that is gone back to is the last one', () =>
    inState(async (state) => {
      const places = reviewPlaces(state);
      for (const [article, offset] of [
        ['a.txt', 1],
        ['b.txt', 2],
        ['a.txt', 3],
      ] as const)
        await places.remember({ article, offset });
      assert.deepEqual(await places.last(['b.txt', 'a.txt']), { article: 'a.txt', offset: 3 });
      assert.equal(await places.placeIn('a.txt'), 3);
      assert.equal(await places.placeIn('b.txt'), 2);
    }));

  it('is kept of the five hundred last ones', () =>
    inState(async (state) => {
      const many = Array.from({ length: 500 }, (_, at) => ({ article: `/${at}`, offset: at + 1 }));
      await mkdir(state);
      await writeFile(join(state, 'review-places.json'), JSON.stringify(many));
      const places = reviewPlaces(state);
      await places.remember({ article: '/new', offset: 5 });
      assert.equal(await places.placeIn('/0'), 0);
      assert.equal(await places.placeIn('/1'), 2);
      assert.equal(await places.placeIn('/499'), 500);
      assert.equal(await places.placeIn('/new'), 5);
    }));

  it('is for its owner alone, and leaves no litter', () =>
    inState(async (state) => {
      await reviewPlaces(state).remember({ article: 'a.txt', offset: 7 });
      assert.deepEqual(await readdir(state), ['review-places.json']);
      if (process.platform === 'win32') return;
      assert.equal((await stat(state)).mode & 0o777, 0o700);
      assert.equal((await stat(join(state, 'review-places.json'))).mode & 0o777, 0o600);
    }));

  for (const text of [
    '',
    '{}',
    '[{"article":"/a"},{"article":5,"offset":5},7,null]',
    '[{"article":',
  ])
    it(`is nowhere where the file says something else: ${text}`, () =>
      inState(async (state) => {
        await mkdir(state);
        await writeFile(join(state, 'review-places.json'), text);
        const places = reviewPlaces(state);
        assert.equal(await places.placeIn('/a'), 0);
        assert.equal(await places.last(['/a']), undefined);
        await places.remember({ article: '/a', offset: 3 });
        assert.equal(await places.placeIn('/a'), 3);
      }));

  it('is forgotten where nothing can be written', () =>
    inState(async (state) => {
      await writeFile(state, 'a file where a folder should be');
      await reviewPlaces(state).remember({ article: '/a', offset: 3 });
      assert.equal(await reviewPlaces(state).placeIn('/a'), 0);
    }));
});

function inState(work: (state: string) => Promise<void>): Promise<void> {
  return inWorkplace((article) => work(join(dirname(article), 'state')));
}

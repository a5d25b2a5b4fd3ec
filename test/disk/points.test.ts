import assert from 'node:assert/strict';
import { contend } from '../faults/contention.ts';
import { filledDisks } from '../faults/full-disk.ts';
import { noFileSync, noFolderSync, noLock, uncheckedWrite } from '../faults/mistakes.ts';
import { lossAt, type Mistake, pointsOf, SCENARIOS } from '../faults/save-campaign.ts';

/** The short form of the campaign that `npm run test:faults` runs. */
describe('a save that goes wrong anywhere, on a disk that knows what a power cut leaves', function () {
  // Thousands of saves: seconds on a quiet machine, and a busy one must not be taken for a fault.
  this.timeout(120_000);
  for (const scenario of SCENARIOS.filter(isInShortForm)) {
    it(`loses nothing that was acknowledged or kept: ${scenario.title}`, async () => {
      const found = await pointsOf(scenario, ['all', 'bytes']);
      assert.ok(found.length >= 1_000, String(found.length));
      const losses = await Promise.all(found.map((point) => lossAt(scenario, point)));
      assert.deepEqual(
        losses.filter((loss) => loss !== undefined),
        [],
      );
    });
  }

  it('loses nothing at any size at which the disk fills up', async () => {
    const { sizes, destroyed, lied } = await filledDisks();
    assert.deepEqual([destroyed, lied], [0, 0]);
    assert.ok(sizes >= 16, String(sizes));
  });

  it('loses nothing when several programs save at once', async () => {
    assert.deepEqual(await contend(6, 15), { acknowledged: 90, lost: 0 });
  });
});

describe('the campaign notices', function () {
  this.timeout(120_000);
  const [, scenario = SCENARIOS[0]] = SCENARIOS;

  for (const { title, mistake } of [
    { title: 'a folder that is not synced', mistake: noFolderSync },
    { title: 'a file that is not synced', mistake: noFileSync },
  ]) {
    it(title, async () => {
      assert.ok(scenario && (await lossesWith(mistake, scenario)) > 0);
    });
  }

  it('a write whose count nobody looks at', async () => {
    const { destroyed } = await filledDisks(uncheckedWrite);
    assert.ok(destroyed > 0, String(destroyed));
  });

  it('a lock that everybody holds', async () => {
    const { lost } = await contend(6, 15, noLock);
    assert.ok(lost > 0, String(lost));
  });
});

function isInShortForm({ title, isReplay }: (typeof SCENARIOS)[number]): boolean {
  return isReplay === true || title === 'one more decision';
}

async function lossesWith(mistake: Mistake, scenario: (typeof SCENARIOS)[number]): Promise<number> {
  const points = (await pointsOf(scenario, ['all', 'bytes'])).filter(
    ({ cut }) => cut !== undefined,
  );
  const losses = await Promise.all(points.map((point) => lossAt(scenario, point, mistake)));
  return losses.filter((loss) => loss !== undefined).length;
}

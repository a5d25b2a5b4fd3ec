import { strict as assert } from 'node:assert';
import { converse } from '../faults/server-messages.ts';

/** The short form of what `npm run test:faults` runs with a million messages. */
describe('a server that is told anything', () => {
  it('always has the client’s text, and is never mute', async () => {
    const { astray, longestSilence, messages } = await converse(10_000, 1);
    assert.equal(astray, 0);
    assert.ok(longestSilence < 2_000, String(longestSilence));
    assert.ok(messages >= 10_000);
  }).timeout(60_000);
});

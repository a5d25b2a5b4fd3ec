import { MEANWHILE, SCHEDULED } from '../../lexicon/kind-sets.ts';
import { kindSet } from '../../lexicon/kinds.ts';
import {
  hitBefore,
  hitOf,
  mayOpenSomewhere,
  type Reading,
  SENTENCE_END,
  stopsAt,
} from '../../lexicon/reading.ts';

/**
 * `The deadline is [24 October], he said`, `The summit opens in Hanoi on [Monday]`: a present that tells what is planned. A
 * verb does so where it has no object, `is` right before the date; `as the summit opens on Monday` is told of the day itself.
 */
export function isScheduled(reading: Reading, from: number, isTense: TenseAt): boolean {
  // Only saves time: there is no such verb before the date then.
  if (!mayOpenSomewhere(reading, SCHEDULED)) return false;
  for (let at = from - 1; at >= Math.max(0, from - REACH) && !stopsAt(reading, at, CLAUSE); at--) {
    const verb = hitOf(reading, at, SCHEDULED);
    if (verb === undefined) {
      if (isTense(at)) return false;
      continue;
    }
    const leads = verb.end === from || hitOf(reading, verb.end, LEADS) !== undefined;
    const plans = verb.entry.copula ? leadsRightTo(reading, verb.end, from) : leads;
    return plans && !isMeanwhile(reading, verb.at);
  }
  return false;
}

type TenseAt = (token: number) => boolean;

/** In tokens: `opens at the National Museum in Hanoi on`. */
const REACH = 14;
const CLAUSE = `${SENTENCE_END},:()–—`;
const LEADS = kindSet('on-day', 'year-context', 'from', 'through', 'of', 'between', 'clock');

/** `is [Monday]`, `is on [Monday]`. */
function leadsRightTo(reading: Reading, at: number, from: number): boolean {
  return at === from || (at === from - 1 && hitOf(reading, at, LEADS) !== undefined);
}

/** `as the summit [opens] on Monday`: what goes on at the same time as what is told. */
function isMeanwhile(reading: Reading, verb: number): boolean {
  for (let at = verb; at > verb - REACH && at > 0 && !stopsAt(reading, at - 1, CLAUSE); at--)
    if (hitBefore(reading, at, MEANWHILE) !== undefined) return true;
  return false;
}

import { HONORIFIC } from '../../lexicon/kind-sets.ts';
import { Role } from '../../lexicon/kinds.ts';
import { hitOf, opensSomewhere, type Reading, textOf } from '../../lexicon/reading.ts';
import { beforeClosing } from '../line-marks.ts';
import { titleAt } from './titles.ts';

/** In tokens: longer lines are sentences. */
const LONGEST_POST = 24;

/** `Minister for Foreign Affairs`, `Duta Besar LBBP RI,`: the post that is all that a line says, as under a signature. */
export function postOnLine(reading: Reading): string | undefined {
  // Only saves time: no title is read then.
  if (reading.count > LONGEST_POST || !opensSomewhere(reading, Role.Title)) return undefined;
  const close = beforeClosing(reading, ',.;');
  for (let head = 0; head < close; head++) {
    const title = titleAt(reading, head, false);
    if (title === undefined) continue;
    const isAll = title.at === 0 && title.end === close && title.name === undefined;
    // `Excellency`, `Bapak` open a letter.
    const isPost = hitOf(reading, head, HONORIFIC) === undefined;
    return isAll && isPost ? textOf(reading, title.at, title.end) : undefined;
  }
  return undefined;
}

import {
  AND,
  CARDINAL,
  COUNTED,
  DAY_PART,
  FROM,
  MERIDIEM,
  PER,
  PLURAL,
  SHIFT,
  UNIT,
  WEEKDAY,
} from '../../lexicon/kind-sets.ts';
import { kindSet } from '../../lexicon/kinds.ts';
import {
  hitBefore,
  hitOf,
  isMark,
  type Reading,
  SENTENCE_END,
  stopsAt,
} from '../../lexicon/reading.ts';
import { Gap, Shape } from '../../text/tokens.ts';
import { behindDash } from '../line-marks.ts';
import { digitsAt, isBetweenCommas, LAST_DAY } from './read-parts.ts';

/** Something beside `14/4` or `ngày 15` says that it is a day: a word for day, a part of the day, a bracket after a weekday. */
export function speaksForDay(
  reading: Reading,
  at: number,
  end: number,
  dayFirst: boolean,
): boolean {
  if (hitOf(reading, at, UNIT) !== undefined) {
    return (
      digitsAt(reading, at - 1) === undefined &&
      !isOfTrip(reading, at, end) &&
      hitOf(reading, at - 1, CARDINAL) === undefined &&
      hitOf(reading, at - 1, PER) === undefined &&
      !isMark(reading, end, '%') &&
      hitOf(reading, end, COUNTED) === undefined &&
      hitOf(reading, end, MERIDIEM) === undefined &&
      hitOf(reading, end, PLURAL) === undefined
    );
  }
  if (at > 0 && reading.gap[at] === Gap.None && !isMark(reading, at - 1, '(')) return false;
  if (isSpan(reading, at, end)) return false;
  if (isMark(reading, end, '%') || (isCounted(reading, end) && !isFromThere(reading, at, end)))
    return false;
  const before =
    // `serving at 5-5`
    hitBefore(reading, at, dayFirst ? LEADS : DAY_LEADS) !== undefined ||
    isBracketed(reading, at, end, dayFirst);
  return (
    before ||
    (dayFirst &&
      (isDeadline(reading, at) ||
        isSetOff(reading, at, end) ||
        closesDateline(reading, at, end) ||
        isEntry(reading, at, end))) ||
    (at === 0 && end === reading.count) ||
    hitOf(reading, at - 1, WEEKDAY) !== undefined ||
    (isMark(reading, at - 1, ',') && followsRelativeDay(reading, at - 1)) ||
    (hitOf(reading, at - 2, WEEKDAY) !== undefined && at > 1)
  );
}

/** `Ngày 1: …`, at the head of a sentence: the days of a trip or a course are counted from the first. */
function isOfTrip(reading: Reading, at: number, end: number): boolean {
  return (
    end === at + 2 &&
    isMark(reading, end, ':') &&
    digitsAt(reading, at + 1)?.length === 1 &&
    (at === 0 || stopsAt(reading, at - 1, SENTENCE_END))
  );
}

/** `từ 1-2 năm`, `dịp 1.5 năm`: one or two years, or one and a half, as no year follows. */
function isSpan(reading: Reading, at: number, end: number): boolean {
  const unit = isMark(reading, at + 1, '-–.') ? hitOf(reading, end, COUNTED) : undefined;
  return unit !== undefined && digitsAt(reading, unit.end) === undefined;
}

const DAY_LEADS = kindSet('on-day', 'day-part');
const LEADS = kindSet(...DAY_LEADS.kinds, 'clock');

/** `1.5 người`, `sáng 1.5 triệu`: a number. */
function isCounted(reading: Reading, at: number): boolean {
  return hitOf(reading, at, GOES_ON) !== undefined;
}

const GOES_ON = kindSet('not-a-year-after', 'magnitude');

/** `tối 11/11 từ Hà Nội`, `rạng sáng 23/8 giờ Việt Nam`: behind a part of the day the words mean "from" and "the time of", and count nothing. */
function isFromThere(reading: Reading, at: number, end: number): boolean {
  const ofThere =
    hitOf(reading, end, MERIDIEM) !== undefined && hitOf(reading, end + 1, PLACES) !== undefined;
  return (
    (ofThere || hitOf(reading, end, FROM) !== undefined) &&
    hitBefore(reading, at, DAY_PART) !== undefined
  );
}

/** `trước 31/12`, `sejak 20/3`, `thời hạn 31/1`: behind a word that times stand behind, and no proper fraction as in `trước 2/3 đại biểu`. */
function isDeadline(reading: Reading, at: number): boolean {
  const [first, second] = [digitsAt(reading, at), digitsAt(reading, at + 2)];
  if (first === undefined || second === undefined || !isMark(reading, at + 1, '/')) return false;
  return (
    first.value > second.value &&
    hitOf(reading, at - 1, AND) === undefined &&
    hitBefore(reading, at, BEFORE_TIMES) !== undefined
  );
}

const BEFORE_TIMES = kindSet('year-context', 'deadline');

/** `Tối hôm trước, [18/5], ông …`: between commas, beside which stand words and no further numbers. */
function isSetOff(reading: Reading, at: number, end: number): boolean {
  return (
    // `2/3` is a fraction.
    (digitsAt(reading, at)?.value ?? 0) > (digitsAt(reading, at + 2)?.value ?? LAST_DAY) &&
    isMark(reading, at + 1, '/') &&
    isBetweenCommas(reading, at, end)
  );
}

/** `- 15/7: …`, `- 15-7: …`: what opens an entry of a chronicle. */
function isEntry(reading: Reading, at: number, end: number): boolean {
  // `- 2.1: Ruang lingkup` is a section.
  const mark = at === 1 && (digitsAt(reading, at)?.length ?? 0) === 2 ? '/-.' : '/';
  return at === behindDash(reading) && isMark(reading, at + 1, mark) && isMark(reading, end, ':');
}

/** `Hà Nội, 23/6 -`, `JAKARTA, 5/3 (Antara)`, `Hà Nội (TTXVN 14/7)`: behind the place that opens a line, before a dash or with the agency. */
function closesDateline(reading: Reading, at: number, end: number): boolean {
  if (at > LONGEST_DATELINE) return false;
  const behind =
    isMark(reading, at - 1, ',') && isMark(reading, end, '-–—(')
      ? at - 1
      : isMark(reading, end, ')') && agencyOpening(reading, at);
  const place = behind ? hitBefore(reading, behind, PLACES) : undefined;
  return place?.at === 0;
}

/** The bracket before `TTXVN 14/7)` and `Đặc phái viên TTXVN 9/7)`: an agency in capitals stands before the day. */
function agencyOpening(reading: Reading, at: number): number | undefined {
  if (reading.shape[at - 1] !== Shape.Upper) return undefined;
  for (let before = at - 2; before > 0; before--) if (isMark(reading, before, '(')) return before;
  return undefined;
}

/** In tokens before its day. */
const LONGEST_DATELINE = 8;

const PLACES = kindSet('place', 'country', 'party');

/** `chiều mai, 15/11`. */
function followsRelativeDay(reading: Reading, at: number): boolean {
  const shift = hitBefore(reading, at, SHIFT);
  return shift?.entry.kind === 'shift' && shift.entry.unit === 'day';
}

/** `di Ottawa (24/9)`: alone in brackets, in languages that write their dates so. */
function isBracketed(reading: Reading, at: number, end: number, dayFirst: boolean): boolean {
  return dayFirst && isMark(reading, at - 1, '(') && isMark(reading, end, ')');
}

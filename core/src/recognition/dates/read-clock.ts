import type { EntryOf } from '../../lexicon/entry.ts';
import {
  HOURS_BEHIND,
  LATE_PART,
  MERIDIEM,
  MINUTE_WORD,
  NOON,
  SHIFT,
  TITLE,
  UNIT,
  ZONE,
} from '../../lexicon/kind-sets.ts';
import { kindSet } from '../../lexicon/kinds.ts';
import { type Hit, hitOf, isMark, isWord, type Reading, textOf } from '../../lexicon/reading.ts';
import { Gap, Shape } from '../../text/tokens.ts';
import type { Clock } from '../date-spec.ts';
import { digitsAt, type Part } from './read-parts.ts';

/**
 * `18:05 WIB`, `15:23`, `10:12:59 pm`, `18h30`, `9 a.m.`, `10.00 WIB`, `7 giờ 30 tối`; `loose` where a word for o'clock
 * stood before it.
 */
export function clockAt(reading: Reading, at: number, loose: boolean): Part<Clock> | undefined {
  const hour = digitsAt(reading, at);
  if (hour?.length === 4) return compactClock(reading, at, hour.value);
  if (hour === undefined || hour.length > 2 || hour.value > 24) return undefined;
  const glued = minuteAt(reading, at + 1);
  const after = glued?.end ?? at + 1;
  const meridiem = meridiemAt(reading, after, glued?.mark === ':');
  const minute =
    glued ?? (meridiem === undefined ? undefined : minutesBehind(reading, meridiem.end, loose));
  const told = Math.max(after, meridiem?.end ?? 0, minute?.end ?? 0);
  const late = latePart(reading, told);
  const end = late?.end ?? told;
  const zone = zoneAt(reading, end, minute?.second !== undefined);
  const dotted = minute?.mark === '.';
  // `at 0.39 au` is no time of the day.
  if (dotted && hour.value === 0 && hour.length === 1) return undefined;
  const sure =
    (minute !== undefined && !dotted) ||
    meridiem !== undefined ||
    (loose && late !== undefined) ||
    (dotted && (loose || zone !== undefined));
  if (!sure) return undefined;
  const shift =
    late === undefined ? shiftOf(meridiem?.entry.hours, hour.value) : shiftOfPart(late, hour.value);
  const clock: Clock = {
    hour: hour.value + shift,
    ...(minute?.value === undefined ? {} : { minute: minute.value }),
    ...(minute?.second === undefined ? {} : { second: minute.second }),
    ...zone?.value,
  };
  return { value: clock, end: zone?.end ?? end };
}

/** `9 a.m.`, `03:45 PM`; before a word with a capital that tells no time `PM` is a prime minister, behind minutes only before somebody known or a country. */
function meridiemAt(
  reading: Reading,
  at: number,
  minutes: boolean,
): Hit<EntryOf<'meridiem'>> | undefined {
  const meridiem = hitOf(reading, at, MERIDIEM);
  const office = meridiem && hitOf(reading, at, TITLE);
  const named =
    office !== undefined &&
    (minutes
      ? hitOf(reading, office.end, WHOSE) !== undefined
      : reading.shape[office.end] === Shape.Capital);
  return named && hitOf(reading, office.end, BEHIND_CLOCK) === undefined ? undefined : meridiem;
}

/** `PM Modi`, `PM Malaysia` */
const WHOSE = kindSet('person', 'country');

const BEHIND_CLOCK = kindSet('weekday', 'month', 'zone');

/** `1245 GMT`, `1800 hrs`: four digits are hours and minutes before the name of a zone or a short word for hours. */
function compactClock(reading: Reading, at: number, digits: number): Part<Clock> | undefined {
  const hours = hitOf(reading, at + 1, HOURS_BEHIND)?.end ?? at + 1;
  const zone = namedZone(reading, hours);
  const [hour, minute] = [Math.floor(digits / 100), digits % 100];
  return (zone === undefined && hours === at + 1) || hour > 24 || minute > 59
    ? undefined
    : { value: { hour, minute, ...zone?.value }, end: zone?.end ?? hours };
}

/** `7:30 [tối]`, `pukul 3 [sore]`: the hours of the afternoon and evening. `chiều nay` is a day of its own. */
function latePart(reading: Reading, at: number): LatePart | undefined {
  return hitOf(reading, at, SHIFT) === undefined ? hitOf(reading, at, LATE_PART) : undefined;
}

type LatePart = Hit<EntryOf<'late-part'>>;

/** `jam 7 malam` is 19:00, `jam 2 malam` is not 14:00. */
function shiftOfPart({ entry: { first, last } }: LatePart, hour: number): number {
  return hour >= first && hour <= last ? 12 : 0;
}

/** `9 p.m.` adds twelve hours, `12 a.m.` takes them away; a word for o'clock changes nothing. */
function shiftOf(half: number | undefined, hour: number): number {
  if (half === 12) return hour < 12 ? 12 : 0;
  return half === 0 && hour === 12 ? -12 : 0;
}

interface Minute {
  readonly value: number | undefined;
  readonly second?: number;
  readonly end: number;
  readonly mark: string;
}

/** `9 giờ [30 phút]`, and before a day or behind a word for o'clock `9 giờ [30]`. */
function minutesBehind(reading: Reading, at: number, loose: boolean): Minute | undefined {
  const minute = digitsAt(reading, at);
  if (minute === undefined || minute.length > 2 || minute.value > 59) return undefined;
  const word = hitOf(reading, at + 1, MINUTE_WORD);
  const day = hitOf(reading, at + 1, UNIT)?.entry.unit === 'day';
  const late = latePart(reading, at + 1) !== undefined;
  if (word === undefined && !day && !late && !(loose && !isWord(reading, at + 1))) return undefined;
  return { value: minute.value, end: word?.end ?? at + 1, mark: ':' };
}

function minuteAt(reading: Reading, at: number): Minute | undefined {
  if (reading.gap[at] !== Gap.None || at >= reading.count) return undefined;
  if (reading.single[at] === 0) return undefined;
  if (!isMark(reading, at, ':.hHgG')) return undefined;
  const mark = textOf(reading, at, at + 1).toLowerCase();
  const minute = sixtieths(reading, at + 1);
  if (minute === undefined)
    return mark === 'h' || mark === 'g' ? { value: undefined, end: at + 1, mark: ':' } : undefined;
  const second = isMark(reading, at + 2, mark) ? sixtieths(reading, at + 3) : undefined;
  if (second === undefined) return { value: minute, end: at + 2, mark };
  // `07:37:23.81`
  const fraction = mark === ':' && isMark(reading, at + 4, '.') && reading.gap[at + 5] === Gap.None;
  const end = fraction && digitsAt(reading, at + 5) !== undefined ? at + 6 : at + 4;
  return { value: minute, second, end, mark };
}

/** Two digits below sixty, glued to the mark before them. */
function sixtieths(reading: Reading, at: number): number | undefined {
  const number = reading.gap[at] === Gap.None ? digitsAt(reading, at) : undefined;
  return number !== undefined && number.length === 2 && number.value < 60
    ? number.value
    : undefined;
}

/** `[noon]`, `noon ET`, behind a word for o'clock. */
export function noonAt(reading: Reading, at: number): Part<Clock> | undefined {
  const noon = hitOf(reading, at, NOON);
  const zone = noon && zoneAt(reading, noon.end, false);
  return noon && { value: { hour: 12, ...zone?.value }, end: zone?.end ?? noon.end };
}

/** How far from Greenwich: one offset, and of `ET` another one in summer. */
type Zone = Pick<Clock, 'offset' | 'summer'>;

/** `WIB`, `GMT+7`, `(GMT+7)`; behind seconds or glued to the time also `Z` and `+07:00`. */
export function zoneAt(reading: Reading, at: number, exact: boolean): Part<Zone> | undefined {
  if (isMark(reading, at, '(')) {
    const inner = namedZone(reading, at + 1);
    return inner && isMark(reading, inner.end, ')')
      ? { value: inner.value, end: inner.end + 1 }
      : undefined;
  }
  return namedZone(reading, at) ?? (exact ? bareOffset(reading, at) : undefined);
}

/** `WIB`, `GMT+7`. */
function namedZone(reading: Reading, at: number): Part<Zone> | undefined {
  const zone = hitOf(reading, at, ZONE);
  if (zone === undefined) return undefined;
  const { offset, summer } = zone.entry;
  return (
    offsetAt(reading, zone.end) ?? {
      value: summer === undefined ? { offset } : { offset, summer },
      end: zone.end,
    }
  );
}

/** `Z`, `+07:00`, `+0700`. */
function bareOffset(reading: Reading, at: number): Part<Zone> | undefined {
  if (reading.gap[at] === Gap.None && textOf(reading, at, at + 1) === 'Z')
    return { value: { offset: '+00:00' }, end: at + 1 };
  const digits = digitsAt(reading, at + 1);
  if (digits?.length !== 4 || !isMark(reading, at, '+-')) return offsetAt(reading, at);
  // `10:30:15 - 2015-09-24`
  if (reading.gap[at + 1] !== Gap.None || digits.value > FARTHEST) return undefined;
  const minutes = digits.value % 100;
  const offset = `${textOf(reading, at, at + 1)}${pad((digits.value - minutes) / 100)}:${pad(minutes)}`;
  return { value: { offset }, end: at + 2 };
}

/** No zone is farther from Greenwich: hours and minutes. */
const FARTHEST = 1400;

/** `+7`, `+07:00`. */
function offsetAt(reading: Reading, at: number): Part<Zone> | undefined {
  const hours = isMark(reading, at, '+-') ? digitsAt(reading, at + 1) : undefined;
  if (hours === undefined || hours.value > 14) return undefined;
  const minutes = isMark(reading, at + 2, ':') ? digitsAt(reading, at + 3) : undefined;
  const offset = `${textOf(reading, at, at + 1)}${pad(hours.value)}:${pad(minutes?.value ?? 0)}`;
  return { value: { offset }, end: minutes === undefined ? at + 2 : at + 4 };
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

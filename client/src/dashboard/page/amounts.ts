import type { SurveyMark } from '@attache/server/protocol';
import { scaleLinear, scaleLog, scaleSqrt } from 'd3-scale';
import { type Draw, type DrawnMark, drawMark, drawPicture, type Look, rowsOf } from './drawing.ts';
import { svg, widthOf } from './elements.ts';

/** A strip with amounts of many sizes, and one whose amounts are all about as large. */
const TALL = 128;
const LOW = 64;
const HEAD = 22;
const FOOT = 26;
const LEFT = 78;

/**
 * A strip for each currency, and in it a disc for each amount: by year from left to right, by size upwards, ten times as
 * much being always as far. What names no year or no currency stands in the table only.
 */
export const amounts: Draw = ({ marks }, look) => {
  const known = marks.filter(({ key }) => key.every((part) => part !== '') && Number(key[2]) > 0);
  const years = known.map(({ key }) => Number(key[1]));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const along = scaleLinear([first - 0.5, last + 0.5], [LEFT, look.width - 16]);
  const size = scaleSqrt([1, Math.max(2, ...known.map(({ count }) => count))], [5, 11]);
  let bottom = 0;
  const strips = rowsOf(known, 1).map((row) => {
    const top = bottom;
    bottom += heightOf(row);
    return strip(row, top, { along, size, look });
  });
  const ticks = along.ticks(Math.min(12, last - first + 1)).filter(Number.isInteger);
  const axis = strips.length === 0 ? [] : ticks.map((year) => yearTick(year, along(year), bottom));
  return {
    picture: drawPicture(
      look.width,
      strips.length === 0 ? 0 : bottom + FOOT,
      ...strips.flatMap(({ ground }) => ground),
      ...axis.flat(),
      ...strips.flatMap(({ discs }) => discs.map(({ element }) => element)),
    ),
    rows: strips.map(({ discs }) => discs),
    legend: [],
  };
};

interface Scales {
  readonly along: (year: number) => number;
  readonly size: (count: number) => number;
  readonly look: Look;
}

function strip(
  row: readonly SurveyMark[],
  top: number,
  { along, size, look }: Scales,
): { readonly ground: readonly SVGElement[]; readonly discs: readonly DrawnMark[] } {
  const bottom = top + heightOf(row);
  const [least, most] = extentOf(row);
  const up = scaleLog([least / 1.5, most * 1.5], [bottom - 10, top + HEAD]);
  const compact = new Intl.NumberFormat(look.locale, {
    notation: 'compact',
    maximumFractionDigits: 1,
  });
  const decades = tens(least / 1.5, most * 1.5);
  const ground = [
    svg('line', { x1: 4, x2: look.width - 8, y1: bottom, y2: bottom, class: 'guide' }),
    svg('text', { x: 4, y: top + 16, class: 'heading' }, row[0]?.names[0] ?? ''),
    ...(decades.length > 0 ? decades : [least]).flatMap((amount) => {
      const y = up(amount);
      return [
        svg('line', { x1: LEFT - 8, x2: look.width - 8, y1: y, y2: y, class: 'guide' }),
        svg(
          'text',
          { x: LEFT - 14, y, class: 'tick', 'text-anchor': 'end', 'dominant-baseline': 'central' },
          shortest([compact.format(amount), amount.toExponential(0)], LEFT - 18),
        ),
      ];
    }),
  ];
  const placed: Placed[] = [];
  const discs = row
    .toSorted((a, b) => Number(a.key[1]) - Number(b.key[1]) || Number(a.key[2]) - Number(b.key[2]))
    .map((mark) => {
      const r = size(mark.count);
      const place = beside(placed, {
        x: along(Number(mark.key[1])),
        y: up(Number(mark.key[2])),
        r,
      });
      placed.push(place);
      const centre = { cx: place.x, cy: place.y };
      return drawMark(
        mark,
        'disc amount',
        svg('circle', { ...centre, r: Math.max(9, r), class: 'area' }),
        svg('circle', { ...centre, r, class: 'shape' }),
      );
    });
  return { ground, discs };
}

function heightOf(row: readonly SurveyMark[]): number {
  const [least, most] = extentOf(row);
  return most / least > 5 ? TALL : LOW;
}

function extentOf(row: readonly SurveyMark[]): readonly [least: number, most: number] {
  const sizes = row.map(({ key }) => Number(key[2]));
  return [Math.min(...sizes), Math.max(...sizes)];
}

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** A disc beside those that stand where it should, so that each can be seen and hit. */
function beside(placed: readonly Placed[], wanted: Placed): Placed {
  const free = [0, 1, -1, 2, -2, 3, -3]
    .map((steps) => ({ ...wanted, x: wanted.x + steps * (wanted.r + 2) }))
    .find((one) =>
      placed.every((other) => Math.hypot(one.x - other.x, one.y - other.y) > one.r + other.r),
    );
  return free ?? wanted;
}

/** The first of the texts that has room, else the last. */
function shortest(texts: readonly string[], width: number): string {
  return texts.find((text) => widthOf(text) <= width) ?? texts.at(-1) ?? '';
}

/** Powers of ten, not more than four of them. */
function tens(from: number, to: number): number[] {
  const [low, high] = [Math.ceil(Math.log10(from)), Math.floor(Math.log10(to))];
  const stride = Math.max(1, Math.ceil((high - low + 1) / 4));
  const found: number[] = [];
  for (let power = low; power <= high; power += stride) found.push(10 ** power);
  return found;
}

function yearTick(year: number, x: number, bottom: number): SVGElement[] {
  return [
    svg('line', { x1: x, x2: x, y1: HEAD, y2: bottom, class: 'guide upright' }),
    svg('text', { x, y: bottom + 16, class: 'tick', 'text-anchor': 'middle' }, String(year)),
  ];
}

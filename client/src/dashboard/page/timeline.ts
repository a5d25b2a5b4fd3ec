import { scalePoint, scaleSqrt } from 'd3-scale';
import { type Draw, drawMark, drawPicture, drawRowName, rowsOf, sum } from './drawing.ts';
import { fit, svg, widthOf } from './elements.ts';

const ROW = 26;
const HEAD = 30;
const TOTAL = 40;

/**
 * A row for each person, or for each term under its pair of countries, and in it a disc for each time: the larger, the
 * more mentions.
 */
export const timeline: Draw = ({ marks, times = [] }, { width }) => {
  const isGrouped = marks.some(({ key }) => key.length === 3);
  const names = Math.min(isGrouped ? 300 : 220, width * 0.4);
  const along = scalePoint(
    times.map(({ id }) => id),
    [names + 14, width - TOTAL],
  ).padding(0.5);
  const largest = Math.max(3, Math.min(11, along.step() / 2 - 1));
  const size = scaleSqrt([0, Math.max(1, ...marks.map(({ count }) => count))], [0, largest]);
  const groups = isGrouped ? rowsOf(marks, 1) : [marks];
  let y = HEAD;
  const parts: SVGElement[] = [];
  const rows = groups.flatMap((group) => {
    const heading = isGrouped ? group[0] : undefined;
    if (heading) {
      y += 6;
      parts.push(headingOf(heading.names[0] ?? '', y + ROW / 2, width));
      y += ROW;
    }
    return rowsOf(group, isGrouped ? 2 : 1).map((row) => {
      const [first] = row;
      const middle = y + ROW / 2;
      y += ROW;
      const name = drawRowName(first.names[isGrouped ? 1 : 0] ?? '', {
        key: first.key.slice(0, -1),
        count: sum(row),
        x: isGrouped ? 16 : 4,
        y: middle,
        width: names - (isGrouped ? 32 : 20),
      });
      const discs = row
        .toSorted((a, b) => (along(a.key.at(-1) ?? '') ?? 0) - (along(b.key.at(-1) ?? '') ?? 0))
        .map((mark) => {
          const cx = along(mark.key.at(-1) ?? '') ?? names;
          const r = Math.max(3, size(mark.count));
          return drawMark(
            mark,
            `disc ${isGrouped ? 'term' : 'person'}`,
            svg('circle', { cx, cy: middle, r: Math.max(r, 9), class: 'area' }),
            svg('circle', { cx, cy: middle, r, class: 'shape' }),
          );
        });
      parts.push(guide(names + 4, width - TOTAL, middle));
      parts.push(...[name, ...discs].map(({ element }) => element));
      parts.push(
        svg(
          'text',
          {
            x: width - 6,
            y: middle,
            class: 'number',
            'text-anchor': 'end',
            'dominant-baseline': 'central',
          },
          String(sum(row)),
        ),
      );
      return [name, ...discs];
    });
  });
  const ticks = ticksOf(times, (id) => along(id) ?? 0, y);
  return { picture: drawPicture(width, y + 4, ...ticks, ...parts), rows, legend: [] };
};

function headingOf(text: string, y: number, width: number): SVGElement {
  return svg(
    'text',
    { x: 4, y, class: 'heading', 'dominant-baseline': 'central' },
    fit(text, width - 8),
  );
}

function guide(from: number, to: number, y: number): SVGElement {
  return svg('line', { x1: from, x2: to, y1: y, y2: y, class: 'guide' });
}

/** As many names of times as there is room for. */
function ticksOf(
  times: readonly { readonly id: string; readonly name: string }[],
  at: (id: string) => number,
  bottom: number,
): SVGElement[] {
  const widest = Math.max(0, ...times.map(({ name }) => widthOf(name))) + 12;
  const [first, second] = times;
  const step = first && second ? at(second.id) - at(first.id) : widest;
  const stride = Math.max(1, Math.ceil(widest / Math.max(1, step)));
  return times.flatMap(({ id, name }, index) => {
    const x = at(id);
    const line = svg('line', { x1: x, x2: x, y1: HEAD - 6, y2: bottom, class: 'guide upright' });
    const isNamed = index % stride === 0 || id === '';
    return isNamed
      ? [line, svg('text', { x, y: 14, class: 'tick', 'text-anchor': 'middle' }, name)]
      : [line];
  });
}

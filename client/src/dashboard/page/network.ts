import type { SurveyChart, SurveyMark } from '@attache/server/protocol';
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { scaleLinear, scaleSqrt } from 'd3-scale';
import { type Draw, type DrawnMark, drawMark, drawPicture } from './drawing.ts';
import { svg, widthOf } from './elements.ts';

interface Person extends SimulationNodeDatum {
  readonly mark: SurveyMark;
  readonly id: string;
  readonly name: string;
  readonly r: number;
}

interface Tie extends SimulationLinkDatum<Person> {
  readonly mark: SurveyMark;
  readonly source: Person;
  readonly target: Person;
}

/** How long the forces work: after it nothing moves any more, so nothing moves on the page at all. */
const TICKS = 320;
/** Then names that lie on each other are moved apart, at most so often. */
const MOST_PUSHES = 200;
/** Room for a name under its disc. */
const NAME = 18;

/**
 * People as discs, drawn near those with whom they are mentioned, and a line for every two. Up and down go from person to
 * person, right and left along the lines of one.
 */
export const network: Draw = (chart, { width }) => {
  const { people, ties } = placed(chart, width);
  const height = heightFor(people.length);
  const weight = scaleSqrt([1, Math.max(2, ...ties.map(({ mark }) => mark.count))], [1.5, 7]);
  const lines = new Map(ties.map((tie) => [tie, lineOf(tie, weight(tie.mark.count))]));
  const discs = people.map(discOf);
  const rows = people.map((person, index) => [
    ...discs.slice(index, index + 1),
    ...ties
      .filter(({ source, target }) => source === person || target === person)
      .flatMap((tie) => lines.get(tie) ?? []),
  ]);
  const parts = [...lines.values(), ...discs].map(({ element }) => element);
  return { picture: drawPicture(width, height, ...parts), rows, legend: [] };
};

function placed({ marks, people = [] }: SurveyChart, width: number) {
  const size = scaleSqrt([0, Math.max(1, ...people.map(({ count }) => count))], [3, 15]);
  const persons: Person[] = people.map((mark) => ({
    mark,
    id: mark.key[0] ?? '',
    name: mark.names[0] ?? '',
    r: size(mark.count),
  }));
  const byId = new Map(persons.map((person) => [person.id, person]));
  const ties = marks.flatMap((mark): Tie[] => {
    const [source, target] = mark.key.map((id) => byId.get(id));
    return source && target ? [{ mark, source, target }] : [];
  });
  forceSimulation(persons)
    .force('tie', forceLink<Person, Tie>(ties).distance(60).strength(0.6))
    .force('apart', forceManyBody().strength(-220).distanceMax(400))
    .force(
      'room',
      forceCollide<Person>(({ r }) => r + 14),
    )
    .force('across', forceX(0).strength(0.05))
    .force('upright', forceY(0).strength(0.12))
    .stop()
    .tick(TICKS);
  spread(persons, width, heightFor(persons.length));
  return { people: persons, ties };
}

/** Over the whole of the picture, and no name on another. */
function spread(people: readonly Person[], width: number, height: number): void {
  const xs = people.map(({ x = 0 }) => x);
  const ys = people.map(({ y = 0 }) => y);
  const across = scaleLinear([Math.min(...xs), Math.max(...xs)], [50, width - 50]);
  const upright = scaleLinear([Math.min(...ys), Math.max(...ys)], [20, height - 30]);
  for (const person of people) {
    person.x = people.length > 1 ? across(person.x ?? 0) : width / 2;
    person.y = people.length > 1 ? upright(person.y ?? 0) : height / 2;
    keepInside(person, width, height);
  }
  for (let push = 0; push < MOST_PUSHES; push += 1) {
    const moved = people.flatMap((one, index) =>
      people.slice(index + 1).filter((other) => pushApart(one, other)),
    );
    for (const person of people) keepInside(person, width, height);
    if (moved.length === 0) return;
  }
}

/** Moves both a little along the shorter way, where their discs with their names overlap. */
function pushApart(one: Person, other: Person): boolean {
  const dx = (other.x ?? 0) - (one.x ?? 0);
  const dy = middleOf(other) - middleOf(one);
  const x = (spanOf(one) + spanOf(other)) / 2 - Math.abs(dx);
  const y = one.r + other.r + NAME - Math.abs(dy);
  if (x <= 0 || y <= 0) return false;
  if (y < x) {
    const step = ((dy < 0 ? -1 : 1) * y) / 4;
    one.y = (one.y ?? 0) - step;
    other.y = (other.y ?? 0) + step;
  } else {
    const step = ((dx < 0 ? -1 : 1) * x) / 4;
    one.x = (one.x ?? 0) - step;
    other.x = (other.x ?? 0) + step;
  }
  return true;
}

function spanOf({ name, r }: Person): number {
  return Math.max(2 * r, widthOf(name)) + 6;
}

/** Of a disc and its name, from top to bottom. */
function middleOf({ y = 0 }: Person): number {
  return y + NAME / 2;
}

function keepInside(person: Person, width: number, height: number): void {
  const half = Math.min(spanOf(person), width) / 2;
  person.x = Math.max(half, Math.min(width - half, person.x ?? 0));
  person.y = Math.max(person.r + 2, Math.min(height - person.r - NAME, person.y ?? 0));
}

function heightFor(people: number): number {
  return Math.max(140, Math.min(600, 100 + people * 18));
}

function lineOf({ mark, source, target }: Tie, width: number): DrawnMark {
  const ends = { x1: source.x, y1: source.y, x2: target.x, y2: target.y };
  return drawMark(
    mark,
    'tie',
    svg('line', { ...ends, class: 'area', 'stroke-width': 12 }),
    svg('line', { ...ends, class: 'shape', 'stroke-width': width }),
  );
}

function discOf({ mark, name, r, x = 0, y = 0 }: Person): DrawnMark {
  return drawMark(
    mark,
    'disc person',
    svg('circle', { cx: x, cy: y, r: Math.max(11, r), class: 'area' }),
    svg('circle', { cx: x, cy: y, r, class: 'shape' }),
    svg('text', { x, y: y + r + 13, class: 'person-name', 'text-anchor': 'middle' }, name),
  );
}

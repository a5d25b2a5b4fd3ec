import type { ChartName, SurveyChart } from '@attache/server/protocol';
import type { PageWords } from '../messages.ts';
import { amounts } from './amounts.ts';
import { bars } from './bars.ts';
import type { Draw, DrawnMark } from './drawing.ts';
import { html } from './elements.ts';
import { network } from './network.ts';
import { type Roving, rove } from './rove.ts';
import { tableOf } from './table.ts';
import { timeline } from './timeline.ts';

const DRAW: Readonly<Record<ChartName, Draw>> = {
  articles: bars,
  annotators: bars,
  labels: bars,
  people: timeline,
  amounts,
  tiers: timeline,
  together: network,
};

/** What a card does for the page round it. */
export interface CardHost {
  readonly words: PageWords;
  readonly locale: string;
  readonly open: (chart: ChartName, key: readonly string[]) => void;
  readonly copy: (chart: ChartName) => void;
  readonly turn: (chart: ChartName, isTable: boolean) => void;
  readonly focused: (chart: ChartName, key: readonly string[]) => void;
}

/** A chart with its heading, how it was counted, and its buttons; as a picture or as a table. */
export interface Card {
  readonly element: HTMLElement;
  /** Draws it anew, if it says something else or has another width. The focus stays where it was. */
  readonly show: (chart: SurveyChart) => void;
  readonly resize: () => void;
  /** Puts the focus on a mark; false where there is none with this key. */
  readonly focus: (key: readonly string[]) => boolean;
}

export function makeCard(
  id: ChartName,
  isTable: boolean,
  host: CardHost,
  more: readonly HTMLElement[] = [],
): Card {
  const { words } = host;
  const heading = html('h2', { id: `title-${id}` });
  const note = html('p', { class: 'note' });
  const inside = html('div', { class: 'inside' });
  const readout = html('p', { class: 'readout', 'aria-hidden': 'true' });
  const asTable = button(words.asTable, { 'aria-pressed': String(isTable) });
  const copy = button(words.copyCsv);
  const tools = html('div', { class: 'tools' }, ...more, asTable, copy);
  const element = html(
    'section',
    { class: `card ${id}`, 'aria-labelledby': heading.id },
    html('header', {}, heading, tools),
    note,
    inside,
    readout,
  );
  let shown: SurveyChart | undefined;
  let width = 0;
  let roving: Roving | undefined;

  const draw = () => {
    if (!shown) return;
    const chart = shown;
    const before = focusedKey(inside);
    width = inside.clientWidth;
    roving = undefined;
    readout.textContent = '';
    if (chart.marks.length === 0)
      inside.replaceChildren(html('p', { class: 'empty' }, words.nothing));
    else if (isTable) inside.replaceChildren(tableOf(chart, ({ key }) => host.open(id, key)));
    else roving = drawChart(chart);
    if (before) focus(before);
  };

  const drawChart = (chart: SurveyChart): Roving => {
    const { picture, rows, legend } = DRAW[id](chart, {
      width: Math.max(260, width),
      locale: host.locale,
    });
    picture.setAttribute('aria-label', `${chart.title}. ${words.keys}`);
    const look = (mark: DrawnMark | undefined) => {
      readout.textContent = mark?.spoken ?? '';
    };
    for (const mark of rows.flat()) mark.element.setAttribute('data-key', JSON.stringify(mark.key));
    const found = rove(rows, {
      open: ({ key }) => host.open(id, key),
      look: (mark) => {
        look(mark);
        if (mark && mark.element === document.activeElement) host.focused(id, mark.key);
      },
    });
    const list = html(
      'ul',
      { class: 'legend' },
      ...legend.map(({ swatch, name }) => html('li', {}, swatch, name)),
    );
    const rest = chart.more === undefined ? [] : [html('p', { class: 'more' }, chart.more)];
    inside.replaceChildren(...(legend.length > 0 ? [list] : []), picture, ...rest);
    return found;
  };

  const focus = (key: readonly string[]): boolean => {
    const name = JSON.stringify(key);
    const mark = roving
      ? roving.prepare(key)?.element
      : [...inside.querySelectorAll<HTMLElement>('[data-key]')].find(
          ({ dataset }) => dataset['key'] === name,
        );
    // Somebody who is elsewhere in the window stays there.
    if (document.hasFocus()) mark?.focus({ preventScroll: true });
    return mark !== undefined;
  };

  asTable.addEventListener('click', () => {
    isTable = !isTable;
    asTable.setAttribute('aria-pressed', String(isTable));
    host.turn(id, isTable);
    draw();
  });
  copy.addEventListener('click', () => host.copy(id));
  return {
    element,
    show: (chart) => {
      if (JSON.stringify(chart) === JSON.stringify(shown)) return;
      shown = chart;
      heading.textContent = chart.title;
      note.textContent = chart.note;
      for (const one of [asTable, copy])
        one.setAttribute('aria-label', `${one.textContent}: ${chart.title}`);
      draw();
    },
    resize: () => {
      if (!isTable && Math.abs(inside.clientWidth - width) > 1) draw();
    },
    focus,
  };
}

function button(
  text: string,
  attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
  return html('button', { type: 'button', ...attributes }, text);
}

/** Of the mark that has the focus, which it loses when it is drawn anew. */
function focusedKey(inside: HTMLElement): readonly string[] | undefined {
  const { activeElement } = document;
  if (!activeElement || !inside.contains(activeElement)) return undefined;
  const name = activeElement.getAttribute('data-key');
  if (name === null) return undefined;
  const key: unknown = JSON.parse(name);
  return Array.isArray(key) ? key.map(String) : undefined;
}

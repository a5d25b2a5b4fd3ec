import type { SurveyChart, SurveyMark } from '@attache/server/protocol';
import { html } from './elements.ts';

/** The chart's numbers as a table: a row a mark. The number opens what is behind it. */
export function tableOf(
  { title, note, columns, marks, more }: SurveyChart,
  open: (mark: SurveyMark) => void,
): HTMLElement {
  const head = html('tr', {}, ...columns.map((name) => html('th', { scope: 'col' }, name)));
  const body = html('tbody', {}, ...marks.map((mark) => rowOf(mark, open)));
  const table = html(
    'table',
    {},
    html('caption', {}, `${title}. ${note}`),
    html('thead', {}, head),
    body,
  );
  // It can be wider and longer than there is room, and then the keyboard has to scroll it.
  const area = html(
    'div',
    { class: 'table', role: 'region', 'aria-label': title, tabindex: 0 },
    table,
  );
  if (more !== undefined) area.append(html('p', { class: 'more' }, more));
  return area;
}

function rowOf(mark: SurveyMark, open: (mark: SurveyMark) => void): HTMLElement {
  const [first = '', ...others] = mark.names;
  const button = html(
    'button',
    {
      type: 'button',
      class: 'link',
      'aria-label': mark.spoken,
      'data-key': JSON.stringify(mark.key),
    },
    String(mark.count),
  );
  button.addEventListener('click', () => open(mark));
  return html(
    'tr',
    {},
    html('th', { scope: 'row' }, first),
    ...others.map((name) => html('td', {}, name)),
    html('td', { class: 'number' }, button),
    html('td', { class: 'number' }, String(mark.articles)),
  );
}

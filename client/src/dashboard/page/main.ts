import type { ChartName, SurveyAnswer, SurveyQuestion } from '@attache/server/protocol';
import { CHART_NAMES, type PageWords, toPage } from '../messages.ts';
import { type Card, makeCard } from './card.ts';
import { html } from './elements.ts';
import { makeFilters } from './filters.ts';
import { keep, kept, say } from './host.ts';

/** The page in the dashboard's panel. It draws what the panel sends, and asks; it knows nothing else. */

interface Page {
  readonly busy: (text: string) => void;
  readonly show: (answer: SurveyAnswer) => void;
  readonly tell: (text: string) => void;
}

let page: Page | undefined;

window.addEventListener('message', ({ data }) => {
  const message = toPage(data);
  switch (message?.kind) {
    case 'words':
      page = build(message.words, message.locale);
      return;
    case 'busy':
      return page?.busy(message.text);
    case 'survey':
      return page?.show(message.answer);
    case 'said':
      return page?.tell(message.text);
    case undefined:
      return;
  }
});

say({ kind: 'ready', question: kept().question });

function build(words: PageWords, locale: string): Page {
  const before = kept();
  const summary = html('p', { class: 'summary' });
  const progress = html('span', { class: 'progress', 'aria-hidden': 'true' });
  const stop = html('button', { type: 'button', class: 'quiet', hidden: '' }, words.stop);
  const again = html('button', { type: 'button', class: 'quiet' }, words.countAgain);
  // There from the beginning: a screen reader only follows what it has seen empty.
  const status = html('p', { role: 'status', 'aria-live': 'polite', class: 'status' });
  const filters = makeFilters(before.question, words, ask);
  const cards = new Map(CHART_NAMES.map((id) => [id, cardOf(id)]));
  const all = html('div', { class: 'cards' }, ...[...cards.values()].map(({ element }) => element));
  const empty = html('p', { class: 'empty', hidden: '' }, words.noArticles);
  let known: string | undefined;

  function cardOf(id: ChartName): Card {
    return makeCard(
      id,
      before.tables.includes(id),
      {
        words,
        locale,
        open: (chart, key) => {
          keep({ place: { chart, key } });
          say({ kind: 'open', chart, key });
        },
        copy: (chart) => say({ kind: 'copy', chart }),
        turn: (chart, isTable) => {
          const others = kept().tables.filter((one) => one !== chart);
          keep({ tables: isTable ? [...others, chart] : others });
        },
        focused: (chart, key) => keep({ place: { chart, key } }),
      },
      id === 'together' ? [filters.together] : [],
    );
  }

  function ask(question: SurveyQuestion): void {
    keep({ question });
    say({ kind: 'ask', question });
  }

  stop.addEventListener('click', () => say({ kind: 'stop' }));
  again.addEventListener('click', () => ask(kept().question));
  document
    .querySelector('#dashboard')
    ?.replaceChildren(
      html(
        'header',
        { class: 'top' },
        html('h1', {}, words.title),
        html(
          'div',
          { class: 'line' },
          summary,
          html('div', { class: 'tools' }, progress, stop, again),
        ),
        filters.element,
        html('p', { class: 'note' }, words.keys),
        status,
      ),
      empty,
      all,
    );
  follow(() => cards.forEach(({ resize }) => void resize()));

  const rest = () => {
    progress.textContent = '';
    stop.hidden = true;
  };
  const restorePlace = () => {
    const { place } = kept();
    const card = place && cards.get(place.chart);
    if (!place || !card) return;
    card.element.scrollIntoView({ block: 'nearest' });
    if (document.hasFocus()) card.focus(place.key);
    else window.addEventListener('focus', () => card.focus(place.key), { once: true });
  };
  return {
    busy: (text) => {
      progress.textContent = text;
      stop.hidden = false;
    },
    tell: (text) => {
      rest();
      status.className = 'status';
      status.textContent = text;
    },
    show: (answer) => {
      rest();
      summary.textContent = answer.summary;
      const isEmpty = answer.charts.every(({ marks }) => marks.length === 0);
      empty.hidden = !isEmpty;
      all.hidden = isEmpty;
      filters.offer(answer);
      for (const chart of answer.charts) cards.get(chart.id)?.show(chart);
      // What stands on the page at first is read by itself; from then on, that it has changed is said.
      const counted = JSON.stringify(answer);
      if (known === undefined) restorePlace();
      else if (known !== counted) {
        // Whoever sees the page sees it.
        status.className = 'status heard';
        status.textContent = `${words.updated} ${answer.summary}`;
      }
      known = counted;
    },
  };
}

/** Calls back when the page has another width, once a frame. */
function follow(resized: () => void): void {
  let frame = 0;
  new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(resized);
  }).observe(document.body);
}

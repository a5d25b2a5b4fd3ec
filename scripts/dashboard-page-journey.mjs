import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { expect, say, takeSteps } from './steps.mjs';
import { closePage, openPage } from './vscode/browser.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TESTS = new URL('../test/out/', import.meta.url);

/** The dashboard's page by itself, as it is built, with the worst that an article can say and with nobody but us at the other end. */
const STEPS = [
  {
    title: 'stands under its policy: every chart has a name, and every mark a role and a name',
    picture: 'hostile',
    run: async ({ page, survey, words }) => {
      await send(page, { kind: 'words', words, locale: 'en' });
      await send(page, { kind: 'survey', answer: survey });
      await page.locator('.card.together svg').waitFor();
      const charts = await page.evaluate(chartsIn);
      expect(charts.length === 7, `${charts.length} charts`);
      for (const { title, role, marks, unnamed, stops } of charts) {
        expect(role === 'group' && title !== '', `a chart without a name: ${title}`);
        expect(marks > 0 && unnamed === 0, `${unnamed} of ${marks} marks of ${title} have no name`);
        expect(stops === 1, `${stops} stops of the Tab key in ${title}`);
      }
    },
  },
  {
    title: 'shows hostile words as words: no element, no style, no request comes of them',
    run: async ({ page, payloads, asked }) => {
      const found = await page.evaluate(foreignElements);
      expect(found.length === 0, `made of an article's words: ${found}`);
      const text = await page.evaluate(allText);
      for (const payload of payloads) {
        const words = payload.replaceAll(/\s+/gu, ' ').trim();
        expect(text.includes(words), `not shown as it is: ${JSON.stringify(payload)}`);
      }
      const turns = await page.locator('button[aria-pressed]').all();
      for (const turn of turns) await turn.click();
      expect((await page.evaluate(foreignElements)).length === 0, 'made of words in a table');
      for (const turn of turns) await turn.click();
      const strange = asked.filter(
        (path) => !['/', '/dashboard.js', '/dashboard.css'].includes(path),
      );
      expect(strange.length === 0, `asked for ${strange}`);
      expect(
        (await page.evaluate('violations')).length === 0,
        await page.evaluate('violations.join()'),
      );
    },
  },
  {
    title: 'does not mind what is no message of the panel',
    run: async ({ page, survey }) => {
      for (const message of [
        null,
        7,
        { kind: 'survey' },
        { kind: 'survey', answer: { ...survey, charts: [{}] } },
        { kind: 'words', words: {} },
      ])
        await send(page, message);
      expect((await page.locator('.card svg[role=group]').count()) === 7, 'a chart went away');
      expect((await page.evaluate('faults')).length === 0, await page.evaluate('faults.join()'));
    },
  },
  {
    title: 'is walked through by keys, and opens what is behind a mark',
    run: async ({ page, survey }) => {
      await page.locator('.card.people [tabindex="0"]').focus();
      const [first] = survey.charts.find(({ id }) => id === 'people').marks;
      await page.keyboard.press('ArrowRight');
      expect((await nameOfFocus(page)) === first.spoken, await nameOfFocus(page));
      await page.locator('.card.people .readout', { hasText: 'mention' }).waitFor();
      await page.keyboard.press('Enter');
      const said = await lastSaid(page);
      expect(said.kind === 'open' && said.chart === 'people', JSON.stringify(said));
      expect(said.key.join() === first.key.join(), JSON.stringify(said));
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Space');
      const row = await lastSaid(page);
      expect(row.key.length === 1, `a row's name opens the row: ${JSON.stringify(row)}`);
    },
  },
  {
    title: 'goes along the lines of a person, and to the ends by Home and End',
    run: async ({ page, survey }) => {
      const { people, marks } = survey.charts.find(({ id }) => id === 'together');
      await page.locator('.card.together [tabindex="0"]').focus();
      await page.keyboard.press('Control+Home');
      expect((await nameOfFocus(page)) === people[0].spoken, await nameOfFocus(page));
      await page.keyboard.press('ArrowRight');
      const line = await nameOfFocus(page);
      expect(
        marks.some(({ spoken }) => spoken === line),
        line,
      );
      await page.keyboard.press('Control+End');
      expect((await nameOfFocus(page)) === people.at(-1).spoken, await nameOfFocus(page));
    },
  },
  {
    title: 'tells the same as a table, with a caption and headings, and opens from there',
    picture: 'table',
    run: async ({ page, survey }) => {
      const { title, columns, marks } = survey.charts.find(({ id }) => id === 'amounts');
      const card = page.locator('.card.amounts');
      await card.getByRole('button', { name: /^asTable/u }).press('Enter');
      const table = card.getByRole('table');
      await table.waitFor();
      expect((await table.locator('caption').textContent()).startsWith(title), 'no caption');
      expect((await table.getByRole('columnheader').count()) === columns.length, 'headings');
      expect((await table.getByRole('rowheader').count()) === marks.length, 'a heading a row');
      await table.getByRole('button').first().press('Enter');
      const message = await lastSaid(page);
      expect(
        message.chart === 'amounts' && message.key.join() === marks[0].key.join(),
        JSON.stringify(message),
      );
    },
  },
  {
    title: 'asks for what is filtered, and for a copy',
    run: async ({ page }) => {
      await page.getByRole('combobox', { name: 'status' }).selectOption('confirmed');
      const asked = await lastSaid(page);
      expect(asked.kind === 'ask' && asked.question.status === 'confirmed', JSON.stringify(asked));
      await page
        .locator('.card.labels')
        .getByRole('button', { name: /^copyCsv/u })
        .press('Enter');
      expect((await lastSaid(page)).chart === 'labels', JSON.stringify(await lastSaid(page)));
    },
  },
  {
    title: 'says how far the counting is, and stops it when asked',
    run: async ({ page }) => {
      const stop = page.getByRole('button', { name: 'stop', exact: true });
      expect(!(await stop.isVisible()), 'there is something to stop');
      await send(page, { kind: 'busy', text: 'Reading article 3 of 9' });
      await page.getByText('Reading article 3 of 9').waitFor();
      await stop.press('Enter');
      expect((await lastSaid(page)).kind === 'stop', JSON.stringify(await lastSaid(page)));
      await send(page, { kind: 'said', text: 'It was stopped.' });
      await page.getByRole('status').filter({ hasText: 'It was stopped.' }).waitFor();
      expect(!(await stop.isVisible()), 'it goes on');
    },
  },
  {
    title: 'is drawn anew without taking the focus, and says so',
    run: async ({ page, survey }) => {
      await page.locator('.card.people [tabindex="0"]').focus();
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('ArrowRight');
      const before = await nameOfFocus(page);
      const people = survey.charts.find(({ id }) => id === 'people');
      const more = {
        ...people,
        marks: [
          ...people.marks,
          { ...people.marks[0], key: ['new', people.marks[0].key[1]], spoken: 'new' },
        ],
      };
      const answer = {
        ...survey,
        charts: survey.charts.map((chart) => (chart === people ? more : chart)),
      };
      await send(page, { kind: 'survey', answer });
      await page.locator('.card.people [aria-label="new"]').waitFor({ state: 'attached' });
      expect((await nameOfFocus(page)) === before, `${await nameOfFocus(page)} and not ${before}`);
      expect(
        (await page.getByRole('status').textContent()).startsWith('updated'),
        'nothing was said',
      );
      await page.getByRole('combobox', { name: 'label' }).focus();
      await send(page, { kind: 'survey', answer: survey });
      await page.locator('.card.people [aria-label="new"]').waitFor({ state: 'detached' });
      expect(
        (await page.evaluate('document.activeElement.name')) === 'label',
        'the focus was taken',
      );
    },
  },
  {
    title: 'is as it was when it comes back: the question, the tables, the place',
    run: async ({ page, survey, words }) => {
      await page.locator('.card.people [tabindex="0"]').focus();
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('ArrowRight');
      const before = await nameOfFocus(page);
      await page.reload();
      const ready = await lastSaid(page);
      expect(
        ready.kind === 'ready' && ready.question.status === 'confirmed',
        JSON.stringify(ready),
      );
      await send(page, { kind: 'words', words, locale: 'en' });
      await send(page, { kind: 'survey', answer: survey });
      await page.locator('.card.amounts table').waitFor();
      expect((await nameOfFocus(page)) === before, `${await nameOfFocus(page)} and not ${before}`);
    },
  },
  {
    title: 'fits into a narrow window, and moves nothing for those who want no motion',
    picture: 'narrow',
    run: async ({ page }) => {
      await page.setViewportSize({ width: 340, height: 900 });
      await page.waitForFunction(
        () => globalThis.document.querySelector('.card.people svg').clientWidth < 330,
      );
      const wide = await page.evaluate('document.documentElement.scrollWidth');
      expect(wide <= 340, `the page is ${wide} wide`);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const duration = await page.evaluate(
        "getComputedStyle(document.querySelector('.mark .shape')).transitionDuration",
      );
      expect(duration === '0s', `a transition of ${duration}`);
    },
  },
];

/** Gives how many steps passed and failed. */
export async function dashboardPageJourney() {
  say('  the dashboard’s page, with hostile words');
  const { PAYLOADS: payloads } = await import(new URL('server/payloads.js', TESTS).href);
  const { PAGE_WORDS } = await import(
    new URL('../client/out/dashboard/messages.js', import.meta.url).href
  );
  const words = Object.fromEntries(PAGE_WORDS.map((name) => [name, name]));
  const { server, asked } = await serve();
  const page = await openPage(`http://127.0.0.1:${server.address().port}/`, { ready: false });
  try {
    return await takeSteps('dashboard-page', STEPS, {
      page,
      payloads,
      words,
      asked,
      survey: hostile(payloads),
    });
  } finally {
    await closePage(page);
    server.close();
  }
}

/** What VS Code would give, and what must not happen. */
const STAND_IN = `
  var saidMessages = [], violations = [], faults = [];
  document.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective + ' ' + event.blockedURI));
  window.addEventListener('error', (event) => faults.push(event.message));
  window.alert = () => faults.push('alert');
  window.acquireVsCodeApi = () => ({
    postMessage: (message) => saidMessages.push(message),
    getState: () => JSON.parse(sessionStorage.getItem('state') ?? 'null') ?? undefined,
    setState: (state) => sessionStorage.setItem('state', JSON.stringify(state)),
  });
`;

async function serve() {
  const { pageHtml } = await import(
    new URL('../client/out/dashboard/page-html.js', import.meta.url).href
  );
  const asked = [];
  const server = createServer(async ({ url, headers }, response) => {
    asked.push(url);
    const source = `http://${headers.host}`;
    const part = (name) => readFile(`${ROOT}dist/dashboard/${name}`, 'utf8');
    if (url === '/dashboard.js')
      return response
        .setHeader('content-type', 'text/javascript')
        .end(STAND_IN + (await part('dashboard.js')));
    if (url === '/dashboard.css')
      return response.setHeader('content-type', 'text/css').end(await part('dashboard.css'));
    if (url !== '/') return response.writeHead(404).end();
    const html = pageHtml({
      script: `${source}/dashboard.js`,
      style: `${source}/dashboard.css`,
      cspSource: source,
      nonce: 'once',
      language: 'en',
      title: 'Dashboard',
    });
    return response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return { server, asked };
}

/** A survey in which every text is a payload. */
function hostile(payloads) {
  let turn = 0;
  // Each in its turn, and everywhere one that would be an element wherever it is not taken as text.
  const evil = () => `${payloads[turn++ % payloads.length]} <img src=x onerror=alert(1)>`;
  const mark = (...key) => {
    const names = key.map(evil);
    return {
      key,
      names,
      count: 1 + (turn % 4),
      articles: 1,
      spoken: `${names.join(' ')} ${turn}: 2 mentions`,
    };
  };
  const chart = (id, marks, more = {}) => ({
    id,
    title: `${id} ${evil()}`,
    note: evil(),
    columns: [...marks[0].key.map(evil), evil(), evil()],
    marks,
    more: evil(),
    ...more,
  });
  const times = ['2025-01', '2025-02', ''].map((id) => ({ id, name: evil() }));
  const people = payloads.map((payload, index) => ({ ...mark(`p${index}`), names: [payload] }));
  return {
    summary: evil(),
    labels: payloads.map((name) => ({ id: name, name })),
    annotators: payloads.map((name) => ({ id: name, name })),
    years: ['2025', evil()],
    charts: [
      chart(
        'articles',
        payloads.map((payload) => mark(payload, 'confirmed')),
      ),
      chart('annotators', [mark(evil(), 'rejected'), mark(evil(), 'lost'), mark(evil(), 'review')]),
      chart('labels', [mark('__proto__', 'suggested'), mark('constructor', evil())]),
      chart(
        'people',
        payloads.flatMap((payload) => [mark(payload, '2025-01'), mark(payload, '')]),
        { times },
      ),
      chart('amounts', [
        mark('USD', '2025', '5e9'),
        mark('USD', '2025', '5e9'),
        mark('', '', ''),
        mark(evil(), evil(), evil()),
      ]),
      chart(
        'tiers',
        payloads.map((payload) => mark(payload, payload, '2025-02')),
        { times },
      ),
      chart(
        'together',
        people.slice(1).map(({ key }) => mark('p0', key[0])),
        { people },
      ),
    ],
  };
}

async function send(page, message) {
  await page.evaluate((said) => globalThis.postMessage(said, '*'), message);
  // A message is heard in its turn: one that comes after it has seen what it did.
  await page.evaluate(
    () =>
      new Promise((heard) => {
        globalThis.addEventListener('message', heard, { once: true });
        globalThis.postMessage('after', '*');
      }),
  );
}

function lastSaid(page) {
  return page.evaluate('saidMessages.at(-1)');
}

function nameOfFocus(page) {
  return page.evaluate("document.activeElement.getAttribute('aria-label')");
}

/** In the page. */
function chartsIn() {
  return [...globalThis.document.querySelectorAll('.card svg[role=group]')].map((chart) => {
    const marks = [...chart.querySelectorAll('.mark')];
    return {
      title: chart.getAttribute('aria-label') ?? '',
      role: chart.getAttribute('role'),
      marks: marks.length,
      unnamed: marks.filter(
        (mark) => mark.getAttribute('role') !== 'button' || !mark.getAttribute('aria-label'),
      ).length,
      stops: marks.filter(({ tabIndex }) => tabIndex === 0).length,
    };
  });
}

/** In the page: what we never draw ourselves. */
function foreignElements() {
  const ours =
    'html head meta link title body main script header div h1 h2 p span button form label select option section ul li table caption thead tbody tr th td svg g rect text circle line defs pattern path'.split(
      ' ',
    );
  return [...globalThis.document.querySelectorAll('*')]
    .filter(
      (one) =>
        !ours.includes(one.localName) ||
        [...one.attributes].some(
          ({ name }) => /^on|^style$|^href$/u.test(name) && one.localName !== 'link',
        ),
    )
    .map(({ outerHTML }) => outerHTML.slice(0, 80));
}

/** In the page: what is read, and what is said instead of it. */
function allText() {
  const { document } = globalThis;
  const labels = [...document.querySelectorAll('[aria-label]')].map((one) =>
    one.getAttribute('aria-label'),
  );
  return [document.body.textContent, ...labels].join(' ').replaceAll(/\s+/gu, ' ');
}

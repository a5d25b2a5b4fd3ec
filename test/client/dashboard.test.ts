import assert from 'node:assert/strict';
import { pageHtml } from '@attache/client/dashboard-html';
import { fromPage, PAGE_WORDS, toPage } from '@attache/client/dashboard-messages';
import fc from 'fast-check';

const PARTS = {
  script: 'https://host/dashboard.js',
  style: 'https://host/dashboard.css',
  cspSource: 'https://host',
  nonce: 'abc',
  language: 'en',
  title: 'Dashboard',
};

describe('the page of the dashboard', () => {
  it('lets nothing in but its own script and style', () => {
    const html = pageHtml(PARTS);
    const [, policy] = /Content-Security-Policy" content="([^"]+)"/u.exec(html) ?? [];
    assert.equal(policy, "default-src 'none'; script-src 'nonce-abc'; style-src https://host");
    assert.doesNotMatch(html, /unsafe|<style|\sstyle=|\son\w+=/u);
    assert.deepEqual(html.match(/<script[^>]*>/gu), [
      '<script nonce="abc" src="https://host/dashboard.js">',
    ]);
  });

  it('writes what it is given as text', () => {
    const html = pageHtml({ ...PARTS, title: '<img src=x>&"', language: '"><b>' });
    assert.match(html, /<title>&lt;img src=x&gt;&amp;&quot;<\/title>/u);
    assert.doesNotMatch(html, /<img|<b>/u);
  });
});

const QUESTION = { status: 'all', together: 'sentence' };

describe('what the page says to the panel', () => {
  const KNOWN = [
    { said: { kind: 'ready' }, means: { kind: 'ready', question: QUESTION } },
    {
      said: {
        kind: 'ask',
        question: { label: 'DATE', from: '2024', evil: 1, status: 'confirmed' },
      },
      means: {
        kind: 'ask',
        question: { ...QUESTION, status: 'confirmed', label: 'DATE', from: '2024' },
      },
    },
    {
      said: { kind: 'open', chart: 'people', key: ['to-lam'], uri: 'file:///etc' },
      means: { kind: 'open', chart: 'people', key: ['to-lam'] },
    },
    { said: { kind: 'copy', chart: 'tiers' }, means: { kind: 'copy', chart: 'tiers' } },
    { said: { kind: 'stop' }, means: { kind: 'stop' } },
  ];
  for (const { said, means } of KNOWN)
    it(`is known: ${said.kind}`, () => assert.deepEqual(fromPage(said), means));

  const UNKNOWN = [
    undefined,
    null,
    'stop',
    [],
    { kind: 'run', command: 'workbench.action.terminal.new' },
    { kind: 'open', chart: 'constructor', key: [] },
    { kind: 'open', chart: 'people', key: 'to-lam' },
    { kind: 'open', chart: 'people', key: [{}] },
    { kind: 'copy' },
    Object.create({ kind: 'stop' }),
  ];
  for (const said of UNKNOWN)
    it(`is nothing: ${JSON.stringify(said)}`, () => assert.equal(fromPage(said), undefined));
});

const WORDS = Object.fromEntries(PAGE_WORDS.map((name) => [name, name]));
const MARK = { key: ['a'], names: ['A'], count: 1, articles: 1, spoken: 'A: 1' };
const CHART = { id: 'labels', title: 't', note: 'n', columns: ['a'], marks: [MARK] };
const ANSWER = {
  summary: 's',
  labels: [{ id: 'a', name: 'A' }],
  annotators: [],
  years: ['2024'],
  charts: [CHART],
};

describe('what the panel says to the page', () => {
  const KNOWN = [
    { kind: 'busy', text: 'x' },
    { kind: 'said', text: 'x' },
    { kind: 'words', words: WORDS, locale: 'en' },
    { kind: 'survey', answer: ANSWER },
    {
      kind: 'survey',
      answer: { ...ANSWER, charts: [{ ...CHART, more: 'm', times: [], people: [MARK] }] },
    },
  ];
  for (const said of KNOWN)
    it(`is known: ${said.kind}`, () => assert.deepEqual(toPage(said), said));

  const chart = (change: object) => ({
    kind: 'survey',
    answer: { ...ANSWER, charts: [{ ...CHART, ...change }] },
  });
  const UNKNOWN = [
    undefined,
    { kind: 'busy' },
    { kind: 'words', words: { ...WORDS, title: 7 }, locale: 'en' },
    { kind: 'survey' },
    { kind: 'survey', answer: { ...ANSWER, years: [2024] } },
    { kind: 'survey', answer: { ...ANSWER, labels: [{}] } },
    chart({ id: 'toString' }),
    chart({ marks: [{ ...MARK, count: '1' }] }),
    chart({ marks: [{ ...MARK, names: [{}] }] }),
    chart({ times: ['2024'] }),
    chart({ people: {} }),
    chart({ more: 1 }),
  ];
  for (const said of UNKNOWN)
    it(`is nothing: ${JSON.stringify(said)?.slice(0, 120)}`, () =>
      assert.equal(toPage(said), undefined));

  it('is never an error, whatever is said', () => {
    fc.assert(
      fc.property(fc.anything(), (said) => {
        toPage(said);
        fromPage(said);
      }),
    );
  });
});

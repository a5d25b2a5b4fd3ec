import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognize } from '@attache/core';
import { articleFromHtml, decodePage } from '@attache/pages';

const FIXTURES: string = join(import.meta.dirname, '../../pages/fixtures');
const PAGES = readdirSync(FIXTURES).filter((name) => name.endsWith('.html'));

describe('a web page', () => {
  for (const name of PAGES) {
    it(`becomes the article that it holds, and nothing else of it does: ${name}`, () => {
      const golden = join(FIXTURES, name.replace('.html', '.txt'));
      const { text } = imported(name);
      if (process.env['UPDATE']) writeFileSync(golden, text);
      assert.equal(text, readFileSync(golden, 'utf8'));
    });
  }

  it('has a golden file each, and there is none without a page', () => {
    const texts = readdirSync(FIXTURES).filter((name) => name.endsWith('.txt'));
    assert.deepEqual(
      texts.toSorted(),
      PAGES.map((name) => name.replace('.html', '.txt')).toSorted(),
    );
  });

  it('keeps its day, so that recognition knows it, and its author and source are no leaders', () => {
    const dates = PAGES.map((name) => {
      const article = imported(name);
      const { documentDate, language, mentions } = recognize({ name, text: article.text });
      assert.equal(documentDate, article.origin.date);
      assert.equal(language, article.origin.language);
      const people = mentions.filter(({ label }) => label === 'LEADER').map(({ quote }) => quote);
      for (const writer of ['Marsh', 'Dewi', 'Khoa', 'Holt', 'Raka', 'Hải'])
        assert.deepEqual(
          people.filter((person) => person.includes(writer)),
          [],
        );
      assert.ok(people.length >= 3);
      return documentDate;
    });
    assert.deepEqual(dates, ['2025-03-12', '2025-07-08', '2025-11-18']);
  });

  it('gives its file a name of its day and headline', () => {
    assert.deepEqual(
      PAGES.map((name) => imported(name).fileName),
      [
        '2025-03-12-norways-premier-in-jakarta-a-green-partnership.txt',
        '2025-07-08-menlu-sugiono-terima-menlu-laos-di-pejambon.txt',
        '2025-11-18-chu-tich-nuoc-luong-cuong-tham-chinh-thuc-indonesia.txt',
      ],
    );
  });

  it('is told from whom and where, and what a person knows wins over what it says', () => {
    const html = readFileSync(join(FIXTURES, 'en-visit.html'), 'utf8');
    const { article } = articleFromHtml(html, {
      address: 'https://other.example/',
      date: '2025-03-13',
    });
    assert.deepEqual(article?.origin, {
      language: 'en',
      address: 'https://other.example/',
      date: '2025-03-13',
      site: 'The Harbour Gazette',
      author: 'Alice Marsh',
    });
    assert.match(
      article.text,
      /\n\n2025-03-13\n\nBy Alice Marsh\n\nSource: The Harbour Gazette, https:\/\/other/u,
    );
  });
});

function imported(name: string) {
  const { article } = articleFromHtml(decodePage(readFileSync(join(FIXTURES, name))));
  assert.ok(article);
  return article;
}

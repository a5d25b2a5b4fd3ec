import type { ImportingWords } from './importing-words.ts';

export const importingEn: ImportingWords = {
  title: 'Import an Article',
  choose: 'Where is the article?',
  fromFile: 'In a Web Page on This Machine…',
  fromFileDetail: 'A page that a browser has saved (.html, .htm)',
  fromClipboard: 'On the Clipboard',
  fromClipboardDetail: 'The source of a page, or its text with the headline in the first line',
  pages: 'Web pages',
  clipboard: 'The clipboard',
  noFolder:
    'The article has no place yet: no folder is open. Open the folder of your articles, then import again.',
  address: 'Which address is it from? Enter leaves it open.',
  noAddress: 'An address begins with https:// or http://',
  date: 'Which day was it published? 2025-12-04; Enter leaves it open.',
  noDate: 'Write a day of the calendar as 2025-12-04',
  leftOut: (paragraphs) => `Left out, because they only lead to other articles: ${paragraphs}.`,
  taken: (name) => `${name} is there already and says something else.`,
  takenDetail:
    'If you replace it, its decisions are found again in the new text, as after any edit.',
  replace: 'Replace',
  faults: {
    empty: (name) => `${name} is empty. Copy or save the article, then import again.`,
    'too-large': (name) =>
      `${name} was not imported: it is larger, or nested deeper, than any page that people read. Save only the article, then import that.`,
    'no-article': (name) =>
      `${name} was not imported: it has no text of an article, only links and pictures, or it loads its text later. Save the page from a browser once it shows the text, or copy the text.`,
  },
};

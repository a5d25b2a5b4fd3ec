import type { DashboardWords } from './dashboard-words.ts';

export const dashboardEn: DashboardWords = {
  page: {
    title: 'Attaché Dashboard',
    filters: 'What is counted',
    label: 'Label',
    allLabels: 'All labels',
    status: 'Mentions',
    statusAll: 'Confirmed and suggested',
    statusConfirmed: 'Confirmed only',
    annotator: 'Annotator',
    everybody: 'Everybody',
    from: 'From',
    to: 'To',
    anyTime: 'Any year',
    together: 'Mentioned in the same',
    inArticle: 'Article',
    inSentence: 'Sentence',
    countAgain: 'Count again',
    stop: 'Stop counting',
    asTable: 'Table',
    copyCsv: 'Copy as CSV',
    keys: 'Arrow keys move from mark to mark, Enter opens the mentions behind one.',
    nothing: 'There is nothing to count here.',
    noArticles:
      'No article is counted. Open a folder with articles, or let the period and the label be wider.',
    updated: 'Counted anew.',
  },
  counting: 'Counting…',
  stopped: 'Counting was stopped. What is shown is from before.',
  copied: (rows) =>
    `${rows} ${rows === 1 ? 'row is' : 'rows are'} in the clipboard, with a heading.`,
  places: (count) => `${count} ${count === 1 ? 'mention' : 'mentions'}. Enter goes there.`,
  noPlaces:
    'None of these stands in its article any more. The review queue lists what has lost its place.',
};

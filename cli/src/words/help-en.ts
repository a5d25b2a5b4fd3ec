import type { HelpWords } from './help-words.ts';

export const helpEn: HelpWords = {
  titles: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Global Options:': 'Global Options:',
    'Commands:': 'Commands:',
  },
  placeholders: { options: 'options', command: 'command' },
  choices: 'choices',
  default: 'default',
  more: (command) => `(${command} --help tells more)`,
  commands: {
    attache:
      'Annotate leaders, dates, money and partnership terms in diplomatic texts: English, Indonesian, Vietnamese.',
    annotate: 'find leaders, dates, money and partnership terms',
    confirm: 'confirm suggestions, or annotate words of your own',
    reject: 'reject suggestions; they do not come back',
    withdraw: 'take back your own decisions',
    list: 'show the decisions, anchored in the text as it is now',
    review:
      'go through the suggestions: confirm, reject, relabel, correct, resize, undo, one key each',
    check: 'check the sidecars, and that the corpus agrees with itself',
    learn: 'learn from decisions, into attache.learned.json, which suggestions then follow',
    project: 'add a person or a term to attache.json, which every article then suggests',
    restore: 'list earlier versions of a sidecar, or bring back what one of them holds',
    export: 'write confirmed annotations for other tools, and loss.json',
    import: 'take over annotations of other tools, or articles from web pages, Word and PDF files',
    stats: 'count suggestions and decisions by article, label and rule, and what the corpus says',
    agreement: 'how far two annotators agree, by label',
    concordance: 'show every place that means or says something, in context',
    server: 'run the language server, for any editor',
    worker: 'read {"id","text"} a line on stdin, write {"id","annotations"} a line, in order',
    help: 'display help for command',
  },
  arguments: {
    action: 'what to do',
    words: 'a name, or the words of a term',
    articles: 'articles, or folders of articles',
    articlesOrInput: 'articles, folders of articles, or - for stdin',
    filesOrInput: 'files, folders of files, or - for stdin (web pages, Word and PDF)',
    query: 'a name, an id, a day, or any words',
  },
  options: {
    accept: 'what is missing is rightly missing: check says no more about it',
    all: 'everything',
    annotator: 'who decides',
    annotators: 'the two, with a comma between',
    articles: 'where the articles are (default: as the files name them)',
    articlesOut: 'web pages, Word, PDF: where the articles go (default: beside each file)',
    date: 'document date, where the article does not tell',
    decided: 'who decided, where a file does not say',
    end: 'where it ends',
    exchangeFormat: 'what kind of files',
    force: 'web pages, Word, PDF: replace an article of the same name that says something else',
    format: 'how to show it (default: table on a terminal, jsonl otherwise)',
    from: 'join this version to the sidecar',
    help: 'display help for command',
    label: 'everything with this label; with --start and --end, the label it gets',
    in: 'an article or a folder whose project is meant',
    recordId: 'its id; a known one gets another spelling (default: made of the words)',
    termLanguage: 'add-term: the language of the words',
    jobs: 'threads to annotate many articles with (default: as many as the machine has processors)',
    lang: 'language of messages and help (default: ATTACHE_LANG, else your locale)',
    language: 'language of the articles',
    layer: 'which of overlapping annotations a one-layer format takes',
    learnedOut: 'where the file goes: the folder of the project',
    minCertainty: 'with --all or --label: only suggestions at least so certain, from 0 to 1',
    noLearned: 'suggest as if there were no attache.learned.json',
    offsets: 'what offsets count, where the format leaves it open',
    out: 'where the files go',
    published:
      'web pages, Word, PDF: the day of publishing, where the file does not tell or is wrong',
    quiet: 'say nothing but data and problems',
    scope:
      'how far: this place, the same words in the article, or in all articles as soon as they are learned',
    sort: 'by place, the words before or after, the words found, or date',
    source: 'web pages, Word, PDF: the address it was published at, likewise',
    start: 'where it begins, in UTF-16 code units',
    stdio: 'speak over stdin and stdout',
    strict: 'exit with 1 when an annotation could not be written',
    value: 'its value: an id, a date, or an amount as "USD 5000000"',
    version: 'output the version number',
  },
  survey: {
    chart: 'one of the counts of the dashboard (default: all of them; as CSV: articles)',
    confirmed: 'count confirmed mentions only, no suggestions',
    label: 'count mentions of this label only',
    annotator: 'count as this person has decided',
    from: 'articles from this year or month on: 2024, 2024-03',
    to: 'articles up to this year or month, which is included',
    together: 'who is mentioned with whom: in one sentence (default) or article',
  },
  after: {
    attache: `
Exit status: 0 done, 1 problems found (on stderr, path:line:column: what, why, what to do), 2 wrong usage.
A folder is searched for .txt, .article and .md.`,
    agreement: `
Articles count in which both have decided something. F1: twice what both have, by what each has; "overlap" counts
spans of one label that only overlap, too. Alpha: Krippendorff's, nominal, over the words and marks of the texts.`,
    decide: '\nReturns only when the decisions are durable.',
    learn: `
The file is learned anew from all the articles named, so name the whole folder.
It is for people too: add "off":true to a line that you do not want, or write lines of your own.
Commands that suggest follow it in its folder and below; --no-learned makes them forget it for once.`,
    project: `
The nearest attache.json counts, in the folder or above it; where there is none, the folder gets one.
Examples: attache project add-person "Siti Rahma"; attache project add-term "kemitraan biru" --language id.`,
    restore: `
The last five versions of each sidecar are kept on this machine, and the last one of each day for a month.
Restoring joins: what has been decided since then stays, and nothing is deleted.`,
    review: `
Goes on where the last review of these articles was left. What is visible, for the key B, is what the screen shows of
the article round the mention. The colours can be turned off with NO_COLOR=1.`,
    formats: '\nFormats:',
  },
  documents: {
    html: 'articles from web pages',
    docx: 'articles from Word files (with the package mammoth)',
    pdf: 'articles from PDF files (with the package unpdf)',
  },
};

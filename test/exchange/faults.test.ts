import assert from 'node:assert/strict';
import {
  describeExchangeFault,
  EXCHANGE_FORMATS,
  type ExchangeFile,
  type ExchangeProblem,
  FAULT_WORDS,
} from '@attache/core';
import fc from 'fast-check';
import { formatNamed } from './formats.ts';

interface Case {
  readonly title: string;
  readonly format: string;
  readonly files: Readonly<Record<string, string>>;
  /** `line:column` and a part of what is said. */
  readonly problems: readonly (readonly [string, RegExp])[];
  /** The quotes that are read all the same. */
  readonly kept: readonly string[];
}

const CASES: readonly Case[] = [
  {
    title: 'a line that is cut short',
    format: 'jsonl',
    files: { 'a.jsonl': '{"document":"a.txt",\n{"document":"b.txt","annotations":[]}\n' },
    problems: [['1:21', /a name in quotes is expected.*one JSON object a line/iu]],
    kept: [],
  },
  {
    title: 'a word that is no JSON',
    format: 'jsonl',
    files: { 'a.jsonl': '{"document":"a.txt","annotations":[],"x":None}\n' },
    problems: [['1:42', /value is expected/u]],
    kept: [],
  },
  {
    title: 'an offset counted in another unit',
    format: 'jsonl',
    files: {
      'a.jsonl':
        '{"document":"a.txt","text":"🇻🇳 Lâm","annotations":[{"start":3,"end":6,"label":"LEADER","text":"Lâm"},{"start":5,"end":8,"label":"LEADER","text":"Lâm"}]}\n',
    },
    problems: [['1:97', /reads "🇳 L"|reads/u]],
    kept: ['Lâm'],
  },
  {
    title: 'a label with a space, an end before its start, a strange value',
    format: 'jsonl',
    files: {
      'a.jsonl':
        '{"document":"a.txt","annotations":[{"start":0,"end":2,"label":"A B","text":"xx"},{"start":2,"end":2,"label":"A","text":""},{"start":0,"end":2,"label":"A","text":"xx","value":7}]}\n',
    },
    problems: [
      ['1:63', /no name like LEADER/u],
      ['1:99', /end is not a place behind/u],
      ['1:175', /"value" was left out/u],
    ],
    kept: ['xx'],
  },
  {
    title: 'code points without the text they count',
    format: 'jsonl',
    files: { 'a.jsonl': '{"document":"a.txt","offsets":"codepoint","annotations":[]}' },
    problems: [['1:31', /without "text"/u]],
    kept: [],
  },
  {
    title: 'a token with a space in it',
    format: 'conll',
    files: { 'a.conll': 'To B-LEADER\nsalah satu O\nLam I-LEADER\n' },
    problems: [['2:1', /3 columns where the first has 2.*hold no space/u]],
    kept: ['To Lam'],
  },
  {
    title: 'an I- that follows nothing, and a tag that is none',
    format: 'conll',
    files: { 'a.conll': '\ufeffTo I-LEADER\nLam I-LEADER\nsaid V-X\n\nHanoi I-Place\n' },
    problems: [
      ['1:4', /"B-LEADER"/u],
      ['3:6', /read as O/u],
      ['5:7', /"B-Place"/u],
    ],
    kept: ['To Lam', 'Hanoi'],
  },
  {
    title: 'a text that the tokens were not made from',
    format: 'conll',
    files: { 'a.conll': 'To B-LEADER\nLam I-LEADER\n', 'a.txt': 'To  Lâm' },
    problems: [['2:1', /a\.txt goes on with, "Lâm"/u]],
    kept: ['To'],
  },
  {
    title: 'four columns with tabs and a document mark',
    format: 'conll',
    files: {
      'a.conll': '-DOCSTART-\t-X-\t-X-\tO\n\nTo\tNNP\tB-NP\tB-LEADER\nLam\tNNP\tI-NP\tI-LEADER\n',
    },
    problems: [],
    kept: ['To Lam'],
  },
  {
    title: 'lines that end as on Windows',
    format: 'conll',
    files: { 'a.conll': 'To B-LEADER\r\nLam I-LEADER\r\n\r\nHanoi B-Place\r\n' },
    problems: [],
    kept: ['To Lam', 'Hanoi'],
  },
  {
    title: 'an .ann without its text',
    format: 'brat',
    files: { 'a.ann': 'T1\tLEADER 0 2\tTo\n' },
    problems: [['1:1', /a\.txt is not beside it/u]],
    kept: [],
  },
  {
    title: 'offsets that shifted, a doubled id, words between fragments, unknown lines',
    format: 'brat',
    files: {
      'a.txt': 'To Lam met Xi',
      'a.ann':
        '\ufeffT1\tLEADER 0 6\t\tTo Lam\n\nT2\tLEADER 10 12\tXi\nT1\tLEADER 11 13\tXi\nT3\tLEADER 0 2;11 13\tTo Xi\nT4\tLEADER 0 99\tTo\nT5 LEADER\nR1\tMeets Arg1:T1 Arg2:T2\nA1\tState T9 confirmed\n#1\tAnnotatorNotes T1\tlooks right\n',
    },
    problems: [
      ['3:1', /reads " X" there, not "Xi"/u],
      ['4:1', /id T1 is taken/u],
      ['5:1', /words lie between/u],
      ['6:1', /0 99 is not in a\.txt, which has 13/u],
      ['7:1', /Correct it/u],
      ['8:1', /only T, N, A/u],
      ['9:1', /T9, which is not in the file/u],
    ],
    kept: ['To Lam'],
  },
  {
    title: 'an entity outside the text, and a Doc without one',
    format: 'spacy',
    files: {
      'a.jsonl': '{"text":"To Lam","entities":[[0,6,"LEADER"],[0,9,"LEADER"]]}\n{"tokens":[]}\n',
    },
    problems: [
      ['1:45', /end is not a place/u],
      ['2:1', /no "text"/u],
    ],
    kept: ['To Lam'],
  },
  {
    title: 'a JSON array over several lines',
    format: 'spacy',
    files: {
      'a.json':
        '[\n {"text": "To Lam",\n  "ents": [{"start": 0, "end": 6,\n   "label": "a b"}]}\n]\n',
    },
    problems: [['4:13', /no name like LEADER/u]],
    kept: [],
  },
  {
    title: 'offsets in UTF-16, as many tools write them',
    format: 'webannotation',
    files: { 'a.jsonld': page(annotation({ start: 5, end: 8 })), 'a.txt': '🇻🇳 Lâm' },
    problems: [],
    kept: ['Lâm'],
  },
  {
    title: 'other words at the place, a text that is missing, no label',
    format: 'webannotation',
    files: {
      'a.jsonld': page(
        annotation({ start: 0, end: 2 }),
        annotation({ source: 'b.txt' }),
        annotation({ body: [] }),
        annotation({ selector: { type: 'TextQuoteSelector', exact: 'Lâm' } }),
        { type: 'Annotation' },
      ),
      'a.txt': '🇻🇳 Lâm',
    },
    problems: [
      ['3:2', /reads "🇻🇳" there, not "Lâm"/u],
      ['4:2', /b\.txt is not beside/u],
      ['5:2', /no body tags it/u],
      ['7:2', /no body tags it/u],
    ],
    kept: ['Lâm'],
  },
];

describe('files made by hand', () => {
  for (const { title, format, files, problems, kept } of CASES) {
    it(`are read as far as they go: ${format}, ${title}`, () => {
      const read = formatNamed(format).read(filesOf(files));
      assert.deepEqual(
        read.problems.map(({ line, column }) => `${line}:${column}`),
        problems.map(([place]) => place),
        read.problems.map(saidOf).join('\n'),
      );
      for (const [index, [, said]] of problems.entries()) {
        const problem = read.problems[index];
        assert.match(problem ? saidOf(problem) : '', said);
      }
      const quotes = read.documents.flatMap(({ annotations }) =>
        annotations.map(({ quote }) => quote),
      );
      assert.deepEqual(quotes, kept);
    });
  }

  it('have a problem with what, why and what to do, in whole sentences', () => {
    for (const { format, files } of CASES) {
      for (const problem of formatNamed(format).read(filesOf(files)).problems) {
        assert.match(saidOf(problem), /^[A-Z"].*\. [A-Z"].*\.$|^[A-Z"].*: .*\. [A-Z].*\.$/u);
        assert.match(problem.path, /^a\./u);
      }
    }
  });

  it('never throw, whatever they hold', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.constantFrom(...CASES.flatMap(({ files }) => Object.values(files))),
    );
    for (const { id, extensions, read } of EXCHANGE_FORMATS) {
      const paths = fc.constantFrom(...extensions.map((extension) => `a${extension}`));
      const file = fc.record({ path: paths, text: fc.array(piece).map((all) => all.join('\n')) });
      fc.assert(
        fc.property(fc.array(file, { maxLength: 3 }), (files) => {
          for (const problem of read(files).problems) {
            const { line, column } = problem;
            assert.ok(line > 0 && column > 0 && saidOf(problem) !== '', id);
          }
        }),
        { numRuns: 200 },
      );
    }
  });

  it('may be nested deeper than anybody writes', () => {
    for (const id of ['jsonl', 'spacy', 'webannotation']) {
      const text = `${'['.repeat(100_000)}\n`;
      const path = id === 'webannotation' ? 'a.jsonld' : 'a.jsonl';
      assert.equal(formatNamed(id).read([{ path, text }]).problems.length, 1);
    }
  });
});

function saidOf(problem: ExchangeProblem): string {
  return describeExchangeFault(problem, FAULT_WORDS.en);
}

function filesOf(files: Readonly<Record<string, string>>): ExchangeFile[] {
  return Object.entries(files).map(([path, text]) => ({ path, text }));
}

function page(...items: object[]): string {
  const lines = items.map((item) => ` ${JSON.stringify(item)}`).join(',\n');
  return `{"type":"AnnotationPage",\n "items":[\n${lines}\n]}`;
}

interface Parts {
  readonly start?: number;
  readonly end?: number;
  readonly source?: string;
  readonly body?: unknown;
  readonly selector?: unknown;
}

function annotation({ start = 4, end = 7, source = 'a.txt', body, selector }: Parts): object {
  return {
    type: 'Annotation',
    body: body ?? [{ type: 'TextualBody', purpose: 'tagging', value: 'LEADER' }],
    target: {
      source,
      selector: selector ?? [
        { type: 'TextPositionSelector', start, end },
        { type: 'TextQuoteSelector', exact: 'Lâm' },
      ],
    },
  };
}

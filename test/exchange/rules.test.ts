import assert from 'node:assert/strict';
import { describeLoss, EXCHANGE_FORMATS, type Exported, FAULT_WORDS } from '@attache/core';
import fc from 'fast-check';
import { documents } from './arbitrary.ts';
import { exportAs, fileEnding } from './formats.ts';
import { marked } from './marked.ts';

/** What Python's `str.split()` and JavaScript's `\s` take for a space. */
const CONTROL_SPACES = '\u001c-\u001f\u0085';
const ANY_SPACE = new RegExp(`[\\s${CONTROL_SPACES}]`, 'u');

describe('what other tools demand of a file', () => {
  it('gives CoNLL tokens without spaces, and tags that are IOB2', () => {
    holdsForAll('conll', ({ files }) => {
      for (const { text } of files.filter(({ path }) => path.endsWith('.conll'))) checkIob2(text);
    });
  });

  it('gives brat lines that its own reader splits as they were meant', () => {
    holdsForAll('brat', ({ files }) => {
      for (const { path, text } of files) {
        if (path.endsWith('.ann')) assert.match(text, /^(?:[TNA#]\d+\t\S+ [^\t]+(?:\t.*)?\n)*$/u);
        if (path.endsWith('.ann')) assert.doesNotMatch(text, PYTHON_LINE_ENDS);
        assert.doesNotMatch(text, /^\ufeff|\r/u);
      }
    });
  });

  it('gives spaCy tokens that make up the text, and entities that do not overlap', () => {
    holdsForAll('spacy', ({ files }) => {
      for (const line of lines(files[0]?.text)) checkDoc(JSON.parse(line));
    });
  });

  it('keeps every JSON line on one line for any reader', () => {
    for (const id of ['jsonl', 'spacy']) {
      holdsForAll(id, ({ files }) => {
        for (const line of lines(files[0]?.text)) assert.doesNotMatch(line, PYTHON_LINE_ENDS);
      });
    }
  });

  it('writes the same bytes for the same documents', () => {
    for (const { id, write } of EXCHANGE_FORMATS) {
      fc.assert(
        fc.property(documents(), (made) => {
          const turned = made.map((one) => ({ ...one, annotations: one.annotations.toReversed() }));
          assert.deepEqual(write(turned, {}).files, write(made, {}).files, id);
        }),
        { numRuns: 30 },
      );
    }
  });
});

const LINE_ENDS = '\r\u000b\u000c\u001c-\u001e\u0085\u2028\u2029';
const PYTHON_LINE_ENDS = new RegExp(`[${LINE_ENDS}]`, 'u');

describe('choices a format has to make', () => {
  const nested = marked('the [ambassador of [Laos|Office]|LEADER] and [Tô Lâm|LEADER] met');

  it('keeps the outermost layer in CoNLL and lists what is inside', () => {
    const { files, losses } = exportAs('conll', [nested]);
    assert.match(files[0]?.text ?? '', /ambassador B-LEADER\nof I-LEADER\nLaos I-LEADER\n/u);
    assert.deepEqual(
      losses.map(({ quote, lost }) => [quote, lost]),
      [['Laos', 'annotation']],
    );
  });

  it('keeps the innermost layer where that is asked for', () => {
    const { files, losses } = exportAs('conll', [nested], { layer: 'innermost' });
    assert.match(files[0]?.text ?? '', /ambassador O\nof O\nLaos B-Office\n/u);
    assert.deepEqual(
      losses.map(({ quote }) => quote),
      ['ambassador of Laos'],
    );
  });

  it('begins every touching annotation with B-', () => {
    const { files } = exportAs('conll', [marked('[US$|Currency][2.5|MONEY][m|MONEY] more')]);
    assert.equal(files[0]?.text, 'US$ B-Currency\n2.5 B-MONEY\nm B-MONEY\nmore O\n\n');
  });

  it('breaks sentences at lines and full stops, never inside an annotation', () => {
    const { files } = exportAs('conll', [
      marked('He left. She [stayed. All\nday|DATE]. Then\nnight'),
    ]);
    const sentences = files[0]?.text.trim().split('\n\n') ?? [];
    const words = sentences.map((each) => each.replaceAll(/ \S+$/gmu, '').replaceAll('\n', ' '));
    assert.deepEqual(words, ['He left .', 'She stayed . All day .', 'Then', 'night']);
  });

  it('keeps numbers, dates, currencies and pictures whole', () => {
    const { files } = exportAs('conll', [
      marked('US$1.5, 03/04/2025 18:05 12th U.S. 👩‍👩‍👧 🇻🇳 kerja-sama'),
    ]);
    const tokens = lines(files[0]?.text).map((row) => row.split(' ')[0]);
    assert.deepEqual(
      tokens.filter((token) => token !== ''),
      ['US$', '1.5', ',', '03/04/2025', '18:05', '12th', 'U.S', '.', '👩‍👩‍👧', '🇻🇳', 'kerja-sama'],
    );
  });

  it('puts nested spans into spaCy\'s "sc" and the outermost into its entities', () => {
    const doc = JSON.parse(fileEnding(exportAs('spacy', [nested]), '.jsonl'));
    const wordsOf = (spans: { start: number; end: number }[]) =>
      spans.map(({ start, end }) => doc.text.slice(start, end));
    assert.deepEqual(wordsOf(doc.ents), ['ambassador of Laos', 'Tô Lâm']);
    assert.deepEqual(wordsOf(doc.spans.sc), ['ambassador of Laos', 'Laos', 'Tô Lâm']);
  });

  it("keeps spans with a space at their edge out of spaCy's entities, and in its spans", () => {
    const doc = JSON.parse(
      fileEnding(exportAs('spacy', [marked('[ Tô|LEADER] [Lâm|LEADER]')]), '.jsonl'),
    );
    assert.deepEqual(doc.ents, [{ start: 4, end: 7, label: 'LEADER' }]);
    assert.equal(doc.spans.sc.length, 2);
  });

  it('splits a brat span at a line end and counts in a copy with LF', () => {
    const { files } = exportAs('brat', [marked('A\r\n[Tô\r\nLâm|LEADER]')]);
    assert.deepEqual(files.slice(1), [
      { path: 'article.txt', text: 'A\nTô\nLâm' },
      { path: 'article.ann', text: 'T1\tLEADER 2 4;5 8\tTô Lâm\n' },
    ]);
  });

  it('writes a brat text without any byte order mark in front, and counts without them', () => {
    const { files } = exportAs('brat', [marked('\ufeff\ufeff\ufeffA [Tô|LEADER]')]);
    assert.deepEqual(files.slice(1), [
      { path: 'article.txt', text: 'A Tô' },
      { path: 'article.ann', text: 'T1\tLEADER 2 4\tTô\n' },
    ]);
  });

  it('keeps two articles of one name apart, and all files in the folder', () => {
    const names = ['../a/x.txt', 'a/x.md', 'a/X.txt', '/etc/passwd', 'C:\\y.txt', '..'];
    const { files } = exportAs(
      'brat',
      names.map((name) => marked('x', { name })),
    );
    const paths = files.map(({ path }) => path).filter((path) => path.endsWith('.ann'));
    assert.deepEqual(paths, [
      'a/x.txt.ann',
      'a/x.md.ann',
      'a/X.txt-2.ann',
      'etc/passwd.ann',
      'C_/y.ann',
      'document.ann',
    ]);
  });

  it('leaves out the folder that all articles share', () => {
    const names = ['/home/ana/corpus/a.txt', '/home/ana/corpus/2025/b.txt'];
    const { files } = exportAs(
      'brat',
      names.map((name) => marked('x', { name })),
    );
    assert.deepEqual(
      files.map(({ path }) => path),
      ['annotation.conf', 'a.txt', 'a.ann', '2025/b.txt', '2025/b.ann'],
    );
  });

  for (const { title, annotation, reason } of unsound()) {
    it(`leaves out an annotation that ${title}, in every format, and says so`, () => {
      for (const { id, write } of EXCHANGE_FORMATS) {
        const document = { ...marked('🇻🇳 Phạm'), annotations: [annotation] };
        const { losses, files } = write([document], {});
        assert.deepEqual(
          losses.map(({ lost }) => lost),
          ['annotation'],
          id,
        );
        const [loss] = losses;
        assert.match(loss ? describeLoss(loss.why, FAULT_WORDS.en) : '', reason, id);
        assert.doesNotMatch(files.map(({ text }) => text).join(), /B-LEADER|T1|"label":"LEADER"/u);
      }
    });
  }
});

function unsound() {
  const [sound] = marked('🇻🇳 [Phạm|LEADER]').annotations;
  assert.ok(sound);
  return [
    {
      title: 'has another quote',
      annotation: { ...sound, quote: 'Pham' },
      reason: /reads "Phạm"/u,
    },
    {
      title: 'lies outside the text',
      annotation: { ...sound, span: { start: 5, end: 99 } },
      reason: /not a span of the text/u,
    },
    {
      title: 'is empty',
      annotation: { ...sound, span: { start: 5, end: 5 }, quote: '' },
      reason: /not a span of the text/u,
    },
    {
      title: 'cuts a character in two',
      annotation: { ...sound, span: { start: 1, end: 4 }, quote: '🇻🇳'.slice(1) },
      reason: /cuts a character/u,
    },
    { title: 'has a label with a space', annotation: { ...sound, label: 'A B' }, reason: /"A B"/u },
  ];
}

function holdsForAll(id: string, check: (exported: Exported) => void): void {
  fc.assert(
    fc.property(documents(), (made) => check(exportAs(id, made))),
    { numRuns: 150 },
  );
}

function lines(text = ''): string[] {
  return text.split('\n').slice(0, -1);
}

function checkIob2(text: string): void {
  let last = 'O';
  for (const line of lines(text)) {
    const [token = '', tag = 'O', ...more] = line.split(' ');
    assert.deepEqual(more, [], line);
    if (line !== '') assert.ok(token !== '' && !ANY_SPACE.test(token), JSON.stringify(line));
    assert.match(tag, /^(?:O|[BI]-[A-Z]\w*)$/u);
    if (tag.startsWith('I-')) assert.equal(last.slice(2), tag.slice(2), line);
    last = line === '' ? 'O' : tag;
  }
}

interface Doc {
  readonly text: string;
  readonly tokens: readonly { readonly id: number; readonly start: number; readonly end: number }[];
  readonly ents: readonly { readonly start: number; readonly end: number }[];
  readonly spans: { readonly sc: readonly { readonly start: number; readonly end: number }[] };
}

/** `Doc.from_json`: words and the single spaces behind them give the text; spans begin and end with tokens. */
function checkDoc({ text, tokens, ents, spans }: Doc): void {
  const characters = [...text];
  const words = tokens.map(({ start, end }, index) => {
    assert.equal(tokens[index]?.id, index);
    assert.ok(start < end);
    const next = tokens[index + 1]?.start ?? characters.length;
    const gap = characters.slice(end, next).join('');
    assert.ok(gap === '' || gap === ' ', JSON.stringify(gap));
    return characters.slice(start, end).join('') + gap;
  });
  assert.equal(words.join(''), text);
  const starts = new Set(tokens.map(({ start }) => start));
  const ends = new Set(tokens.map(({ end }) => end));
  for (const { start, end } of [...ents, ...spans.sc])
    assert.ok(starts.has(start) && ends.has(end));
  for (const [index, { start }] of ents.entries()) {
    assert.ok(index === 0 || (ents[index - 1]?.end ?? 0) <= start);
  }
}

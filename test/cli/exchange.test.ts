import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXCHANGE_FORMATS } from '@attache/core';
import { inWorkspace, jsonLines, type Workspace } from './attache.ts';

const VI =
  'Hà Nội 🇻🇳\r\nTổng Bí thư Tô\r\nLâm đã đến thăm chính thức Cộng hòa Indonesia theo lời mời; hai bên ra tuyên bố chung về quan hệ song phương, kinh tế, quốc phòng, biển, văn hóa, giáo dục và giao lưu nhân dân; tại đó ông gặp ông Prabowo Subianto ở Jakarta.\r\n';

describe('attache export and import', () => {
  for (const { id } of EXCHANGE_FORMATS) {
    it(
      `bring every annotation back through ${id}`,
      inWorkspace({ 'news/vi.txt': VI }, async (workspace) => {
        const { attache, folder } = workspace;
        await annotate(workspace);
        const exported = await attache(['export', '--format', id, '--out', 'out', 'news']);
        assert.equal(exported.status, 0, exported.stderr);
        const before = await wordsOf(workspace);
        writeFileSync(join(folder, 'news/vi.txt.ann.json'), '');
        const imported = await attache(['import', '--format', id, '--articles', 'news', 'out']);
        assert.equal(imported.status, 0, imported.stderr);
        assert.deepEqual(await wordsOf(workspace), before);
        const after = readFileSync(join(folder, 'news/vi.txt.ann.json'), 'utf8');
        await attache(['import', '--format', id, '--articles', 'news', 'out']);
        const again = readFileSync(join(folder, 'news/vi.txt.ann.json'), 'utf8');
        if (id !== 'conll') assert.equal(again, after, 'importing twice changes nothing');
      }),
    );
  }

  it(
    'say why nothing could be written, and fail',
    inWorkspace({ 'news/vi.txt': VI, taken: 'a file' }, async (workspace) => {
      await annotate(workspace);
      const { status, stderr } = await workspace.attache([
        'export',
        '--format',
        'jsonl',
        '--out',
        'taken',
        'news',
      ]);
      assert.equal(status, 1);
      assert.match(
        stderr,
        /^taken:1:1: .* was not written: a file stands where a folder is needed\. Choose another folder/mu,
      );
    }),
  );

  it(
    'say what one annotator confirmed and another rejected, and fail on it when strict',
    inWorkspace({ 'a.txt': 'Signed on 4 December 2025.\n' }, async ({ attache, folder }) => {
      await attache(['confirm', 'a.txt', '--all', '--annotator', 'Ana']);
      const where = ['--start', '10', '--end', '25', '--annotator', 'Budi'];
      assert.equal((await attache(['reject', 'a.txt', ...where])).status, 0);
      const args = ['export', '--format', 'jsonl', '--out', 'out', 'a.txt'];
      assert.equal((await attache(args)).status, 0);
      const { losses } = JSON.parse(readFileSync(join(folder, 'out/loss.json'), 'utf8'));
      assert.deepEqual(
        losses.map(({ text, reason }: Record<string, string>) => [text, reason]),
        [
          [
            '4 December 2025',
            'Ana confirmed it, and Budi rejected it since. Agree on it (attache check lists it), then export.',
          ],
        ],
      );
      assert.equal((await attache([...args, '--strict'])).status, 1);
    }),
  );

  it(
    'write loss.json, annotation by annotation, and fail on a loss when strict',
    inWorkspace({ 'news/vi.txt': VI }, async (workspace) => {
      const { attache, folder } = workspace;
      await annotate(workspace);
      await attache(['confirm', 'news', ...span('Lâm'), '--label', 'Name', '--quiet']);
      const args = ['export', '--format', 'conll', '--out', 'out', 'news'];
      assert.equal((await attache(args)).status, 0);
      const report = JSON.parse(readFileSync(join(folder, 'out/loss.json'), 'utf8'));
      const { losses, ...rest } = report;
      assert.deepEqual(rest, {
        format: 'conll',
        offsets: 'token',
        documents: 1,
        annotations: 3,
        written: 2,
        files: ['vi.conll', 'vi.txt'],
      });
      const whole = losses.filter(({ lost }: { lost: unknown }) => lost === 'annotation');
      assert.deepEqual(
        whole.map(({ text }: { text: string }) => text),
        ['Lâm'],
      );
      const strict = await attache([...args, '--strict']);
      assert.equal(strict.status, 1);
      assert.match(strict.stderr, /^news\/vi\.txt:3:1: Name "Lâm" was not exported\. .*overlaps/mu);
    }),
  );

  it(
    'leave what is rejected, suggested or without a certain place at home, and name the last',
    inWorkspace({ 'news/vi.txt': VI }, async (workspace) => {
      const { attache, folder } = workspace;
      await annotate(workspace);
      await attache(['reject', 'news', ...span('Jakarta'), '--label', 'Place']);
      writeFileSync(join(folder, 'news/vi.txt'), VI.replace('Prabowo Subianto', 'khách'));
      const { stderr, status } = await attache([
        'export',
        '--format',
        'jsonl',
        '--out',
        'out',
        'news',
        '--strict',
      ]);
      const [line] = jsonLines(readFileSync(join(folder, 'out/annotations.jsonl'), 'utf8'));
      assert.deepEqual(
        line.annotations.map(({ text }: { text: string }) => text),
        ['Tô\r\nLâm'],
      );
      assert.match(stderr, /was not exported\. The article was changed/u);
      assert.equal(status, 1);
    }),
  );

  it(
    'never overwrite an article, and refuse units that a format does not have',
    inWorkspace({ 'news/vi.txt': VI }, async (workspace) => {
      const { attache, folder } = workspace;
      await annotate(workspace);
      const { stderr, status } = await attache([
        'export',
        '--format',
        'brat',
        '--out',
        'news',
        'news',
      ]);
      assert.match(stderr, /^news\/vi\.txt:1:1: Nothing was exported: .*overwrite/mu);
      assert.equal(status, 1);
      assert.equal(readFileSync(join(folder, 'news/vi.txt'), 'utf8'), VI);
      for (const [id, unit] of [
        ['brat', 'utf16'],
        ['conll', 'codepoint'],
        ['jsonl', 'bytes'],
      ]) {
        const args = [
          'export',
          '--format',
          `${id}`,
          '--offsets',
          `${unit}`,
          '--out',
          'out',
          'news',
        ];
        assert.equal((await attache(args)).status, 2, id);
      }
    }),
  );

  it(
    'leave copies that are no articles of the corpus, unless somebody names them',
    inWorkspace({ 'news/vi.txt': VI }, async (workspace) => {
      const { attache } = workspace;
      await annotate(workspace);
      await attache(['export', '--format', 'brat', '--out', 'news/out/brat', 'news']);
      const found = async (path: string) =>
        jsonLines((await attache(['list', path])).stdout).map(({ document }) => document);
      assert.deepEqual(await found('news'), ['news/vi.txt']);
      assert.deepEqual(await found('news/out/brat'), ['news/out/brat/vi.txt']);
      assert.deepEqual(await found('news/out/brat/vi.txt'), ['news/out/brat/vi.txt']);
    }),
  );

  it(
    'tell what is wrong in a file made by hand, and take the rest',
    inWorkspace(
      {
        'a.txt': 'To Lam met Xi.',
        'a.ann': 'T1\tLEADER 0 6\tTo Lam\nT2\tLEADER 10 12\tXi\n',
        'b.jsonl': '{"document":"gone.txt","annotations":[]}\n',
      },
      async ({ attache }) => {
        const { stderr, status } = await attache(['import', '--format', 'brat', 'a.ann']);
        assert.match(stderr, /^a\.ann:2:1: .*reads " X" there, not "Xi"/mu);
        assert.equal(status, 1);
        const [line] = jsonLines((await attache(['list', 'a.txt'])).stdout);
        assert.deepEqual(
          line.annotations.map(({ text, by }: Readonly<Record<string, string>>) => [text, by]),
          [['To Lam', 'Ana']],
        );
        const gone = await attache(['import', '--format', 'jsonl', 'b.jsonl', 'c.jsonl']);
        assert.match(gone.stderr, /^gone\.txt:1:1: .*--articles/mu);
        assert.match(gone.stderr, /^c\.jsonl:1:1: There is no such file/mu);
        assert.equal(gone.status, 1);
      },
    ),
  );

  it(
    'import decisions, not suggestions, and who made them when',
    inWorkspace(
      {
        'a.txt': 'To Lam met Xi in 2025.',
        'in.jsonl': `${JSON.stringify({
          document: 'a.txt',
          annotations: [
            {
              start: 0,
              end: 6,
              label: 'LEADER',
              text: 'To Lam',
              status: 'confirmed',
              by: 'Budi',
              at: '2026-01-02T03:04:05Z',
            },
            { start: 11, end: 13, label: 'LEADER', text: 'Xi', status: 'suggested' },
            { start: 17, end: 21, label: 'DATE', text: '2024', status: 'confirmed' },
          ],
        })}\n`,
      },
      async ({ attache }) => {
        const { stderr } = await attache(['import', '--format', 'jsonl', 'in.jsonl']);
        assert.match(
          stderr,
          /^a\.txt:1:18: DATE "2024" was left out: the article has other words there/mu,
        );
        assert.match(stderr, /1 annotation for a\.txt, 1 suggestion left alone/u);
        const [line] = jsonLines((await attache(['list', 'a.txt'])).stdout);
        assert.deepEqual(line.annotations, [
          {
            start: 0,
            end: 6,
            label: 'LEADER',
            text: 'To Lam',
            status: 'confirmed',
            by: 'Budi',
            at: '2026-01-02T03:04:05Z',
            state: 'exact',
          },
        ]);
      },
    ),
  );

  it(
    'anchor what comes back for an article that was edited meanwhile, and say what has to be looked at',
    inWorkspace({ 'news/vi.txt': VI }, async (workspace) => {
      const { attache, folder } = workspace;
      await annotate(workspace);
      await attache(['export', '--format', 'spacy', '--out', 'out', 'news']);
      writeFileSync(join(folder, 'news/vi.txt.ann.json'), '');
      writeFileSync(join(folder, 'news/vi.txt'), VI.replace('Prabowo Subianto', 'khách'));
      const { stderr, status } = await attache([
        'import',
        '--format',
        'spacy',
        '--articles',
        'news',
        'out',
      ]);
      assert.match(stderr, /LEADER "Prabowo Subianto" was imported and has/u);
      assert.equal(status, 1);
      assert.deepEqual((await wordsOf(workspace))[0]?.slice(0, 3), [
        'Tô\r\nLâm',
        'LEADER',
        'exact',
      ]);
    }),
  );
});

function span(words: string): string[] {
  const start = VI.indexOf(words);
  return ['--start', `${start}`, '--end', `${start + words.length}`];
}

async function annotate({ attache }: Workspace): Promise<void> {
  for (const [words, value] of [
    ['Tô\r\nLâm', 'to-lam'],
    ['Prabowo Subianto', 'prabowo-subianto'],
  ] as const) {
    const { status, stderr } = await attache([
      'confirm',
      'news',
      ...span(words),
      '--label',
      'LEADER',
      '--value',
      value,
    ]);
    assert.equal(status, 0, stderr);
  }
}

async function wordsOf({ attache }: Workspace): Promise<string[][]> {
  const [line] = jsonLines((await attache(['list', 'news'])).stdout);
  return line.annotations.map(
    ({ text, label, state, status }: Readonly<Record<string, string>>) => [
      `${text}`,
      `${label}`,
      `${state}`,
      `${status}`,
    ],
  );
}

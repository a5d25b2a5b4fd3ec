import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  describeLoss,
  EXCHANGE_FORMATS,
  type ExchangeFile,
  FAULT_WORDS,
  jsonLine,
} from '@attache/core';
import { marked } from './marked.ts';

const GOLDEN = fileURLToPath(new URL('../../exchange/golden', import.meta.url));

const DECIDED = { state: 'confirmed', by: 'Ana', at: '2026-01-02T03:04:05Z' } as const;

const DOCUMENTS = [
  {
    ...marked(
      'Hà Nội, [ngày 1/12/2025|DATE 2025-12-01] 🇻🇳\r\nThủ tướng [Phạm Minh\r\nChính|LEADER pham-minh-chinh] tiếp khách.\r\n',
      { name: 'news/vi.txt', rule: 'leaders/title-name', office: 'Thủ tướng', ...DECIDED },
    ),
    language: 'vi' as const,
    date: '2025-12-01',
  },
  marked(
    'Trade reached [US$2.5 billion|MONEY] under the [comprehensive [strategic partnership|PARTNERSHIP strategic-partnership]|PARTNERSHIP comprehensive-strategic-partnership].\n',
    { name: 'en.md', value: { amount: 2_500_000_000, currency: 'USD' }, ...DECIDED },
  ),
];

describe('the files that are exported', () => {
  const expected = EXCHANGE_FORMATS.flatMap(({ id, write }) => {
    const { files, losses } = write(DOCUMENTS, {});
    const lossText = losses
      .map(({ why, ...loss }) => jsonLine({ ...loss, reason: describeLoss(why, FAULT_WORDS.en) }))
      .map((line) => `${line}\n`)
      .join('');
    const all = [...files, { path: 'losses.jsonl', text: lossText }];
    return all.map(({ path, text }) => ({ path: `${id}/${path}`, text }));
  });

  before(() => {
    if (process.env['UPDATE'] === '1') update(expected);
  });

  for (const { path, text } of expected) {
    it(`are as they were: ${path}`, () => {
      assert.equal(text, readFileSync(join(GOLDEN, path), 'utf8'));
    });
  }

  it('are all there are in the folder', () => {
    assert.deepEqual(filesIn(GOLDEN), expected.map(({ path }) => path).sort());
  });
});

function update(files: readonly ExchangeFile[]): void {
  rmSync(GOLDEN, { recursive: true, force: true });
  for (const { path, text } of files) {
    mkdirSync(dirname(join(GOLDEN, path)), { recursive: true });
    writeFileSync(join(GOLDEN, path), text);
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => relative(folder, path).replaceAll('\\', '/'))
    .sort();
}

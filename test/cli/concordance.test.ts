import assert from 'node:assert/strict';
import { inWorkspace, jsonLines, type Workspace } from './attache.ts';

const FILES = {
  'a.txt':
    'JAKARTA, 11 March 2025 - General Secretary Tô Lâm met President Prabowo Subianto. Mr. Lam spoke first, and said that the two countries would work together for the good of their peoples.\n',
  'b.txt':
    'HANOI, 4 December 2024 - Nobody saw To Lam. The quay of Lam Son, "old" and new, is long.\n',
};

describe('attache concordance', () => {
  it(
    'finds a person by any spelling, and places where the words stand for something else',
    inWorkspace(FILES, async (workspace) => {
      const found = await lines(workspace, ['tô lâm', '.']);
      assert.deepEqual(
        found.map(({ document, keyword, value }) => [document, keyword, value]),
        [
          ['a.txt', 'Tô Lâm', 'to-lam'],
          ['a.txt', 'Lam', 'to-lam'],
          ['b.txt', 'To Lam', 'to-lam'],
        ],
      );
      const words = await lines(workspace, ['LÂM SƠN', '.']);
      assert.deepEqual(
        words.map(({ keyword, label, before }) => [keyword, label, before]),
        [
          [
            'Lam Son',
            undefined,
            'HANOI, 4 December 2024 - Nobody saw To Lam. The quay of '.slice(-60),
          ],
        ],
      );
    }),
  );

  it(
    'finds by id, and stands where the offsets say',
    inWorkspace(FILES, async (workspace) => {
      const found = await lines(workspace, ['prabowo-subianto', '.']);
      assert.equal(found.length, 1);
      for (const { document, start, end, keyword } of found)
        assert.equal(FILES[document as keyof typeof FILES].slice(start, end), keyword);
      assert.deepEqual(await lines(workspace, ['no such thing', '.']), []);
    }),
  );

  it(
    'cites the sentence and no other, also of the words that open it',
    inWorkspace({ 'a.txt': 'Laos is near. Vietnam spoke. Laos heard it.\n' }, async (workspace) => {
      const found = await lines(workspace, ['vietnam', '.']);
      assert.deepEqual(
        found.map(({ sentence }) => sentence),
        ['Vietnam spoke.'],
      );
    }),
  );

  it(
    'sorts by what stands before, behind, and by date',
    inWorkspace({ 'a.txt': 'b x d. a x c. c x b.\n' }, async (workspace) => {
      const order = async (sort: string) =>
        (await lines(workspace, ['x', '.', '--sort', sort])).map(({ start }) => start);
      assert.deepEqual(await order('place'), [2, 9, 16]);
      assert.deepEqual(await order('left'), [9, 2, 16]);
      assert.deepEqual(await order('right'), [16, 9, 2]);
    }),
  );

  it(
    'cites the sentence, and writes cells that a spreadsheet reads as text',
    inWorkspace(FILES, async ({ attache }) => {
      const cited = await attache(['concordance', 'Lam Son', '.', '--format', 'citations']);
      assert.equal(
        cited.stdout,
        '“The quay of Lam Son, "old" and new, is long.” (b.txt, 2024-12-04, UTF-16 56–63)\n',
      );
      const { stdout } = await attache(['concordance', 'Lam Son', '.', '--format', 'csv']);
      const [heading, row] = stdout.split('\r\n');
      assert.match(heading ?? '', /^document,date,start,end,label/u);
      assert.match(row ?? '', /,Lam Son,", ""old"" and new, is long\.",/u);
    }),
  );
});

interface Line {
  readonly sentence: string;
  readonly document: string;
  readonly keyword: string;
  readonly before: string;
  readonly start: number;
  readonly end: number;
  readonly label?: string;
  readonly value?: string;
}

async function lines({ attache }: Workspace, args: readonly string[]): Promise<readonly Line[]> {
  return jsonLines((await attache(['concordance', ...args])).stdout);
}

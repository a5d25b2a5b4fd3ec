import { isOpen } from '@attache/core';
import type { Command } from '../command.ts';
import { stringField } from '../json.ts';
import { nameOfArticle } from '../library.ts';

/** The first article of the workspace behind `uri`, round to the beginning, in which something is left to decide; null where none is. */
export const nextArticle: Command = {
  name: 'attache.nextArticle',
  run: async ({ library }, argument) => {
    const from = stringField(argument, 'uri') ?? '';
    const uris = await library.uris();
    const behind = uris.filter((uri) => uri > from);
    const before = uris.filter((uri) => uri < from);
    for (const uri of [...behind, ...before]) {
      const snapshot = await library.article(uri);
      const open = snapshot?.items.filter(isOpen).length ?? 0;
      if (open > 0) return { uri, name: nameOfArticle(library.folders, uri), open };
    }
    return null;
  },
};

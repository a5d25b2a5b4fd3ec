/**
 * Who is measured, in the order of the table. A contestant's module exports `title`, `read(text)` (how many things
 * it found) and, where a full round would take minutes, `sample`: how much text it gets instead, in bytes.
 */
export const CONTESTANTS = {
  attache: { open: () => import('./attache.mjs'), needs: [] },
  scan: { open: () => import('./scan.mjs'), needs: [] },
  bounds: { open: () => import('./bounds.mjs'), needs: [] },
  'aho-corasick': { open: () => import('./aho-corasick.mjs'), needs: ['@monyone/aho-corasick'] },
  chrono: { open: () => import('./chrono.mjs'), needs: ['chrono-node'] },
  wink: { open: () => import('./wink.mjs'), needs: ['wink-nlp', 'wink-eng-lite-web-model'] },
  compromise: { open: () => import('./compromise.mjs'), needs: ['compromise'] },
  recognizers: {
    open: () => import('./recognizers.mjs'),
    needs: ['@microsoft/recognizers-text-suite'],
  },
};

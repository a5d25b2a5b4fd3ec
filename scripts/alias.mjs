// What every bundle takes in another form than the one that Node would take.

/** The parser's first form asks for its parts in a way that no bundler can follow. */
export const alias = { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' };

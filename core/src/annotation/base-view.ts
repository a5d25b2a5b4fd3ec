import { lowerBound } from '../text/lower-bound.ts';
import { type FoldedView, foldedView } from './folded-view.ts';
import { type TextVersion, textVersion } from './text-version.ts';

/**
 * An article as its sidecar counts it: line ends are LF and there is no byte order mark, so that a
 * checkout with other line ends leaves every offset and the text version as they were.
 */
export interface BaseView {
  readonly text: string;
  /** From an offset of the article to one of the base view. Inside a CR LF pair: in front of the line end. */
  toBase(offset: number): number;
  /** From an offset of the base view to one of the article. `toBase` of the answer gives the offset back. */
  toArticle(offset: number): number;
  /** Names `text`. Worked out when it is first asked for. */
  version(): TextVersion;
  /** `text` with its spellings evened out. Worked out when it is first asked for. */
  folded(): FoldedView;
}

export function baseView(text: string): BaseView {
  const mark = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  // Most texts have no CR, and are asked for one much faster than searched for a pattern.
  const base = text.includes('\r') ? text.slice(mark).replace(/\r\n?/g, '\n') : text.slice(mark);
  const lineEnds = pairsIn(text, mark);
  let version: TextVersion | undefined;
  let folded: FoldedView | undefined;
  return {
    text: base,
    toBase: (offset) => {
      const pairs = lowerBound(lineEnds.inArticle, offset);
      return Math.max(0, offset - mark - pairs);
    },
    toArticle: (offset) => offset + mark + lowerBound(lineEnds.inBase, offset),
    version: () => {
      version ??= textVersion(base);
      return version;
    },
    folded: () => {
      folded ??= foldedView(base);
      return folded;
    },
  };
}

interface Pairs {
  /** Where each CR of a CR LF pair stands in the article. */
  readonly inArticle: readonly number[];
  /** Where the LF that it became stands in the base view. */
  readonly inBase: readonly number[];
}

function pairsIn(text: string, mark: number): Pairs {
  const inArticle: number[] = [];
  for (let at = text.indexOf('\r\n'); at >= 0; at = text.indexOf('\r\n', at + 2)) {
    inArticle.push(at);
  }
  return { inArticle, inBase: inArticle.map((at, index) => at - index - mark) };
}

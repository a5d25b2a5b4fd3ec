/** A line of print. Places are in points, y from the bottom of the page. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly height: number;
}

export type Page = readonly Line[];

/**
 * Paragraphs of printed pages: lines that belong together joined, and a word that was broken at a line's end made one
 * again. What stands at the same place of several pages, and numbers of pages, are left out.
 */
export function paragraphsIn(pages: readonly Page[]): string[] {
  const repeated = repeatedIn(pages);
  const lines = pages.flatMap((page) =>
    page.filter((line) => !isPageNumber(line, page) && !repeated.has(placeOf(line))),
  );
  const paragraphs: string[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const last = paragraphs.length - 1;
    if (before === undefined || begins(line, before, widthRound(lines, index)))
      paragraphs.push(line.text.trim());
    else paragraphs[last] = joined(paragraphs[last] ?? '', line.text.trim());
  }
  return paragraphs;
}

/** Heads and feet of pages: the same words at the same height of three pages and more. */
function repeatedIn(pages: readonly Page[]): Set<string> {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const place of new Set(page.map(placeOf))) counts.set(place, (counts.get(place) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= 3).map(([place]) => place));
}

function placeOf({ text, bottom }: Line): string {
  return `${Math.round(bottom)} ${text.replace(/\d+/gu, '0').trim()}`;
}

/** A number alone at the top or the bottom. */
function isPageNumber(line: Line, page: Page): boolean {
  const isAtEdge = line === page[0] || line === page.at(-1);
  return isAtEdge && /^\W{0,3}\d{1,4}\W{0,3}$/u.test(line.text.trim());
}

/** How far the lines of the column around one reach, which tells a short last line of a paragraph. */
function widthRound(lines: readonly Line[], index: number): number {
  const around = lines.slice(Math.max(0, index - 12), index + 12);
  return Math.max(...around.map(({ left, right }) => right - left));
}

/** True where a new paragraph begins with the line. */
function begins(line: Line, before: Line, width: number): boolean {
  if (Math.abs(line.height - before.height) > before.height * 0.15) return true;
  const drop = before.bottom - line.bottom;
  // Behind the end of a column or a page only the words tell.
  if (drop < 0) return ENDS.test(before.text.trim()) && !/^\p{Ll}/u.test(line.text);
  if (drop > line.height * 1.9) return true;
  if (/^\s*(?:[•●▪–-]|\d{1,2}[.)])\s/u.test(line.text)) return true;
  if (line.left - before.left > line.height * 0.8) return true;
  return before.right - before.left < width * 0.75 && ENDS.test(before.text.trim());
}

const ENDS = /[.!?:;]["”’)\]]*$/u;

/** `partner-` and `ship` are one word; a hyphen before a capital or a digit was there before the line was broken. */
function joined(before: string, next: string): string {
  const isBroken = /\p{Ll}[-\u00ad\u2010]$/u.test(before) && /^\p{Ll}/u.test(next);
  if (isBroken) return before.slice(0, -1) + next;
  return /[-\u2010/]$/u.test(before) && !/\s[-\u2010/]$/u.test(before)
    ? before + next
    : `${before} ${next}`;
}

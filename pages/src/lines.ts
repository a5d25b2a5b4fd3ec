import { cleanLine, LINE_END } from './clean-line.ts';
import { isCrossReference, LINK, withoutLinkMarks } from './cross-references.ts';

/** What an element says, a paragraph, heading, caption, item or row of a table a line. */
export function linesIn(content: Node): string[] {
  return markedLines(content).map(withoutLinkMarks);
}

/** Likewise, in two: the article's own lines, and those that only lead to another article. */
export function ownLinesIn(content: Node): { own: string[]; crossReferences: string[] } {
  const marked = markedLines(content);
  const own = marked.filter((line) => !isCrossReference(line));
  const others = marked.filter(isCrossReference);
  return { own: own.map(withoutLinkMarks), crossReferences: others.map(withoutLinkMarks) };
}

/** With marks where a link begins and ends. */
function markedLines(content: Node): string[] {
  const lines: string[] = [];
  const say: Say = (text) => {
    for (const line of text.split(LINE_END).map(cleanLine))
      if (withoutLinkMarks(line).trim() !== '') lines.push(line);
  };
  say(walk(content, '', say));
  return lines;
}

type Say = (line: string) => void;

/** Says what is finished, and gives back the line that is still open: inline elements go on with it. */
function walk(node: Node, open: string, say: Say): string {
  if (node.nodeType === TEXT) return open + withoutLinkMarks(node.textContent ?? '');
  if (node.nodeType !== ELEMENT) return open;
  const name = nameOf(node);
  switch (name) {
    case 'br':
    case 'hr':
      say(open);
      return '';
    case 'tr':
      say(open);
      say(rowOf(node));
      return '';
    case 'pre':
      say(open);
      for (const line of (node.textContent ?? '').split('\n')) say(withoutLinkMarks(line));
      return '';
    case 'ol':
    case 'ul':
      say(open);
      sayItems(node, name === 'ol', say);
      return '';
    case 'a':
      return `${walkAll(node, `${open}${LINK.begins}`, say)}${LINK.ends}`;
    case 'q':
      return `${walkAll(node, `${open}“`, say)}”`;
    case 'rt':
    case 'rp':
      return open;
    default:
      if (!BLOCKS.has(name)) return walkAll(node, open, say);
      say(open);
      say(walkAll(node, '', say));
      return '';
  }
}

function walkAll(node: Node, open: string, say: Say): string {
  let line = open;
  for (const child of Array.from(node.childNodes)) line = walk(child, line, say);
  return line;
}

const ELEMENT = 1;
const TEXT = 3;

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header html legend main nav p section summary table tbody td tfoot th thead li'.split(
    ' ',
  ),
);

/** Cells beside each other; a table of one column is only a way to place paragraphs, and so is a cell with several. */
function rowOf(row: Node): string {
  const cells = Array.from(row.childNodes).filter((cell) => /^t[dh]$/u.test(nameOf(cell)));
  return cells
    .map((cell) => markedLines(cell).join(' '))
    .filter((cell) => cell !== '')
    .join(' | ');
}

/** `- ` before an item of a list without order, else the number that a reader sees. */
function sayItems(list: Node, isOrdered: boolean, say: Say): void {
  let number = 0;
  for (const child of Array.from(list.childNodes)) {
    if (nameOf(child) === 'li') number += 1;
    const mark = nameOf(child) !== 'li' ? '' : isOrdered ? `${number}. ` : '- ';
    const [first, ...rest] = markedLines(child);
    if (first !== undefined) say(mark + first);
    for (const line of rest) say(line);
  }
}

function nameOf(node: Node): string {
  return node.nodeName.toLowerCase();
}

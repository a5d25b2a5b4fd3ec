import {
  type ArticleItems,
  type CardSource,
  describeState,
  isPlaced,
  linesOfItem,
  nameOfItem,
  nameOfLabel,
  type Placed,
  type Span,
} from '@attache/core';
import { oneLine, painterOf, widthOf } from '../paint.ts';
import type { Place } from '../place.ts';
import { placeText } from '../place.ts';
import type { Terminal } from '../terminal.ts';
import { wrapText } from '../wrap.ts';
import { passageAround } from './passage.ts';

/** What is shown at once: one mention in its passage, what it means, and what was said on the way to it. */
export interface Scene {
  readonly source: CardSource;
  readonly text: string;
  readonly item: Placed;
  readonly place: Place;
  /** How far the review is, as parts of the first line. */
  readonly progress: readonly string[];
  /** The articles whose decisions are known so far. */
  readonly known: readonly ArticleItems[];
  /** What a person has to know beside it. */
  readonly notices: readonly string[];
  /** How many lines of the window are taken by what was said before. */
  readonly above?: number;
}

export interface Screen {
  readonly text: string;
  /** The stretch of the article that it shows. */
  readonly shown: Span;
}

/**
 * A mention in its passage with what the editor's hover says of it: the card first, and of the article as much as there
 * is room for. Where the window is too low for the card, its last lines are left to `wholeCard`.
 */
export function reviewScreen(scene: Scene, terminal: Terminal): Screen {
  const { source, text, item, place, progress, notices, above = 0 } = scene;
  const { colors, words } = terminal;
  const columns = terminal.columns ?? 100;
  const head = wrapText([placeText(place), ...progress].join(' · '), columns);
  const told = notices.map((notice) => wrapText(notice, columns));
  const foot = wrapText(words.review.keysInShort, columns);
  const room = terminal.rows - above - heightOf([head, ...told, foot]) - BLANK_LINES;
  const card = lowered(cardOf(scene, terminal), room - FEWEST_ROWS, words.review.moreOnCard);
  const rows = Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, room - heightOf(card)));
  const items = source.items.filter(isPlaced);
  const { lines, shown } = passageAround({ text, current: item, items }, { columns, rows, colors });
  const parts = [
    colors.dim(head),
    '',
    ...lines,
    '',
    ...card,
    ...told.map((notice) => colors.bold(notice)),
    '',
    colors.dim(foot),
  ];
  return { text: `${parts.join('\n')}\n`, shown };
}

/** The card with all its lines, however many they are. */
export function wholeCard(
  scene: Pick<Scene, 'source' | 'item' | 'known'>,
  terminal: Terminal,
): string {
  return cardOf(scene, terminal).join('\n');
}

const FEWEST_ROWS = 3;
const MOST_ROWS = 14;
/** Between the parts, and where the cursor stands. */
const BLANK_LINES = 4;
/** Narrower than this, a line's name stands in front of it and not in a column of its own. */
const NARROW = 60;

function heightOf(parts: readonly string[]): number {
  return parts.reduce((sum, part) => sum + part.split('\n').length, 0);
}

/** As many parts as there is room for, the title and what is most wanted in any case. */
function lowered(card: readonly string[], room: number, more: string): readonly string[] {
  if (heightOf(card) <= room) return card;
  const kept = [...card];
  while (kept.length > 2 && heightOf(kept) + 1 > room) kept.pop();
  return [...kept, more];
}

function cardOf(
  { source, item, known }: Pick<Scene, 'source' | 'item' | 'known'>,
  terminal: Terminal,
): readonly string[] {
  const { colors, columns = 100 } = terminal;
  const { words } = source;
  const subtitle = `${nameOfLabel(item.label, words)}, ${describeState(item, words)}`;
  const title = wrapText(`${titleOf(source, item)} · ${subtitle}`, columns);
  const lines = linesOfItem(source, item, { keys: { other: 'o' }, known });
  const width = columns < NARROW ? 0 : Math.max(0, ...lines.map(({ name }) => widthOf(name)));
  return [
    painterOf(item.label, colors)(title),
    ...lines.map(({ name, text }) =>
      named(oneLine(name), oneLine(text), { width, columns, colors }),
    ),
  ];
}

function named(
  name: string,
  text: string,
  { width, columns, colors }: { width: number; columns: number; colors: Terminal['colors'] },
): string {
  if (width === 0) {
    const line = wrapText(`${name}: ${text}`, columns, 2);
    return colors.isColorSupported ? line.replace(name, colors.dim(name)) : line;
  }
  const gap = ' '.repeat(width - widthOf(name));
  return `  ${colors.dim(name)}${gap}  ${wrapText(text, columns, width + 4)}`;
}

/** Who or which term it is; a day or an amount by the words of the text, for its value stands below. */
function titleOf(source: CardSource, item: Placed): string {
  const isNamed = item.label === 'LEADER' || item.label === 'PARTNERSHIP';
  return oneLine(isNamed ? nameOfItem(item, source) : item.quote);
}

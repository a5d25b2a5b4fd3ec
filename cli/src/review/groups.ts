import {
  contains,
  decideOn,
  isCoreLabel,
  isOpen,
  isPlaced,
  isSameEntity,
  meaningOfItem,
  nameOfItem,
  nameOfLabel,
  type Placed,
  type Span,
  type Status,
  visible,
} from '@attache/core';
import { type Asking, askLine, chooseOne, numbered, sayWhyNot } from '../ask.ts';
import { oneLine } from '../paint.ts';
import { inContext } from './in-context.ts';
import { now, type Part } from './steps.ts';
import type { View } from './view.ts';

/** Mentions that are decided on together. */
interface Group {
  readonly title: string;
  readonly isMember: (item: Placed) => boolean;
  /** In all articles that are reviewed, and not in this one alone. */
  readonly everywhere?: boolean;
}

export interface Together extends Asking {
  readonly by: string;
  /** Gives each article that is reviewed, one after the other, as it is now. */
  readonly eachView: (work: (view: View) => void) => Promise<void>;
}

/** Every open mention of the article that means the same as `item`, but for those that the person leaves out. */
export function decideOnEntity(
  item: Placed,
  here: View,
  asking: Together,
): Promise<readonly Part[] | undefined> {
  return decideOnGroup({ title: '', isMember: (other) => isSameEntity(other, item) }, here, asking);
}

/**
 * Likewise, of a group that is asked for, the closest first: the entity here and in all articles, what the screen shows,
 * the label and the rule here and in all articles.
 */
export async function decideTogether(
  item: Placed,
  here: View,
  shown: Span,
  asking: Together,
): Promise<readonly Part[] | undefined> {
  const { review } = asking.terminal.words;
  const offered = groupsOf(item, here, shown);
  const titleOf = ({ title, everywhere, isMember }: Group) =>
    everywhere ? title : `${title}: ${review.openCount(openIn(here, isMember).length)}`;
  const group = await chooseOne(offered, titleOf, asking);
  return group && decideOnGroup(group, here, asking);
}

function groupsOf(item: Placed, here: View, shown: Span): Group[] {
  const { groupTitles: titles, groups } = here.words;
  const { label, rule } = item;
  const isSame = (other: Placed) => isSameEntity(other, item);
  const isLabelled = (other: Placed) => other.label === label;
  const isRuled = (other: Placed) => other.rule === rule;
  const entity = titles.entity(nameOfItem(item, here));
  const labelled = titles.label(
    isCoreLabel(label) ? groups[label] : nameOfLabel(label, here.words),
  );
  const ruled = rule === undefined ? undefined : titles.rule(visible(rule));
  const inArticle = (title: string, isMember: Group['isMember']) => ({
    title: titles.inArticle(title),
    isMember,
  });
  const inCorpus = (title: string, isMember: Group['isMember']) => ({
    title: titles.inCorpus(title),
    isMember,
    everywhere: true,
  });
  return [
    inArticle(entity, isSame),
    inCorpus(entity, isSame),
    {
      title: titles.visible,
      isMember: ({ span }) => contains(shown, span),
    },
    inArticle(labelled, isLabelled),
    ...(ruled === undefined ? [] : [inArticle(ruled, isRuled)]),
    inCorpus(labelled, isLabelled),
    ...(ruled === undefined ? [] : [inCorpus(ruled, isRuled)]),
  ];
}

function openIn({ items }: View, isMember: Group['isMember']): Placed[] {
  return items.filter(isPlaced).filter((item) => isOpen(item) && isMember(item));
}

async function decideOnGroup(
  group: Group,
  here: View,
  asking: Together,
): Promise<readonly Part[] | undefined> {
  const views = group.everywhere ? await allViews(asking) : [here];
  const found = views.flatMap((view) =>
    openIn(view, group.isMember).map((item) => ({ view, item })),
  );
  const { review } = asking.terminal.words;
  if (found.length === 0) {
    await sayWhyNot(review.nothingTogether, asking);
    return undefined;
  }
  await asking.terminal.print(
    numbered(
      found.map(({ view, item }) => listed(view, item, group)),
      asking.terminal,
    ),
  );
  const answer = await askWhich(found.length, asking);
  if (!answer) return undefined;
  const meant = found.filter((_one, index) => !answer.left.has(index + 1));
  return views.flatMap((view) => {
    const operations = meant
      .filter((one) => one.view === view)
      .map(({ item }) =>
        decideOn(
          item,
          view.article,
          { status: answer.status, by: asking.by, at: now() },
          view.base,
        ),
      );
    return operations.length === 0 ? [] : [{ article: view.article.name, operations }];
  });
}

/** A mention in its words, with what it means. */
function listed(view: View, item: Placed, { everywhere }: Group): string {
  const where = everywhere ? `${oneLine(view.article.name)}: ` : '';
  return `${where}${inContext(view.article.text, item.span)} = ${oneLine(meaningOfItem(item, view))}`;
}

interface Answer {
  readonly status: Status;
  /** Their numbers, from 1. */
  readonly left: ReadonlySet<number>;
}

async function askWhich(count: number, asking: Asking): Promise<Answer | undefined> {
  const { terminal } = asking;
  const { prompts, noNumbers } = terminal.words.review;
  const typed = await askLine(prompts.leaveOut, asking);
  if (typed === undefined) return undefined;
  const answer = answerIn(typed, count);
  if (answer === undefined) await sayWhyNot(noNumbers(oneLine(typed), count), asking);
  return answer;
}

/** `2 5-7` leaves these out, an `r` in front rejects the others; `undefined` for anything else. */
export function answerIn(typed: string, count: number): Answer | undefined {
  const { rejects, list = '' } = /^(?<rejects>[rR])?(?<list>[\d\s,;-]*)$/u.exec(typed)?.groups ?? {
    list: 'none',
  };
  const left = new Set<number>();
  for (const part of list.split(/[\s,;]+/u).filter((one) => one !== '')) {
    const { from, to = from } = /^(?<from>\d{1,6})(?:-(?<to>\d{1,6}))?$/u.exec(part)?.groups ?? {};
    const [first, last] = [Number(from), Number(to)];
    if (!(first >= 1 && first <= last && last <= count)) return undefined;
    for (let number = first; number <= last; number += 1) left.add(number);
  }
  return { status: rejects ? 'rejected' : 'confirmed', left };
}

async function allViews({ eachView }: Together): Promise<View[]> {
  const all: View[] = [];
  await eachView((view) => all.push(view));
  return all;
}

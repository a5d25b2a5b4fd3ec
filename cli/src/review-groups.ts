import {
  type Article,
  type Decision,
  decideOn,
  isOpen,
  isPlaced,
  isSameEntity,
  type Operation,
  type Placed,
  type Sidecar,
} from '@attache/core';
import { type Asking, askLine, chooseOne } from './ask.ts';
import { oneLine } from './paint.ts';
import type { ReviewedArticle } from './reviewed.ts';

/** What one step does to one article, with its sidecar as it was before. */
export interface Part {
  readonly article: Article;
  readonly before: Sidecar;
  readonly operations: readonly Operation[];
}

/** Mentions that are decided on together. */
interface Group {
  readonly title: string;
  readonly isMember: (item: Placed) => boolean;
  /** In all articles that are reviewed, and not in this one alone. */
  readonly everywhere?: boolean;
}

export interface Together extends Asking {
  /** Gives each article that is reviewed, one after the other. */
  readonly eachReviewed: (work: (reviewed: ReviewedArticle) => void) => Promise<void>;
}

type Who = Pick<Decision, 'by' | 'at'>;

/** Every open mention of the article that means the same as `item`, but for those that the person leaves out. */
export function decideOnEntity(
  item: Placed,
  here: ReviewedArticle,
  asking: Together,
  who: Who,
): Promise<readonly Part[] | undefined> {
  return decideOnGroup(
    { title: '', isMember: (other) => isSameEntity(other, item) },
    here,
    asking,
    who,
  );
}

/** Likewise, of a group that is asked for: the entity, its label or its rule, here or in all articles. */
export async function decideTogether(
  item: Placed,
  here: ReviewedArticle,
  asking: Together,
  who: Who,
): Promise<readonly Part[] | undefined> {
  const { groups } = asking.terminal.words.review;
  const { label, rule, quote } = item;
  const isSame = (other: Placed) => isSameEntity(other, item);
  const isLabelled = (other: Placed) => other.label === label;
  const offered: Group[] = [
    { title: groups.here(oneLine(quote)), isMember: isSame },
    { title: groups.everywhere(oneLine(quote)), isMember: isSame, everywhere: true },
    { title: groups.here(label), isMember: isLabelled },
    { title: groups.everywhere(label), isMember: isLabelled, everywhere: true },
    ...(rule === undefined
      ? []
      : [{ title: groups.here(rule), isMember: (other: Placed) => other.rule === rule }]),
  ];
  const group = await chooseOne(offered, ({ title }) => title, asking);
  return group && decideOnGroup(group, here, asking, who);
}

async function decideOnGroup(
  group: Group,
  here: ReviewedArticle,
  asking: Together,
  who: Who,
): Promise<readonly Part[] | undefined> {
  const articles = group.everywhere ? await allReviewed(asking) : [here];
  const found = articles.flatMap((reviewed) =>
    reviewed.items
      .filter(isPlaced)
      .filter((item) => isOpen(item) && group.isMember(item))
      .map((item) => ({ reviewed, item })),
  );
  for (const [index, { reviewed, item }] of found.entries()) {
    const where = group.everywhere ? `${oneLine(reviewed.article.name)}: ` : '';
    await asking.terminal.print(`${index + 1} ${where}${inContext(reviewed.article, item)}\n`);
  }
  const typed = await askLine(asking.terminal.words.review.prompts.leaveOut, asking);
  if (typed === undefined) return undefined;
  const left = new Set(typed.split(/\D+/u).map(Number));
  const meant = found.filter((_one, index) => !left.has(index + 1));
  return articles.flatMap((reviewed) => {
    const operations = meant
      .filter((one) => one.reviewed === reviewed)
      .map(({ item }) => decideOn(item, reviewed.article, { ...who, status: 'confirmed' }));
    return operations.length === 0
      ? []
      : [{ article: reviewed.article, before: reviewed.sidecar, operations }];
  });
}

async function allReviewed({ eachReviewed }: Together): Promise<ReviewedArticle[]> {
  const all: ReviewedArticle[] = [];
  await eachReviewed((reviewed) => all.push(reviewed));
  return all;
}

function inContext({ text }: Article, { quote, span }: Placed): string {
  const before = oneLine(text.slice(Math.max(0, span.start - 30), span.start));
  return `${before} [${oneLine(quote)}] ${oneLine(text.slice(span.end, span.end + 30))}`;
}

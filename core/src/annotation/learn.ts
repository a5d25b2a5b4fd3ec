import {
  isTaughtLabel,
  type Lesson,
  type RefusedWords,
  type RuleRecord,
  TAUGHT_RULE,
  type TaughtLabel,
  type TaughtWords,
  wordsKey,
} from '../resolution/lessons.ts';
import { shippedLexicon } from '../resolution/lexicon.ts';
import type { Reviewed } from './reviewed.ts';
import { compareTexts } from './sidecar.ts';

/** An article as it is reviewed. That something was learned before teaches nothing again: people have to confirm it. */
export interface DecidedArticle {
  readonly name: string;
  readonly items: readonly Reviewed[];
}

/**
 * What the decisions teach: words that are a person or a term though no rule says so, words that were refused,
 * and how often each rule was right. The same decisions give the same lessons, in the same order.
 *
 * Only what people have confirmed or rejected counts, where they all agree. One word alone must have been
 * confirmed in two articles; short and frequent words teach nothing. What was rejected everywhere is refused from one
 * article on.
 */
export function lessonsFrom(articles: Iterable<DecidedArticle>): Lesson[] {
  const words = new Map<string, Tally>();
  const rules = new Map<string, { confirmed: number; rejected: number }>();
  for (const article of articles) {
    for (const item of article.items) {
      if (item.decisions.length === 0 || item.anchor === 'review') continue;
      countRule(item, rules);
      if (isTaughtLabel(item.label)) countWords(item, item.label, article.name, words);
    }
  }
  const tallies = [...words.values()];
  return [
    ...tallies.flatMap(taughtBy).sort(byWords),
    ...tallies.flatMap(refusedBy).sort(byWords),
    ...[...rules]
      .map(([rule, counts]): RuleRecord => ({ kind: 'rule', rule, ...counts }))
      .sort((a, b) => compareTexts(a.rule, b.rule)),
  ];
}

/** What was decided about the same words. */
interface Tally {
  readonly label: TaughtLabel;
  readonly words: string;
  readonly values: Set<string>;
  readonly confirmedIn: Set<string>;
  readonly rejectedIn: Set<string>;
  /** Somebody has said so of all articles. */
  rejectedEverywhere: boolean;
  confirmed: number;
  rejected: number;
  /** Some of them no rule would have found with this value. */
  isNew: boolean;
}

function countRule(
  { rule, state }: Reviewed,
  rules: Map<string, { confirmed: number; rejected: number }>,
): void {
  if (rule === undefined || rule === TAUGHT_RULE) return;
  const counts = rules.get(rule) ?? { confirmed: 0, rejected: 0 };
  if (state === 'confirmed') counts.confirmed += 1;
  if (state === 'rejected') counts.rejected += 1;
  rules.set(rule, counts);
}

function countWords(
  { quote, state, value, mention, decisions }: Reviewed,
  label: TaughtLabel,
  article: string,
  all: Map<string, Tally>,
): void {
  const key = wordsKey(label, quote);
  const tally = all.get(key) ?? newTally(label, quote.replace(/\s+/gu, ' '));
  all.set(key, tally);
  if (state === 'rejected') {
    tally.rejected += 1;
    tally.rejectedIn.add(article);
    tally.rejectedEverywhere ||= decisions[0]?.scope === 'everywhere';
  } else if (typeof value === 'string' && value !== '') {
    tally.confirmed += 1;
    tally.confirmedIn.add(article);
    tally.values.add(value);
    tally.isNew ||= mention?.value !== value || mention.rule === TAUGHT_RULE;
  }
}

function newTally(label: TaughtLabel, words: string): Tally {
  return {
    label,
    words,
    values: new Set(),
    confirmedIn: new Set(),
    rejectedIn: new Set(),
    rejectedEverywhere: false,
    confirmed: 0,
    rejected: 0,
    isNew: false,
  };
}

function taughtBy(tally: Tally): TaughtWords[] {
  const { label, words, values, confirmedIn, confirmed, rejected, isNew } = tally;
  const [value, ...others] = values;
  const enough = confirmedIn.size >= (/\s/u.test(words) ? 1 : 2);
  if (value === undefined || others.length > 0 || rejected > 0 || !isNew || !enough) return [];
  if (!canTeach(label, words)) return [];
  return [{ kind: 'words', label, words, value, confirmed, articles: confirmedIn.size }];
}

/** Refused in two articles, or once for all of them, and nowhere confirmed. */
function refusedBy(tally: Tally): RefusedWords[] {
  const { label, words, confirmed, rejected, rejectedIn, rejectedEverywhere } = tally;
  if (confirmed > 0 || (rejectedIn.size < 2 && !rejectedEverywhere)) return [];
  return [{ kind: 'no', label, words, rejected, articles: rejectedIn.size }];
}

/** Long enough, a name with a capital, and no frequent word of any language. */
function canTeach(label: TaughtLabel, words: string): boolean {
  if ([...words].length < 4) return false;
  if (label === 'LEADER' && !/^\p{Lu}/u.test(words)) return false;
  const { trie, frequent } = shippedLexicon();
  const number = trie.words.find(words, 0, words.length);
  return (frequent[number] ?? 0) === 0;
}

function byWords(a: TaughtWords | RefusedWords, b: TaughtWords | RefusedWords): number {
  return compareTexts(a.label, b.label) || compareTexts(a.words, b.words);
}

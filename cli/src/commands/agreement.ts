import {
  type Agreement,
  agreementIn,
  type DoubleArticle,
  isPlaced,
  jsonLine,
  type Label,
  overlap,
  type Reviewed,
  votesOf,
} from '@attache/core';
import { Command, InvalidArgumentError } from 'commander';
import { eachArticle } from '../articles.ts';
import { formatOption } from '../format-option.ts';
import { fit, widthOf } from '../paint.ts';
import { startOf } from '../place.ts';
import { annotatorMeant } from '../projects.ts';
import { decisionsOn } from '../reviewed.ts';
import type { Terminal } from '../terminal.ts';
import type { Words } from '../words/index.ts';

interface AgreementOptions {
  readonly annotators: readonly [string, string];
  readonly format?: 'jsonl' | 'table';
}

/** `attache agreement`: how far two people have confirmed the same, by label. */
export function agreement(terminal: Terminal): Command {
  const { help, usage, agreement: words } = terminal.words;
  return new Command('agreement')
    .description(help.commands.agreement)
    .argument('<path...>', help.arguments.articles)
    .requiredOption('--annotators <A,B>', help.options.annotators, pairReader(usage))
    .addOption(formatOption(['jsonl', 'table'], terminal.words))
    .addHelpText('after', help.after.agreement)
    .action(async (paths: string[], { annotators: given, format: wanted }: AgreementOptions) => {
      const [one, other] = given;
      const annotators = [
        await annotatorMeant(one, paths, terminal),
        await annotatorMeant(other, paths, terminal),
      ] as const;
      const articles: DoubleArticle[] = [];
      const judged = annotators.map(() => new Set<Label>());
      const passedOver = annotators.map((): Label[] => []);
      let alone = 0;
      await eachArticle(paths, terminal, async (article) => {
        const items = await decisionsOn(article, terminal);
        const [has, hasOther] = annotators.map((by) =>
          items.some(({ decisions }) => decisions.some((decision) => decision.by === by)),
        );
        for (const [index, by] of annotators.entries())
          for (const label of labelsJudged(items, by)) judged[index]?.add(label);
        const [one, other] = annotators.map((by) => votesOf(items, by));
        if (has && hasOther && one && other) {
          articles.push({ text: article.text, one, other });
          for (const [index, by] of annotators.entries())
            passedOver[index]?.push(...labelsPassedOver(items, by, annotators[1 - index] ?? by));
        } else if (has || hasOther) alone += 1;
      });
      const [first = '.'] = paths;
      if (articles.length === 0) terminal.problem(startOf(first), words.nobody(...annotators));
      if (articles.length === 0) return;
      const format = wanted ?? (terminal.isForPeople ? 'table' : 'jsonl');
      const rows = agreementIn(articles);
      await terminal.print(
        format === 'jsonl' ? linesOf(rows, annotators) : tableOf(rows, annotators, terminal),
      );
      for (const { label, alpha } of rows) {
        const [absent] = annotators.filter((_, at) => label && !judged[at]?.has(label));
        if (label !== undefined && absent !== undefined)
          terminal.note(words.unjudged(absent, label));
        else if (alpha !== undefined && alpha <= 0)
          terminal.note(words.byChance(label ?? words.all, alpha.toFixed(3)));
      }
      for (const [index, by] of annotators.entries()) {
        const places = passedOver[index]?.filter((label) => judged[index]?.has(label)) ?? [];
        if (places.length > 0)
          terminal.note(words.passedOver(by, places.length, annotators[1 - index] ?? by));
      }
      terminal.tell(words.counted(articles.length, alone));
    });
}

/** The labels of all that a person has decided on, one way or the other. */
function labelsJudged(items: readonly Reviewed[], by: string): Label[] {
  return items.flatMap(({ annotation, decisions }) =>
    decisions.flatMap((own) => {
      const label = own.label ?? annotation?.label;
      return own.by === by && own.status !== 'withdrawn' && label !== undefined ? [label] : [];
    }),
  );
}

/** The labels of suggestions that the other one has decided on and this person has not, in any way, as far as they stand in the text. */
function labelsPassedOver(items: readonly Reviewed[], by: string, other: string): Label[] {
  const own = items.filter(({ decisions }) => decisions.some((one) => one.by === by));
  return items.filter(isPlaced).flatMap(({ span, annotation, decisions }) => {
    const theirs = decisions.find((one) => one.by === other);
    if (theirs?.rule === undefined || decisions.some((one) => one.by === by)) return [];
    if (own.some((one) => one.span && overlap(one.span, span))) return [];
    const label = theirs.label ?? annotation?.label;
    return label === undefined ? [] : [label];
  });
}

function pairReader({ noPair }: Words['usage']): (text: string) => readonly [string, string] {
  return (text) => {
    const [one = '', other = '', ...more] = text
      .normalize('NFC')
      .split(',')
      .map((name) => name.trim());
    if (one !== '' && other !== '' && one !== other && more.length === 0) return [one, other];
    throw new InvalidArgumentError(noPair);
  };
}

function linesOf(rows: readonly Agreement[], [one, other]: AgreementOptions['annotators']): string {
  return rows
    .map(({ label = 'all', onlyOne, onlyOther, ...row }) => {
      const only = { [one]: onlyOne, [other]: onlyOther };
      return `${jsonLine({ ...row, label, only })}\n`;
    })
    .join('');
}

function tableOf(
  rows: readonly Agreement[],
  [one, other]: AgreementOptions['annotators'],
  { colors, words: { agreement: words } }: Terminal,
): string {
  const { exact, overlap, sameValue, overlapF1 } = words.heads;
  const heads = [
    exact,
    overlap,
    words.only(one),
    words.only(other),
    sameValue,
    'F1',
    overlapF1,
    'alpha',
  ];
  const cells = rows.map((row) => [
    String(row.exact),
    String(row.overlapping),
    String(row.onlyOne),
    String(row.onlyOther),
    String(row.sameValue),
    share(row.exactF1),
    share(row.overlapF1),
    share(row.alpha),
  ]);
  const names = rows.map(({ label = words.all }) => label);
  const width = Math.max(...names.map(widthOf));
  const line = (name: string, texts: readonly string[]) =>
    [fit(name, width), ...texts.map((text, at) => text.padStart(widthOf(heads[at] ?? '')))].join(
      '  ',
    );
  return [
    colors.dim(line('', heads)),
    ...cells.map((texts, at) => line(names[at] ?? '', texts)),
    '',
  ].join('\n');
}

function share(value: number | undefined): string {
  return value === undefined ? '·' : value.toFixed(3);
}

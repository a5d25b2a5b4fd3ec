import { type Article, annotationsJson, jsonLine, type Reviewed } from '@attache/core';
import { Command } from 'commander';
import { eachArticle } from '../articles.ts';
import { formatOption } from '../format-option.ts';
import { oneLine } from '../paint.ts';
import { placesIn, startOf } from '../place.ts';
import { decisionsOn } from '../reviewed.ts';
import { countsOf, table, tally } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import type { Words } from '../words/index.ts';

/** `attache list`: what people have decided, and whether it still stands where it was decided. */
export function list(terminal: Terminal): Command {
  const { help } = terminal.words;
  return new Command('list')
    .description(help.commands.list)
    .argument('<path...>', help.arguments.articles)
    .addOption(formatOption(['jsonl', 'table'], terminal.words))
    .action(async (paths: string[], options: { readonly format?: 'jsonl' | 'table' }) => {
      const format = options.format ?? (terminal.isForPeople ? 'table' : 'jsonl');
      await eachArticle(paths, terminal, async (article) => {
        const items = await decisionsOn(article, terminal);
        await terminal.print(
          format === 'jsonl' ? lineOf(article, items) : tableOf(article, items, terminal),
        );
      });
    });
}

function lineOf(article: Article, items: readonly Reviewed[]): string {
  const annotations = items.map((item) => {
    const { span, quote, label, value, rule, office, state, anchor, decisions } = item;
    const { by, at, note, scope } = decisions[0] ?? {};
    const known = { value, rule, office, state, by, at, anchor: undefined, note };
    const [json] = span
      ? annotationsJson(article.text, [{ span, label, quote, ...known }], 'utf16')
      : [];
    const { state: _, anchor: __, ...rest } = known;
    return {
      ...(json ?? { label, text: quote, ...rest, status: state }),
      state: anchor,
      scope,
      decisions: decisions.length > 1 ? decisions.map(voteOf) : undefined,
    };
  });
  return `${jsonLine({ document: article.name, annotations })}\n`;
}

/** Where several people decided, all of them, the deciding one first. */
function voteOf({
  by,
  at,
  status,
  scope,
  label,
  value,
  note,
}: Reviewed['decisions'][number]): object {
  return { by, at, status, scope, label, value, note };
}

function tableOf(article: Article, items: readonly Reviewed[], terminal: Terminal): string {
  const { words } = terminal;
  const placeOf = placesIn(article.name, article.text);
  const rows = items.map((item) => ({
    ...item,
    span: item.span ?? { start: 0, end: 0 },
    place: item.span ? placeOf(item.span.start) : startOf(article.name),
    remark: remarkOf(item, words),
  }));
  const head = `${terminal.colors.bold(article.name)}  ${countsOf(
    tally(items.map((item) => words.states[stateOf(item)])),
    terminal,
  )}`;
  return `${head}\n${table(rows, terminal)}`;
}

function stateOf({ state, anchor }: Reviewed): keyof Words['states'] {
  return anchor === 'review' || anchor === 'lost' ? anchor : state;
}

function remarkOf({ state, anchor, decisions }: Reviewed, { states, list }: Words): string {
  const moved = anchor === undefined || anchor === 'exact' ? '' : ` (${states[anchor]})`;
  const alike = decisions.filter(({ status }) => status === state);
  const others = decisions.filter(({ status }) => status !== state);
  const votes = [
    list.votes(state, alike.map(({ by }) => by).join(', ')),
    ...others.map(({ by, status }) => list.votes(status, by)),
  ];
  return `${oneLine(votes.join('; '))}${moved}`;
}

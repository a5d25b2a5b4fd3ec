import { type ChartId, isChartId, isLabel, type Question } from '@attache/core';
import { field, stringField, stringsField } from '../json.ts';

/** What an argument asks of the corpus; undefined where a field is not what docs/commands.md says. */
export function readQuestion(argument: unknown): Question | undefined {
  const label = field(argument, 'label');
  const status = field(argument, 'status') ?? 'all';
  const together = field(argument, 'together') ?? 'sentence';
  const annotator = field(argument, 'annotator');
  const [from, to] = [field(argument, 'from'), field(argument, 'to')];
  if (label !== undefined && !isLabel(label)) return undefined;
  if (status !== 'all' && status !== 'confirmed') return undefined;
  if (together !== 'article' && together !== 'sentence') return undefined;
  if (annotator !== undefined && typeof annotator !== 'string') return undefined;
  if (!isPeriod(from) || !isPeriod(to)) return undefined;
  return {
    status,
    together,
    ...(label !== undefined && { label }),
    ...(annotator !== undefined && { annotator }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}

export function readChart(argument: unknown): ChartId | undefined {
  const chart = stringField(argument, 'chart');
  return chart !== undefined && isChartId(chart) ? chart : undefined;
}

export function readKey(argument: unknown): readonly string[] | undefined {
  return stringsField(argument, 'key');
}

function isPeriod(value: unknown): value is string | undefined {
  return value === undefined || (typeof value === 'string' && /^\d{4}(?:-\d{2})?$/u.test(value));
}

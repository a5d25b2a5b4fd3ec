import { CHARTS, type ChartId, isChartId, isLabel, type Question } from '@attache/core';
import { type Command, InvalidArgumentError, Option } from 'commander';

/** Which of the counts, and of which mentions. */
export interface SurveyOptions {
  readonly chart?: ChartId;
  readonly confirmed?: true;
  readonly label?: string;
  readonly annotator?: string;
  readonly from?: string;
  readonly to?: string;
  readonly together?: Question['together'];
}

export function withSurvey(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--chart <chart>',
        'one of the counts of the dashboard (default: all of them; as CSV: articles)',
      ).choices(Object.keys(CHARTS).filter(isChartId)),
    )
    .option('--confirmed', 'count confirmed mentions only, no suggestions')
    .option('--label <label>', 'count mentions of this label only', readLabel)
    .option('--annotator <name>', 'count as this person has decided')
    .option('--from <period>', 'articles from this year or month on: 2024, 2024-03', readPeriod)
    .option('--to <period>', 'articles up to this year or month, which is included', readPeriod)
    .addOption(
      new Option(
        '--together <reach>',
        'who is mentioned with whom: in one article or sentence',
      ).choices(['article', 'sentence']),
    );
}

/** True where any of the options is given. */
export function asksForSurvey(options: SurveyOptions): boolean {
  const { chart, confirmed, label, annotator, from, to, together } = options;
  return [chart, confirmed, label, annotator, from, to, together].some((one) => one !== undefined);
}

export function questionOf(options: SurveyOptions): Question {
  const { confirmed, label, annotator, from, to, together } = options;
  return {
    status: confirmed ? 'confirmed' : 'all',
    together: together ?? 'article',
    ...(label !== undefined && { label }),
    ...(annotator !== undefined && { annotator }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}

function readLabel(text: string): string {
  if (isLabel(text)) return text;
  throw new InvalidArgumentError(
    'A label begins with a capital and goes on with letters, digits and _: LEADER.',
  );
}

function readPeriod(text: string): string {
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/u.test(text)) return text;
  throw new InvalidArgumentError('A period is a year or a month: 2024, 2024-03.');
}

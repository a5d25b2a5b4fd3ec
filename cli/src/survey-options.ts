import { CHARTS, type ChartId, isChartId, type Question } from '@attache/core';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { labelReader } from './selection.ts';
import type { Words } from './words/index.ts';

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

export function withSurvey(command: Command, { help, usage }: Words): Command {
  const { survey } = help;
  return command
    .addOption(
      new Option('--chart <chart>', survey.chart).choices(Object.keys(CHARTS).filter(isChartId)),
    )
    .option('--confirmed', survey.confirmed)
    .option('--label <label>', survey.label, labelReader(usage))
    .option('--annotator <name>', survey.annotator)
    .option('--from <period>', survey.from, periodReader(usage))
    .option('--to <period>', survey.to, periodReader(usage))
    .addOption(new Option('--together <reach>', survey.together).choices(['article', 'sentence']));
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
    together: together ?? 'sentence',
    ...(label !== undefined && { label }),
    ...(annotator !== undefined && { annotator }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}

function periodReader({ noPeriod }: Words['usage']): (text: string) => string {
  return (text) => {
    if (/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/u.test(text)) return text;
    throw new InvalidArgumentError(noPeriod);
  };
}

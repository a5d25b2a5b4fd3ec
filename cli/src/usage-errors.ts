import type { Words } from './words/index.ts';

/**
 * What commander found wrong with a command line, in the language of the words. Commander speaks English only and
 * gives its sentences finished, so they are known by their shape; what has none of these shapes is ours and stays.
 */
export function inWords(text: string, { usage }: Words): string {
  const { said = '', names } = SUGGESTION.exec(text)?.groups ?? { said: text };
  for (const [shape, sayIn] of SHAPES) {
    const parts = shape.exec(said.trimEnd())?.groups;
    if (!parts) continue;
    const hint = names === undefined ? '' : `\n${usage.didYouMean(names)}`;
    return `${usage.error(sayIn(usage, parts))}${hint}\n`;
  }
  return text;
}

const SUGGESTION = /^(?<said>.*)\n\(Did you mean (?:one of )?(?<names>[^\n]*)\?\)\n$/su;

type Parts = Readonly<Record<string, string>>;

const SHAPES: readonly (readonly [RegExp, (usage: Words['usage'], parts: Parts) => string])[] = [
  [
    /^error: missing required argument '(?<name>.*)'$/su,
    (usage, { name = '' }) => usage.missingArgument(name),
  ],
  [
    /^error: option '(?<option>.*?)' argument missing$/su,
    (usage, { option = '' }) => usage.missingValue(option),
  ],
  [
    /^error: required option '(?<option>.*?)' not specified$/su,
    (usage, { option = '' }) => usage.missingOption(option),
  ],
  [
    /^error: unknown option '(?<option>.*)'$/su,
    (usage, { option = '' }) => usage.unknownOption(option),
  ],
  [
    /^error: unknown command '(?<name>.*)'$/su,
    (usage, { name = '' }) => usage.unknownCommand(name),
  ],
  [
    /^error: too many arguments(?: for '(?<name>.*?)')?\. Expected (?<expected>\d+) arguments? but got (?<got>\d+)\.$/su,
    (usage, { name = 'attache', expected, got }) =>
      usage.tooMany(name, Number(expected), Number(got)),
  ],
  [
    /^error: command-argument value '(?<value>.*)' is invalid for argument '(?<name>.*?)'\. Allowed choices are (?<choices>.*)\.$/su,
    (usage, { name = '', value = '', choices = '' }) =>
      usage.badArgument(name, value, usage.choices(choices)),
  ],
  [
    /^error: option '(?<option>.*?)' argument '(?<value>.*)' is invalid\. Allowed choices are (?<choices>.*)\.$/su,
    (usage, { option = '', value = '', choices = '' }) =>
      usage.badValue(option, value, usage.choices(choices)),
  ],
  [
    /^error: option '(?<option>.*?)' argument '(?<value>.*?)' is invalid\. (?<why>.*)$/su,
    (usage, { option = '', value = '', why = '' }) => usage.badValue(option, value, why),
  ],
];

import type { Command, Option } from 'commander';
import type { Words } from './words/index.ts';

/** Lets commander write a command's help and usage errors in the language of the words. */
export function speaking(command: Command, words: Words): Command {
  const { help } = words;
  const titles: Readonly<Record<string, string>> = help.titles;
  return command.helpOption('-h, --help', help.options.help).configureHelp({
    styleTitle: (title) => titles[title] ?? title,
    optionDescription: (option) => describe(option, words),
  });
}

/** With the values it may have, and the one it has when nobody says. */
function describe({ description, argChoices, defaultValue }: Option, { help }: Words): string {
  const facts = [
    ...(argChoices ? [`${help.choices}: ${argChoices.map(quoted).join(', ')}`] : []),
    ...(typeof defaultValue === 'string' ? [`${help.default}: ${quoted(defaultValue)}`] : []),
  ];
  return facts.length > 0 ? `${description} (${facts.join(', ')})` : description;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

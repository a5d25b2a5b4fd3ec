import { type Command, Help, type Option } from 'commander';
import type { Words } from './words/index.ts';

/** Lets commander write a command's help and usage errors in the language of the words. */
export function speaking(command: Command, words: Words): Command {
  const { help } = words;
  const titles: Readonly<Record<string, string>> = help.titles;
  return command.helpOption('-h, --help', help.options.help).configureHelp({
    styleTitle: (title) => titles[title] ?? title,
    optionDescription: (option) => describe(option, words),
    argumentDescription: (argument) => describe(argument, words),
    commandUsage: (one) => placeholders(usageOf(one), words),
    subcommandTerm: (one) => placeholders(termOf(one), words),
  });
}

/** With the values it may have, and the one it has when nobody says. */
function describe(
  {
    description,
    argChoices,
    defaultValue,
  }: Pick<Option, 'description' | 'argChoices' | 'defaultValue'>,
  { help }: Words,
): string {
  const facts = [
    ...(argChoices ? [`${help.choices}: ${argChoices.map(quoted).join(', ')}`] : []),
    ...(typeof defaultValue === 'string' ? [`${help.default}: ${quoted(defaultValue)}`] : []),
  ];
  return facts.length > 0 ? `${description} (${facts.join(', ')})` : description;
}

const COMMANDER = new Help();

function usageOf(command: Command): string {
  return COMMANDER.commandUsage(command);
}

function termOf(command: Command): string {
  return COMMANDER.subcommandTerm(command);
}

/** What commander writes where options and a command go. */
function placeholders(text: string, { help }: Words): string {
  return text
    .replace('[options]', `[${help.placeholders.options}]`)
    .replace('[command]', `[${help.placeholders.command}]`);
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

import { countOf } from './count.ts';
import type { UsageWords } from './usage-words.ts';

export const usageEn: UsageWords = {
  error: (message) => `error: ${message}`,
  didYouMean: (names) => `(Did you mean ${names}?)`,
  missingArgument: (name) => `missing required argument '${name}'`,
  missingValue: (option) => `option '${option}' argument missing`,
  missingOption: (option) => `required option '${option}' not specified`,
  unknownOption: (option) => `unknown option '${option}'`,
  unknownCommand: (name) => `unknown command '${name}'`,
  tooMany: (command, expected, got) =>
    `too many arguments for '${command}'. Expected ${countOf(expected, 'argument')} but got ${got}.`,
  badValue: (option, value, why) => `option '${option}' argument '${value}' is invalid. ${why}`,
  badArgument: (name, value, why) => `argument '${name}' cannot be '${value}'. ${why}`,
  choices: (choices) => `Allowed choices are ${choices}.`,
  inputHasNoDecisions: 'stdin has no decisions. Name the articles.',
  cardsUnseen:
    'the cards would go where nobody sees them: stdout is no terminal. Run attache review without > and |.',
  inputBringsKeys: 'stdin brings the keys. Name the article.',
  inputHasNoSidecar: 'stdin has no sidecar. Name the article.',
  fromOrAccept: '--from or --accept, not both',
  versionIsFrom:
    '--version is the version of attache. An earlier version of a sidecar is named with --from NUMBER.',
  endBehindStart: '--end must be behind --start.',
  allOrStart: '--all and --start exclude each other.',
  certaintyInBulk: '--min-certainty goes with --all or --label.',
  valueWithConfirm: '--value goes with confirm only.',
  startAndEnd: '--start and --end belong together.',
  valueNeedsPlace: '--value needs --start and --end.',
  emptyQuery: 'nothing is looked for. Give a name, an id, a day or some words.',
  termNeedsLanguage: 'a term has a language. Say which with --language en, id or vi.',
  nothingMeant: 'name what is meant: --all, --label, or --start and --end.',
  otherImport: (option, format) => `${option} does not go with --format ${format}. Leave it out.`,
  countsTokens: (format) => `${format} counts tokens. Leave --offsets out.`,
  countsOnlyIn: (format, units) => `${format} counts in ${units.join(' or ')} only.`,
  noDay: 'It is no day of the calendar. Write YYYY-MM-DD.',
  noWholeNumber: 'It is no whole number.',
  noShare: 'It is no share. Write a number from 0 to 1, as 0.95.',
  unknownLabel: (label, known) =>
    `nothing has the label ${label}. There are ${known.join(', ')}; words of your own get a new one with --start and --end.`,
  noLabel: 'A label begins with a capital and has letters, digits and "_".',
  emptyValue: 'It is empty. Leave --value out, or say what the words mean.',
  noAmount: 'It is no amount like {"amount":5000000,"currency":"USD"}.',
  noVersion: 'It is the number of a version, as the list shows it.',
  noPeriod: 'A period is a year or a month: 2024, 2024-03.',
  noPair: 'Name two annotators, as in --annotators Ana,Budi.',
};

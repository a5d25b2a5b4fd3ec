/** What is wrong with a command line. Each is said behind `error`, and ends the command. */
export interface UsageWords {
  readonly error: (message: string) => string;
  readonly didYouMean: (names: string) => string;
  readonly missingArgument: (name: string) => string;
  readonly missingValue: (option: string) => string;
  readonly missingOption: (option: string) => string;
  readonly unknownOption: (option: string) => string;
  readonly unknownCommand: (name: string) => string;
  readonly tooMany: (command: string, expected: number, got: number) => string;
  readonly badValue: (option: string, value: string, why: string) => string;
  readonly choices: (choices: string) => string;
  readonly inputHasNoDecisions: string;
  readonly inputBringsKeys: string;
  readonly inputHasNoSidecar: string;
  readonly fromOrAccept: string;
  readonly endBehindStart: string;
  readonly allOrStart: string;
  readonly certaintyInBulk: string;
  readonly valueWithConfirm: string;
  readonly startAndEnd: string;
  readonly valueNeedsPlace: string;
  readonly emptyQuery: string;
  readonly nothingMeant: string;
  readonly otherImport: (option: string, format: string) => string;
  readonly countsTokens: (format: string) => string;
  readonly countsOnlyIn: (format: string, units: readonly string[]) => string;
  readonly noDay: string;
  readonly noWholeNumber: string;
  readonly noShare: string;
  readonly unknownLabel: (label: string, known: readonly string[]) => string;
  readonly noLabel: string;
  readonly noAmount: string;
  readonly noVersion: string;
  readonly noPeriod: string;
  readonly noPair: string;
}

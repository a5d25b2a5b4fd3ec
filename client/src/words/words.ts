/** Everything the client says by itself; what the server says comes in the reader's language already. */
export interface Words {
  readonly counts: (suggested: number, confirmed: number) => string;
  readonly countsTooltip: (counts: Tooltip) => string;
  readonly unsaved: (count: number) => string;
  readonly unsavedTooltip: (count: number, why: string) => string;
  readonly allDecided: string;
  readonly noArticle: string;
  readonly chooseLabel: string;
  readonly typeValue: string;
  readonly tryAgain: string;
  readonly serverEnded: (seconds: number) => string;
  readonly chooseFormat: string;
  readonly chooseFolder: string;
  readonly exportHere: string;
  readonly exporting: string;
  readonly exported: (annotations: number, articles: number, folder: string) => string;
  readonly someLost: (losses: number) => string;
  readonly showLosses: string;
  readonly learned: (names: number, refused: number) => string;
  readonly nothingToLearn: string;
  readonly showLearned: string;
  readonly labels: Readonly<Record<'LEADER' | 'DATE' | 'MONEY' | 'PARTNERSHIP', string>>;
}

export interface Tooltip {
  readonly suggested: number;
  readonly confirmed: number;
  readonly rejected: number;
  readonly review: number;
  readonly lost: number;
}

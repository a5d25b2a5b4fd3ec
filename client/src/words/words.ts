import type { DashboardWords } from './dashboard-words.ts';
import type { ImportingWords } from './importing-words.ts';

/** Everything the client says by itself; what the server says comes in the reader's language already. */
export interface Words {
  /** BCP 47. */
  readonly locale: string;
  readonly dashboard: DashboardWords;
  readonly importing: ImportingWords;
  readonly counts: (suggested: number, confirmed: number) => string;
  readonly countsTooltip: (counts: Tooltip) => string;
  readonly unsaved: (count: number) => string;
  readonly unsavedTooltip: (count: number, why: string) => string;
  /** What a folder that is not on a disk cannot promise. */
  readonly virtualFolder: string;
  /** What a rejection beyond its own place has taken away. */
  readonly hidden: (count: number) => string;
  readonly allDecided: string;
  readonly allArticlesDecided: string;
  readonly nextArticle: (name: string, open: number) => string;
  readonly reviewGoesOn: string;
  readonly reviewEnded: string;
  readonly review: string;
  readonly keyForList: string;
  readonly chooseKey: string;
  /** What a key does: the command's title and what the key says beside it. */
  readonly keyMeaning: (title: string, step: KeyStep) => string;
  readonly chooseGroup: string;
  readonly openCount: (open: number) => string;
  readonly tickTitle: string;
  readonly tick: (count: number) => string;
  readonly rejectTicked: string;
  readonly nothingTogether: string;
  readonly decidedTogether: (count: number) => string;
  readonly open: string;
  readonly filterPrompt: string;
  readonly waiting: (count: number) => string;
  readonly nothingWaits: string;
  readonly nothingFiltered: (filter: string) => string;
  readonly concordancePrompt: string;
  readonly foundLines: (count: number, order: string) => string;
  readonly orders: Readonly<Record<'place' | 'left' | 'right' | 'keyword' | 'date', string>>;
  readonly sortOtherwise: string;
  readonly openCsv: string;
  readonly copyCitation: string;
  readonly copyCitations: string;
  readonly noOtherReading: string;
  readonly asTyped: string;
  readonly noSuchValue: (typed: string) => string;
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
  readonly addedToProject: (id: string, added: 'record' | 'name' | 'known') => string;
  readonly noFolder: string;
  readonly chooseAnnotator: (current: string) => string;
  readonly decidesNow: (name: string) => string;
  readonly learned: (names: number, refused: number) => string;
  readonly nothingToLearn: string;
  readonly notWritten: (path: string) => string;
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

/** What the manifest can say beside a key's command. */
export interface KeyStep {
  /** The name of the label that it gives. */
  readonly label?: string | undefined;
  readonly edge?: string;
  readonly by?: string;
  readonly change?: string;
  readonly scope?: string;
}

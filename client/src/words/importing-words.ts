/** What is said while web pages become articles. */
export interface ImportingWords {
  readonly title: string;
  readonly choose: string;
  readonly fromFile: string;
  readonly fromFileDetail: string;
  readonly fromClipboard: string;
  readonly fromClipboardDetail: string;
  /** The kind of files in the dialog that chooses one. */
  readonly pages: string;
  /** What the copied text is called in messages. */
  readonly clipboard: string;
  readonly noFolder: string;
  readonly address: string;
  readonly noAddress: string;
  readonly date: string;
  readonly noDate: string;
  /** Of paragraphs that only lead to other articles. */
  readonly leftOut: (paragraphs: number) => string;
  readonly taken: (name: string) => string;
  readonly takenDetail: string;
  readonly replace: string;
  readonly faults: Readonly<Record<'empty' | 'too-large' | 'no-article', (name: string) => string>>;
}

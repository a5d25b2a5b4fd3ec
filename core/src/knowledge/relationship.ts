/** What two parties have called their relationship, and since when. */
export interface Relationship {
  /** ISO 3166-1 alpha-2 codes or `ASEAN`, `EU`, in alphabetical order. */
  readonly parties: readonly [string, string];
  /** The id of a concept. */
  readonly concept: string;
  /** EDTF day, month or year. */
  readonly since: string;
  readonly source: string;
}

/** Why a text stops being JSON at a place. */
export type JsonFaultKind =
  | 'value-expected'
  | 'name-expected'
  | 'colon-expected'
  | 'comma-expected'
  /** A list goes on or ends here; likewise an object. */
  | 'comma-or-bracket-expected'
  | 'comma-or-brace-expected'
  /** A list, an object, a text or a comment that is open and not closed. */
  | 'open-list'
  | 'open-object'
  | 'open-text'
  | 'open-comment'
  | 'word'
  | 'number'
  | 'escape'
  | 'character'
  | 'rest'
  | 'too-deep';

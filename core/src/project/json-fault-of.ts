import { type ParseErrorCode, printParseErrorCode } from 'jsonc-parser';
import type { JsonFaultKind } from '../text/json-fault-kind.ts';

/** What the parser found, by a name that the words know. */
export function jsonFaultOf(error: ParseErrorCode): JsonFaultKind {
  return KINDS[printParseErrorCode(error)] ?? 'character';
}

const KINDS: Readonly<Record<string, JsonFaultKind>> = {
  InvalidSymbol: 'word',
  InvalidNumberFormat: 'number',
  PropertyNameExpected: 'name-expected',
  ValueExpected: 'value-expected',
  ColonExpected: 'colon-expected',
  CommaExpected: 'comma-expected',
  CloseBraceExpected: 'open-object',
  CloseBracketExpected: 'open-list',
  EndOfFileExpected: 'rest',
  UnexpectedEndOfComment: 'open-comment',
  UnexpectedEndOfString: 'open-text',
  UnexpectedEndOfNumber: 'number',
  InvalidUnicode: 'escape',
  InvalidEscapeCharacter: 'escape',
};

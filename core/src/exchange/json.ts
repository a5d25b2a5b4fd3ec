import type { JsonFaultKind } from '../text/json-fault-kind.ts';
import { jsonFault } from './json-fault.ts';

/**
 * JSON on one line for every reader of lines: besides what JSON escapes itself, the characters
 * at which other languages end a line (U+0085, U+2028, U+2029).
 */
export function jsonLine(json: unknown): string {
  return JSON.stringify(json).replace(
    /[\u0085\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The value, or where and why the text is no JSON. */
export type JsonReading =
  | { readonly kind: 'json'; readonly json: unknown }
  | { readonly kind: 'fault'; readonly offset: number; readonly json: JsonFaultKind };

export function readJson(text: string): JsonReading {
  try {
    const json: unknown = JSON.parse(text);
    return { kind: 'json', json };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { kind: 'fault', ...(jsonFault(text) ?? { offset: 0, json: 'value-expected' }) };
  }
}

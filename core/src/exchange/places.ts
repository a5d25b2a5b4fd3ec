import type { ExchangeFault } from './exchange-fault.ts';
import type { ExchangeProblem } from './format.ts';
import { type JsonPath, placeInJson } from './json-places.ts';

/** A problem at an offset of a file. */
export function problemAt(
  file: { readonly path: string; readonly text: string },
  offset: number,
  fault: ExchangeFault,
): ExchangeProblem {
  const before = file.text.slice(0, offset);
  const line = before.split('\n').length;
  const column = offset - (before.lastIndexOf('\n') + 1) + 1;
  return { path: file.path, line, column, ...fault };
}

/** A problem at a value of JSON that begins at the start of line `number` of its file. */
export function problemInJson(json: Line, path: JsonPath, fault: ExchangeFault): ExchangeProblem {
  const problem = problemAt(json, placeInJson(json.text, path), fault);
  return { ...problem, line: problem.line + json.number - 1 };
}

export interface Line {
  readonly path: string;
  /** From 1. */
  readonly number: number;
  /** Without its end. */
  readonly text: string;
}

/** The lines of a file, ended by LF or CRLF; a last line end begins no further line. */
export function linesOf(file: { readonly path: string; readonly text: string }): Line[] {
  const text = file.text.charCodeAt(0) === 0xfeff ? file.text.slice(1) : file.text;
  const lines = text.split('\n').map((line) => line.replace(/\r$/u, ''));
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line, index) => ({ path: file.path, number: index + 1, text: line }));
}

/** A problem in one line; `offset` counts from its beginning. */
export function problemInLine(line: Line, offset: number, fault: ExchangeFault): ExchangeProblem {
  return { path: line.path, line: line.number, column: offset + 1, ...fault };
}

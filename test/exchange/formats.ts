import assert from 'node:assert/strict';
import {
  EXCHANGE_FORMATS,
  type ExchangeFormat,
  type ExportDocument,
  type Exported,
  type ExportOptions,
} from '@attache/core';

export function formatNamed(id: string): ExchangeFormat {
  const format = EXCHANGE_FORMATS.find((each) => each.id === id);
  assert.ok(format, `${id} is in the register`);
  return format;
}

export function exportAs(
  id: string,
  documents: readonly ExportDocument[],
  options: ExportOptions = {},
): Exported {
  return formatNamed(id).write(documents, options);
}

/** The text of the one file whose path ends so. */
export function fileEnding(exported: Exported, end: string): string {
  const files = exported.files.filter(({ path }) => path.endsWith(end));
  assert.equal(files.length, 1, `one file ends with ${end}`);
  return files[0]?.text ?? '';
}

import { type BaseView, type Sidecar, type TextVersion, textVersionsIn } from '@attache/core';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { BaseTexts, Reading } from './read-article.ts';

/**
 * The texts that decisions of a sidecar were made in, those in `known` left out: the one at hand where it is one of
 * them, and those that the host can bring. Kept while the article is edited, they tell where decisions have moved to.
 */
export async function recalledTexts(
  document: TextDocument,
  base: BaseView,
  sidecar: Sidecar,
  { baseTexts }: Pick<Reading, 'baseTexts'>,
  known: ReadonlySet<TextVersion> = new Set(),
): Promise<BaseTexts> {
  const versions = textVersionsIn(sidecar).filter((version) => !known.has(version));
  if (versions.length === 0) return new Map();
  const now = base.version();
  const others = versions.filter((version) => version !== now);
  const brought = others.length > 0 ? await baseTexts?.(document.uri, others) : undefined;
  const own = others.length < versions.length ? [[now, document.getText()] as const] : [];
  return new Map([...(brought ?? []), ...own]);
}

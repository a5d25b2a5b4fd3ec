import type { Article, ArticleReader, Recognition, RecognitionSettings } from '@attache/core';

/** Reads an article, and afterwards only what an edit touches. */
export type Reader = Pick<ArticleReader, 'edit' | 'recognition'>;
export type OpenReader = (article: Article, settings: RecognitionSettings) => Reader;

/** The recognition of one open article: each version is read as an edit of the one before. */
export class Rereading {
  #last:
    | { readonly article: Article; readonly settings: RecognitionSettings; readonly reader: Reader }
    | undefined;

  recognition(article: Article, settings: RecognitionSettings, open: OpenReader): Recognition {
    const last = this.#last;
    const goesOn =
      last?.article.name === article.name && last.settings.language === settings.language;
    const reader = goesOn ? last.reader : open(article, settings);
    if (goesOn && last.article.text !== article.text) {
      const { start, end, inserted } = difference(last.article.text, article.text);
      reader.edit(start, end, inserted);
    }
    this.#last = { article, settings, reader };
    return reader.recognition();
  }

  /** After a failure nobody knows what the reader has seen. */
  forget(): void {
    this.#last = undefined;
  }
}

/** The one stretch (UTF-16 code units of `before`) whose replacement makes `after` of `before`. */
export function difference(
  before: string,
  after: string,
): { start: number; end: number; inserted: string } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  while (
    same < shorter - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same++;
  return { start, end: before.length - same, inserted: after.slice(start, after.length - same) };
}

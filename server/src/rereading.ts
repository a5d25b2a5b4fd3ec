import {
  type Article,
  type ArticleReader,
  commonEnds,
  type Findings,
  type RecognitionSettings,
} from '@attache/core';

/** Reads an article, and afterwards only what an edit touches. */
export type Reader = Pick<ArticleReader, 'edit' | 'findings'>;
export type OpenReader = (article: Article, settings: RecognitionSettings) => Reader;

/** What is found in one open article: each version is read as an edit of the one before. */
export class Rereading {
  #last:
    | { readonly article: Article; readonly settings: RecognitionSettings; readonly reader: Reader }
    | undefined;

  findings(article: Article, settings: RecognitionSettings, open: OpenReader): Findings {
    const last = this.#last;
    const goesOn =
      last?.article.name === article.name && last.settings.language === settings.language;
    const reader = goesOn ? last.reader : open(article, settings);
    if (goesOn && last.article.text !== article.text) {
      const { start, end, inserted } = difference(last.article.text, article.text);
      reader.edit(start, end, inserted);
    }
    this.#last = { article, settings, reader };
    return reader.findings();
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
  const { head, tail } = commonEnds(before, after);
  return {
    start: head,
    end: before.length - tail,
    inserted: after.slice(head, after.length - tail),
  };
}

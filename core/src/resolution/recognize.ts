import { shippedKnowledge } from '../knowledge/shipped-knowledge.ts';
import type { Article } from '../text/article.ts';
import { ArticleReader } from './article-reader.ts';
import { shippedLexicon } from './lexicon.ts';
import type { ReaderTables } from './reader-tables.ts';
import type { Recognition, RecognitionSettings } from './recognition.ts';

/** Finds leaders, dates, money amounts and partnership terms. */
export function recognize(article: Article, settings: RecognitionSettings = {}): Recognition {
  return articleReader(article, settings).recognition();
}

/** A reader that keeps the recognition of an article up to date while it is edited. */
export function articleReader(article: Article, settings: RecognitionSettings = {}): ArticleReader {
  return new ArticleReader(article, settings, settings.tables ?? shippedTables());
}

/** What is read with where nobody brings more. */
export function shippedTables(): ReaderTables {
  return { lexicon: shippedLexicon(), knowledge: shippedKnowledge() };
}

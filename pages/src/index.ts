export { articleFromDocument } from './article-from-document.ts';
export { articleFromHtml } from './article-from-html.ts';
export { articleFromText } from './article-from-text.ts';
export { decodePage } from './decode-page.ts';
export type { ImportedArticle, Origin, PageFault, PageReading } from './imported-article.ts';

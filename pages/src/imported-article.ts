/** Where an article comes from, as far as somebody or something says so. */
export interface Origin {
  /** Where it was published: an address. */
  readonly address?: string | undefined;
  /** The day it was published, `2025-12-01`. */
  readonly date?: string | undefined;
  /** Who published it. */
  readonly site?: string | undefined;
  /** Who wrote it. */
  readonly author?: string | undefined;
  /** What it is written in, where it is one of ours; it decides by which words source and author are told. */
  readonly language?: 'en' | 'id' | 'vi' | undefined;
}

export interface ImportedArticle {
  /** Headline, day, author, source, then a paragraph a line, with an empty line between any two. Ends with a line feed. */
  readonly text: string;
  readonly title: string;
  readonly origin: Origin;
  /** A name for its file: the day and the headline in plain letters, `2025-12-01-to-lam-in-jakarta.txt`. */
  readonly fileName: string;
  /** What was left out because it only leads to other articles: `Baca juga: …`. */
  readonly crossReferences: readonly string[];
}

/**
 * Why nothing became an article. `empty`: there is nothing. `too-large`: more text, more elements or deeper ones than
 * a page ever has.
 * `no-article`: it has no text that one would read, only links and buttons.
 */
export type PageFault = 'empty' | 'too-large' | 'no-article';

export type PageReading =
  | { readonly article: ImportedArticle; readonly fault: undefined }
  | { readonly article: undefined; readonly fault: PageFault };

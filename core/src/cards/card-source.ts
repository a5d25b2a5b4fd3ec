import type { Reviewed } from '../annotation/reviewed.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ProjectReading } from '../project/read-project.ts';
import type { Recognition } from '../resolution/recognition.ts';
import type { MentionWords } from '../words/mention/mention-words.ts';

/** An article with what it takes to say what its mentions mean: on which day, by which knowledge, in which language. */
export interface CardSource extends Known, ArticleItems {
  readonly recognition: Pick<Recognition, 'documentDate'>;
  readonly project?: { readonly reading: Pick<ProjectReading, 'project'> } | undefined;
}

/** Who and what is known, and the reader's language. */
export interface Known {
  readonly knowledge: Pick<
    Knowledge,
    'people' | 'concepts' | 'personById' | 'conceptById' | 'countryByCode' | 'organisationByCode'
  >;
  readonly words: MentionWords;
}

/** What stands in an article, decided or not. */
export interface ArticleItems {
  /** Another one for each article. */
  readonly uri: string;
  readonly items: readonly Reviewed[];
}

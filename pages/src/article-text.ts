import { cleanLine } from './clean-line.ts';
import { fileNameOf } from './file-name.ts';
import type { ImportedArticle, Origin } from './imported-article.ts';

/**
 * An article as Attaché's other rooms read it best: the day alone on its line is the document's date, and author and
 * source stand behind words that are known to open bylines, so that nobody named in them is taken for a leader.
 */
export function articleOf(
  title: string,
  lines: readonly string[],
  origin: Origin,
): ImportedArticle {
  const headline = cleanLine(title);
  const body = lines[0] === headline ? lines.slice(1) : lines;
  const top = [headline, origin.date, authorLine(origin), sourceLine(origin)];
  const all = [...top, ...body].filter((line) => line !== undefined && line !== '');
  return {
    text: `${all.join('\n\n')}\n`,
    title: headline,
    origin,
    fileName: fileNameOf(headline, origin.date),
    crossReferences: [],
  };
}

const WORDS = {
  en: { author: 'By', source: 'Source:' },
  id: { author: 'Oleh', source: 'Sumber:' },
  vi: { author: 'Tác giả:', source: 'Nguồn:' },
} as const;

function authorLine({ author, language = 'en' }: Origin): string | undefined {
  const name = cleanLine(author ?? '');
  return name === '' ? undefined : `${WORDS[language].author} ${name}`;
}

function sourceLine({ site, address, language = 'en' }: Origin): string | undefined {
  const source = [site, address].map((one) => cleanLine(one ?? '')).filter((one) => one !== '');
  return source.length === 0 ? undefined : `${WORDS[language].source} ${source.join(', ')}`;
}

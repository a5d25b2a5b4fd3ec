/** What JSON-LD in a page says of the article. */
export interface Linked {
  readonly headline?: string;
  readonly site?: string;
  readonly author?: string;
  readonly address?: string;
  readonly published?: string;
}

/** Of the first thing that calls itself an article; nothing of scripts that are no JSON. */
export function linkedIn(scripts: readonly string[]): Linked {
  for (const script of scripts) {
    const article = articleIn(parsed(script), 0);
    if (article) return statementsOf(article);
  }
  return {};
}

type Thing = Readonly<Record<string, unknown>>;

function parsed(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/gu, ''));
  } catch {
    return undefined;
  }
}

/** Itself, in a list, or in a `@graph`. */
function articleIn(value: unknown, depth: number): Thing | undefined {
  if (depth > 4) return undefined;
  if (Array.isArray(value)) {
    return value
      .slice(0, 100)
      .map((one) => articleIn(one, depth + 1))
      .find((found) => found !== undefined);
  }
  if (!isThing(value)) return undefined;
  return [value['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type))
    ? value
    : articleIn(value['@graph'], depth + 1);
}

const ARTICLE = /(?:Article|NewsArticle|BlogPosting|Report|AnalysisNewsArticle|PressRelease)$/u;

function statementsOf(article: Thing): Linked {
  return defined({
    headline: textOf(article['headline']) ?? textOf(article['name']),
    site: nameOf(article['publisher']),
    author: nameOf(article['author']),
    address: textOf(article['url']) ?? textOf(article['mainEntityOfPage']),
    published: textOf(article['datePublished']),
  });
}

function defined(statements: { [Name in keyof Linked]: string | undefined }): Linked {
  return Object.fromEntries(Object.entries(statements).filter(([, text]) => text !== undefined));
}

function nameOf(value: unknown): string | undefined {
  const names = [value]
    .flat()
    .slice(0, 3)
    .map((one) => textOf(isThing(one) ? one['name'] : one))
    .filter((name) => name !== undefined);
  return names.length === 0 ? undefined : names.join(', ');
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.slice(0, 2000) : undefined;
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

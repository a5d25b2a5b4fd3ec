import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { isObject, parseJson } from '@attache/core';

/** Where a review stood in each article. A convenience: what cannot be read or written is as if nobody had left off anywhere. */
export interface ReviewPlaces {
  /** The article that was left last of these, and where in it, in UTF-16 code units. */
  readonly last: (articles: readonly string[]) => Promise<Place | undefined>;
  /** Where an article was left; 0 where nobody has been in it, or it was gone through to its end. */
  readonly placeIn: (article: string) => Promise<number>;
  readonly remember: (place: Place) => Promise<void>;
}

interface Place {
  readonly article: string;
  readonly offset: number;
}

const MOST_PLACES = 500;

/** In one file of the state folder; the latest place last. */
export function reviewPlaces(state: string): ReviewPlaces {
  const path = join(state, 'review-places.json');
  const read = () => readFile(path, 'utf8').then(placesIn, () => []);
  return {
    last: async (articles) => {
      const names = new Map(articles.map((name) => [resolve(name), name]));
      const found = (await read()).flatMap(({ article, offset }) => {
        const name = names.get(article);
        return name === undefined ? [] : [{ article: name, offset }];
      });
      return found.at(-1);
    },
    placeIn: async (article) => {
      const own = resolve(article);
      return (await read()).find((place) => place.article === own)?.offset ?? 0;
    },
    remember: async ({ article, offset }) => {
      const own = resolve(article);
      const others = (await read()).filter((place) => place.article !== own);
      const places = [...others, { article: own, offset }].slice(-MOST_PLACES);
      await replace(path, `${JSON.stringify(places)}\n`).catch(() => undefined);
    },
  };
}

function placesIn(text: string): Place[] {
  const json = parseJson(text);
  if (!Array.isArray(json)) return [];
  return json.flatMap((entry) => {
    if (!isObject(entry)) return [];
    const { article, offset } = entry;
    return typeof article === 'string' && typeof offset === 'number' ? [{ article, offset }] : [];
  });
}

/** Only its owner may look into it: it names articles. */
async function replace(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const temporary = `${path}.${process.pid}`;
  await writeFile(temporary, text, { mode: 0o600 });
  await rename(temporary, path);
}

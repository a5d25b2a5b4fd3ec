import { type Memento, Position } from 'vscode';

/** Where a review was in each article, and which article was the last: kept with the window's workspace. */
export interface Places {
  readonly remember: (uri: string, position: Position) => void;
  readonly placeIn: (uri: string) => Position | undefined;
  /** The article that was last reviewed. */
  readonly last: () => string | undefined;
}

const KEY = 'attache.places';
/** The oldest ones are forgotten. */
const MOST_PLACES = 200;

type Kept = readonly (readonly [uri: string, line: number, character: number])[];

export function openPlaces(memento: Memento): Places {
  let kept = memento.get<Kept>(KEY, []);
  return {
    remember: (uri, { line, character }) => {
      const others = kept.filter(([other]) => other !== uri);
      kept = [...others, [uri, line, character] as const].slice(-MOST_PLACES);
      void memento.update(KEY, kept);
    },
    placeIn: (uri) => {
      const [, line, character] = kept.find(([other]) => other === uri) ?? [];
      return line === undefined || character === undefined
        ? undefined
        : new Position(line, character);
    },
    last: () => kept.at(-1)?.[0],
  };
}

import { canBeSyllable } from '../text/syllables.ts';
import type { Entities } from './entities.ts';
import { idOf, isShortForm, wordsOf } from './name-words.ts';
import type { Name } from './people.ts';
import { comparePlaces, type FullName, type Place } from './people-named.ts';
import type { NamedInFull } from './who-is-meant.ts';

/** People who are named in full before anything tells their post, by the words of their names as they are written. */
export class Unposted {
  readonly #names: readonly FullName[];
  #byWord: Map<string, FullName[]> | undefined;

  constructor(names: readonly FullName[]) {
    this.#names = names;
  }

  /**
   * `Tan Wei Ling built it. … Ms Tan, the chief executive`: the one person whom a short name means that tells a post and is nobody's else: one word, or the
   * two syllables of a Vietnamese given name. A syllable alone only where its post stands behind it. `found`: who it is otherwise.
   */
  before(
    { candidate, words }: Name,
    found: NamedInFull | undefined,
    place: Place,
    entities: Entities,
  ): NamedInFull | undefined {
    const { strength, headline, common, otherOf, rule, name } = candidate;
    if (words.length > 2 || strength !== 'titled' || headline || common || otherOf !== undefined)
      return undefined;
    const ofSyllables = words.every(canBeSyllable);
    const isShort = words.length === 1 ? !ofSyllables || rule === APPOSED : ofSyllables;
    if (!isShort || (found !== undefined && found.id !== idOf(name))) return undefined;
    if (entities.named(words).length > 0) return undefined;
    const [only, ...others] = this.#with(lastWord(name)).filter(
      ({ candidate: { name: full }, first }) =>
        comparePlaces(first, place) < 0 && isShortForm(words, wordsOf(full)),
    );
    if (only === undefined || others.length > 0) return undefined;
    return { id: idOf(only.candidate.name), words: wordsOf(only.candidate.name) };
  }

  /** Made when it is first asked for: most documents have nobody of the kind. */
  #with(word: string): readonly FullName[] {
    this.#byWord ??= byWord(this.#names);
    return this.#byWord.get(word) ?? [];
  }
}

const APPOSED = 'leaders/name-title';

function byWord(names: readonly FullName[]): Map<string, FullName[]> {
  const found = new Map<string, FullName[]>();
  for (const name of names) {
    for (const word of new Set(name.candidate.name.split(' '))) {
      const known = found.get(word);
      if (known === undefined) found.set(word, [name]);
      else known.push(name);
    }
  }
  return found;
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

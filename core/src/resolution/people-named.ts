import type { Candidate, NameCandidate } from '../recognition/candidate.ts';
import type { Piece } from './pieces.ts';

/** Where something stands: its piece, and the code unit inside. */
export interface Place {
  readonly order: number;
  readonly at: number;
}

export function comparePlaces(a: Place, b: Place): number {
  return a.order - b.order || a.at - b.at;
}

/** A name that names somebody in full, or of which a part is what somebody known goes by, as it stands first in the document. */
export interface FullName {
  readonly candidate: NameCandidate;
  readonly first: Place;
}

/**
 * The names by which the document names people with a post or people whom the knowledge has: each
 * once, with its first place, kept up to date while pieces come and go.
 */
export class PeopleNamed {
  /** In reading order, each as it is named there: the words round a name differ from place to place. */
  readonly #places = new Map<string, FullName[]>();
  /** Names of two words or more that are only written like one, by the name: how often they stand in the document, and where first. */
  readonly #written = new Map<string, FullName[]>();
  #version: object = {};

  /** Another object whenever a name comes, goes, or is first found elsewhere than before. */
  get version(): object {
    return this.#version;
  }

  add(piece: Piece): void {
    for (const candidate of piece.reading.candidates) {
      const places = this.#placesOf(candidate);
      if (places === undefined || candidate.label !== 'LEADER') continue;
      const key = keyOf(candidate);
      const name = { candidate, first: { order: piece.order, at: candidate.span.start } };
      const known = places.get(key);
      if (known === undefined) {
        places.set(key, [name]);
        this.#version = {};
        continue;
      }
      // Pieces mostly come in reading order, so the place is looked for from the end.
      const index = known.findLastIndex((other) => comparePlaces(other.first, name.first) <= 0) + 1;
      if (index === 0) this.#version = {};
      known.splice(index, 0, name);
    }
  }

  remove(piece: Piece): void {
    for (const candidate of piece.reading.candidates) {
      const places = this.#placesOf(candidate);
      if (places === undefined || candidate.label !== 'LEADER') continue;
      const key = keyOf(candidate);
      const known = places.get(key);
      if (known === undefined) continue;
      const index = known.findIndex(
        ({ first }) => first.order === piece.order && first.at === candidate.span.start,
      );
      if (index === 0) this.#version = {};
      if (index >= 0) known.splice(index, 1);
      if (known.length === 0) places.delete(key);
    }
  }

  names(): FullName[] {
    return firstOf(this.#places);
  }

  /** Whose names are only written like one, with no post: a later mention may tell it. */
  written(): FullName[] {
    return firstOf(this.#written);
  }

  #placesOf(candidate: Candidate): Map<string, FullName[]> | undefined {
    if (isFullName(candidate)) return this.#places;
    return isWritten(candidate) ? this.#written : undefined;
  }
}

function firstOf(places: ReadonlyMap<string, readonly FullName[]>): FullName[] {
  const first: FullName[] = [];
  for (const [name] of places.values()) if (name !== undefined) first.push(name);
  return first;
}

function isWritten(candidate: Candidate): boolean {
  return candidate.label === 'LEADER' && candidate.parts.length > 1 && !candidate.headline;
}

function isFullName(candidate: Candidate): candidate is NameCandidate {
  return (
    candidate.label === 'LEADER' &&
    (candidate.strength !== 'shape' ||
      candidate.namesake !== undefined ||
      (candidate.inCompany !== undefined && candidate.parts.length > 1))
  );
}

function keyOf(candidate: NameCandidate): string {
  const { name, strength, person, country, headline, otherOf, inCompany } = candidate;
  // With a post somewhere else, who comes first without one must not stand for both.
  if (strength === 'shape') return inCompany === undefined ? `${name}\n!` : `${name}\n?`;
  // Most names are whole by themselves; joined texts take time to look up.
  if (otherOf !== undefined) return `${name}\n= ${otherOf}`;
  if (person === undefined && country === undefined && !headline) return name;
  return `${name}\n${person ?? ''}\n${country ?? ''}\n${headline ? 'headline' : ''}`;
}

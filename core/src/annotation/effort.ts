/** How much may be done for one annotation, so that all of them together never take long. */
export interface Effort {
  /** Places of its rarest word that are looked at. */
  readonly looks: number;
  /** Places whose surroundings are compared with the remembered ones. */
  readonly compared: number;
  /** Characters of text that may be gone through where no word leads there. */
  readonly scanned: number;
  /** Whether other words in the place of a quote are looked for, to ask about. */
  readonly findsReplacements: boolean;
}

/** For one annotation out of `count`. Fewer than some thousands get all that is of use. */
export function effortFor(count: number): Effort {
  return {
    looks: within(100, 10_000, ALL_LOOKS / count),
    compared: within(4, 100, ALL_COMPARED / count),
    scanned: ALL_SCANNED / count,
    findsReplacements: count <= MOST_REPLACED,
  };
}

/** About a second's work each. */
const ALL_LOOKS = 20_000_000;
const ALL_COMPARED = 400_000;
const ALL_SCANNED = 2_000_000_000;
const MOST_REPLACED = 20_000;

/** A text that is longer (UTF-16 code units) is not searched: what has not stayed or moved as a block is lost. */
export const LONGEST_SEARCHED = 20_000_000;

function within(least: number, most: number, value: number): number {
  return Math.max(least, Math.min(most, Math.floor(value)));
}

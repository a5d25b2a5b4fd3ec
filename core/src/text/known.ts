/**
 * A value that is known to be there, though the compiler cannot see it: what stands at an index inside of a list, say.
 * Throws a `TypeError` where it is not, which is a mistake of whoever asks.
 */
export function known<T>(value: T | undefined): T {
  if (value !== undefined) return value;
  /* c8 ignore next -- nobody asks for what is not there, or this would be a mistake to mend. */
  throw new TypeError('not there');
}

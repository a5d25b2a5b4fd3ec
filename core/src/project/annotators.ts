import type { Annotator } from './project.ts';

/** The annotator who goes by a name, an id or initials, whatever the case. */
export function annotatorNamed(
  given: string,
  annotators: readonly Annotator[],
): Annotator | undefined {
  const wanted = given.trim().toLowerCase();
  const goesBy = (by: (annotator: Annotator) => string | undefined) =>
    annotators.find((annotator) => by(annotator)?.toLowerCase() === wanted);
  return goesBy(({ name }) => name) ?? goesBy(({ id }) => id) ?? goesBy(({ initials }) => initials);
}

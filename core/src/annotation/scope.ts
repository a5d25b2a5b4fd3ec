import { wordsKey } from '../resolution/lessons.ts';
import type { Scope } from './record.ts';
import type { Reviewed } from './reviewed.ts';

/** How far a rejection reaches, as people choose it: `here` is what a record says by leaving it out. */
export type Reach = 'here' | Scope;

export const REACHES: readonly Reach[] = ['here', 'article', 'everywhere'];

/** Words with a label: an item, or what a person has selected, which has no id yet. */
export type LabelledWords = Pick<Reviewed, 'label' | 'quote'> & { readonly id?: string };

/**
 * The suggestions that are left where rejections reach beyond their own place. Only what is itself in the list as
 * rejected takes something away, so that there always is something to withdraw. It counts with the words that were
 * rejected, also where others stand by now or none.
 */
export function withinReach(
  suggestions: readonly Reviewed[],
  decided: readonly Reviewed[],
): readonly Reviewed[] {
  const rejected = new Set(decided.flatMap(rejectedFurther));
  if (rejected.size === 0) return suggestions;
  return suggestions.filter((item) => !rejected.has(keyOf(item)));
}

/** The suggestions of an article that a rejection of these would take away besides them, in their order. */
export function othersAlike(
  rejected: readonly LabelledWords[],
  items: readonly Reviewed[],
): readonly Reviewed[] {
  const themselves = new Set(rejected.map(({ id }) => id));
  const labels = new Set(rejected.map(({ label }) => label));
  const keys = new Set(rejected.map(keyOf));
  // What is cheap to ask is asked first: of a long article, there are thousands.
  return items.filter(
    (item) =>
      item.state === 'suggested' &&
      labels.has(item.label) &&
      keys.has(keyOf(item)) &&
      !themselves.has(item.id),
  );
}

/** Only a rejection has a scope. */
function rejectedFurther({ label, annotation, decisions }: Reviewed): string[] {
  if (!annotation || decisions[0]?.scope === undefined) return [];
  return [wordsKey(label, annotation.selector.exact)];
}

function keyOf({ label, quote }: LabelledWords): string {
  return wordsKey(label, quote);
}

import { type Label, sameValue, type Value } from '../recognition/value.ts';
import type { Mention } from '../resolution/mention.ts';
import { overlap, type Span } from '../text/span.ts';
import type { AnnotationRecord, DecisionRecord } from './record.ts';

/** How sure we are that an annotation stands where it was made. */
export type Anchor = 'exact' | 'shifted' | 'review' | 'lost';

/** `withdrawn` decisions leave a suggestion (or nothing) behind, so they are no state of their own. */
export type ReviewState = 'suggested' | 'confirmed' | 'rejected';

/**
 * What the editor shows and the exports take: one item a span and label, joined from the
 * recogniser's mention (if it finds one there now) and the annotation with its decisions (if somebody decided).
 */
export interface Reviewed {
  /** Of a suggestion it is worked out on demand, and is not copied by a spread. */
  readonly id: string;
  /** In the article's text as it is now; `undefined` only where `anchor` is `lost`. */
  readonly span: Span | undefined;
  readonly quote: string;
  readonly label: Label;
  readonly value: Value | undefined;
  readonly state: ReviewState;
  /** `exact` for a suggestion. */
  readonly anchor: Anchor;
  readonly rule: string | undefined;
  readonly office: string | undefined;
  readonly mention: Mention | undefined;
  readonly annotation: AnnotationRecord | undefined;
  /** Not withdrawn ones, the deciding one first. */
  readonly decisions: readonly DecisionRecord[];
}

/** An item that stands in the text. */
export type Placed = Reviewed & { readonly span: Span };

export function isPlaced(item: Reviewed): item is Placed {
  return item.span !== undefined;
}

/** A suggestion, or a decision whose place is only proposed: what a person still has to look at. */
export function isOpen(item: Reviewed): boolean {
  return item.state === 'suggested' || item.anchor === 'review';
}

/** True where two items mean the same: one person, one term, one amount, one day; without a value, the same words. */
export function isSameEntity(
  a: Pick<Reviewed, 'label' | 'value' | 'quote'>,
  b: Pick<Reviewed, 'label' | 'value' | 'quote'>,
): boolean {
  if (a.label !== b.label || !sameValue(a.value, b.value)) return false;
  return a.value !== undefined || a.quote.toLowerCase() === b.quote.toLowerCase();
}

/** A rejection of words that are confirmed a little longer or shorter is none of what they mean. */
export function isReplaced({ state, label, span }: Reviewed, items: readonly Reviewed[]): boolean {
  if (state !== 'rejected' || !span) return false;
  return items.some(
    (other) =>
      other.state === 'confirmed' &&
      other.label === label &&
      other.span !== undefined &&
      overlap(other.span, span),
  );
}

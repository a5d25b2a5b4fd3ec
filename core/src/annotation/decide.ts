import type { Label } from '../recognition/value.ts';
import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import { annotationAt } from './annotation-at.ts';
import type { BaseView } from './base-view.ts';
import type { AnnotationRecord, DecisionRecord, Operation, Scope, Status } from './record.ts';
import { isScope } from './record-of.ts';
import type { Reviewed } from './reviewed.ts';
import type { Reach } from './scope.ts';
import type { Sidecar } from './sidecar.ts';
import { keyOf } from './sidecar-line.ts';

/** What a person decides. What is left out stays as it is shown. */
export interface Decision extends Omit<DecisionRecord, 'kind' | 'id' | 'clock' | 'scope'> {
  /** Only of a rejection. */
  readonly scope?: Reach;
  /** Another label than the one shown. The value shown belongs to the old one and is not taken over. */
  readonly label?: Label;
}

/** Something shown to a person, or words that a person has selected. */
export type Target = Reviewed | { readonly span: Span; readonly label: Label };

/**
 * Confirms, rejects, withdraws, relabels or corrects: the operation to save. What is for review becomes, by
 * being confirmed or rejected, a new annotation of the words as they are now, which takes the old one's place.
 */
export function decideOn(
  target: Target,
  article: Article,
  decision: Decision,
  base?: BaseView,
): Operation {
  const annotation = annotationOf(target, article, decision.status, base);
  const shown = 'state' in target ? target : undefined;
  const label = decision.label ?? shown?.label ?? annotation.label;
  const kept = shown?.label === label ? shown : undefined;
  const own = shown?.decisions.find(({ by }) => by === decision.by);
  const value = decision.value ?? kept?.value;
  const rule = decision.rule ?? shown?.rule;
  const office = decision.office ?? kept?.office;
  const note = decision.note ?? own?.note;
  const scope = scopeOf(decision, kept, annotation);
  return {
    annotation,
    decision: {
      kind: 'decision',
      id: annotation.id,
      by: decision.by,
      at: decision.at,
      status: decision.status,
      ...(scope && { scope }),
      ...(label !== annotation.label && { label }),
      ...(value !== undefined && { value }),
      ...(rule !== undefined && { rule }),
      ...(office !== undefined && { office }),
      ...(note !== undefined && { note }),
    },
  };
}

/** What is rejected once more keeps its scope, unless the words are other ones by now. */
function scopeOf(
  { status, scope }: Decision,
  kept: Reviewed | undefined,
  annotation: AnnotationRecord,
): Scope | undefined {
  if (status !== 'rejected') return undefined;
  const isSame = kept?.annotation?.id === annotation.id;
  const reach = scope ?? (isSame ? kept.decisions[0]?.scope : undefined);
  return isScope(reach) ? reach : undefined;
}

/**
 * The operation that takes one back: what the same person had decided before it, or nothing. `before` is the
 * sidecar as it was; `at` is when it is taken back.
 */
export function inverseOf(before: Sidecar, operation: Operation, at: string): Operation {
  const { annotation, decision } = operation;
  const earlier = before.lines.get(keyOf(decision))?.record;
  if (earlier?.kind !== 'decision') {
    const { scope: _, ...rest } = decision;
    return { annotation, decision: { ...rest, at, status: 'withdrawn' } };
  }
  return { annotation, decision: { ...withoutClock(earlier), at } };
}

function withoutClock({ clock: _, ...decision }: DecisionRecord): Operation['decision'] {
  return decision;
}

function annotationOf(
  target: Target,
  article: Article,
  status: Status,
  base: BaseView | undefined,
): AnnotationRecord {
  const known = 'state' in target ? target.annotation : undefined;
  const isNewPlace = 'state' in target && target.anchor === 'review' && status !== 'withdrawn';
  if (known && !(isNewPlace && target.span)) return known;
  if (!target.span) {
    throw new RangeError(
      `Nothing was decided: "${target.label}" has no place in ${article.name}. Select its words, then annotate them.`,
    );
  }
  return annotationAt(article, target.span, target.label, base);
}

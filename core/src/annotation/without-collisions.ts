import type { Span } from '../text/span.ts';
import type { AnnotationRecord } from './record.ts';
import type { Anchor } from './reviewed.ts';

/** An annotation and where it was found. */
export interface Finding {
  readonly record: AnnotationRecord;
  readonly found: {
    readonly anchor: Anchor;
    /** In the base view. */
    readonly span: Span | undefined;
    /** Beyond doubt: the same text, or all that is remembered of both sides stands in one place only. */
    readonly certain: boolean;
  };
}

/** Two places of one text cannot have become one: both are for review, unless one of them is beyond doubt. */
export function withoutCollisions(findings: readonly Finding[]): Finding[] {
  const claims = new Map<string, Finding[]>();
  for (const finding of findings) {
    const rivals = claims.get(claimOf(finding));
    if (rivals) rivals.push(finding);
    else claims.set(claimOf(finding), [finding]);
  }
  return findings.map((finding) => {
    const { record, found } = finding;
    const others = (claims.get(claimOf(finding)) ?? []).filter(
      (other) => !sameSpan(other.record.selector, record.selector),
    );
    const contested = found.certain ? others.some(isCertain) : others.length > 0;
    return contested && found.span
      ? { record, found: { anchor: 'review', span: found.span, certain: false } }
      : finding;
  });
}

function claimOf({ record, found }: Finding): string {
  return `${record.version} ${found.span?.start} ${found.span?.end}`;
}

function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function isCertain({ found }: Finding): boolean {
  return found.certain;
}

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
  const claims = new Map<string, Claim>();
  for (const { record, found } of findings) {
    if (!found.span) continue;
    const key = claimOf(record, found.span);
    const claim = claims.get(key) ?? { places: new Set(), certain: new Set() };
    const { start, end } = record.selector;
    claim.places.add(`${start} ${end}`);
    if (found.certain) claim.certain.add(`${start} ${end}`);
    claims.set(key, claim);
  }
  return findings.map((finding) => {
    const { record, found } = finding;
    const claim = found.span && claims.get(claimOf(record, found.span));
    const rivals = found.certain ? claim?.certain : claim?.places;
    if (!found.span || !rivals || rivals.size < 2) return finding;
    return { record, found: { anchor: 'review', span: found.span, certain: false } };
  });
}

/** The places of one old text that were all found at one place now, and those of them that are beyond doubt. */
interface Claim {
  readonly places: Set<string>;
  readonly certain: Set<string>;
}

function claimOf({ version }: AnnotationRecord, { start, end }: Span): string {
  return `${version} ${start} ${end}`;
}

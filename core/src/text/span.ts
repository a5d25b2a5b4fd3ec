/**
 * A half-open range of UTF-16 code units: `start` is inside, `end` is not.
 *
 * UTF-16 because JavaScript strings, LSP positions and the sidecar all count that way; converting
 * once at the edge of another tool beats converting at every border inside ours.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True where the two share at least one code unit. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where `inner` lies in `outer`; equal spans contain each other. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Reading order: by start, then the longer first. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import { type BaseView, baseView } from './base-view.ts';
import { bracketedPlace } from './bracketed-place.ts';
import { foldText } from './folded-view.ts';
import {
  EDGE,
  judgePlace,
  type Place,
  placesOf,
  type Remembered,
  reversed,
  wholePlace,
} from './places.ts';
import type { AnnotationRecord, Selector } from './record.ts';
import type { Anchor } from './reviewed.ts';
import type { TextVersion } from './text-version.ts';
import { type UnchangedEnds, unchangedEnds } from './unchanged-ends.ts';

/** Where an annotation stands in the article as it is now. */
export interface Anchored {
  readonly anchor: Anchor;
  /**
   * In the article. Where `anchor` is `exact` or `shifted` the words are the ones annotated; where it is
   * `review` it is a proposal; `undefined` where it is `lost`.
   */
  readonly span: Span | undefined;
}

/** Texts that annotations were made in, where the host still has them. They need not be complete. */
export type BaseTexts = ReadonlyMap<TextVersion, string>;

/**
 * Finds every annotation again, by id. When in doubt it is for review or lost: an annotation never moves to
 * other words, or to the same words elsewhere, in silence.
 */
export function anchorAnnotations(
  records: readonly AnnotationRecord[],
  article: Article,
  baseTexts: BaseTexts = new Map(),
  base: BaseView = baseView(article.text),
): ReadonlyMap<string, Anchored> {
  const ends = new Map(
    [...baseTexts].map(([version, text]) => [version, unchangedEnds(text, base.text)] as const),
  );
  const found = records.map((record) => ({
    record,
    found: find(record, base, ends.get(record.version)),
  }));
  return new Map(
    withoutCollisions(found).map(({ record, found: { anchor, span } }) => [
      record.id,
      {
        anchor,
        span: span && { start: base.toArticle(span.start), end: base.toArticle(span.end) },
      },
    ]),
  );
}

interface Found {
  readonly anchor: Anchor;
  /** In the base view. */
  readonly span: Span | undefined;
  /** Beyond doubt: the same text, or all that is remembered of both sides stands in one place only. */
  readonly certain: boolean;
}

const LOST: Found = { anchor: 'lost', span: undefined, certain: false };

function find(record: AnnotationRecord, base: BaseView, ends: UnchangedEnds | undefined): Found {
  const { selector } = record;
  const kept = record.version === base.version() ? selector : ends?.place(selector);
  if (kept && base.text.slice(kept.start, kept.end) === selector.exact) {
    return { ...settled(kept, selector), certain: true };
  }
  return search(selector, base);
}

function search(selector: Selector, base: BaseView): Found {
  const view = base.folded();
  const remembered = rememberedOf(selector);
  const quote = foldText(selector.exact);
  const whole = wholePlace(view.text, quote, remembered);
  const certain = whole && view.unfold(whole);
  if (certain) return { ...settled(certain, selector), certain: true };
  const places = (placesOf(view.text, quote, remembered) ?? [])
    .filter((place) => view.unfold(place))
    .map((place) => judgePlace(view.text, place, remembered))
    .sort((a, b) => likenessOf(b) - likenessOf(a));
  const [best, second] = places;
  const span = best && view.unfold(best.span);
  if (span && isTheOriginal(best, second, selector)) {
    return { ...settled(span, selector), certain: false };
  }
  const likely = best ? likenessOf(best) : 0;
  if (span && likely >= LIKELY) return forReview(span);
  const bracketed = bracketedPlace(view, remembered, quote);
  if (bracketed) return forReview(bracketed);
  const onlyPlace = places.length === 1 && quote.length >= 8;
  return span && (onlyPlace || likely >= POSSIBLE) ? forReview(span) : LOST;
}

/** From here on the words themselves are proposed, even where other words stand where they stood. */
const LIKELY = 0.75;
/** From here on the words are proposed where nothing stands where they stood. */
const POSSIBLE = 0.35;

/**
 * Both sides look like the original, more so than any rival did when the annotation was made, and no other
 * place comes near.
 */
function isTheOriginal(best: Place, second: Place | undefined, { rival }: Selector): boolean {
  const before = rival?.before ?? 0;
  const after = rival?.after ?? 0;
  return (
    Math.min(before, after) < 0.9 &&
    best.before >= Math.max(0.65, (1 + before) / 2) &&
    best.after >= Math.max(0.65, (1 + after) / 2) &&
    (!second || likenessOf(best) - likenessOf(second) >= 0.12)
  );
}

function likenessOf(place: Place): number {
  return (place.before + place.after) / 2;
}

function settled(span: Span, selector: Selector): Omit<Found, 'certain'> {
  const stayed = span.start === selector.start && span.end === selector.end;
  return { anchor: stayed ? 'exact' : 'shifted', span };
}

function forReview(span: Span): Found {
  return { anchor: 'review', span, certain: false };
}

/** A side that is shorter than is usual ended at the text's edge, and that edge is part of what is remembered. */
function rememberedOf({ prefix, suffix }: Selector): Remembered {
  const before = reversed(foldText(prefix));
  const after = foldText(suffix);
  return {
    before: prefix.length < 32 ? before + EDGE : before,
    after: suffix.length < 32 ? after + EDGE : after,
  };
}

interface Finding {
  readonly record: AnnotationRecord;
  readonly found: Found;
}

/** Two places of one text cannot have become one: both are for review, unless one of them is beyond doubt. */
function withoutCollisions(findings: readonly Finding[]): Finding[] {
  const claims = new Map<string, Finding[]>();
  for (const finding of findings) {
    const rivals = claims.get(claimOf(finding)) ?? [];
    claims.set(claimOf(finding), [...rivals, finding]);
  }
  return findings.map((finding) => {
    const { record, found } = finding;
    const others = (claims.get(claimOf(finding)) ?? []).filter(
      (other) => !sameSpan(other.record.selector, record.selector),
    );
    const contested = found.certain ? others.some(isCertain) : others.length > 0;
    return contested && found.span ? { record, found: forReview(found.span) } : finding;
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

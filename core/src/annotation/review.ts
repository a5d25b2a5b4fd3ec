import type { Mention } from '../resolution/mention.ts';
import type { Article } from '../text/article.ts';
import { compareSpans, type Span } from '../text/span.ts';
import { anchorAnnotations, type BaseTexts } from './anchor.ts';
import { annotationId, spanInBase } from './annotation-at.ts';
import { type BaseView, baseView } from './base-view.ts';
import { foldText } from './folded-view.ts';
import { type Group, groupAnnotations, placeKey } from './group-annotations.ts';
import type { AnnotationRecord } from './record.ts';
import { isPlaced, type Reviewed } from './reviewed.ts';
import { withinReach } from './scope.ts';
import { annotationsIn, compareTexts, type Sidecar } from './sidecar.ts';

export interface ReviewSettings {
  readonly baseTexts?: BaseTexts;
  /** The article's base view, for callers that have it. */
  readonly base?: BaseView;
}

/**
 * What is shown of an article: the recogniser's mentions joined with what people decided. One item a span and
 * label, in reading order; what is lost comes last. What a rejection reaches elsewhere in the article is not suggested.
 */
export function review(
  article: Article,
  mentions: readonly Mention[],
  sidecar: Sidecar,
  { baseTexts, base = baseView(article.text) }: ReviewSettings = {},
): Reviewed[] {
  const annotated = annotationsIn(sidecar);
  const records = annotated.map(({ annotation }) => annotation);
  const anchors = anchorAnnotations(records, article, baseTexts, base);
  const groups = groupAnnotations(annotated, anchors);
  const found = new Map(groups.length === 0 ? [] : mentions.map(withPlace));
  const taken = new Set(groups.flatMap((group) => placesTaken(group, article)));
  const withdrawn = new Map(groups.flatMap(withdrawnPlaces));
  const suggest = (mention: Mention, annotation?: AnnotationRecord) =>
    suggestion(mention, annotation, article, base);
  const suggestions =
    groups.length === 0
      ? mentions.map((mention) => suggest(mention))
      : [...found].flatMap(([place, mention]) =>
          taken.has(place) ? [] : [suggest(mention, withdrawn.get(place))],
        );
  const decided = groups.flatMap((group) => decidedItem(group, article, found));
  const open = withinReach(outsideOf(decided, suggestions), decided);
  return [...decided, ...open].sort(inReadingOrder);
}

/**
 * What lies within longer words that are confirmed with its label is decided with them: a name whose title was taken
 * along is no other mention. Both in reading order, as mentions are.
 */
function outsideOf(
  decided: readonly Reviewed[],
  suggestions: readonly Reviewed[],
): readonly Reviewed[] {
  const confirmed = decided
    .filter(({ state, anchor }) => state === 'confirmed' && anchor !== 'review')
    .filter(isPlaced)
    .sort(inReadingOrder);
  const reached = new Map<string, number>();
  let next = 0;
  return suggestions.filter(({ span, label }) => {
    if (!span) return true;
    for (let one = confirmed[next]; one && one.span.start <= span.start; one = confirmed[++next])
      reached.set(one.label, Math.max(one.span.end, reached.get(one.label) ?? 0));
    return (reached.get(label) ?? 0) < span.end;
  });
}

function withPlace(mention: Mention): [string, Mention] {
  return [placeKey(mention.span, mention.label), mention];
}

function decidedItem(
  { place, label, members, decisions }: Group,
  article: Article,
  found: ReadonlyMap<string, Mention>,
): Reviewed[] {
  const deciding = decisions[0];
  const annotation = members.find((member) => member.annotation.id === deciding?.id)?.annotation;
  if (!deciding || !annotation || deciding.status === 'withdrawn') return [];
  const { anchor, span } = place;
  return [
    {
      id: annotation.id,
      span,
      quote: span ? article.text.slice(span.start, span.end) : annotation.selector.exact,
      label,
      value: deciding.value,
      state: deciding.status,
      anchor,
      rule: deciding.rule,
      office: deciding.office,
      mention: span && found.get(placeKey(span, label)),
      annotation,
      decisions,
    },
  ];
}

/**
 * Where no suggestion is made any more: neither of the label decided on nor of the one first given. A rejection
 * was about its own words only; other words in their place are suggested anew.
 */
function placesTaken(group: Group, article: Article): string[] {
  const { place, label, members, decisions } = group;
  const { anchor, span } = place;
  if (!span || decisions.length === 0) return [];
  const isOpen = anchor === 'review' && decisions[0]?.status === 'rejected';
  if (isOpen && !hasKeptWords(group, article, span)) return [];
  const labels = [label, ...members.map(({ annotation }) => annotation.label)];
  return labels.map((each) => placeKey(span, each));
}

function hasKeptWords({ members }: Group, article: Article, { start, end }: Span): boolean {
  const quote = foldText(article.text.slice(start, end));
  return members.some(({ annotation }) => foldText(annotation.selector.exact) === quote);
}

/** A suggestion in such a place goes on with the annotation that is there, so that its order of decisions does. */
function withdrawnPlaces({ place, members, decisions }: Group): [string, AnnotationRecord][] {
  const { anchor, span } = place;
  if (!span || anchor === 'review' || decisions.length > 0) return [];
  return members.map(({ annotation }) => [placeKey(span, annotation.label), annotation]);
}

function suggestion(
  mention: Mention,
  annotation: AnnotationRecord | undefined,
  article: Article,
  base: BaseView,
): Reviewed {
  const { span, quote, label, value, rule, office } = mention;
  let id = annotation?.id;
  return {
    /** Worked out when it is first asked for: it is a hash, of which an article has thousands and a reader needs few. */
    get id() {
      id ??= annotationId(base.version(), spanInBase(article, span, base), label);
      return id;
    },
    span,
    quote,
    label,
    value,
    state: 'suggested',
    anchor: 'exact',
    rule,
    office,
    mention,
    annotation,
    decisions: [],
  };
}

function inReadingOrder(a: Reviewed, b: Reviewed): number {
  if (a.span && b.span) return compareSpans(a.span, b.span) || compareTexts(a.label, b.label);
  if (a.span || b.span) return a.span ? -1 : 1;
  return madeAt(a) - madeAt(b) || compareTexts(a.id, b.id);
}

function madeAt({ annotation }: Reviewed): number {
  return annotation?.selector.start ?? 0;
}

import type { Label, Value } from '../recognition/value.ts';
import type { Mention } from '../resolution/mention.ts';
import type { Article } from '../text/article.ts';
import { known } from '../text/known.ts';
import { compareSpans, type Span } from '../text/span.ts';
import { anchorAnnotations, type BaseTexts } from './anchor.ts';
import { annotationId, spanInBase } from './annotation-at.ts';
import { type BaseView, baseView } from './base-view.ts';
import { foldText } from './folded-view.ts';
import { type Group, groupAnnotations, placeKey } from './group-annotations.ts';
import type { AnnotationRecord, DecisionRecord } from './record.ts';
import { isPlaced, type Placed, type Reviewed } from './reviewed.ts';
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
  settings: ReviewSettings = {},
): Reviewed[] {
  return reviewer(article, sidecar, settings)(mentions);
}

/**
 * Finds once where the decisions of an article stand now, and then joins them with any of its mentions: with all, or
 * with those of a part, where only the items of that part are wanted.
 */
export function reviewer(
  article: Article,
  sidecar: Sidecar,
  { baseTexts, base = baseView(article.text) }: ReviewSettings = {},
): (mentions: readonly Mention[]) => Reviewed[] {
  const annotated = annotationsIn(sidecar);
  const idOf: IdOf = (span, label) =>
    annotationId(base.version(), spanInBase(article, span, base), label);
  if (annotated.length === 0)
    return (mentions) => mentions.map((one) => new Suggestion(one, idOf)).sort(inReadingOrder);
  const records = annotated.map(({ annotation }) => annotation);
  const anchors = anchorAnnotations(records, article, baseTexts, base);
  const groups = groupAnnotations(annotated, anchors);
  const taken = new Set(groups.flatMap((group) => placesTaken(group, article)));
  const withdrawn = new Map(groups.flatMap(withdrawnPlaces));
  return (mentions) => {
    const found = new Map(mentions.map(withPlace));
    const suggestions = [...found].flatMap(([place, mention]) =>
      taken.has(place) ? [] : [new Suggestion(mention, idOf, withdrawn.get(place))],
    );
    const decided = groups.flatMap((group) => decidedItem(group, article, found));
    const open = withinReach(outsideOf(decided, suggestions), decided);
    return [...decided, ...open].sort(inReadingOrder);
  };
}

/**
 * What lies within longer words that are confirmed with its label is decided with them: a name whose title was taken
 * along is no other mention. Both in reading order, as mentions are.
 */
function outsideOf(
  decided: readonly Reviewed[],
  suggestions: readonly Placed[],
): readonly Placed[] {
  const confirmed = decided
    .filter(({ state, anchor }) => state === 'confirmed' && anchor !== 'review')
    .filter(isPlaced)
    .sort(inReadingOrder);
  const reached = new Map<string, number>();
  let next = 0;
  return suggestions.filter(({ span, label }) => {
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
  const [deciding] = decisions;
  if (!deciding) return [];
  const { annotation } = known(members.find((member) => member.annotation.id === deciding.id));
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

type IdOf = (span: Span, label: Label) => string;

/** Its id is worked out when it is first asked for: it is a hash, of which an article has thousands and a reader needs few. */
class Suggestion implements Reviewed {
  readonly span: Span;
  readonly quote: string;
  readonly label: Label;
  readonly value: Value | undefined;
  readonly state = 'suggested';
  readonly anchor = 'exact';
  readonly rule: string;
  readonly office: string | undefined;
  readonly mention: Mention;
  readonly annotation: AnnotationRecord | undefined;
  readonly decisions = NO_DECISIONS;
  readonly #idOf: IdOf;
  #id: string | undefined;

  constructor(mention: Mention, idOf: IdOf, annotation?: AnnotationRecord) {
    this.span = mention.span;
    this.quote = mention.quote;
    this.label = mention.label;
    this.value = mention.value;
    this.rule = mention.rule;
    this.office = mention.office;
    this.mention = mention;
    this.annotation = annotation;
    this.#idOf = idOf;
    this.#id = annotation?.id;
  }

  get id(): string {
    this.#id ??= this.#idOf(this.span, this.label);
    return this.#id;
  }
}

const NO_DECISIONS: readonly DecisionRecord[] = [];

/** What is lost stays behind the rest as it is, in the order of the text it was made in. */
function inReadingOrder(a: Reviewed, b: Reviewed): number {
  if (a.span && b.span) return compareSpans(a.span, b.span) || compareTexts(a.label, b.label);
  return Number(!a.span) - Number(!b.span);
}

import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import { type BaseView, baseView } from './base-view.ts';
import { contextPlaces } from './context-places.ts';
import { type Effort, effortFor, LONGEST_SEARCHED } from './effort.ts';
import type { FoldedView } from './folded-view.ts';
import { isOriginal } from './is-original.ts';
import { type Landmarks, landmarks } from './landmarks.ts';
import { judgePlaces, type Place, placesOf, wholePlace } from './places.ts';
import { proposal } from './proposal.ts';
import type { AnnotationRecord, Selector } from './record.ts';
import type { Anchor } from './reviewed.ts';
import { isRepeated, type Sought, soughtBy, soughtIn } from './sought.ts';
import type { TextVersion } from './text-version.ts';
import { type UnchangedEnds, unchangedEnds } from './unchanged-ends.ts';
import { type Finding, withoutCollisions } from './without-collisions.ts';

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
  const olds = new Map(
    [...baseTexts].map(([version, text]) => {
      const old = baseView(text);
      return [version, { base: old, ends: unchangedEnds(old.text, base.text) }] as const;
    }),
  );
  const effort = effortFor(records.length);
  const findings = records.map((record) => find(record, base, olds.get(record.version), effort));
  const known = landmarksIn(findings);
  const settled = findings.map((finding) => proposed(finding, base, known, effort));
  return new Map(
    withoutCollisions(settled).map(({ record, found: { anchor, span } }) => [
      record.id,
      {
        anchor,
        span: span && { start: base.toArticle(span.start), end: base.toArticle(span.end) },
      },
    ]),
  );
}

interface OldText {
  readonly base: BaseView;
  readonly ends: UnchangedEnds;
}

/** An annotation that is not settled, and what there is to ask about. */
interface Open extends Finding {
  readonly sought?: Sought;
  /** Where its words stand, the most alike first. */
  readonly places?: readonly Place[];
}

const LOST: Finding['found'] = { anchor: 'lost', span: undefined, certain: false };

function find(
  record: AnnotationRecord,
  base: BaseView,
  old: OldText | undefined,
  effort: Effort,
): Open {
  const { selector } = record;
  // To name a text takes longer than to compare it with one that has the name.
  const isSame = old ? old.base.text === base.text : record.version === base.version();
  const kept = isSame ? selector : old?.ends.place(selector);
  if (kept && base.text.slice(kept.start, kept.end) === selector.exact) {
    return { record, found: settledAt(kept, selector, true) };
  }
  if (base.text.length > LONGEST_SEARCHED) return { record, found: LOST };
  return search(record, base, old?.base, effort);
}

function search(
  record: AnnotationRecord,
  base: BaseView,
  old: BaseView | undefined,
  effort: Effort,
): Open {
  const { selector } = record;
  const view = base.folded();
  const isInOld =
    old?.text.slice(selector.start, selector.end) === selector.exact &&
    isWhole(selector, old.folded());
  const own = soughtBy(selector);
  // Where nothing like it stood elsewhere, what it remembers itself is enough, and sooner compared.
  const whole = (!isInOld || !isRepeated(selector)) && wholePlaceOf(own, view, effort);
  if (whole) return { record, found: settledAt(whole, selector, true) };
  const sought = old && isInOld ? soughtIn(old, selector, effort) : own;
  const certain = sought !== own && wholePlaceOf(sought, view, effort);
  if (certain) return { record, found: settledAt(certain, selector, true) };
  const { quote, remembered } = sought;
  const all = placesOf(view, quote, remembered, effort);
  const places = judgePlaces(
    view.text,
    (all ?? contextPlaces(view, quote, remembered, effort)).filter((span) => view.unfold(span)),
    remembered,
  );
  const [best, second] = places;
  const span = best && view.unfold(best.span);
  if (span && isOriginal(view.text, best, second, sought, { sawAll: all !== undefined })) {
    return { record, found: settledAt(span, selector, false) };
  }
  return { record, found: LOST, sought, places };
}

/** Not where it begins or ends between a letter and its marks: the folded text has no place of that name. */
function isWhole({ start, end }: Span, view: FoldedView): boolean {
  const folded = view.unfold({ start: view.fold(start), end: view.fold(end) });
  return folded?.start === start && folded.end === end;
}

function wholePlaceOf(
  { quote, remembered }: Sought,
  view: FoldedView,
  effort: Effort,
): Span | undefined {
  const place = wholePlace(view, quote, remembered, effort);
  return place && view.unfold(place);
}

function settledAt(span: Span, selector: Selector, certain: boolean): Finding['found'] {
  const stayed = span.start === selector.start && span.end === selector.end;
  return { anchor: stayed ? 'exact' : 'shifted', span, certain };
}

/** By text version: what was found tells nothing of what was annotated in another text. */
function landmarksIn(findings: readonly Finding[]): ReadonlyMap<TextVersion, Landmarks> {
  const found = new Map<TextVersion, (readonly [number, number])[]>();
  for (const {
    record,
    found: { span },
  } of findings) {
    if (!span) continue;
    const known = found.get(record.version);
    const pair = [record.selector.start, span.start] as const;
    if (known) known.push(pair);
    else found.set(record.version, [pair]);
  }
  return new Map([...found].map(([version, pairs]) => [version, landmarks(pairs)]));
}

function proposed(
  { record, found, sought, places = [] }: Open,
  base: BaseView,
  known: ReadonlyMap<TextVersion, Landmarks>,
  effort: Effort,
): Finding {
  if (!sought) return { record, found };
  const view = base.folded();
  const neighbours = known.get(record.version)?.expect(record.selector.start) ?? [];
  const place = proposal(view, sought, places, neighbours.map(view.fold), effort);
  const span = place && view.unfold(place);
  return { record, found: span ? { anchor: 'review', span, certain: false } : LOST };
}

import { isPlaced, type Placed, type Reviewed, type ReviewState } from '../annotation/reviewed.ts';
import type { ReviewedArticle } from '../exchange/confirmed-document.ts';
import type { Label, Value } from '../recognition/value.ts';
import { sentenceAt } from '../text/sentence.ts';
import { partiesOf } from './parties.ts';
import { type Passages, passagesOf, type SurveyKnowledge } from './passages.ts';
import { isInPeriod, type Question } from './question.ts';
import { yearBeside } from './year-beside.ts';

/** What one article brings to a survey. */
export interface Share {
  readonly document: string;
  /** `YYYY-MM-DD`; undefined where nobody knows. */
  readonly date: string | undefined;
  /** False for an article outside the period: it brings nothing. */
  readonly isAsked: boolean;
  /** Everything that was found or decided, for how far the work is. */
  readonly judged: readonly Judged[];
  /** The mentions that the question is about, for what the corpus says. */
  readonly sightings: readonly Sighting[];
  /** What a question could ask for, whatever this one does. */
  readonly labels: ReadonlySet<Label>;
  readonly annotators: ReadonlySet<string>;
}

/** An item as the question sees it. */
export interface Judged {
  readonly item: Reviewed;
  readonly label: Label;
  readonly value: Value | undefined;
  readonly state: ReviewState | 'review' | 'lost';
}

/** A mention that counts: confirmed or suggested, and where it was. */
export interface Sighting extends Judged {
  readonly item: Placed;
  /** Where its sentence begins, in UTF-16 code units. */
  readonly sentence: number;
  /** Of an amount: the year it is about, else that of the article. */
  readonly year: string | undefined;
  /** Of a partnership term: whose it is. */
  readonly parties: readonly [string, string] | undefined;
}

export function shareOf(
  reviewed: ReviewedArticle,
  question: Question,
  knowledge: SurveyKnowledge,
): Share {
  const { article, recognition, items } = reviewed;
  const { documentDate: date } = recognition;
  const isAsked = isInPeriod(question, date);
  const judged = isAsked
    ? items
        .flatMap((item) => judgedBy(question.annotator, item))
        .filter(({ label }) => question.label === undefined || label === question.label)
    : [];
  const passages = passagesOf(reviewed, knowledge);
  return {
    document: article.name,
    date,
    isAsked,
    judged,
    sightings: judged
      .filter((one) => counts(one, question))
      .flatMap((one) => sightingOf(one, reviewed, passages, knowledge)),
    labels: new Set(items.map(({ label }) => label)),
    annotators: new Set(items.flatMap(({ decisions }) => decisions.map(({ by }) => by))),
  };
}

/** As one person sees it; what only others have found is nothing to them. Without a name, as it was decided. */
function judgedBy(annotator: string | undefined, item: Reviewed): Judged[] {
  const { label, value, decisions, annotation, mention } = item;
  if (annotator === undefined)
    return [{ item, label, value, state: placedState(item, item.state) }];
  const own = decisions.find(({ by }) => by === annotator);
  if (own && own.status !== 'withdrawn') {
    const ownLabel = own.label ?? annotation?.label ?? label;
    return [{ item, label: ownLabel, value: own.value, state: placedState(item, own.status) }];
  }
  if (!mention) return [];
  return [{ item, label: mention.label, value: mention.value, state: 'suggested' }];
}

function placedState({ anchor }: Reviewed, state: ReviewState): Judged['state'] {
  return anchor === 'review' || anchor === 'lost' ? anchor : state;
}

function counts({ state }: Judged, { status }: Question): boolean {
  return state === 'confirmed' || (state === 'suggested' && status === 'all');
}

function sightingOf(
  one: Judged,
  { article: { text }, recognition }: ReviewedArticle,
  passages: Passages,
  knowledge: SurveyKnowledge,
): Sighting[] {
  const { item, label } = one;
  if (!isPlaced(item)) return [];
  const year = recognition.documentDate?.slice(0, 4);
  return [
    {
      ...one,
      item,
      sentence: sentenceAt(text, item.span).start,
      year: label === 'MONEY' ? (yearBeside(item, text, passages) ?? year) : undefined,
      parties: label === 'PARTNERSHIP' ? partiesOf(item, text, passages, knowledge) : undefined,
    },
  ];
}

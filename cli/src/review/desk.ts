import type { ArticleItems, Placed, Step } from '@attache/core';
import type { ReviewPlaces } from '@attache/disk';
import type { Together } from './groups.ts';
import type { ReviewSteps } from './steps.ts';
import type { Opening } from './view.ts';

/** What a review works with in every article. */
export interface Desk extends Opening, Together {
  readonly steps: ReviewSteps;
  readonly places: ReviewPlaces;
  /** What is decided in the articles, as far as it is known. It grows. */
  readonly known: ArticleItems[];
  /** What has to be said on the next card. */
  readonly notices: string[];
  /** How many cards were shown. */
  shown: number;
}

/** How a person comes to an article: on the way, where nothing is left to decide is passed over, or to look at a step. */
export interface Arrival {
  readonly number: number;
  readonly count: number;
  readonly at?: Step;
}

/** Where to go from an article. */
export type Leaving =
  | { readonly kind: 'next' | 'previous' | 'passed' | 'over' }
  | { readonly kind: 'to'; readonly article: string; readonly step: Step };

/** Which mention the review stands at. */
export type Stand = Pick<Placed, 'span' | 'label'>;

import type { Operation, Placed } from '@attache/core';
import type { Asking } from '../ask.ts';
import type { View } from './view.ts';

/** What stands before the person. */
export interface Question extends Asking {
  readonly view: View;
  readonly item: Placed;
  readonly by: string;
}

/** What was chosen: the operations of one step, what to say of it, and where the review stands then. */
export interface Choice {
  readonly operations: readonly Operation[];
  readonly notice?: string;
  /** Where the review stays instead of going on. */
  readonly stays?: Pick<Placed, 'span' | 'label'>;
}

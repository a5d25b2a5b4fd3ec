/**
 * What is wrong, without a word about it: `core/src/words/` says it to people, in their language. `about` holds what a
 * sentence about it names, in the order that the kind's own comment gives.
 */
export interface Fault<Kind extends string> {
  readonly kind: Kind;
  readonly about: readonly string[];
}

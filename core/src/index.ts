export type {
  AnnotationRecord,
  DecisionRecord,
  Operation,
  Selector,
  Status,
  TextVersion,
} from './annotation/record.ts';
export type { Anchor, Reviewed, ReviewState } from './annotation/reviewed.ts';
export type { SidecarFile, Sidecars } from './annotation/sidecars.ts';
export type { Concept } from './knowledge/concept.ts';
export type { Country, DateOrder } from './knowledge/country.ts';
export type { Currency, CurrencyWord } from './knowledge/currency.ts';
export type { Organisation } from './knowledge/organisation.ts';
export { type Person, type PersonName, type Post, postsOn } from './knowledge/person.ts';
export type { Relationship } from './knowledge/relationship.ts';
export {
  type Knowledge,
  type KnowledgeRecords,
  knowledgeOf,
  shippedKnowledge,
} from './knowledge/shipped-knowledge.ts';
export type { LanguageId } from './lexicon/language.ts';
export {
  CORE_LABELS,
  type CoreLabel,
  describeValue,
  isCoreLabel,
  type Label,
  type Money,
  type MoneyModifier,
  sameValue,
  type Value,
} from './recognition/value.ts';
export type { Evidence, EvidenceKind, Mention } from './resolution/mention.ts';
export { type Recognition, type RecognitionSettings, recognize } from './resolution/recognize.ts';
export { type Article, withoutByteOrderMark } from './text/article.ts';
export { compareSpans, contains, overlap, type Span } from './text/span.ts';

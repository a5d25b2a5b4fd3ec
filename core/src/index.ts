export {
  type Agreement,
  agreementIn,
  type DoubleArticle,
  type Vote,
  votesOf,
} from './annotation/agreement.ts';
export { nominalAlpha } from './annotation/alpha.ts';
export { type Anchored, anchorAnnotations, type BaseTexts } from './annotation/anchor.ts';
export { annotationAt, LONGEST_QUOTE } from './annotation/annotation-at.ts';
export { applyOperations } from './annotation/apply-operations.ts';
export { type BaseView, baseView } from './annotation/base-view.ts';
export { countStates, type StateCounts } from './annotation/count-states.ts';
export { type Decision, decideOn, inverseOf, type Target } from './annotation/decide.ts';
export { effortFor } from './annotation/effort.ts';
export { fitsLabel } from './annotation/fits-label.ts';
export { exchangeStep, History, type StepMemory, type StepPart } from './annotation/history.ts';
export { joinSidecars } from './annotation/join.ts';
export {
  type ClockedOperation,
  clockOperations,
  joinOperations,
} from './annotation/join-operations.ts';
export { parseJson } from './annotation/json-text.ts';
export { type DecidedArticle, lessonsFrom } from './annotation/learn.ts';
export {
  LESSON_FILE,
  type LessonFault,
  type LessonReading,
  readLessons,
  relearned,
  writeLessons,
} from './annotation/lesson-file.ts';
export { trimmedSpan, valueWithin } from './annotation/marked-words.ts';
export { readSidecar } from './annotation/read-sidecar.ts';
export type {
  AnnotationRecord,
  DecisionRecord,
  Operation,
  Rival,
  Scope,
  Selector,
  Status,
} from './annotation/record.ts';
export { isLabel, isObject, meaningOf, recordOf } from './annotation/record-of.ts';
export { type Resizing, resize, resizedSpan } from './annotation/resize.ts';
export { type ReviewSettings, review, reviewer } from './annotation/review.ts';
export {
  type Anchor,
  isOpen,
  isPlaced,
  isReplaced,
  isSameEntity,
  type Placed,
  type Reviewed,
  type ReviewState,
} from './annotation/reviewed.ts';
export { othersAlike, REACHES, type Reach } from './annotation/scope.ts';
export {
  type Annotated,
  annotationsIn,
  EASY_SIDECAR,
  EMPTY_SIDECAR,
  refusalOf,
  type Sidecar,
  type SidecarLine,
  type SidecarProblem,
  textVersionsIn,
} from './annotation/sidecar.ts';
export { isUnread, type SidecarFault, type SidecarFaultKind } from './annotation/sidecar-fault.ts';
export {
  isUnreadError,
  SidecarError,
  type SidecarFile,
  type SidecarReason,
  type Sidecars,
} from './annotation/sidecars.ts';
export {
  afterStep,
  NO_STEPS,
  redoOf,
  type Step,
  type StepEvent,
  type Steps,
  undoOf,
} from './annotation/steps.ts';
export { type TextVersion, textVersion } from './annotation/text-version.ts';
export { decisionKeys, missingFrom, type Vanished, vanishedFrom } from './annotation/vanished.ts';
export { wordsOf } from './annotation/word-index.ts';
export { SIDECAR_SCHEMA, writeSidecar } from './annotation/write-sidecar.ts';
export { type Candidate, candidatesFor } from './cards/candidates.ts';
export type { CardLine } from './cards/card-line.ts';
export type { ArticleItems, CardSource } from './cards/card-source.ts';
export {
  describeAmount,
  describeDay,
  describeForPeople,
  meaningOfItem,
  nameOfConcept,
  nameOfItem,
  nameOfLabel,
} from './cards/describe-item.ts';
export { type EntityRecord, recordAt, recordOfItem } from './cards/entity-record.ts';
export { type CardContext, linesOfItem } from './cards/item-lines.ts';
export { describePost, nameOfArea } from './cards/person-lines.ts';
export { describeState } from './cards/state-lines.ts';
export { type Recognize, readValue } from './cards/typed-values.ts';
export { cutsCharacter } from './exchange/code-points.ts';
export {
  type ConcordanceLine,
  type ConcordanceOrder,
  citationOf,
  concordance,
  concordanceCsv,
  sortConcordance,
} from './exchange/concordance.ts';
export {
  type Confirmed,
  confirmedDocument,
  type ReviewedArticle,
} from './exchange/confirmed-document.ts';
export {
  type DetailName,
  type Details,
  type ExchangeAnnotation,
  type ExportDocument,
  type ImportedDocument,
  NO_DETAILS,
} from './exchange/document.ts';
export type { ExchangeFault, LossFault } from './exchange/exchange-fault.ts';
export type {
  ExchangeFile,
  ExchangeFormat,
  ExchangeProblem,
  Exported,
  ExportOptions,
  Imported,
  Loss,
  OffsetUnit,
} from './exchange/format.ts';
export { EXCHANGE_FORMATS } from './exchange/index.ts';
export { jsonLine } from './exchange/json.ts';
export { type AnnotationJson, annotationsJson, articleJson } from './exchange/jsonl.ts';
export { type ExportReport, lossJson, wholeLosses, writtenCount } from './exchange/loss-json.ts';
export { inReadingOrder, lossOf } from './exchange/sound.ts';
export { decodeIri } from './exchange/web-bodies.ts';
export { type Concept, labelOfConcept } from './knowledge/concept.ts';
export type { Country, DateOrder } from './knowledge/country.ts';
export type { Currency, CurrencyWord } from './knowledge/currency.ts';
export { type Knowledge, type KnowledgeRecords, knowledgeOf } from './knowledge/knowledge.ts';
export type { Organisation } from './knowledge/organisation.ts';
export {
  mayBeHeldOn,
  nameOfPerson,
  type Person,
  type PersonName,
  type Post,
  postsOn,
} from './knowledge/person.ts';
export type { Relationship } from './knowledge/relationship.ts';
export { searchByName } from './knowledge/search.ts';
export { shippedKnowledge } from './knowledge/shipped-knowledge.ts';
export type { MoneyModifier } from './lexicon/entry.ts';
export type { LanguageId } from './lexicon/language.ts';
export {
  type Addition,
  addPerson,
  addTerm,
  type NewPerson,
  type NewTerm,
  type NoAddition,
} from './project/add-record.ts';
export { annotatorNamed } from './project/annotators.ts';
export { type Completion, type Completions, completeProject } from './project/complete.ts';
export { labelOfKey, labelsOf } from './project/labels.ts';
export {
  isWarning,
  type ProjectFault,
  type ProjectFix,
  type ProjectProblem,
  type TextEdit,
} from './project/problem.ts';
export {
  type Annotator,
  EMPTY_PROJECT,
  LABEL_KEYS,
  PROJECT_FILE,
  PROJECT_KEYS,
  type Project,
  type ProjectLabel,
  TIERS,
} from './project/project.ts';
export { projectTables } from './project/project-tables.ts';
export { type ProjectReading, readProject, unreadProject } from './project/read-project.ts';
export type { Evidence, EvidenceKind } from './recognition/evidence.ts';
export {
  CORE_LABELS,
  type CoreLabel,
  describeValue,
  isCoreLabel,
  type Label,
  type Money,
  sameValue,
  type Value,
} from './recognition/value.ts';
export type { ArticleReader } from './resolution/article-reader.ts';
export { isEdtf } from './resolution/is-edtf.ts';
export { compileLessons, type Lesson, type Lessons } from './resolution/lessons.ts';
export { isSamePlace, type Mention } from './resolution/mention.ts';
export type { ReaderTables } from './resolution/reader-tables.ts';
export type { Findings, Recognition, RecognitionSettings } from './resolution/recognition.ts';
export { articleReader, recognize, shippedTables } from './resolution/recognize.ts';
export { CHARTS, type Chart, type ChartId, isChartId } from './survey/charts.ts';
export type { Question } from './survey/question.ts';
export { type Judged, type Share, type Sighting, shareOf } from './survey/share.ts';
export { itemsBehind, type Mark, type Survey, surveyOf } from './survey/survey.ts';
export { surveyCsv, surveyRecords } from './survey/table.ts';
export type { TimeStep } from './survey/time-steps.ts';
export { type Article, withoutByteOrderMark } from './text/article.ts';
export { type CommonEnds, commonEnds } from './text/common-ends.ts';
export { slug, withoutDiacritics } from './text/fold.ts';
export { compareSpans, contains, overlap, type Span } from './text/span.ts';
export { visible } from './text/visible.ts';
export { EVIDENCE_WORDS, type EvidenceWords } from './words/evidence.ts';
export type { FaultWords } from './words/fault-words.ts';
export {
  describeExchangeFault,
  describeLessonFault,
  describeLoss,
  describeProjectProblem,
  describeSidecarError,
  describeSidecarProblem,
  FAULT_WORDS,
  remedyOf,
  whyOf,
} from './words/index.ts';
export { MENTION_WORDS } from './words/mention/index.ts';
export type { MentionWords } from './words/mention/mention-words.ts';
export type { ProjectWords } from './words/project/project-words.ts';

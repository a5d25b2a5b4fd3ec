export { defaultAnnotator } from './annotator.ts';
export {
  type ArticleReading,
  type ArticleSearch,
  type FileFault,
  type FileProblem,
  findArticles,
  readArticle,
} from './article-files.ts';
export type { Version } from './backups.ts';
export { baseTexts } from './base-texts.ts';
export {
  codeOf,
  type FileState,
  type Files,
  nodeFiles,
  type OpenFile,
  type OpenMode,
} from './files.ts';
export {
  type CheckedOut,
  type KeptSettings,
  type KeptSidecars,
  keptSidecars,
  type Saved,
  type SetAside,
  type Unsaved,
} from './kept-sidecars.ts';
export { acquireLock, type Lock, type LockSettings } from './lock.ts';
export { type Machine, machineOn, thisMachine } from './machine.ts';
export { nearestFiles, replaceText, type TextFile, writeText } from './nearest-file.ts';
export { type Outcome, type Replacement, replaceFile } from './replace-file.ts';
export { type ReviewPlaces, reviewPlaces } from './review-places.ts';
export { articleOfSidecar, sidecarPath } from './sidecar-path.ts';
export { type DiskSettings, type DiskSidecars, diskSidecars } from './sidecar-store.ts';
export { stateFolder } from './state-folder.ts';
export type { StepLog } from './step-log.ts';

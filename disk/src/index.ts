export { defaultAnnotator } from './annotator.ts';
export {
  type ArticleReading,
  type ArticleSearch,
  type FileProblem,
  findArticles,
  readArticle,
} from './article-files.ts';
export {
  codeOf,
  type FileState,
  type Files,
  nodeFiles,
  type OpenFile,
  type OpenMode,
} from './files.ts';
export { type LearnedFile, learnedFiles, writeLearned } from './learned-file.ts';
export { acquireLock, type Lock, type LockSettings } from './lock.ts';
export { type Machine, thisMachine } from './machine.ts';
export { type Outcome, type Replacement, replaceFile } from './replace-file.ts';
export { articleOfSidecar, sidecarPath } from './sidecar-path.ts';
export { type DiskSettings, diskSidecars } from './sidecar-store.ts';

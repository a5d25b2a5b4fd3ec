import type { ProjectFault, ProjectFix } from '../../project/problem.ts';

/** What is said about a project's file, `attache.json`. */
export interface ProjectWords {
  /** What is wrong, why, and what to do; `about` as `ProjectFault` has it, `json` why it is no JSON. */
  readonly faults: Readonly<
    Record<ProjectFault, (about: readonly string[], json: string) => string>
  >;
  /** Titles of quick fixes. */
  readonly fixes: Readonly<Record<ProjectFix['kind'], (by: string) => string>>;
  readonly addPerson: (name: string) => string;
  readonly addTerm: (words: string) => string;
  readonly addSpelling: (spelling: string, name: string) => string;
  /** Why nothing was added to the file. */
  readonly broken: (path: string) => string;
  readonly unsaved: (path: string) => string;
  readonly changed: (path: string) => string;
  readonly noFolder: string;
  readonly noName: (words: string) => string;
  readonly knownAlready: (words: string) => string;
  readonly full: (path: string) => string;
  readonly notWritten: (path: string, reason: string) => string;
}

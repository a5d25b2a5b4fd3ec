import type { LanguageId, ProjectProblem } from '@attache/core';
import { visible } from '../../safe-text.ts';
import { projectEn } from './en.ts';
import { projectId } from './id.ts';
import { projectVi } from './vi.ts';
import type { ProjectWords } from './words.ts';

export const PROJECT_WORDS: Readonly<Record<LanguageId, ProjectWords>> = {
  en: projectEn,
  id: projectId,
  vi: projectVi,
};

/** A problem of a project's file as a sentence. What the file says is data: it is shown, and nothing more. */
export function describeProblem({ code, about }: ProjectProblem, words: ProjectWords): string {
  return words.faults[code](about.map((one) => visible(one)));
}

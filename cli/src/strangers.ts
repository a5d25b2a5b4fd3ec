import { isCoreLabel, type Reviewed } from '@attache/core';
import { type KnownProject, labelsIn } from './projects.ts';
import type { Terminal } from './terminal.ts';

/**
 * Notes labels and annotators that a project does not name, each once: perhaps slips, and no faults. Where a project
 * names none of its own, anybody may use any.
 */
export class Strangers {
  readonly #terminal: Terminal;
  readonly #told = new Set<string>();

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  of(project: KnownProject | undefined): (item: Reviewed) => void {
    const { labels = [], annotators = [] } = project?.reading.project ?? {};
    const names = new Set(labelsIn(project).map(({ name }) => name));
    const people = new Set(annotators.map(({ name }) => name));
    const { label: noLabel, annotator: noAnnotator } = this.#terminal.words.check.strangers;
    return ({ label, decisions }) => {
      if (project === undefined) return;
      if (labels.some(({ name }) => !isCoreLabel(name)) && !names.has(label))
        this.#tell(noLabel(label, project.path));
      for (const { by } of decisions)
        if (people.size > 0 && !people.has(by)) this.#tell(noAnnotator(by, project.path));
    };
  }

  #tell(note: string): void {
    if (this.#told.has(note)) return;
    this.#told.add(note);
    this.#terminal.note(note);
  }
}

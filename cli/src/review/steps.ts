import { fileURLToPath } from 'node:url';
import {
  EMPTY_SIDECAR,
  exchangeStep,
  History,
  inverseOf,
  type Operation,
  readSidecar,
  type Sidecar,
  type Step,
  type StepPart,
} from '@attache/core';
import { sidecarsOf } from '../sidecars.ts';
import type { Terminal } from '../terminal.ts';
import { addressOf } from './earlier.ts';

/** What one step of a person changes in one article, by its path. */
export interface Part {
  readonly article: string;
  readonly operations: readonly Operation[];
}

/** A step that was taken back or made again, and where to look at it. */
export interface Exchanged {
  readonly article: string;
  readonly step: Step;
  readonly decided: number;
}

/** Saves decisions step by step. Steps are remembered like the editor's: each takes back what the other has done. */
export class ReviewSteps {
  readonly #terminal: Terminal;
  readonly #history: History;
  /** How many decisions stand that were made here. */
  decided = 0;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
    const { steps } = sidecarsOf(terminal);
    this.#history = new History({
      steps: (uri) => steps.read(fileURLToPath(uri)),
      rememberStep: (uri, event) => steps.append(fileURLToPath(uri), event),
    });
  }

  /** Resolves when all of it is durable. Where one article cannot be saved, those before it are, as a step of their own. */
  async decide(parts: readonly Part[]): Promise<void> {
    const saved: StepPart[] = [];
    try {
      for (const { article, operations } of parts) {
        const uri = addressOf(article);
        const before = await this.#save(uri, () => operations);
        const at = now();
        const inverses = operations.map((operation) => inverseOf(before, operation, at));
        saved.push({ uri, operations, inverses });
        this.decided += isResizing(operations) ? 1 : operations.length;
      }
    } finally {
      if (saved.length > 0) await this.#history.done(saved);
    }
  }

  /** Takes the last step of this review back, else the last one on the article; `redo` makes it again. */
  async exchange(kind: 'undone' | 'redone', article: string): Promise<Exchanged | undefined> {
    const from = kind === 'undone' ? 'done' : 'undone';
    const own = await this.#history.last(from);
    const exchanged = await exchangeStep(this.#history, kind, own?.uri ?? addressOf(article), {
      save: (uri, _count, operationsFor) => this.#save(uri, operationsFor),
      now,
    });
    if (!exchanged) return undefined;
    const { uri, step } = exchanged;
    const decided = isResizing(step.operations) ? 1 : exchanged.decided;
    this.decided += kind === 'undone' ? -decided : decided;
    const isHere = [uri, ...(step.others ?? [])].includes(addressOf(article));
    return { article: isHere ? article : fileURLToPath(uri), step, decided };
  }

  async #save(
    uri: string,
    operationsFor: (now: Sidecar) => readonly Operation[],
  ): Promise<Sidecar> {
    const sidecars = sidecarsOf(this.#terminal);
    const name = fileURLToPath(uri);
    const file = await sidecars.read(name);
    const before = file ? readSidecar(file.text) : EMPTY_SIDECAR;
    const operations = operationsFor(before);
    if (operations.length > 0) await sidecars.save(name, operations);
    return before;
  }
}

/** One decision about two spans: what stood there goes, and what it is made comes. */
function isResizing([gone, come, ...more]: readonly Operation[]): boolean {
  if (gone === undefined || come === undefined || more.length > 0) return false;
  return gone.decision.status !== 'confirmed' && come.decision.status === 'confirmed';
}

export function now(): string {
  return new Date().toISOString();
}

import { EMPTY_SIDECAR, inverseOf, type Operation, readSidecar, SidecarError } from '@attache/core';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Session } from './session.ts';
import type { Surroundings } from './surroundings.ts';

/** One step of a person, however many decisions it holds: undone as one. */
interface Step {
  readonly uri: string;
  readonly operations: readonly Operation[];
  readonly inverses: readonly Operation[];
}

/** Saves decisions, one after the other for each article, and remembers how to take them back. */
export class Decisions {
  readonly #surroundings: Surroundings;
  readonly #session: Session;
  readonly #queues = new Map<string, Promise<unknown>>();
  readonly #unsaved = new Map<string, number>();
  readonly #changed: (uri: string) => void;
  #done: Step[] = [];
  #undone: Step[] = [];

  /** `changed` is told whenever an article's decisions are on their way, on disk, or have failed to get there. */
  constructor(surroundings: Surroundings, session: Session, changed: (uri: string) => void) {
    this.#surroundings = surroundings;
    this.#session = session;
    this.#changed = changed;
  }

  /** How many decisions of an article are not on disk yet. */
  unsaved(uri: string): number {
    return this.#unsaved.get(uri) ?? 0;
  }

  /** Resolves when the decisions are durable. Rejects with a message for people when they are not; then nothing changed. */
  async decide(uri: string, operations: readonly Operation[]): Promise<number> {
    if (operations.length === 0) return 0;
    const inverses = await this.#save(uri, operations);
    this.#done.push({ uri, operations, inverses });
    this.#undone = this.#undone.filter((step) => step.uri !== uri);
    return operations.length;
  }

  /** Takes the last step back, of one article or of any. Returns the number of decisions, 0 where there was none. */
  async undo(uri?: string): Promise<number> {
    const step = lastOf(this.#done, uri);
    if (step === undefined) return 0;
    await this.#save(step.uri, this.#dated(step.inverses));
    this.#done = this.#done.filter((other) => other !== step);
    this.#undone.push(step);
    return step.operations.length;
  }

  async redo(uri?: string): Promise<number> {
    const step = lastOf(this.#undone, uri);
    if (step === undefined) return 0;
    await this.#save(step.uri, this.#dated(step.operations));
    this.#undone = this.#undone.filter((other) => other !== step);
    this.#done.push(step);
    return step.operations.length;
  }

  #dated(operations: readonly Operation[]): readonly Operation[] {
    const at = this.#surroundings.now();
    return operations.map(({ annotation, decision }) => ({
      annotation,
      decision: { ...decision, at },
    }));
  }

  /** In its turn; returns what would take the operations back. */
  async #save(uri: string, operations: readonly Operation[]): Promise<readonly Operation[]> {
    this.#count(uri, operations.length);
    const turn = (this.#queues.get(uri) ?? Promise.resolve()).then(() =>
      this.#write(uri, operations),
    );
    const settled = turn.then(
      () => {},
      () => {},
    );
    this.#queues.set(uri, settled);
    try {
      return await turn;
    } catch (error) {
      // What is on disk now is not certain (the power may be failing), so it is read again.
      this.#session.article(uri)?.renewSidecar();
      throw this.#notSaved(error);
    } finally {
      if (this.#queues.get(uri) === settled) this.#queues.delete(uri);
      this.#count(uri, -operations.length);
    }
  }

  async #write(uri: string, operations: readonly Operation[]): Promise<readonly Operation[]> {
    const { sidecars, now } = this.#surroundings;
    const before = await sidecars.read(uri);
    const sidecar = before ? readSidecar(before.text) : EMPTY_SIDECAR;
    const saved = await sidecars.save(uri, operations);
    this.#session.article(uri)?.renewSidecar(saved.text);
    return operations.map((operation) => inverseOf(sidecar, operation, now()));
  }

  #count(uri: string, difference: number): void {
    const count = this.unsaved(uri) + difference;
    if (count === 0) this.#unsaved.delete(uri);
    else this.#unsaved.set(uri, count);
    this.#changed(uri);
  }

  #notSaved(error: unknown): ResponseError<{ kind: 'not-saved'; reason: string }> {
    const message = error instanceof Error ? error.message : String(error);
    const reason = error instanceof SidecarError ? error.reason : 'other';
    const { errors } = this.#session.words;
    return new ResponseError(LSPErrorCodes.RequestFailed, errors.notSaved(message), {
      kind: 'not-saved',
      reason,
    });
  }
}

function lastOf(steps: readonly Step[], uri: string | undefined): Step | undefined {
  return steps.findLast((step) => uri === undefined || step.uri === uri);
}

import { EMPTY_SIDECAR, inverseOf, type Operation, readSidecar, SidecarError } from '@attache/core';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Retrying } from './retrying.ts';
import type { Session } from './session.ts';
import type { Surroundings, Waiting } from './surroundings.ts';

/** Why a decision is not in its sidecar; `kept` where it will be without being made again. */
interface NotSaved {
  readonly kind: 'not-saved';
  readonly reason: string;
  readonly kept?: true;
}

/** What one step of a person changes in one article. */
export interface Part {
  readonly uri: string;
  readonly operations: readonly Operation[];
}

/** One step of a person, however many decisions it holds and in however many articles: undone as one. */
type Step = readonly (Part & { readonly inverses: readonly Operation[] })[];

/** Saves decisions, one after the other for each article, and remembers how to take them back. */
export class Decisions {
  readonly #surroundings: Surroundings;
  readonly #session: Session;
  readonly #queues = new Map<string, Promise<unknown>>();
  readonly #onTheWay = new Map<string, number>();
  readonly #changed: (uri: string) => void;
  readonly #retrying: Pick<Retrying, 'later'>;
  #done: Step[] = [];
  #undone: Step[] = [];

  /** `changed` is told whenever an article's decisions are on their way, on disk, or have failed to get there. */
  constructor(
    surroundings: Surroundings,
    session: Session,
    changed: (uri: string) => void,
    retrying: Pick<Retrying, 'later'>,
  ) {
    this.#surroundings = surroundings;
    this.#session = session;
    this.#changed = changed;
    this.#retrying = retrying;
  }

  /** How many decisions of an article are not in its sidecar yet: on their way, or waiting for the disk. */
  unsaved(uri: string): number {
    return (this.#onTheWay.get(uri) ?? 0) + (this.#waiting(uri)?.decisions ?? 0);
  }

  /** In words for people; `undefined` where none wait. */
  whyUnsaved(uri: string): string | undefined {
    const waiting = this.#waiting(uri);
    return waiting && this.#session.words.reasons[waiting.reason];
  }

  #waiting(uri: string): Waiting | undefined {
    return this.#surroundings.keeping?.waiting().find((one) => one.uri === uri);
  }

  /** Resolves when the decisions are durable. Rejects with a message for people when they are not; then nothing changed. */
  async decide(uri: string, operations: readonly Operation[]): Promise<number> {
    return this.decideTogether([{ uri, operations }]);
  }

  /** The same in several articles as one step. Where one cannot be saved, those before it are, as a step of their own. */
  async decideTogether(parts: readonly Part[]): Promise<number> {
    const step: Step[number][] = [];
    try {
      for (const { uri, operations } of parts) {
        if (operations.length === 0) continue;
        step.push({ uri, operations, inverses: await this.#save(uri, operations) });
      }
    } finally {
      if (step.length > 0) this.#done.push(step);
      this.#undone = this.#undone.filter((other) => !step.some(({ uri }) => isIn(other, uri)));
    }
    return sizeOf(step);
  }

  /** Takes the last step back, of one article or of any. Returns the number of decisions, 0 where there was none. */
  async undo(uri?: string): Promise<number> {
    const step = lastOf(this.#done, uri);
    if (step === undefined) return 0;
    for (const part of step) await this.#save(part.uri, this.#dated(part.inverses));
    this.#done = this.#done.filter((other) => other !== step);
    this.#undone.push(step);
    return sizeOf(step);
  }

  async redo(uri?: string): Promise<number> {
    const step = lastOf(this.#undone, uri);
    if (step === undefined) return 0;
    for (const part of step) await this.#save(part.uri, this.#dated(part.operations));
    this.#undone = this.#undone.filter((other) => other !== step);
    this.#done.push(step);
    return sizeOf(step);
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
      this.#retrying.later();
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
    const count = (this.#onTheWay.get(uri) ?? 0) + difference;
    if (count === 0) this.#onTheWay.delete(uri);
    else this.#onTheWay.set(uri, count);
    this.#changed(uri);
  }

  #notSaved(error: unknown): ResponseError<NotSaved> {
    const message = error instanceof Error ? error.message : String(error);
    const fault = error instanceof SidecarError ? error : undefined;
    const reason = fault?.reason ?? 'other';
    const { errors, reasons } = this.#session.words;
    const told = fault?.kept ? errors.savedLater(reasons[reason]) : errors.notSaved(message);
    const why: NotSaved = { kind: 'not-saved', reason, ...(fault?.kept && { kept: true }) };
    return new ResponseError(LSPErrorCodes.RequestFailed, told, why);
  }
}

function lastOf(steps: readonly Step[], uri: string | undefined): Step | undefined {
  return steps.findLast((step) => uri === undefined || isIn(step, uri));
}

function isIn(step: Step, uri: string): boolean {
  return step.some((part) => part.uri === uri);
}

function sizeOf(step: Step): number {
  return step.reduce((sum, { operations }) => sum + operations.length, 0);
}

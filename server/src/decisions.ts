import {
  EMPTY_SIDECAR,
  exchangeStep,
  History,
  inverseOf,
  type Operation,
  readSidecar,
  remedyOf,
  type Sidecar,
  SidecarError,
  type StepPart,
  whyOf,
} from '@attache/core';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Retrying } from './retrying.ts';
import type { Session } from './session.ts';
import type { Surroundings, Waiting } from './surroundings.ts';
import { faultWords } from './words/index.ts';

/** Why a decision is not in its sidecar; `kept` where it will be without being made again. */
interface NotSaved {
  readonly kind: 'not-saved';
  readonly reason: string;
  readonly kept?: true;
}

/** What one step of a person changes in one article. */
export type Part = Pick<StepPart, 'uri' | 'operations'>;

/** Saves decisions, one after the other for each article, and remembers how to take them back. */
export class Decisions {
  readonly #surroundings: Surroundings;
  readonly #session: Session;
  readonly #queues = new Map<string, Promise<unknown>>();
  readonly #onTheWay = new Map<string, number>();
  readonly #changed: (uri: string) => void;
  readonly #retrying: Pick<Retrying, 'later'>;
  readonly #history: History;

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
    this.#history = new History(surroundings.keeping);
  }

  /** How many decisions of an article are not in its sidecar yet: on their way, or waiting for the disk. */
  unsaved(uri: string): number {
    return (this.#onTheWay.get(uri) ?? 0) + (this.#waiting(uri)?.decisions ?? 0);
  }

  /** In words for people; `undefined` where none wait. */
  whyUnsaved(uri: string): string | undefined {
    const waiting = this.#waiting(uri);
    return waiting && whyOf(waiting.fault, faultWords(this.#session.words));
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
    const saved: StepPart[] = [];
    try {
      for (const { uri, operations } of parts) {
        if (operations.length === 0) continue;
        const before = await this.#save(uri, operations.length, () => operations);
        const at = this.#surroundings.now();
        const inverses = operations.map((operation) => inverseOf(before, operation, at));
        saved.push({ uri, operations, inverses });
      }
    } finally {
      if (saved.length > 0) await this.#history.done(saved);
    }
    return saved.reduce((count, { operations }) => count + operations.length, 0);
  }

  /** Takes the last step back, of one article or of any. Returns the number of decisions, 0 where there was none. */
  undo(uri?: string): Promise<number> {
    return this.#exchange(uri, 'undone');
  }

  redo(uri?: string): Promise<number> {
    return this.#exchange(uri, 'redone');
  }

  async #exchange(uri: string | undefined, kind: 'undone' | 'redone'): Promise<number> {
    const exchanged = await exchangeStep(this.#history, kind, uri, {
      save: (each, count, operationsFor) => this.#save(each, count, operationsFor),
      now: this.#surroundings.now,
    });
    return exchanged?.decided ?? 0;
  }

  /** In its turn: what to save is asked for when it is known what the sidecar holds, which is returned. */
  async #save(uri: string, count: number, operationsFor: OperationsFor): Promise<Sidecar> {
    this.#count(uri, count);
    const turn = (this.#queues.get(uri) ?? Promise.resolve()).then(() =>
      this.#write(uri, operationsFor),
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
      this.#count(uri, -count);
    }
  }

  async #write(uri: string, operationsFor: OperationsFor): Promise<Sidecar> {
    const { sidecars } = this.#surroundings;
    const file = await sidecars.read(uri);
    const before = file ? readSidecar(file.text) : EMPTY_SIDECAR;
    const operations = operationsFor(before);
    if (operations.length === 0) return before;
    const saved = await sidecars.save(uri, operations);
    this.#session.article(uri)?.renewSidecar(saved.text);
    return before;
  }

  #count(uri: string, difference: number): void {
    const count = (this.#onTheWay.get(uri) ?? 0) + difference;
    if (count === 0) this.#onTheWay.delete(uri);
    else this.#onTheWay.set(uri, count);
    this.#changed(uri);
  }

  #notSaved(error: unknown): ResponseError<NotSaved> {
    const { fault, reason, kept } = error instanceof SidecarError ? error : unknownError(error);
    const { words } = this.#session;
    const faults = faultWords(words);
    const why = whyOf(fault, faults);
    const told = kept
      ? words.errors.savedLater(why)
      : words.errors.notSaved(why, remedyOf(fault, faults));
    const data: NotSaved = { kind: 'not-saved', reason, ...(kept && { kept }) };
    return new ResponseError(LSPErrorCodes.RequestFailed, told, data);
  }
}

function unknownError(error: unknown): SidecarError {
  const answer = error instanceof Error ? error.message : String(error);
  return new SidecarError({ kind: 'other', about: [answer] }, '');
}

type OperationsFor = (now: Sidecar) => readonly Operation[];
